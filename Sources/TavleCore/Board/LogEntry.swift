/// One change as the store has it on record: what was done, by whom, when, and what undoes it.
public struct LogEntry: Hashable, Sendable, Codable {
  /// Its place in the log, from 1; follows the order of commits.
  public let sequence: Int64
  /// The running program it came from.
  public let session: String
  /// The user's name.
  public let author: String
  /// When it was committed.
  public let at: Moment
  /// What was done, with the numbers the store gave.
  public let change: Change
  /// What undoes it.
  public let inverse: Change
  /// The entry this one undoes; a redo undoes an undo.
  public let undoes: Int64?

  /// An entry with all it has.
  public init(
    sequence: Int64, session: String, author: String, at: Moment, change: Change, inverse: Change,
    undoes: Int64? = nil
  ) {
    self.sequence = sequence
    self.session = session
    self.author = author
    self.at = at
    self.change = change
    self.inverse = inverse
    self.undoes = undoes
  }
}

extension LogEntry {
  /// The entry as if it had been done the other way round: what an undo takes back.
  public var reversed: LogEntry {
    LogEntry(
      sequence: sequence, session: session, author: author, at: at, change: inverse,
      inverse: change)
  }
}
