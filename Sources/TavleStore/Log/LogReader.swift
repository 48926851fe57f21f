import TavleCore

/// Whether somebody did something, took it back, or did it again.
///
/// Undo and redo choose by it.
enum EntryKind: String { case `do`, undo, redo }

/// Reads and appends entries of the log.
struct LogReader {
  private let read: RowReader
  private let coder: ChangeCoder
  private var connection: any Connection { read.connection }

  init(_ connection: any Connection, _ coder: ChangeCoder) {
    read = RowReader(connection)
    self.coder = coder
  }

  /// The entries a statement finds.
  func entries(_ statement: LogStatement, _ values: SQLValue...) throws(StoreError) -> [LogEntry] {
    try connection.all(statement, values, entry)
  }

  /// Writes an entry, and for which posts it is one.
  func append(_ entry: LogEntry, _ kind: EntryKind, _ id: CommitID) throws(StoreError) {
    try connection.run(
      LogStatement.insert, SQLValue(entry.sequence), .text(kind.rawValue),
      .text(entry.session), .text(entry.author), SQLValue(entry.at.seconds),
      SQLValue(entry.undoes), .text(try coder.text(entry.change)),
      .text(try coder.text(entry.inverse)), SQLValue(ChangeCoder.format),
      .text(id.rawValue))
    for post in entry.change.touchedPosts {
      try connection.run(
        LogStatement.insertPost, SQLValue(entry.sequence), SQLValue(post.rawValue))
    }
  }

  private func entry(_ row: any SQLRow) throws(StoreError) -> LogEntry {
    LogEntry(
      sequence: try read.integer(row, 0), session: try read.text(row, 1),
      author: try read.text(row, 2), at: try read.moment(row, 3),
      change: try change(row, 5), inverse: try change(row, 6), undoes: row.integer(4))
  }

  private func change(_ row: any SQLRow, _ column: Int) throws(StoreError) -> Change {
    let format = try read.integer(row, 7)
    guard format <= ChangeCoder.format, let change = coder.change(try read.text(row, column)) else {
      throw connection.damaged("log entry \(row.integer(0) ?? 0) of format \(format)")
    }
    return change
  }
}
