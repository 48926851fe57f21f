import Glibc

extension SQLiteConnection {
  /// Writes the file anew, without what is free in it, and empties the write-ahead log.
  ///
  /// Whoever reads at the moment keeps the log from being emptied, so this waits for them as for those who write.
  func wipeDeleted() throws(StoreError) {
    try run("PRAGMA secure_delete = ON", [])
    try run("VACUUM", [])
    let clock = ContinuousClock()
    let end = clock.now + .seconds(wait)
    while try !hasEmptiedLog() {
      guard clock.now < end else { throw .locked(path: place) }
      usleep(20_000)
    }
  }

  private func hasEmptiedLog() throws(StoreError) -> Bool {
    var isBusy = false
    try each("PRAGMA wal_checkpoint(TRUNCATE)", []) { row in isBusy = row.integer(0) != 0 }
    return !isBusy
  }
}
