public import TavleCore

extension BoardDocument {
  /// The same board without people who were forgotten.
  ///
  /// Their posts stay: what they did is a former colleague's, and what can be nobody else's name is replaced in every text; what
  /// they said, can and want is left out. Nothing else is lost.
  ///
  /// - Parameters:
  ///   - people: some of ``contributors``.
  ///   - words: what a former colleague is called, and who imports.
  ///   - at: now.
  /// - Returns: the board; nothing in it is theirs.
  /// - Throws: ``ModelError`` if this is no board that could be read in.
  public func forgetting(
    _ people: [Contributor], _ words: ForgettingWords, _ at: inout Circumstances
  ) throws(ModelError) -> BoardDocument {
    guard !people.isEmpty else { return self }
    var board = Board()
    try board.apply(change)
    let unnamed = try board.forget(people, words, &at)
    var document = BoardDocument(of: board)
    for place in document.posts.indices
    where unnamed.contains(.post(document.posts[place].post.id)) {
      document.posts[place].post.origin = nil
    }
    for place in document.contributors.indices
    where unnamed.contains(.contributor(document.contributors[place].id)) {
      document.contributors[place].origin = nil
    }
    return document
  }
}
