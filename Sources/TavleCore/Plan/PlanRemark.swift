/// Something to know about a post on a day of the plan.
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
}

extension Board {
  /// What there is to say about a post on a day: gravest first, none if all is well.
  ///
  /// O(posts).
  public func planRemarks(on post: Post, at day: Day, in country: Country, today: Day)
    -> [PlanRemark]
  {
    guard post.stage.isAhead else { return [] }
    var remarks: [PlanRemark] = day < today ? [.past] : []
    if let holiday = Holiday(day, in: country) {
      remarks.append(.holiday(holiday))
    } else if !Weekdays.workWeek.contains(day.weekday) {
      remarks.append(.weekend(day.weekday))
    }
    for ask in post.asks where ask.state == .open || ask.state.isRunning {
      if let needed = ask.neededBy, needed > day { remarks.append(.neededLater(ask.id, needed)) }
    }
    return remarks + neighbours(of: post, on: day)
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
