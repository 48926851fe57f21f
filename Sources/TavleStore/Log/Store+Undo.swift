public import TavleCore

extension Store {
  /// Takes back what an author did last, in this run of the program or an earlier one.
  ///
  /// `seen` is the newest entry the author knew of when they wanted it: what they have done elsewhere since is not
  /// meant.
  ///
  /// - Throws: `StoreError.nothingToUndo`, or `StoreError.changedSince` when it was taken back since or the same thing
  ///   was changed after it.
  public func undo(
    author: String, at moment: Moment, seen: Int64 = .max, id: CommitID? = nil
  ) throws(StoreError) -> LogEntry {
    try append(id) { id throws(StoreError) in
      try checkThatItIsTheSameBoard()
      let last = try log.entries(.lastOfAuthor, .text(author), SQLValue(seen)).first
      guard let entry = last else { throw .nothingToUndo }
      return try takeBack(entry, as: .undo, Signature(author: author, at: moment, id: id))
    }
  }

  /// Does again what an author took back last, unless they have done something else since; `seen` is as for an undo.
  ///
  /// - Throws: `StoreError.nothingToRedo`, or `StoreError.changedSince` when it was done again since or the same thing
  ///   was changed after it.
  public func redo(
    author: String, at moment: Moment, seen: Int64 = .max, id: CommitID? = nil
  ) throws(StoreError) -> LogEntry {
    try append(id) { id throws(StoreError) in
      try checkThatItIsTheSameBoard()
      let lastDone = try connection.number(LogStatement.lastDone, .text(author)) ?? 0
      let undone = try log.entries(
        .lastUndone, .text(author), SQLValue(lastDone), SQLValue(seen)
      ).first
      guard let undone else { throw .nothingToRedo }
      return try takeBack(undone, as: .redo, Signature(author: author, at: moment, id: id))
    }
  }

  /// Takes back any entry of the log, whoever made it.
  ///
  /// Taking back an undo is a redo.
  ///
  /// - Throws: `StoreError.noSuchEntry`, or `StoreError.changedSince` when it was taken back already or the same
  ///   thing was changed after it.
  public func undo(
    sequence: Int64, author: String, at moment: Moment, id: CommitID? = nil
  ) throws(StoreError) -> LogEntry {
    try append(id) { id throws(StoreError) in
      try checkThatItIsTheSameBoard()
      guard let entry = try log.entries(.bySequence, SQLValue(sequence)).first else {
        throw .noSuchEntry(sequence)
      }
      let kind = try connection.first(LogStatement.kind, [SQLValue(sequence)]) { $0.text(0) }
      return try takeBack(
        entry, as: kind == "undo" ? .redo : .undo, Signature(author: author, at: moment, id: id))
    }
  }

  /// What the user has seen may not be what is there any more.
  private func checkThatItIsTheSameBoard() throws(StoreError) {
    guard try presentGeneration() == generation else { throw .replaced }
  }

  /// An entry is taken back only if that gives exactly what was before it: then carrying out its inverse gives back
  /// the very change that was logged.
  private func takeBack(
    _ entry: LogEntry, as kind: EntryKind, _ signature: Signature
  ) throws(StoreError) -> LogEntry {
    if let undoer = try log.entries(.undoerOf, SQLValue(entry.sequence)).first {
      throw .changedSince(undoer)
    }
    let again: Change
    do throws(StoreError) {
      again = try perform(entry.inverse)
    } catch .refused {
      throw .changedSince(try laterChange(than: entry))
    }
    guard again == entry.change else { throw .changedSince(try laterChange(than: entry)) }
    return try append(
      kind, entry.inverse, inverse: again, undoes: entry.sequence, signature)
  }

  /// The newest entry about the same thing.
  ///
  /// The slice of the log that is searched for people and settings is long enough for everything
  /// but mass imports.
  private func laterChange(than entry: LogEntry) throws(StoreError) -> LogEntry {
    let sequence = SQLValue(entry.sequence)
    var later: [LogEntry] = []
    for post in entry.change.touchedPosts {
      later += try log.entries(.laterOfPost, SQLValue(post.rawValue), sequence)
    }
    if let newest = later.max(by: { $0.sequence < $1.sequence }) { return newest }
    let people = entry.change.namedContributors
    let others = try log.entries(.laterThan, sequence)
    let sameThing = others.first { other in
      people.isEmpty
        ? other.change.touchedPosts.isEmpty && other.change.namedContributors.isEmpty
        : !other.change.namedContributors.isDisjoint(with: people)
    }
    return sameThing ?? others.first ?? entry
  }
}
