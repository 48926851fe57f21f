extension Store {
  /// Copies the board, log and all, to a new file for its owner alone, while others may be writing.
  ///
  /// Whatever the engine, the file is a board that can be opened. It has its name only once it is whole and on the
  /// disk.
  ///
  /// - Throws: `StoreError.alreadyExists` unless an existing file may be replaced.
  public func backUp(to path: String, overwriting: Bool = false) throws(StoreError) {
    try publish(as: path, overwriting: overwriting) { part throws(StoreError) in
      if let connection = fileConnection {
        try connection.copy(to: part)
      } else {
        try copyRows(toNewFile: part)
      }
    }
  }

  /// The same for a board of any engine, also inside a transaction; slower than an engine's own way.
  func backUpRows(to path: String) throws(StoreError) {
    try publish(as: path, overwriting: false, filling: copyRows)
  }

  /// The first thing found wrong with the board, in the engine's words; `nil` if it is sound.
  ///
  /// Reads everything.
  public func firstDamage() throws(StoreError) -> String? { try connection.firstDamage() }

  private func publish(
    as path: String, overwriting: Bool, filling: (String) throws(StoreError) -> Void
  ) throws(StoreError) {
    guard overwriting || !BoardFile(path: path).exists else { throw .alreadyExists(path: path) }
    let part = BoardFile(path: "\(path).\(session).part")
    defer { part.remove() }
    try part.create()
    try filling(part.path)
    try part.publish(as: path, overwriting: overwriting)
  }

  private func copyRows(toNewFile path: String) throws(StoreError) {
    let file = try SQLiteConnection(path: path, wait: 0)
    defer { file.close() }
    try migrate(file)
    _ = try file.transaction(.writing) { () throws(StoreError) in
      try connection.pausing { () throws(StoreError) in
        try TableCopy(from: connection, to: file).run()
      }
    }
    try file.dropCompanions()
  }
}
