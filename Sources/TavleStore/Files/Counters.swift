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

  /// What they become when the board with these takes the place of another.
  ///
  /// A place is left out in the log, so that nobody who knew the other board takes the next entry for the one after
  /// the last they have seen.
  func replacing(_ board: Counters) -> Counters {
    var counters = self
    counters.generation = max(generation, board.generation) + 1
    counters.change = max(change, board.change + 1)
    return counters
  }

  /// Gives a board these counters.
  func write(to connection: any Connection) throws(StoreError) {
    try connection.run(
      BoardStatement.setCounter, .text("generation"), .integer(generation))
    try connection.run(BoardStatement.setCounter, .text("change"), .integer(change))
  }
}
