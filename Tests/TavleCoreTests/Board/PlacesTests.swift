import TavleCore
import Testing

/// Ranks at one end of the numbers, or at both.
private let extremeRanks: [[Int64]] = {
  let lowest = Int64.min
  let highest = Int64.max
  let low: [Int64] = (0..<40).map { lowest + $0 }
  let high: [Int64] = low.map { -1 - $0 }.reversed()
  return [
    [lowest, highest], [lowest, lowest + 1], [highest - 1, highest], [lowest / 2, highest / 2], low,
    high, Array(low.prefix(20)) + Array(high.suffix(20)),
  ]
}()

struct PlacesTests {
  private func board(ranks: [Int64]) -> Board {
    var board = Board()
    board.load(
      posts: ranks.enumerated().map { number, rank in
        TestBoard.post(number + 1, "Tip") { $0.rank = Rank(rawValue: rank) }
      })
    return board
  }

  /// Puts a new post in the archive, and then moves it where it belongs.
  private func put(_ number: Int, at place: PlaceInStage, _ board: inout Board) throws -> Change {
    try board.apply(.addPost(TestBoard.post(number, "Ny", .archive), PostDetails()))
    let move = try board.moving(
      TestBoard.id(number), to: .tip, at: place, TestBoard.circumstances)
    try board.apply(move)
    return move
  }

  @Test func `a gap takes any number of posts, in the order the user put them`() throws {
    var board = board(ranks: [0, Rank.step])
    var expected = [1, 2]
    var spreads = 0
    for number in 3...150 {
      let move = try put(number, at: .below(TestBoard.id(1)), &board)
      if case .group = move { spreads += 1 }
      expected.insert(number, at: 1)
      #expect(TestBoard.numbers(.tip, board) == expected)
    }
    #expect(spreads > 1 && board.firstBrokenInvariant() == nil)
  }

  @Test func `a gap without room moves the nearest neighbours, not the whole stage`() throws {
    var ranks: [Int64] = (0..<1000).map { $0 * Rank.step }
    ranks[500] = ranks[499] + 1
    var board = board(ranks: ranks)
    let before = board
    let move = try put(1001, at: .above(TestBoard.id(501)), &board)
    guard case .group(let changes) = move else {
      Issue.record("no neighbour was moved: \(move)")
      return
    }
    #expect(changes.count == 9)
    for id in move.posts where id != TestBoard.id(1001) {
      #expect(board[id]?.stageSince == before[id]?.stageSince)
    }
    let order = TestBoard.numbers(.tip, board)
    #expect(order == Array(1...500) + [1001] + Array(501...1000))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `moves between posts of equal rank or without room leave the others in order`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    var board = board(ranks: (0..<60).map { (place: Int64) in place / 2 })
    var order = TestBoard.numbers(.tip, board)
    for _ in 0..<400 {
      let moved = order.remove(at: Int.random(in: order.indices, using: &random))
      let place = Int.random(in: 0...order.count, using: &random)
      let spot: PlaceInStage =
        place < order.count ? .above(TestBoard.id(order[place])) : .bottom
      order.insert(moved, at: place)
      try board.apply(
        board.moving(TestBoard.id(moved), to: .tip, at: spot, TestBoard.circumstances))
      #expect(TestBoard.numbers(.tip, board) == order)
    }
    #expect(board.firstBrokenInvariant() == nil)
  }

  @Test(arguments: extremeRanks)
  func `at the ends of the numbers there is room as well`(_ ranks: [Int64]) throws {
    let middle = ranks.count / 2 + 1
    let places: [(PlaceInStage, Int)] = [
      (.top, 0), (.bottom, ranks.count), (.above(TestBoard.id(middle)), middle - 1),
    ]
    for (place, index) in places {
      var board = board(ranks: ranks)
      var expected = Array(1...ranks.count)
      _ = try put(100, at: place, &board)
      expected.insert(100, at: index)
      #expect(TestBoard.numbers(.tip, board) == expected)
    }
  }

  @Test func `a neighbour that is elsewhere means the bottom`() throws {
    var board = try TestBoard.make()
    try board.apply(
      board.moving(
        TestBoard.id(6), to: .tip, at: .above(TestBoard.id(4)), TestBoard.circumstances))
    #expect(TestBoard.numbers(.tip, board) == [1, 2, 6])
  }
}
