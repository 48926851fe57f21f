import Foundation
import TavleCore
import TavleExchange
import Testing

/// Who was forgotten and is a member of a Trello board.
@Suite struct TrelloForgottenTests {
  private var at = Trello.circumstances()
  private let words = ForgettingWords(word: "tidligere kollega", owner: "Siri Moe")
  private let anne = LeftOut(name: "Anne Holm", forgottenOn: Day(number: 20_760))

  @Test mutating func `comes with nothing, and everything else comes`() throws {
    let plan = try Trello.traps()
    let known = KnownOrigins()
    let origins = plan.newcomers(known: known).filter { $0.name == "Anne Holm" }.map(\.origin)
    #expect(origins == ["trello:m1"])
    let change = try plan.changes(
      known: known, without: Set(origins), on: [], words, &at)
    var named: [String] = []
    change.forEachText { _, text in if text.contains("Anne Holm") { named.append(text) } }
    #expect(named.isEmpty)
    var (board, whole) = (Board(), Board())
    try board.apply(change)
    try whole.apply(plan.changes(known: known, &at))
    #expect(board.firstBrokenInvariant() == nil)
    #expect(board.posts.map(\.title).sorted() == whole.posts.map(\.title).sorted())
    #expect(Set(board.posts.compactMap(\.origin)) == Set(whole.posts.compactMap(\.origin)))
    #expect(helps(board) == helps(whole) && helps(whole) > 0)
    #expect(comments(board) == comments(whole))
    #expect(board.contributors.count == whole.contributors.count)
    #expect(board.contributors.count { $0.isFormer } == 1)
    #expect(plan.changes(known: KnownOrigins(of: board), &at).isEmpty)
  }

  @Test mutating func `is counted among nobody who is added`() throws {
    let plan = try Trello.traps()
    let all = plan.summary(known: KnownOrigins())
    let some = plan.summary(known: KnownOrigins(), leftOut: [anne])
    #expect(some.newContributors == all.newContributors - 1 && some.leftOut == [anne])
    #expect(some.newPosts == all.newPosts)
  }

  @Test mutating func `is no newcomer once they are on the roster again`() throws {
    var board = Board()
    try board.apply(.addContributor(Contributor(id: at.identifier(), name: "Anne Holm")))
    let newcomers = try Trello.traps().newcomers(known: KnownOrigins(of: board))
    #expect(!newcomers.isEmpty && !newcomers.contains { $0.name == "Anne Holm" })
  }

  @Test mutating func `leaves one former colleague on a board that has one, and others alone`()
    throws
  {
    var former = Contributor(id: at.identifier(), name: "tidligere kollega")
    (former.origin, former.hasLeft) = (Contributor.formerOrigin, true)
    var per = Contributor(id: at.identifier(), name: "Per Lund")
    per.goal = "som Anne Holm"
    var board = Board()
    try board.apply(.group([.addContributor(former), .addContributor(per)]))
    let plan = try Trello.traps()
    let change = try plan.changes(
      known: KnownOrigins(of: board), without: ["trello:m1"], on: Array(board.contributors), words,
      &at)
    try board.apply(change)
    #expect(board.contributors.count { $0.isFormer } == 1 && board[per.id] == per)
    #expect(board.posts.contains { $0.asks.contains { $0.contributor == former.id } })
  }

  /// How often somebody has helped; who was to help and was forgotten is not on the post any more.
  private func helps(_ board: Board) -> Int {
    board.posts.reduce(0) { $0 + $1.asks.count { $0.state == .done } }
  }

  private func comments(_ board: Board) -> Int {
    board.posts.reduce(0) { $0 + $1.commentCount }
  }
}
