import TavleCore
import Testing

struct MovingTests {
  private let at = TestBoard.circumstances

  private func applying(
    _ make: (Board) throws(ModelError) -> Change
  ) throws -> Board {
    var board = try TestBoard.make()
    try board.apply(make(board))
    #expect(board.firstBrokenInvariant() == nil)
    return board
  }

  private func post(_ number: Int, _ board: Board) throws -> Post {
    try #require(board[TestBoard.id(number)])
  }

  // MARK: Adding

  @Test func `a new post comes to the top of its stage`() throws {
    let board = try applying { $0.adding(TestBoard.post(9, "Ny"), at) }
    #expect(TestBoard.numbers(.tip, board) == [9, 1, 2])
  }

  @Test func `a new scheduled post goes where its day belongs, with its texts`() throws {
    let new = TestBoard.post(9, "Ny", .scheduled) { $0.planDay = TestBoard.day("2026-12-03") }
    let board = try applying { $0.adding(new, details: PostDetails(note: "Lang"), at) }
    #expect(TestBoard.numbers(.scheduled, board) == [4, 9, 5])
    #expect(board.details(of: new.id)?.note == "Lang")
  }

  @Test func `a post added as published was published today, unless it says when`() throws {
    let new = TestBoard.post(9, "Ny", .published)
    #expect(
      try post(9, applying { $0.adding(new, at) }).publishedDay == TestBoard.today)
    let old = TestBoard.post(9, "Ny", .published) { $0.publishedDay = TestBoard.day("2020-01-01") }
    #expect(
      try post(9, applying { $0.adding(old, at) }).publishedDay == TestBoard.day("2020-01-01"))
  }

  // MARK: Moving

  @Test func `a moved post comes to the top and has just arrived`() throws {
    let board = try applying { b throws(ModelError) in
      try b.moving(TestBoard.id(2), to: .needsColleague, at)
    }
    #expect(TestBoard.numbers(.needsColleague, board) == [2, 3])
    #expect(try post(2, board).stageSince == TestBoard.now)
  }

  @Test func `within its stage it has been there as long as before`() throws {
    let board = try applying { b throws(ModelError) in
      try b.moving(TestBoard.id(2), to: .tip, at: .top, at)
    }
    #expect(TestBoard.numbers(.tip, board) == [2, 1])
    #expect(try post(2, board).stageSince == Moment(seconds: 200))
  }

  @Test func `what is moved to published came out today`() throws {
    let board = try applying { b throws(ModelError) in
      try b.moving(TestBoard.id(4), to: .published, at)
    }
    let moved = try post(4, board)
    #expect(moved.publishedDay == TestBoard.today)
    #expect(moved.planDay == TestBoard.day("2026-12-03"))
    #expect(TestBoard.numbers(.published, board) == [4, 6])
  }

  @Test func `a day that is known stays when it moves within published`() throws {
    let board = try applying { b throws(ModelError) in
      try b.moving(TestBoard.id(6), to: .published, at: .bottom, at)
    }
    #expect(try post(6, board).publishedDay == TestBoard.day("2026-11-02"))
  }

  @Test(
    arguments: [
      (Stage.tip, nil), (.needsColleague, nil), (.archive, "2026-11-02"), (.trash, "2026-11-02"),
    ] as [(Stage, String?)])
  func `back on the board it is not published any more; put away it still was`(
    _ stage: Stage, _ day: String?
  ) throws {
    let board = try applying { b throws(ModelError) in
      try b.moving(TestBoard.id(6), to: stage, at)
    }
    #expect(try post(6, board).publishedDay == day.map(TestBoard.day))
  }

  @Test func `nothing is scheduled without a day`() throws {
    let board = try TestBoard.make()
    #expect(throws: ModelError.needsDay(TestBoard.id(1))) {
      try board.moving(TestBoard.id(1), to: .scheduled, at)
    }
    #expect(throws: ModelError.noSuchPost(TestBoard.id(99))) {
      try board.moving(TestBoard.id(99), to: .tip, at)
    }
  }

  @Test func `what is moved to scheduled goes by its day`() throws {
    var board = try TestBoard.make()
    let day = TestBoard.day("2026-12-05")
    try board.apply(.setPost(TestBoard.id(1), .plan(day, nil)))
    try board.apply(board.moving(TestBoard.id(1), to: .scheduled, at))
    #expect(TestBoard.numbers(.scheduled, board) == [4, 1, 5])
  }

  // MARK: Shifting

  @Test(
    arguments: [
      (1, 1, [1, 3, 4], [2, 3, 1, 4]), (4, -1, [1, 3, 4], [1, 2, 4, 3]),
      (1, 1, [1, 2, 3, 4], [2, 1, 3, 4]), (2, -1, [1, 2, 3, 4], [2, 1, 3, 4]),
      (1, 2, [1, 3, 4], [2, 3, 4, 1]), (1, -1, [1, 3, 4], [1, 2, 3, 4]),
      (4, 1, [1, 3, 4], [1, 2, 3, 4]), (2, 1, [1, 3, 4], [1, 2, 3, 4]),
    ] as [(Int, Int, [Int], [Int])])
  func `a post is shifted among those that are shown`(
    _ number: Int, _ step: Int, _ visible: [Int], _ order: [Int]
  ) throws {
    var board = Board()
    board.load(posts: (1...4).map { TestBoard.post($0, "Tip", rank: Int64($0)) })
    let change = try board.shifting(
      TestBoard.id(number), by: step, among: visible.map(TestBoard.id), at)
    try board.apply(change)
    #expect(TestBoard.numbers(.tip, board) == order)
    #expect(change.isEmpty == (order == [1, 2, 3, 4]))
  }

  // MARK: Putting away and restoring

  @Test func `what is put away comes back to where it was`() throws {
    var board = try applying { b throws(ModelError) in
      try b.moving(TestBoard.id(3), to: .trash, at)
    }
    #expect(try post(3, board).cameFrom == .needsColleague)
    try board.apply(board.moving(TestBoard.id(3), to: .archive, at))
    #expect(try post(3, board).cameFrom == .needsColleague)
    try board.apply(board.restoring(TestBoard.id(3), at))
    #expect(try post(3, board).stage == .needsColleague)
    #expect(try post(3, board).cameFrom == nil)
  }

  @Test func `a scheduled post comes back to its day, one of unknown origin as a tip`() throws {
    var board = try applying { b throws(ModelError) in try b.restoring(TestBoard.id(7), at) }
    #expect(TestBoard.numbers(.scheduled, board) == [4, 7, 5])
    try board.apply(.addPost(TestBoard.post(9, "Ukendt", .trash), PostDetails()))
    try board.apply(board.restoring(TestBoard.id(9), at))
    #expect(TestBoard.numbers(.tip, board) == [9, 1, 2])
  }

  @Test func `what is on the board cannot be taken out of the archive`() throws {
    let board = try TestBoard.make()
    #expect(throws: ModelError.notPutAway(TestBoard.id(1))) {
      try board.restoring(TestBoard.id(1), at)
    }
  }
}
