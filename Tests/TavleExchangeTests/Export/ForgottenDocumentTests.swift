import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// Who was forgotten and is on a board that is read in.
@Suite struct ForgottenDocumentTests {
  private var at = Trello.circumstances()
  private let words = ForgettingWords(word: "former colleague", owner: "Siri Moe")

  private mutating func example() throws -> BoardDocument {
    var board = Board()
    try board.apply(ExampleBoard.change(in: .english, &at))
    return BoardDocument(of: board)
  }

  @Test mutating func `is in none of its texts, and nothing else is lost`() throws {
    let document = try example()
    let busy = try #require(
      document.contributors.max { asks(of: $0, document) < asks(of: $1, document) })
    #expect(asks(of: busy, document) > 0)
    let left = try document.forgetting([busy], words, &at)
    let text = String(decoding: try left.encoded(), as: UTF8.self)
    #expect(!text.contains(busy.name) && !text.contains("\"\(busy.id.rawValue)\""))
    if let mail = busy.mail { #expect(!text.contains(mail)) }
    #expect(left.posts.map(\.post.number) == document.posts.map(\.post.number))
    #expect(left.posts.map(\.post.asks.count) == document.posts.map(\.post.asks.count))
    #expect(
      left.posts.map(\.details.comments.count) == document.posts.map(\.details.comments.count))
    #expect(
      left.favours.count == document.favours.count && left.shoots.count == document.shoots.count)
    var board = Board()
    try board.apply(left.change)
    #expect(board.firstBrokenInvariant() == nil)
    #expect(board.contributors.count == document.contributors.count)
    #expect(board.contributors.count { $0.isFormer } == 1)
  }

  @Test mutating func `leaves a board as it is where it is nobody`() throws {
    let document = try example()
    #expect(try document.forgetting([], words, &at) == document)
  }

  @Test mutating func `is known by no origin that names them`() throws {
    var document = try example()
    let person = document.contributors[0]
    document.posts[0].post.origin = "trello:\(person.name)"
    document.posts[1].post.origin = "trello:5a30"
    let left = try document.forgetting([person], words, &at)
    #expect(left.posts[0].post.origin == nil && left.posts[1].post.origin == "trello:5a30")
  }

  private func asks(of person: Contributor, _ document: BoardDocument) -> Int {
    document.posts.reduce(0) { $0 + $1.post.asks.count { $0.contributor == person.id } }
  }
}
