import Foundation
import TavleCore
import TavleExchange
import TavleTexts
import Testing

@Suite struct BoardDocumentTests {
  private func example(_ language: Language) throws -> Board {
    var at = Trello.circumstances()
    var board = Board()
    try board.apply(ExampleBoard.change(in: language, &at))
    return board
  }

  @Test(arguments: Language.allCases)
  func `a board that goes out and comes in again is the same`(_ language: Language) throws {
    let board = try example(language)
    let data = try BoardDocument(of: board).encoded()
    var copy = Board()
    try copy.apply(BoardDocument(decoding: data).change)
    #expect(copy == board)
    #expect(try BoardDocument(of: copy).encoded() == data)
  }

  @Test func `an imported board survives too, comments and all`() throws {
    let plan = try TrelloImport.plan(of: Fixture.data("trello-board.json"), zone: Trello.zone())
    var at = Trello.circumstances()
    var board = Board()
    try board.apply(plan.changes(known: KnownOrigins(), &at))
    let document = BoardDocument(of: board)
    #expect(try BoardDocument(decoding: document.encoded()) == document)
    #expect(document.posts.contains { !$0.details.comments.isEmpty })
  }

  @Test(arguments: [
    (
      "{\"format\": \"tavle-board\", \"version\": 5, \"posts\": []}",
      ImportError.newerVersion(found: 5, known: 4)
    ),
    ("{\"format\": \"other\", \"version\": 1, \"posts\": []}", .notABoardDocument(key: "format")),
    ("{\"lists\": [], \"cards\": []}", .notABoardDocument(key: "format")),
    ("{\"format\": \"tavle-board\", \"version\": 1}", .notABoardDocument(key: "posts")),
    (
      "{\"format\": \"tavle-board\", \"version\": 1, \"posts\": [{\"id\": 1, \"title\": 3, \"createdAt\": 0}]}",
      .notABoardDocument(key: "posts.0.title")
    ),
    ("{\"format\": \"tavle-board\", \"version\": 1, \"posts\": [", .notJSON(line: 1, offset: 50)),
    ("", .empty),
  ])
  func `another file is refused with the reason`(_ text: String, _ expected: ImportError) {
    let error = #expect(throws: ImportError.self) {
      try BoardDocument(decoding: Data(text.utf8))
    }
    #expect(error == expected)
  }
}
