import TavleCore
import Testing

/// A change the test board refuses, and why.
struct RefusedRow: Sendable, CustomTestStringConvertible {
  let change: Change
  let error: ModelError
  var testDescription: String { "\(error): \(change)" }

  init(_ change: Change, _ error: ModelError) {
    self.change = change
    self.error = error
  }
}

private let nowhere = TestBoard.id(99)
private let nobody = ContributorID(rawValue: 999)
private let noAsk = AskID(rawValue: 99)
private let noComment = CommentID(rawValue: 99)
private let first = TestBoard.id(1)
private let time = LocalTime(hour: 9)

private func comment(_ text: String, on post: PostID, id: CommentID) -> TavleCore.Comment {
  TavleCore.Comment(id: id, post: post, author: "Kari", at: Moment(seconds: 0), text: text)
}

private func wrong(_ ask: Ask, _ state: AskState) -> Ask {
  var ask = ask
  ask.state = state
  return ask
}

private let refusedRows: [RefusedRow] = [
  RefusedRow(.removePost(nowhere), .noSuchPost(nowhere)),
  RefusedRow(.setPost(nowhere, .priority(.high)), .noSuchPost(nowhere)),
  RefusedRow(
    .movePost(nowhere, Placement(stage: .tip, rank: .first, since: TestBoard.now)),
    .noSuchPost(nowhere)),
  RefusedRow(.addAsk(TestBoard.ask(noAsk, on: 99)), .noSuchPost(nowhere)),
  RefusedRow(.setAsk(TestBoard.ask(noAsk, on: 99)), .noSuchPost(nowhere)),
  RefusedRow(.removeAsk(nowhere, noAsk), .noSuchPost(nowhere)),
  RefusedRow(.addComment(comment("Hej", on: nowhere, id: noComment)), .noSuchPost(nowhere)),
  RefusedRow(.removeComment(nowhere, noComment), .noSuchPost(nowhere)),
  RefusedRow(
    .addPost(
      TestBoard.post(9, "Nyt") { $0.asks = [TestBoard.ask(noAsk, on: 1)] }, PostDetails()),
    .noSuchPost(first)),
  RefusedRow(.removeContributor(nobody), .noSuchContributor(nobody)),
  RefusedRow(.setContributor(nobody, .hasLeft(true)), .noSuchContributor(nobody)),
  RefusedRow(.addAsk(TestBoard.ask(noAsk, on: 1, of: nobody)), .noSuchContributor(nobody)),
  RefusedRow(
    .setAsk(TestBoard.ask(TestBoard.openAsk, on: 3, of: nobody)), .noSuchContributor(nobody)),
  RefusedRow(.removeAsk(first, noAsk), .noSuchAsk(noAsk)),
  RefusedRow(.setAsk(TestBoard.ask(noAsk, on: 1)), .noSuchAsk(noAsk)),
  RefusedRow(.removeComment(first, noComment), .noSuchComment(noComment)),
  RefusedRow(.addPost(TestBoard.post(1, "To"), PostDetails()), .exists(1)),
  RefusedRow(.addAsk(TestBoard.ask(TestBoard.openAsk, on: 3)), .exists(11)),
  RefusedRow(.addComment(TestBoard.comment), .exists(21)),
  RefusedRow(.addContributor(Contributor(id: TestBoard.anne, name: "Anne")), .exists(101)),
  RefusedRow(.addPost(TestBoard.post(9, ""), PostDetails()), .empty(.title)),
  RefusedRow(.setPost(first, .title(" \n")), .empty(.title)),
  RefusedRow(.addContributor(Contributor(id: nobody, name: " ")), .empty(.name)),
  RefusedRow(.setContributor(TestBoard.anne, .name("")), .empty(.name)),
  RefusedRow(.addComment(comment(" ", on: first, id: noComment)), .empty(.comment)),
  RefusedRow(
    .setPost(first, .title(String(repeating: "å", count: 501))), .tooLong(.title, limit: 500)),
  RefusedRow(.removeContributor(TestBoard.anne), .stillAsked(TestBoard.anne, asks: 1)),
  RefusedRow(
    .addAsk(wrong(TestBoard.ask(noAsk, on: 1), .planned)), .askWithoutContributor(noAsk)),
  RefusedRow(
    .addAsk(wrong(TestBoard.ask(noAsk, on: 1, of: TestBoard.bo), .open)),
    .askWithoutContributor(noAsk)),
  RefusedRow(
    .setAsk(wrong(TestBoard.ask(TestBoard.openAsk, on: 3), .done)),
    .askWithoutContributor(TestBoard.openAsk)),
  RefusedRow(.setPost(first, .plan(nil, time)), .timeWithoutDay(first)),
  RefusedRow(
    .addPost(TestBoard.post(9, "Nyt") { $0.planTime = time }, PostDetails()),
    .timeWithoutDay(TestBoard.id(9))),
]

/// Changes that work by themselves, one of each kind that lies in a place of its own.
private let goodChanges: [Change] = [
  .setBoard(.name("Ny")),
  .setPost(TestBoard.id(3), .note("")),
  .setPost(TestBoard.id(3), .title("Ny")),
  .removeComment(TestBoard.id(3), TestBoard.comment.id),
  .removeAsk(TestBoard.id(3), TestBoard.openAsk),
  .addComment(comment("Hej", on: TestBoard.id(2), id: CommentID(rawValue: 30))),
  .movePost(TestBoard.id(4), Placement(stage: .tip, rank: .first, since: TestBoard.now)),
  .removePost(TestBoard.id(1)),
  .addPost(TestBoard.post(1, "Igen"), PostDetails(note: "Ny")),
  .setContributor(TestBoard.anne, .hasLeft(true)),
]

struct GroupTests {
  @Test(arguments: refusedRows)
  func `what breaks a rule is refused, and changes nothing`(_ row: RefusedRow) throws {
    var board = try TestBoard.make()
    let before = board
    #expect(throws: row.error) { try board.apply(row.change) }
    #expect(board == before)
  }

  @Test(arguments: refusedRows)
  func `a group with one refused change leaves the board as it was`(_ row: RefusedRow) throws {
    var board = try TestBoard.make()
    let before = board
    let nested = Change.group([.group(Array(goodChanges.prefix(3))), row.change])
    #expect(throws: row.error) { try board.apply(nested) }
    #expect(board == before && board.firstBrokenInvariant() == nil)
  }

  @Test(arguments: [true, false])
  func `a refused group is taken back completely, long texts loaded or not`(
    _ loaded: Bool
  ) throws {
    var board = try TestBoard.make()
    if !loaded { board.forgetDetails(except: nil) }
    let before = board
    #expect(throws: ModelError.noSuchPost(nowhere)) {
      try board.apply(.group(goodChanges + [.removePost(nowhere)]))
    }
    #expect(board == before && board.firstBrokenInvariant() == nil)
  }

  @Test func `a group is undone from its end`() throws {
    var board = try TestBoard.make()
    let before = board
    let inverse = try board.apply(.group(goodChanges))
    #expect(board[TestBoard.id(1)]?.title == "Igen")
    try board.apply(inverse)
    #expect(board == before)
  }

  @Test func `a title may have five hundred characters, however many bytes they take`() throws {
    var board = try TestBoard.make()
    let title = String(repeating: "👩‍🚒", count: 500)
    try board.apply(.setPost(first, .title(title)))
    #expect(board[first]?.title == title)
  }
}
