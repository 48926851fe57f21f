public import TavleCore

extension ImportPlan {
  /// Those who would be put on the roster: they work on a new post, and the board does not know them.
  public func newcomers(known: KnownOrigins) -> [PlannedPerson] {
    let new = posts.filter { !known.posts.contains($0.origin) }
    let needed = Set(new.flatMap(\.people))
    return people.filter { needed.contains($0.origin) && known.contributor($0) == nil }
  }

  /// What ``changes(known:_:)`` brings, without people who were forgotten.
  ///
  /// Their posts come all the same: what they did on them is a former colleague's, and what can be nobody else's name is
  /// replaced in every text.
  ///
  /// - Parameters:
  ///   - known: what the board has.
  ///   - forgotten: the origins of those who are left out.
  ///   - roster: everybody on the board.
  ///   - words: what a former colleague is called, and who imports.
  ///   - at: now.
  /// - Returns: the change; nothing in it names those who are left out.
  /// - Throws: ``ModelError`` where the board does not allow it.
  public func changes(
    known: KnownOrigins, without forgotten: Set<String>, on roster: [Contributor],
    _ words: ForgettingWords, _ at: inout Circumstances
  ) throws(ModelError) -> Change {
    let change = changes(known: known, &at)
    guard !forgotten.isEmpty, case .group(let parts) = change else { return change }
    var board = Board()
    board.load(contributors: roster)
    try board.apply(change)
    let here = Set(roster.map(\.id))
    let gone = board.contributors.filter { person in
      !here.contains(person.id) && person.origin.map(forgotten.contains) == true
    }
    let unnamed = try board.forget(gone.sorted { $0.id < $1.id }, words, &at)
    return .group(board.arrivals(of: parts, beside: here, unnamed))
  }
}

extension Board {
  /// What came with a change as it is now: people first, then posts with the number they had then.
  fileprivate func arrivals(
    of parts: [Change], beside here: Set<ContributorID>, _ unnamed: Set<TextPlace.Holder>
  ) -> [Change] {
    let people = contributors.filter { !here.contains($0.id) }.sorted { $0.id < $1.id }
    let posts = parts.compactMap { part -> Change? in
      guard case .addPost(let before, _) = part, var post = self[before.id] else { return nil }
      post.number = before.number
      if unnamed.contains(.post(post.id)) { post.origin = nil }
      return .addPost(post, details(of: post.id) ?? PostDetails())
    }
    return people.map(Change.addContributor) + posts
  }
}
