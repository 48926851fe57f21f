extension Board {
  /// Whether everything that must always be true of the things a change touches is true.
  ///
  /// Called after each change in debug builds. Looks at the touched things only, so that tests with many posts stay
  /// fast; ``firstBrokenInvariant()`` looks at everything.
  func invariantsHold(after change: Change) -> Bool {
    change.posts.allSatisfy { brokenInvariant(of: $0) == nil }
  }

  /// What is wrong with the board, if anything, in the words of a developer.
  ///
  /// O(n log n).
  public func firstBrokenInvariant() -> String? {
    for (stage, ids) in order {
      let ranks = ids.map { (table[$0]?.rank ?? .first, $0) }
      guard zip(ranks, ranks.dropFirst()).allSatisfy({ $0 < $1 }) else {
        return "stage \(stage) is not in order"
      }
    }
    let listed = order.values.reduce(0) { $0 + $1.count }
    guard listed == table.count else { return "\(listed) posts in stages, \(table.count) in all" }
    return table.rows.lazy.compactMap { brokenInvariant(of: $0.id) }.first
  }

  private func brokenInvariant(of id: PostID) -> String? {
    guard let post = table[id] else { return nil }
    let place = place(of: post.rank, id, in: post.stage)
    guard let ids = order[post.stage], ids.indices.contains(place), ids[place] == id else {
      return "post \(id) is not where its rank says"
    }
    if post.title.isEmpty { return "post \(id) has no title" }
    if post.planTime != nil && post.planDay == nil { return "post \(id) has a time, but no day" }
    if post.asks.contains(where: { $0.post != id }) { return "post \(id) has another's ask" }
    if post.asks.contains(where: { ($0.contributor == nil) != ($0.state == .open) }) {
      return "post \(id) has an ask with the wrong state"
    }
    guard let details = loadedDetails[id] else { return nil }
    let derived = (!details.note.isEmpty, !details.caption.isEmpty, details.comments.count)
    return derived == (post.hasNote, post.hasCaption, post.commentCount)
      ? nil : "post \(id) does not fit its long texts"
  }
}

extension Board: Equatable {
  /// Whether two boards hold the same posts, colleagues, settings and loaded texts.
  public static func == (a: Board, b: Board) -> Bool {
    a.settings == b.settings && a.people == b.people && a.helped == b.helped
      && a.filmed == b.filmed && a.consents == b.consents
      && a.loadedDetails == b.loadedDetails
      && a.table.count == b.table.count
      && a.order.filter { !$0.value.isEmpty } == b.order.filter { !$0.value.isEmpty }
      && a.table.rows.allSatisfy { b.table[$0.id] == $0 }
  }
}
