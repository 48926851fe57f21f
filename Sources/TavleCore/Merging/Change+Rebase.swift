extension Change {
  /// The change to carry out now, when it was made over values that others may have changed since.
  ///
  /// A field nobody else has touched is set as it was to be, and one that has the new value already is left out.
  /// Lists and asks are merged part by part: what both added is kept, what either removed is gone. Everything that
  /// sets no field, and every field without an expected value, is carried out as it is. Whether the rules of the
  /// board allow the outcome is for ``Board/apply(_:)`` to say.
  ///
  /// - Parameters:
  ///   - expected: the values the fields had, as ``Board/expectation(of:)`` or ``Board/apply(_:)`` gives them.
  ///   - board: the board as it is, with the long texts of the posts that are touched.
  /// - Returns: what is left to do; an empty group when all of it is done.
  /// - Throws: ``Overtaken`` with every field to which somebody else has given another value.
  public func rebased(over expected: Change, on board: Board) throws(Overtaken) -> Change {
    var rebase = Rebase(board, expected)
    let change = rebase.rebased(self)
    guard rebase.conflicts.isEmpty else { throw Overtaken(rebase.conflicts) }
    return change ?? .group([])
  }
}

/// Goes through a change in order, on a copy of the board that follows it.
private struct Rebase {
  private(set) var conflicts: [Conflict] = []
  private var board: Board
  /// The values still expected for each field, the next one last: an inverse runs backwards.
  private var expected: [Change.Field: [Change]] = [:]

  init(_ board: Board, _ expected: Change) {
    self.board = board
    for leaf in expected.leaves {
      if let field = leaf.field { self.expected[field, default: []].append(leaf) }
    }
  }

  mutating func rebased(_ change: Change) -> Change? {
    guard case .group(let changes) = change else { return rebasedLeaf(change) }
    var kept: [Change] = []
    for change in changes {
      if let change = rebased(change) { kept.append(change) }
    }
    return .group(kept)
  }

  private mutating func rebasedLeaf(_ leaf: Change) -> Change? {
    let decided = decide(leaf)
    if let decided { _ = try? board.apply(decided) }
    return decided
  }

  private mutating func decide(_ mine: Change) -> Change? {
    guard let field = mine.field, let base = expected[field]?.popLast(),
      let theirs = board.present(like: mine), theirs != base
    else { return mine }
    guard theirs != mine else { return nil }
    var merge = Merge()
    let merged = merge.change(base, theirs, mine)
    if !merge.isClean {
      conflicts.append(Conflict(base: base, theirs: theirs, mine: merged))
    }
    return merged
  }
}
