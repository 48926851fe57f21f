import GRDB
import GRDBSQLite

// Another file in the place of the open one.

extension SQLiteConnection {
  /// Whether the open file is no longer what is at its place; costs one look at the folder.
  func hasMoved() throws(StoreError) -> Bool {
    try inDatabase { database in
      var hasMoved: CInt = 0
      sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
      return hasMoved != 0
    }
  }

  /// Goes on with the board that is now at the place.
  ///
  /// - Throws: `StoreError.gone` if there is nothing, and what can be wrong with what is there; the file that was open
  ///   stays open then.
  func openReplacement() throws(StoreError) {
    guard BoardFile(path: place).exists else { throw .gone(path: place) }
    let other = try SQLiteConnection(path: place, wait: wait)
    try migrate(other)
    exchange(with: other)
  }
}
