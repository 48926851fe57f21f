import TavleCore
import Testing

struct SchedulingTests {
  private func scheduling(_ number: Int, _ day: String?, _ time: String? = nil) throws -> Board {
    var board = try TestBoard.make()
    try board.apply(
      board.scheduling(
        TestBoard.id(number), day: day.map(TestBoard.day), time: time.flatMap { LocalTime($0) },
        TestBoard.circumstances))
    #expect(board.firstBrokenInvariant() == nil)
    return board
  }

  @Test(arguments: [
    (1, "2026-12-01", [1, 4, 5]), (1, "2026-12-03", [4, 1, 5]), (3, "2026-12-04", [4, 3, 5]),
    (1, "2027-01-01", [4, 5, 1]), (5, "2026-12-02", [5, 4]), (4, "2026-12-24", [5, 4]),
  ])
  func `with a day a post stands in its place among the scheduled`(
    _ number: Int, _ day: String, _ order: [Int]
  ) throws {
    let board = try scheduling(number, day, "09:30")
    #expect(TestBoard.numbers(.scheduled, board) == order)
    let post = try #require(board[TestBoard.id(number)])
    #expect(post.planDay == TestBoard.day(day) && post.planTime == LocalTime("09:30"))
  }

  @Test func `posts of one day stand in the order they were given it`() throws {
    var board = try scheduling(1, "2026-12-03")
    let change = try board.scheduling(
      TestBoard.id(2), day: TestBoard.day("2026-12-03"), time: nil, TestBoard.circumstances)
    try board.apply(change)
    #expect(TestBoard.numbers(.scheduled, board) == [4, 1, 2, 5])
  }

  @Test func `a new time on the same day moves nothing`() throws {
    let board = try TestBoard.make()
    let day = TestBoard.day("2026-12-03")
    let change = try board.scheduling(
      TestBoard.id(4), day: day, time: LocalTime(hour: 8), TestBoard.circumstances)
    #expect(change == .setPost(TestBoard.id(4), .plan(day, LocalTime(hour: 8))))
  }

  @Test(arguments: [(6, Stage.published), (7, .archive), (8, .trash)])
  func `what is published or put away keeps its stage`(_ number: Int, _ stage: Stage) throws {
    let board = try scheduling(number, "2027-02-01")
    let post = try #require(board[TestBoard.id(number)])
    #expect(post.stage == stage && post.planDay == TestBoard.day("2027-02-01"))
  }

  @Test func `without a day a scheduled post is a tip again, and loses its time`() throws {
    let board = try scheduling(4, nil, "09:00")
    let post = try #require(board[TestBoard.id(4)])
    #expect(post.stage == .tip && post.planDay == nil && post.planTime == nil)
    #expect(TestBoard.numbers(.tip, board) == [4, 1, 2])
  }

  @Test func `one that is asked for goes back to those that need a colleague`() throws {
    var board = try scheduling(3, "2026-12-05")
    let change = try board.scheduling(
      TestBoard.id(3), day: nil, time: nil, TestBoard.circumstances)
    try board.apply(change)
    #expect(TestBoard.numbers(.needsColleague, board) == [3])
  }

  @Test func `taking a day from a tip that has none leaves it where it is`() throws {
    let board = try TestBoard.make()
    let change = try board.scheduling(
      TestBoard.id(2), day: nil, time: nil, TestBoard.circumstances)
    #expect(change == .setPost(TestBoard.id(2), .plan(nil, nil)))
  }
}
