extension Board {
  /// When each contributor was last asked for anything.
  ///
  /// O(posts).
  public func lastAsked() -> [ContributorID: Moment] {
    var latest: [ContributorID: Moment] = [:]
    for post in table.rows where !post.asks.isEmpty {
      for ask in post.asks {
        guard let person = ask.contributor, let at = ask.askedAt else { continue }
        latest[person] = max(latest[person] ?? at, at)
      }
    }
    return latest
  }
}
