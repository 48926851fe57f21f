import TavleCore
import TestSupport
import Testing

/// A change of the test board and what undoes it.
struct UndoRow: Sendable, CustomTestStringConvertible {
  let change: Change
  let inverse: Change
  var testDescription: String { "\(change)" }

  init(_ change: Change, _ inverse: Change) {
    self.change = change
    self.inverse = inverse
  }

  init(_ value: PostValue, was old: PostValue) {
    self.init(.setPost(TestBoard.id(1), value), .setPost(TestBoard.id(1), old))
  }

  init(_ value: ContributorValue, was old: ContributorValue) {
    self.init(.setContributor(TestBoard.anne, value), .setContributor(TestBoard.anne, old))
  }
}

private let firstPlace = Placement(
  stage: .tip, rank: .first, since: Moment(seconds: 200), cameFrom: nil)
private let otherPlace = Placement(
  stage: .trash, rank: Rank(rawValue: 5), since: Moment(seconds: 300), cameFrom: .tip)
private let newPost = TestBoard.post(9, "Nyt", rank: 9)
private let newPerson = Contributor(id: ContributorID(rawValue: 103), name: "Carl")
private let newAsk = TestBoard.ask(AskID(rawValue: 13), on: 1, of: TestBoard.bo)
private let newComment = TavleCore.Comment(
  id: CommentID(rawValue: 22), post: TestBoard.id(1), author: "Kari", at: Moment(seconds: 1),
  text: "Fint")
private let fullAsk = TestBoard.ask(TestBoard.openAsk, on: 3, of: TestBoard.bo)

private let undoRows: [UndoRow] = [
  UndoRow(.addPost(newPost, PostDetails()), .removePost(newPost.id)),
  UndoRow(.removePost(newPost.id), .addPost(newPost, PostDetails())),
  UndoRow(.movePost(TestBoard.id(1), otherPlace), .movePost(TestBoard.id(1), firstPlace)),
  UndoRow(.addAsk(newAsk), .removeAsk(newAsk.post, newAsk.id)),
  UndoRow(.removeAsk(newAsk.post, newAsk.id), .addAsk(newAsk)),
  UndoRow(.setAsk(fullAsk), .setAsk(TestBoard.ask(TestBoard.openAsk, on: 3))),
  UndoRow(.addComment(newComment), .removeComment(newComment.post, newComment.id)),
  UndoRow(.removeComment(newComment.post, newComment.id), .addComment(newComment)),
  UndoRow(.addContributor(newPerson), .removeContributor(newPerson.id)),
  UndoRow(.removeContributor(newPerson.id), .addContributor(newPerson)),
  UndoRow(.setBoard(.name("Kommunikation")), .setBoard(.name(""))),
  UndoRow(
    .group([.setPost(TestBoard.id(1), .title("A")), .setPost(TestBoard.id(1), .title("B"))]),
    .group([
      .setPost(TestBoard.id(1), .title("A")),
      .setPost(TestBoard.id(1), .title("Ny pakkerobot på lageret")),
    ])),
  UndoRow(.title("Robotten"), was: .title("Ny pakkerobot på lageret")),
  UndoRow(.tags(["logistik"]), was: .tags([])),
  UndoRow(.channels([.instagram]), was: .channels([])),
  UndoRow(.format(.video), was: .format(nil)),
  UndoRow(.priority(.urgent), was: .priority(.normal)),
  UndoRow(.source("Anne"), was: .source(nil)),
  UndoRow(.plan(TestBoard.today, LocalTime(hour: 9)), was: .plan(nil, nil)),
  UndoRow(.publishedDay(TestBoard.today), was: .publishedDay(nil)),
  UndoRow(.minutes(20), was: .minutes(nil)),
  UndoRow(.links([PublishedLink(address: "https://example.dk")]), was: .links([])),
  UndoRow(.checklist([ChecklistItem(title: "Film")]), was: .checklist([])),
  UndoRow(.note("Lang"), was: .note("")),
  UndoRow(.caption(""), was: .caption("Se her")),
  UndoRow(.name("Anne Lund"), was: .name("Anne Holm")),
  UndoRow(.department("Salg"), was: .department(nil)),
  UndoRow(.mail("anne@example.dk"), was: .mail(nil)),
  UndoRow(.phone("12 34 56 78"), was: .phone(nil)),
  UndoRow(.chat("anne"), was: .chat(nil)),
  UndoRow(.language(.norwegian), was: .language(nil)),
  UndoRow(.skills([Skill(role: .camera)]), was: .skills([])),
  UndoRow(.topics([Topic(name: "varme")]), was: .topics([])),
  UndoRow(.hasLeft(true), was: .hasLeft(false)),
]

struct ApplyTests {
  @Test(arguments: undoRows)
  func `applying returns what undoes it, and undoing returns the change`(_ row: UndoRow) throws {
    var board = try TestBoard.make()
    try prepare(&board, for: row.change)
    let before = board
    #expect(try board.apply(row.change) == row.inverse)
    let after = board
    #expect(after != before)
    #expect(try board.apply(row.inverse) == row.change)
    #expect(board == before)
    try board.apply(row.change)
    #expect(board == after && board.firstBrokenInvariant() == nil)
  }

  /// What is to be removed has to be there first.
  private func prepare(_ board: inout Board, for change: Change) throws {
    switch change {
    case .removePost: try board.apply(.addPost(newPost, PostDetails()))
    case .removeAsk: try board.apply(.addAsk(newAsk))
    case .removeComment: try board.apply(.addComment(newComment))
    case .removeContributor: try board.apply(.addContributor(newPerson))
    default: break
    }
  }

  @Test func `a stage is ordered by rank, then by age`() throws {
    var board = Board()
    for (number, rank) in [(3, 1), (2, 1), (1, 2), (4, 0)] {
      try board.apply(
        .addPost(TestBoard.post(number, "Tip", rank: Int64(rank)), PostDetails()))
    }
    #expect(TestBoard.numbers(.tip, board) == [4, 2, 3, 1])
  }

  @Test func `whether there are long texts follows from them`() throws {
    var board = try TestBoard.make()
    let third = TestBoard.id(3)
    #expect(board[third]?.hasNote == true && board[third]?.hasCaption == false)
    #expect(board[third]?.commentCount == 1)
    try board.apply(.setPost(third, .note("")))
    try board.apply(.setPost(third, .caption("Ny tekst")))
    try board.apply(.removeComment(third, TestBoard.comment.id))
    #expect(board[third]?.hasNote == false && board[third]?.hasCaption == true)
    #expect(board[third]?.commentCount == 0)
  }

  @Test func `asks and comments are kept in order, so that one taken away comes back to its place`()
    throws
  {
    var board = try TestBoard.make()
    let later = TavleCore.Comment(
      id: CommentID(rawValue: 1), post: TestBoard.id(9), author: "Bo", at: Moment(seconds: 9),
      text: "To")
    let earlier = TavleCore.Comment(
      id: CommentID(rawValue: 2), post: TestBoard.id(9), author: "Bo", at: Moment(seconds: 3),
      text: "En")
    let post = TestBoard.post(9, "Nyt") {
      $0.asks = [
        TestBoard.ask(AskID(rawValue: 32), on: 9), TestBoard.ask(AskID(rawValue: 31), on: 9),
      ]
    }
    try board.apply(.addPost(post, PostDetails(comments: [later, earlier])))
    #expect(board[post.id]?.asks.map(\.id.rawValue) == [31, 32])
    #expect(board.details(of: post.id)?.comments == [earlier, later])
    let before = board
    try board.apply(board.apply(.removeAsk(post.id, AskID(rawValue: 31))))
    try board.apply(board.apply(.removeComment(post.id, earlier.id)))
    #expect(board == before)
  }

  @Test func `texts that are not loaded stay unknown`() throws {
    var board = try TestBoard.make()
    board.forgetDetails(except: nil)
    try board.apply(.setPost(TestBoard.id(2), .note("Ny")))
    #expect(board[TestBoard.id(2)]?.hasNote == true)
    #expect(board.details(of: TestBoard.id(2)) == nil)
  }
}
