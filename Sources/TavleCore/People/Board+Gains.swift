extension Board {
  /// What somebody has helped with and got something out of: what was in it for them, thanks, or how it went; the newest post
  /// first.
  ///
  /// Posts in the trash count: what somebody did was done. O(posts). Source: `practices.md` row 25.
  public func gains(of person: ContributorID) -> [(post: Post, ask: Ask)] {
    table.rows.filter { $0.asks.contains { $0.contributor == person } }
      .sorted { $0.number > $1.number }
      .flatMap { post in
        post.asks.filter { ask in
          let text = ask.text
          return ask.contributor == person && post.isContribution(ask)
            && (text.gain != nil || text.thankedFor != nil || text.result != nil)
        }.map { (post, $0) }
      }
  }
}
