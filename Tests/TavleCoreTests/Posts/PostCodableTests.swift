import Foundation
import TavleCore
import TestSupport
import Testing

/// A change and the text an old log may have of it.
struct LogText: Sendable, CustomTestStringConvertible {
  let text: String
  let change: Change
  var testDescription: String { text }

  init(_ text: String, _ change: Change) {
    self.text = text
    self.change = change
  }
}

private let place = Placement(stage: .needsColleague, rank: Rank(rawValue: 7), since: TestBoard.now)

private let logTexts = [
  LogText(
    #"{"addPost":{"_0":{"id":9,"title":"Ny","createdAt":100},"_1":{}}}"#,
    .addPost(Post(id: TestBoard.id(9), title: "Ny", createdAt: Moment(seconds: 100)), PostDetails())
  ),
  LogText(#"{"removePost":{"_0":9}}"#, .removePost(TestBoard.id(9))),
  LogText(
    #"{"setPost":{"_0":9,"_1":{"plan":{"_0":"2026-12-03","_1":"09:30"}}}}"#,
    .setPost(TestBoard.id(9), .plan(TestBoard.day("2026-12-03"), LocalTime("09:30")))),
  LogText(#"{"setPost":{"_0":9,"_1":{"plan":{}}}}"#, .setPost(TestBoard.id(9), .plan(nil, nil))),
  LogText(#"{"setPost":{"_0":9,"_1":{"source":{}}}}"#, .setPost(TestBoard.id(9), .source(nil))),
  LogText(
    #"{"movePost":{"_0":9,"_1":{"stage":"needs-colleague","rank":7,"since":1795262400}}}"#,
    .movePost(TestBoard.id(9), place)),
  LogText(
    #"{"addAsk":{"_0":{"id":1,"post":9,"role":"co-presenting","state":"open"}}}"#,
    .addAsk(TestBoard.ask(AskID(rawValue: 1), on: 9, .copresenting))),
  LogText(
    #"{"setContributor":{"_0":101,"_1":{"skills":{"_0":[{"role":"camera","level":3,"wish":"if-needed"}]}}}}"#,
    .setContributor(
      TestBoard.anne, .skills([Skill(role: .camera, level: .often, wish: .ifNeeded)]))),
  LogText(
    #"{"addContributor":{"_0":{"id":101,"name":"Anne","skills":[],"topics":[],"hasLeft":false}}}"#,
    .addContributor(Contributor(id: TestBoard.anne, name: "Anne"))),
  LogText(
    #"{"group":{"_0":[{"setBoard":{"_0":{"name":{"_0":"Ny"}}}},{"removeAsk":{"_0":9,"_1":1}}]}}"#,
    .group([.setBoard(.name("Ny")), .removeAsk(TestBoard.id(9), AskID(rawValue: 1))])),
]

struct PostCodableTests {
  private func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  @Test(arguments: logTexts)
  func `texts of old logs stay readable`(_ row: LogText) throws {
    #expect(try read(Change.self, row.text) == row.change)
  }

  @Test func `whatever a post leaves out has its default`() throws {
    let post = try read(Post.self, #"{"id":9,"title":"Ny","createdAt":100}"#)
    #expect(post == Post(id: TestBoard.id(9), title: "Ny", createdAt: Moment(seconds: 100)))
    #expect(post.stage == .tip && post.stageSince == post.createdAt && post.number == 0)
    #expect(try read(PostDetails.self, "{}") == PostDetails())
  }

  @Test(arguments: [
    #"{"title":"Ny","createdAt":1}"#, #"{"id":9,"createdAt":1}"#, #"{"id":9,"title":"Ny"}"#,
    #"{"id":9,"title":"Ny","createdAt":1,"stage":"elsewhere"}"#,
    #"{"id":9,"title":"Ny","createdAt":1,"planDay":"2026-02-30"}"#,
    #"{"id":9,"title":"Ny","createdAt":1,"planTime":"24:00"}"#,
  ])
  func `a post without the necessary, or with what cannot be, is not read`(_ text: String) {
    #expect(throws: DecodingError.self) { try read(Post.self, text) }
  }

  @Test func `what is at its default is not written`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let post = Post(id: TestBoard.id(9), title: "Ny", createdAt: Moment(seconds: 100))
    let text = String(decoding: try encoder.encode(post), as: UTF8.self)
    #expect(
      text
        == #"{"createdAt":100,"id":9,"number":0,"rank":0,"stage":"tip","stageSince":100,"title":"Ny"}"#
    )
    #expect(String(decoding: try encoder.encode(PostDetails()), as: UTF8.self) == "{}")
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `every change comes back as it was written`(_ seed: UInt64) throws {
    var changes = RandomChanges(seed: seed)
    var board = Board()
    for _ in 0..<300 {
      let change = changes.next(on: board)
      let text = try JSONEncoder().encode(change)
      #expect(try JSONDecoder().decode(Change.self, from: text) == change)
      try board.apply(change)
    }
  }
}
