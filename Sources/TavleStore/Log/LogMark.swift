import TavleCore

/// What tells an entry of the log from one with the same number in another history of the board.
struct LogMark: Equatable {
  let sequence: Int64
  let session: String
  let at: Int64

  init(_ entry: LogEntry) {
    (sequence, session, at) = (entry.sequence, entry.session, entry.at.seconds)
  }

  private init?(_ row: any SQLRow) {
    guard let sequence = row.integer(0), let session = row.text(1), let at = row.integer(2) else {
      return nil
    }
    (self.sequence, self.session, self.at) = (sequence, session, at)
  }

  /// That of the entry with a number; `nil` if there is none.
  static func at(_ sequence: Int64, _ connection: any Connection) throws(StoreError) -> LogMark? {
    try connection.first(LogStatement.markAt, [.integer(sequence)]) { LogMark($0) } ?? nil
  }

  /// That of the newest entry; `nil` while the log is empty.
  static func newest(_ connection: any Connection) throws(StoreError) -> LogMark? {
    try connection.first(LogStatement.newestMark, []) { LogMark($0) } ?? nil
  }
}
