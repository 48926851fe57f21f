import TavleCore
import Testing

struct LoadingTests {
  @Test func `posts loaded in any order and chunks stand where their ranks say`() {
    let posts = (1...60).map { (number: Int) in
      TestBoard.post(number, "Tip", rank: Int64(number * 37 % 61))
    }
    var board = Board()
    for start in stride(from: 0, to: 60, by: 7) {
      board.load(posts: posts[start..<min(60, start + 7)].reversed(), expecting: 60)
    }
    let expected = posts.sorted { $0.rank < $1.rank }.map(\.id)
    #expect(board.posts(in: .tip) == expected)
    #expect(board.firstBrokenInvariant() == nil && board.postCount == 60)
  }

  @Test func `what is on the board already is left as it is`() throws {
    var board = try TestBoard.make()
    board.load(posts: [TestBoard.post(1, "Gammel titel", .trash)])
    #expect(board[TestBoard.id(1)]?.title == "Ny pakkerobot på lageret")
    #expect(TestBoard.numbers(.trash, board) == [8])
  }

  @Test func `texts of posts that are not there are not kept`() {
    var board = Board()
    board.load(details: PostDetails(note: "Lang"), of: TestBoard.id(1))
    #expect(board.details(of: TestBoard.id(1)) == nil)
  }

  @Test func `all long texts but one can be let go`() throws {
    var board = try TestBoard.make()
    board.forgetDetails(except: TestBoard.id(3))
    #expect(board.details(of: TestBoard.id(3))?.note == "Kl. 8 ved porten")
    #expect(board.details(of: TestBoard.id(1)) == nil)
  }

  @Test func `a post is found by its number, a colleague's asks over all posts`() throws {
    let board = try TestBoard.make()
    #expect(board.post(number: 5)?.title == "Julelys")
    #expect(board.post(number: 50) == nil)
    #expect(board.asks(of: TestBoard.anne).map(\.id) == [TestBoard.annesAsk])
    #expect(board.asks(of: TestBoard.bo).isEmpty)
  }

  @Test func `following a group does what concerns the posts that are there`() throws {
    var board = try TestBoard.make()
    let change = Change.group([
      .setPost(TestBoard.id(99), .title("Ikke læst endnu")),
      .setPost(TestBoard.id(2), .title("Julefesten")),
    ])
    board.follow(
      LogEntry(
        sequence: 1, session: "test", author: "Kari", at: TestBoard.now, change: change,
        inverse: change))
    #expect(board[TestBoard.id(2)]?.title == "Julefesten")
  }
}
