public import TavleCore

extension Store {
  /// Carries out a change: judged by the rules of the board as it is on the disk, written, logged, and durable when
  /// this returns.
  ///
  /// New posts without a number get the next one; the change that is returned has it. When its sequence is not the
  /// one after the last you have seen, others have written in between: take ``changes(since:)`` then, which has all
  /// of them in order, this one too.
  ///
  /// The same `id` a second time changes nothing and gives the entry of the first time; without one, two calls are two
  /// changes. When the connection to a server is lost, it is tried again for a while.
  ///
  /// `expected` are the values the change was made over, as `Board.expectation(of:)` gives them: what others have done
  /// to other fields since then stays, lists are merged, and the entry has what was really done.
  ///
  /// - Throws: `StoreError.refused` when a rule would be broken, `StoreError.overtaken` when somebody else has set an
  ///   expected field to something else, and what can go wrong with files. Nothing has changed then.
  public func commit(
    _ change: Change, author: String, at moment: Moment, over expected: Change? = nil,
    id: CommitID? = nil
  ) throws(StoreError) -> LogEntry {
    try append(id) { id throws(StoreError) in
      let change = try rebased(change, over: expected)
      return try carryOut(change, Signature(author: author, at: moment, id: id))
    }
  }

  /// Carries out a change that depends on what is on the board: nobody else writes between what
  /// `building` reads and the change it makes of it.
  ///
  /// `building` may ask this store anything but must not change anything; it may be called more than once. Others wait
  /// meanwhile.
  ///
  /// - Returns: the entry of the log; `nil` if the change is empty, and nothing is logged then.
  /// - Throws: what `building` throws, and what ``commit(_:author:at:over:id:)`` throws.
  public func commit(
    author: String, at moment: Moment, id: CommitID? = nil, building: () throws -> Change
  ) throws -> LogEntry? {
    try write(id) { id in
      let change = try building()
      return change.isEmpty
        ? nil : try carryOut(change, Signature(author: author, at: moment, id: id))
    }
  }

  /// Runs a transaction that always appends an entry.
  func append(
    _ id: CommitID?, _ work: (CommitID) throws(StoreError) -> LogEntry
  ) throws(StoreError) -> LogEntry {
    do {
      if let entry = try write(id, work) { return entry }
      throw StoreError.other(detail: "no entry")
    } catch let error as StoreError {
      throw error
    } catch {
      throw .other(detail: "\(error)")
    }
  }

  private func carryOut(_ change: Change, _ signature: Signature) throws(StoreError) -> LogEntry {
    let change = try Numbers(connection: connection).numbered(change.canonical)
    let inverse = try perform(change)
    return try append(.do, change, inverse: inverse, undoes: nil, signature)
  }

  /// Carries out a change inside a transaction, on the part of the board it needs.
  func perform(_ change: Change) throws(StoreError) -> Change {
    var writer = ChangeWriter(connection, on: try Slice(connection).board(for: change))
    return try writer.perform(change)
  }

  /// Who writes an entry of the log, and when.
  struct Signature {
    let author: String
    let at: Moment
    let id: CommitID
  }

  /// Appends an entry to the log, inside the transaction of what it is about.
  func append(
    _ kind: EntryKind, _ change: Change, inverse: Change, undoes: Int64?,
    _ signature: Signature
  ) throws(StoreError) -> LogEntry {
    let entry = LogEntry(
      sequence: try Numbers(connection: connection).nextSequence(), session: session,
      author: signature.author, at: signature.at, change: change, inverse: inverse,
      undoes: undoes)
    try log.append(entry, kind, signature.id)
    return entry
  }

  var log: LogReader { LogReader(connection, coder) }
}
