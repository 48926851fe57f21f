// What people want to do, as changes. The board, the command line and imports all build their changes here, so that a
// rule such as "assigning somebody to a tip moves it on" is written once.

extension Board {
  /// Adds a post at the top of its stage, or by its day if it is scheduled.
  ///
  /// The stage, day and everything else come from `post`; its rank is set here, and the day it was published if
  /// it was and has none.
  public func adding(
    _ post: Post, details: PostDetails = PostDetails(), _ at: Circumstances
  ) -> Change {
    var post = post
    let place: PlaceInStage =
      if post.stage == .scheduled, let day = post.planDay { .byPlan(day) } else { .top }
    let (rank, room) = rank(at: place, in: post.stage, moving: nil)
    post.rank = rank
    if post.stage == .published, post.publishedDay == nil { post.publishedDay = at.today }
    return .joined(room + [.addPost(post, details)])
  }

  /// Moves a post to a stage, by default to its top (or, when scheduled, to where its day belongs).
  ///
  /// - Throws: ``ModelError/needsDay(_:)`` when it is to be scheduled without a day.
  public func moving(
    _ id: PostID, to stage: Stage, at place: PlaceInStage? = nil, _ at: Circumstances
  ) throws(ModelError) -> Change {
    let post = try existing(id)
    if stage == .scheduled, post.planDay == nil { throw .needsDay(id) }
    var changes = putting(post, in: stage, at: place ?? usualPlace(of: post, in: stage), at)
    if stage == .published, post.stage != .published, post.publishedDay == nil {
      changes.append(.setPost(id, .publishedDay(at.today)))
    }
    if let column = stage.column, column < 3, post.publishedDay != nil {
      changes.append(.setPost(id, .publishedDay(nil)))
    }
    return .joined(changes)
  }

  /// Moves a post up or down among its neighbours by one place; nothing at the end.
  ///
  /// `visible` is the order the user sees, which may leave posts out.
  public func shifting(
    _ id: PostID, by step: Int, among visible: [PostID], _ at: Circumstances
  ) throws(ModelError) -> Change {
    let post = try existing(id)
    guard let index = visible.firstIndex(of: id), visible.indices.contains(index + step) else {
      return .group([])
    }
    let neighbour = visible[index + step]
    return .joined(
      putting(post, in: post.stage, at: step < 0 ? .above(neighbour) : .below(neighbour), at))
  }

  /// Takes a post out of the archive or the trash, to where it came from.
  ///
  /// - Throws: ``ModelError/notPutAway(_:)`` when it is on the board.
  public func restoring(_ id: PostID, _ at: Circumstances) throws(ModelError) -> Change {
    let post = try existing(id)
    guard post.stage.column == nil else { throw .notPutAway(id) }
    let stage = post.cameFrom ?? .tip
    return .joined(putting(post, in: stage, at: usualPlace(of: post, in: stage), at))
  }

  /// Gives a post a day (and time), and moves a tip or one that needs a colleague to *scheduled*.
  ///
  /// Without a day the plan is cleared, and a scheduled post goes back to where its asks say it belongs.
  public func scheduling(
    _ id: PostID, day: Day?, time: LocalTime?, _ at: Circumstances
  ) throws(ModelError) -> Change {
    let post = try existing(id)
    let plan = Change.setPost(id, .plan(day, day == nil ? nil : time))
    let stage = stageAfterScheduling(post, day: day)
    guard stage != post.stage || (stage == .scheduled && day != post.planDay) else { return plan }
    let spot: PlaceInStage = day.map { stage == .scheduled ? .byPlan($0) : .top } ?? .top
    return .joined([plan] + putting(post, in: stage, at: spot, at))
  }

  private func stageAfterScheduling(_ post: Post, day: Day?) -> Stage {
    switch (post.stage, day) {
    case (.tip, _?), (.needsColleague, _?): .scheduled
    case (.scheduled, nil): post.asks.isEmpty ? .tip : .needsColleague
    default: post.stage
    }
  }

  private func usualPlace(of post: Post, in stage: Stage) -> PlaceInStage {
    if stage == .scheduled, let day = post.planDay { .byPlan(day) } else { .top }
  }

  private func putting(
    _ post: Post, in stage: Stage, at place: PlaceInStage, _ at: Circumstances
  ) -> [Change] {
    let (rank, room) = rank(at: place, in: stage, moving: post.id)
    let putAway = stage.column == nil
    let placement = Placement(
      stage: stage, rank: rank, since: stage == post.stage ? post.stageSince : at.now,
      cameFrom: putAway ? (post.stage.column == nil ? post.cameFrom : post.stage) : nil)
    return room + [.movePost(post.id, placement)]
  }
}

extension Change {
  /// One change as itself, several as a group.
  public static func joined(_ changes: [Change]) -> Change {
    changes.count == 1 ? changes[0] : .group(changes)
  }
}
