extension Board {
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
