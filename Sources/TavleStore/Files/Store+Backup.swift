extension Store {
  /// Copies the board, log and all, to a new file for its owner alone, while others may be writing.
  ///
  /// The file has its name only once it is whole and on the disk.
  ///
  /// - Throws: `StoreError.alreadyExists` unless an existing file may be replaced.
  public func backUp(to path: String, overwriting: Bool = false) throws(StoreError) {
    guard overwriting || !BoardFile(path: path).exists else { throw .alreadyExists(path: path) }
    let part = BoardFile(path: "\(path).\(session).part")
    defer { part.remove() }
    try part.create()
    try connection.copy(to: part.path)
    try part.publish(as: path, overwriting: overwriting)
  }

  /// The first thing found wrong with the board, in the engine's words; `nil` if it is sound.
  ///
  /// Reads everything.
  public func firstDamage() throws(StoreError) -> String? { try connection.firstDamage() }
}
