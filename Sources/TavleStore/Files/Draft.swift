/// A copy of a backup that can take the place of a board: sound, and of the present schema.
struct Draft {
  /// The file it lies in; whoever made the draft takes it away.
  let file: BoardFile

  /// Copies a backup to a new file beside a board.
  init(beside home: String, of path: String) throws(StoreError) {
    file = BoardFile(path: "\(home).\(UInt64.random(in: .min ... .max)).part")
    try file.create()
    do throws(StoreError) {
      try fill(from: path)
    } catch {
      file.remove()
      throw error
    }
  }

  /// Lets the counters go on where those of the board are, so that no place in the log is given twice.
  func setCounters(after board: Counters) throws(StoreError) {
    let copy = try open()
    defer { copy.close() }
    try Counters(copy).replacing(board).write(to: copy)
  }

  /// Opens the copy.
  func open() throws(StoreError) -> SQLiteConnection {
    try SQLiteConnection(path: file.path, wait: 1)
  }

  private func fill(from path: String) throws(StoreError) {
    try BoardFile(path: path).checkReadable()
    let source = try SQLiteConnection(path: path, wait: 1, purpose: .reading)
    defer { source.close() }
    guard try schemaVersion(of: source) > 0 else { throw .notADatabase(path: path) }
    if let damage = try source.firstDamage() { throw .damaged(path: path, detail: damage) }
    try source.copy(to: file.path)
    let copy = try open()
    defer { copy.close() }
    try migrate(copy)
  }
}
