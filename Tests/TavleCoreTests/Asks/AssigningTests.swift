import TavleCore
import Testing

struct AssigningTests {
  private func assigning(
    _ person: ContributorID, to number: Int, _ need: Need, on board: Board? = nil
  ) throws -> Board {
    var board = try board ?? TestBoard.make()
    var at = TestBoard.circumstances
    at.now = at.now.adding(seconds: Int64(board.posts.flatMap(\.asks).count))
    try board.apply(board.assigning(person, to: TestBoard.id(number), for: need, &at))
    #expect(board.firstBrokenInvariant() == nil)
    return board
  }

  private func asks(_ number: Int, _ board: Board) throws -> [Ask] {
    try #require(board[TestBoard.id(number)]).asks
  }

  @Test func `a tip that somebody is meant for needs a colleague`() throws {
    let board = try assigning(TestBoard.bo, to: 1, Need(.camera))
    #expect(TestBoard.numbers(.needsColleague, board) == [1, 3])
    let ask = try #require(try asks(1, board).first)
    #expect(ask.contributor == TestBoard.bo && ask.state == .planned && ask.role == .camera)
  }

  @Test(arguments: [(4, Stage.scheduled), (6, .published), (7, .archive)])
  func `other posts stay where they are`(_ number: Int, _ stage: Stage) throws {
    let board = try assigning(TestBoard.bo, to: number, Need(.voice))
    #expect(board[TestBoard.id(number)]?.stage == stage)
  }

  @Test func `an open role is filled`() throws {
    let board = try assigning(TestBoard.bo, to: 3, Need(.camera, minutes: 20))
    let all = try asks(3, board)
    #expect(all.map(\.id) == [TestBoard.openAsk, TestBoard.annesAsk])
    #expect(all.first?.contributor == TestBoard.bo && all.first?.state == .planned)
    #expect(all.first?.minutes == 20)
  }

  @Test func `another role or another topic is a new ask`() throws {
    var board = try assigning(TestBoard.bo, to: 3, Need(.voice))
    board = try assigning(TestBoard.bo, to: 3, Need(.camera, topic: "varme"), on: board)
    #expect(try asks(3, board).count == 4)
    #expect(board.ask(TestBoard.id(3), TestBoard.openAsk)?.state == .open)
  }

  @Test(arguments: AskState.allCases.filter { $0 != .open })
  func `nobody is meant twice for a role, unless they are off it`(_ state: AskState) throws {
    var board = try TestBoard.make()
    var ask = TestBoard.ask(TestBoard.annesAsk, on: 3, .proofreading, of: TestBoard.anne)
    ask.state = state
    try board.apply(.setAsk(ask))
    if state.isOff {
      board = try assigning(TestBoard.anne, to: 3, Need(.proofreading), on: board)
      #expect(board.asks(of: TestBoard.anne).count == 2)
    } else {
      #expect(throws: ModelError.alreadyAsked(TestBoard.anne)) {
        _ = try assigning(TestBoard.anne, to: 3, Need(.proofreading), on: board)
      }
    }
  }

  @Test func `nobody is meant twice by two who did not know of each other`() throws {
    let before = try TestBoard.make()
    let (bo, post) = (TestBoard.bo, TestBoard.id(1))
    var at = TestBoard.circumstances
    let mine = try before.assigning(bo, to: post, for: Need(.voice), &at)
    let board = try assigning(bo, to: 1, Need(.voice), on: before)
    let ask = try #require(mine.leaves.first)
    try before.checkClaim(of: ask)
    #expect(throws: ModelError.alreadyAsked(bo)) { try board.checkClaim(of: ask) }
  }

  @Test func `whoever is meant twice on an older board can still answer`() throws {
    var board = try TestBoard.make()
    var post = try #require(board[TestBoard.id(1)])
    post.asks = [71, 72].map { TestBoard.ask(AskID(rawValue: $0), on: 1, .voice, of: TestBoard.bo) }
    try board.apply(.group([.removePost(post.id), .addPost(post, PostDetails())]))
    let id = AskID(rawValue: 72)
    let at = TestBoard.circumstances
    try board.checkClaim(of: board.recording(.yes, on: id, of: post.id, at))
    try board.apply(board.recording(.no, on: id, of: post.id, at))
    let again = try board.recording(.yes, on: id, of: post.id, at)
    #expect(throws: ModelError.alreadyAsked(TestBoard.bo)) { try board.checkClaim(of: again) }
  }

  @Test func `day and minutes come from what is needed, else from the ask, else from the post`()
    throws
  {
    var board = try TestBoard.make()
    let day = TestBoard.day("2026-12-03")
    try board.apply(.setPost(TestBoard.id(4), .minutes(45)))
    board = try assigning(TestBoard.bo, to: 4, Need(.camera), on: board)
    let sooner = TestBoard.day("2026-12-01")
    board = try assigning(
      TestBoard.anne, to: 4, Need(.voice, neededBy: sooner, minutes: 10), on: board)
    #expect(try asks(4, board).map(\.neededBy) == [day, sooner])
    #expect(try asks(4, board).map(\.minutes) == [45, 10])
  }

  @Test func `post and colleague have to be there`() throws {
    let nobody = ContributorID(rawValue: 999)
    #expect(throws: ModelError.noSuchPost(TestBoard.id(99))) {
      _ = try assigning(TestBoard.bo, to: 99, Need(.camera))
    }
    #expect(throws: ModelError.noSuchContributor(nobody)) {
      _ = try assigning(nobody, to: 1, Need(.camera))
    }
  }

  @Test func `an open role moves a tip on, and may be noted more than once`() throws {
    var board = try TestBoard.make()
    var at = TestBoard.circumstances
    let need = Need(.expertise, topic: "varmepumper", minutes: 15)
    for _ in 1...2 { try board.apply(board.opening(need, on: TestBoard.id(2), &at)) }
    #expect(board[TestBoard.id(2)]?.stage == .needsColleague)
    let all = try asks(2, board)
    #expect(all.map(\.state) == [.open, .open] && Set(all.map(\.id)).count == 2)
    #expect(all.allSatisfy { $0.topic == "varmepumper" && $0.minutes == 15 })
  }
}
