import Foundation
import TavleCore
import TavleExchange
import Testing

@Suite struct TrelloChangeTests {
  private func board(_ plan: ImportPlan) throws -> Board {
    var board = Board()
    var at = Trello.circumstances()
    try board.apply(plan.changes(known: KnownOrigins(), &at))
    return board
  }

  @Test func `a plan makes a sound board, contributors first`() throws {
    let plan = try Trello.traps()
    let board = try board(plan)
    #expect(board.firstBrokenInvariant() == nil)
    #expect(board.postCount == plan.posts.count && board.contributors.count == 3)
    #expect(board.posts(in: .tip).compactMap { board[$0]?.title.first } == ["F", "S"])
  }

  @Test func `the same file twice changes nothing`() throws {
    let plan = try Trello.traps()
    let board = try board(plan)
    var at = Trello.circumstances()
    let known = KnownOrigins(of: board)
    #expect(plan.changes(known: known, &at).isEmpty)
    let summary = plan.summary(known: known)
    #expect(summary.newPosts == 0 && summary.skippedPosts == 8)
    #expect(summary.newContributors == 0)
  }

  @Test func `undoing an import leaves nothing behind`() throws {
    var board = Board()
    var at = Trello.circumstances()
    let undo = try board.apply(Trello.traps().changes(known: KnownOrigins(), &at))
    try board.apply(undo)
    #expect(board == Board())
  }

  @Test func `new cards stand below what is there and find the people who are there`() throws {
    var board = Board()
    var at = Trello.circumstances()
    let mine = Post(id: at.identifier(), title: "Mine", createdAt: at.now)
    try board.apply(.addPost(mine, PostDetails()))
    try board.apply(.addContributor(Contributor(id: at.identifier(), name: "ANNE Holm")))
    let plan = try Trello.traps()
    let known = KnownOrigins(of: board)
    #expect(plan.summary(known: known).matchedContributors == 1)
    try board.apply(plan.changes(known: known, &at))
    #expect(board.posts(in: .tip).compactMap { board[$0]?.title.first } == ["M", "F", "S"])
    #expect(board.contributors.count == 3)
  }

  @Test func `a name that two colleagues share is not taken for either`() throws {
    var board = Board()
    var at = Trello.circumstances()
    for _ in 0..<3 {
      try board.apply(.addContributor(Contributor(id: at.identifier(), name: "Anne Holm")))
    }
    #expect(KnownOrigins(of: board).names.isEmpty)
  }

  @Test func `members are accepted experts on open cards, and owed nothing for old ones`() throws {
    let plan = try Trello.traps()
    let board = try board(plan)
    let open = try #require(board.posts.first { $0.title == "Planned" }?.asks.first)
    #expect(open.role == .expertise && open.state == .accepted && open.doneAt == nil)
    for title in ["Out", "Archived card"] {
      let ask = try #require(board.posts.first { $0.title == title }?.asks.first)
      #expect(ask.state == .done && ask.thankedAt != nil && ask.toldAt != nil)
    }
    #expect(plan.notes.contains(.membersBecameAsks(5)) && plan.notes.contains(.oldAsksSettled(2)))
  }

  @Test func `a card that is in the file twice is one post`() throws {
    let card = "{\"id\": \"c\", \"idList\": \"l\", \"name\": \"N\"}"
    let text = "{\"lists\": [{\"id\": \"l\", \"name\": \"L\"}], \"cards\": [\(card), \(card)]}"
    let plan = try TrelloImport.plan(of: Data(text.utf8), zone: Trello.zone())
    #expect(plan.posts.count == 1)
  }

  @Test func `two members who are the same colleague are asked once`() throws {
    var plan = ImportPlan(boardName: "B")
    plan.people = ["a", "b"].map { PlannedPerson(origin: $0, name: "Anne Holm") }
    let moment = Moment(seconds: 0)
    var post = PlannedPost(
      origin: "p", title: "T", stage: .tip, stageSince: moment, createdAt: moment)
    post.people = ["a", "b"]
    plan.posts = [post]
    var at = Trello.circumstances()
    var board = Board()
    try board.apply(.addContributor(Contributor(id: at.identifier(), name: "Anne Holm")))
    try board.apply(plan.changes(known: KnownOrigins(of: board), &at))
    #expect(board.posts.first?.asks.count == 1 && board.contributors.count == 1)
  }

  @Test func `a real board comes in whole`() throws {
    let data = try Fixture.data("trello-board.json")
    let plan = try TrelloImport.plan(of: data, zone: Trello.zone())
    let summary = plan.summary(known: KnownOrigins())
    #expect(summary.newPosts == 40)
    #expect(summary.stages == [.needsColleague: 20, .published: 19, .archive: 1])
    #expect(plan.posts.reduce(0) { $0 + $1.comments.count } == 17)
    #expect(plan.posts.reduce(0) { $0 + $1.checklist.count } == 5)
    #expect(plan.posts.count { $0.planDay != nil } == 2)
    #expect(try board(plan).firstBrokenInvariant() == nil)
  }

  @Test func `ten thousand cards are planned and changed in order`() throws {
    let cards = (0..<10_000).map {
      "{\"id\":\"\($0)\",\"name\":\"Card \($0)\",\"idList\":\"l\",\"pos\":\($0)}"
    }
    let text =
      "{\"lists\":[{\"id\":\"l\",\"name\":\"Ideas\"}],\"cards\":[\(cards.joined(separator: ","))]}"
    let plan = try TrelloImport.plan(of: Data(text.utf8), zone: Trello.zone())
    var at = Trello.circumstances()
    guard case .group(let changes) = plan.changes(known: KnownOrigins(), &at) else {
      Issue.record("no group")
      return
    }
    let ranks = changes.compactMap { change -> Rank? in
      if case .addPost(let post, _) = change { post.rank } else { nil }
    }
    #expect(ranks.count == 10_000 && zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 })
  }
}
