/// Something to know about a post or a shoot on a day of the plan.
public enum PlanRemark: Hashable, Sendable {
  /// The day is over.
  case past
  /// A Saturday or Sunday.
  case weekend(Weekday)
  /// A public holiday.
  case holiday(Holiday)
  /// Another post comes out on the same channel on that day.
  case crowded(Channel, PostID)
  /// Help is needed after the post is to come out.
  case neededLater(AskID, Day)
  /// It is made only after the day: at which shoot, and when.
  case madeLater(ShootID, Day)
  /// A post that is made at the shoot comes out before it: which, and when.
  case outBefore(PostID, Day)
}

extension Board {
  /// What there is to say about a post on a day: gravest first, none if all is well.
  ///
  /// O(posts).
  public func planRemarks(on post: Post, at day: Day, in country: Country, today: Day)
    -> [PlanRemark]
  {
    guard post.stage.isAhead else { return [] }
    var remarks = PlanRemark.about(day, in: country, today: today)
    for shoot in shoots where !shoot.isCancelled && shoot.day > day {
      if shoot.posts.contains(post.id) { remarks.append(.madeLater(shoot.id, shoot.day)) }
    }
    for ask in post.asks where ask.state == .open || ask.state.isRunning {
      if let needed = ask.neededBy, needed > day { remarks.append(.neededLater(ask.id, needed)) }
    }
    return remarks + neighbours(of: post, on: day)
  }

  /// What there is to say about a shoot on its day; nothing about one that is called off.
  public func planRemarks(on shoot: Shoot, in country: Country, today: Day) -> [PlanRemark] {
    guard !shoot.isCancelled else { return [] }
    let early = shoot.posts.compactMap { self[$0] }.compactMap { post -> PlanRemark? in
      guard post.stage.isAhead, let out = post.dayOnPlan, out < shoot.day else { return nil }
      return .outBefore(post.id, out)
    }
    return PlanRemark.about(shoot.day, in: country, today: today) + early
  }

  private func neighbours(of post: Post, on day: Day) -> [PlanRemark] {
    guard !post.channels.isEmpty else { return [] }
    var remarks: [PlanRemark] = []
    for place in table.rows.indices where table.rows[place].dayOnPlan == day {
      let other = table.rows[place]
      guard other.id != post.id else { continue }
      remarks += post.channels.filter(other.channels.contains).map { .crowded($0, other.id) }
    }
    return remarks
  }
}

extension PlanRemark {
  /// What there is to say about a day, whatever lies on it.
  fileprivate static func about(_ day: Day, in country: Country, today: Day) -> [PlanRemark] {
    let past: [PlanRemark] = day < today ? [.past] : []
    if let holiday = Holiday(day, in: country) { return past + [.holiday(holiday)] }
    return Weekdays.workWeek.contains(day.weekday) ? past : past + [.weekend(day.weekday)]
  }
}
