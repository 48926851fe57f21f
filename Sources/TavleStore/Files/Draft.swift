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
    let copy = try SQLiteConnection(path: file.path, wait: 1)
    defer { copy.close() }
    let own = try Counters(copy)
    try copy.run(
      BoardStatement.setCounter, .text("generation"),
      .integer(max(own.generation, board.generation) + 1))
    try copy.run(
      BoardStatement.setCounter, .text("change"), .integer(max(own.change, board.change) + 1))
  }

  private func fill(from path: String) throws(StoreError) {
    try BoardFile(path: path).checkReadable()
    let source = try SQLiteConnection(path: path, wait: 1, purpose: .reading)
    defer { source.close() }
    guard try schemaVersion(of: source) > 0 else { throw .notADatabase(path: path) }
    if let damage = try source.firstDamage() { throw .damaged(path: path, detail: damage) }
    try source.copy(to: file.path)
    let copy = try SQLiteConnection(path: file.path, wait: 1)
    defer { copy.close() }
    try migrate(copy)
  }
}

/// How often a board was replaced as a whole, and the last place in its log.
struct Counters: Equatable {
  var generation: Int64 = 1
  var change: Int64 = 0

  init() {}

  init(_ connection: any Connection) throws(StoreError) {
    let numbers = Numbers(connection: connection)
    generation = try numbers.counter("generation")
    change = try numbers.counter("change")
  }

  /// Those of a board that nobody has open.
  init(of path: String) throws(StoreError) {
    let connection = try SQLiteConnection(path: path, wait: 1, purpose: .reading)
    defer { connection.close() }
    try self.init(connection)
  }
}
