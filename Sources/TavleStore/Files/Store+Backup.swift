public import TavleCore

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

  /// Replaces the board by a backup, in one go, after making sure that the backup is sound.
  ///
  /// The board as it was is kept in a file beside it, whose path is returned. Other programs that have it open are
  /// told so by `StoreError.replaced` when they next ask for changes.
  public func restore(from path: String, at moment: Moment) throws(StoreError) -> String {
    guard case .file(let home) = location else { throw .unsupportedLocation(path) }
    let draft = BoardFile(path: "\(home).\(session).part")
    defer { draft.remove() }
    try draft.create()
    try prepare(draft, from: path)
    let kept = "\(home).before-restore-\(moment.seconds)"
    try backUp(to: kept)
    try connection.replaceAll(from: draft.path)
    generation = try presentGeneration()
    return kept
  }

  /// The first thing found wrong with the board, in the engine's words; `nil` if it is sound.
  ///
  /// Reads everything.
  public func firstDamage() throws(StoreError) -> String? { try connection.firstDamage() }

  /// Makes a copy of a backup that can take the place of this board: sound, of the present schema, and with counters
  /// that go on where this board's are.
  private func prepare(_ draft: BoardFile, from path: String) throws(StoreError) {
    try BoardFile(path: path).checkReadable()
    let source = try SQLiteConnection(path: path, wait: 1, purpose: .reading)
    defer { source.close() }
    guard try schemaVersion(of: source) > 0 else { throw .notADatabase(path: path) }
    if let damage = try source.firstDamage() { throw .damaged(path: path, detail: damage) }
    try source.copy(to: draft.path)
    let copy = try SQLiteConnection(path: draft.path, wait: 1)
    defer { copy.close() }
    try migrate(copy)
    try setCounters(of: copy)
  }

  private func setCounters(of copy: SQLiteConnection) throws(StoreError) {
    let numbers = Numbers(connection: connection)
    let copied = Numbers(connection: copy)
    for name in ["generation", "change"] {
      let next = max(try numbers.counter(name), try copied.counter(name)) + 1
      try copy.run(BoardStatement.setCounter, .text(name), .integer(next))
    }
  }
}
