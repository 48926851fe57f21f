extension Board {
  /// Moves posts along the plan by a number of days, those that have a day and are not out; the time of day stays.
  ///
  /// Asks whose day of need lies at or before the post's keep theirs: that day was agreed with a colleague.
  ///
  /// - Throws: ``ModelError/notOnPlan(_:)`` when one has no day, or is out.
  public func movingOnPlan(
    _ ids: [PostID], days: Int, _ at: Circumstances
  ) throws(ModelError) -> Change {
    var changes: [Change] = []
    for id in ids {
      let post = try existing(id)
      guard let day = post.planDay, post.stage.isAhead else { throw .notOnPlan(id) }
      changes.append(try planning(post, on: day.adding(days: days), at))
    }
    return .joined(changes)
  }

  /// Puts a post on a day of the plan and leaves it in its stage; one that is scheduled finds its place by its day.
  ///
  /// - Throws: ``ModelError/notOnPlan(_:)`` when it is out, or put away.
  public func dropping(_ id: PostID, on day: Day, _ at: Circumstances) throws(ModelError) -> Change
  {
    let post = try existing(id)
    guard post.stage.isAhead else { throw .notOnPlan(id) }
    return try planning(post, on: day, at)
  }

  private func planning(
    _ post: Post, on day: Day, _ at: Circumstances
  ) throws(ModelError) -> Change {
    guard post.stage != .scheduled else {
      return try scheduling(post.id, day: day, time: post.planTime, at)
    }
    return .setPost(post.id, .plan(day, post.planTime))
  }
}
