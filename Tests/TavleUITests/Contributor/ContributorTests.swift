import TavleCore
import TavleTexts
import TerminalKit
import TestSupport
import Testing

@testable import TavleUI

@Suite struct ContributorTests {
  private static let anne = ContributorID(rawValue: 1)

  /// Anne, who knows logistics, on the screen of her own.
  private func app(_ change: (inout Contributor) -> Void = { _ in }) throws -> Harness {
    var anne = Contributor(id: Self.anne, name: "Anne Holm")
    anne.topics = [Topic(name: "logistics", level: .can), Topic(name: "robots", level: .often)]
    change(&anne)
    var board = Board()
    board.load(contributors: [anne])
    var app = Harness(board)
    app.state.layers = []
    try app.press("g p enter")
    return app
  }

  private func person(_ app: Harness) throws -> Contributor {
    try #require(app.stored[Self.anne])
  }

  @Test(arguments: [
    (100, 40, Language.english, true), (80, 24, .norwegian, true), (40, 20, .danish, false),
    (20, 6, .english, true),
  ])
  func `a contributor looks as it should`(
    _ columns: Int, _ rows: Int, _ language: Language, _ unicode: Bool
  ) throws {
    var app = Harness(
      Harness.example(language), size: Size(columns: columns, rows: rows), language: language,
      unicode: unicode)
    try app.press("g p j enter tab")
    expectGolden(app.screen, "contributor-\(columns)x\(rows)")
  }

  @Test func `it can be drawn at any size, with the cursor on every selected row`() throws {
    for (columns, rows) in [(1, 1), (2, 3), (9, 4), (20, 6), (35, 8), (59, 14), (110, 20)] {
      var app = Harness(Harness.example(), size: Size(columns: columns, rows: rows))
      try app.press("g p j enter")
      for _ in 0..<30 {
        let screen = app.screen
        #expect(screen.bounds.contains(screen.cursor))
        #expect(screen[screen.cursor.row, 0].base == Unicode.Scalar("┃").value)
        try app.press("j")
      }
    }
  }

  @Test func `Enter edits the selected field`() throws {
    var app = try app()
    try app.press("enter end \" Vik\" enter j enter \"Lager\" enter")
    #expect(try person(app).name == "Anne Holm Vik")
    #expect(try person(app).department == "Lager")
    try app.press("enter ctrl-u enter")
    #expect(try person(app).department == nil)
  }

  @Test func `a line that cannot be taken stays open and says why`() throws {
    var app = try app()
    try app.press("enter ctrl-u enter")
    #expect(app.screen.text.contains("A colleague needs a name."))
    try app.press("esc j j j enter \"anne\" enter")
    #expect(app.screen.text.contains("A mail address has one @ with something on both sides"))
    try app.press("\"@example.com\" enter")
    #expect(try person(app).mail == "anne@example.com")
    #expect(app.log.count == 1)
  }

  @Test func `the language is chosen from a list, the board's among them`() throws {
    var app = try app()
    try app.press("tab k enter down down enter")
    #expect(try person(app).language == .danish)
    #expect(app.state.texts.language == .english)
    try app.press("enter home up up enter")
    #expect(try person(app).language == nil)
  }

  @Test func `a role takes level and wish from a list, or from single keys`() throws {
    var app = try app()
    try app.press("tab enter 3")
    #expect(try person(app).skills == [Skill(role: .camera, level: .often)])
    try app.press("enter g - w n")
    #expect(try person(app).skills == [Skill(role: .camera, level: .can, wish: .no)])
    try app.press("enter 0")
    #expect(try person(app).skills.isEmpty)
    try app.press("k +")
    #expect(try person(app).skills.isEmpty)
  }

  @Test(arguments: [
    ("G \"heat pumps 3\"", ["logistics 2", "robots 3", "heat pumps 3"]),
    ("G \"#Roofs\"", ["logistics 2", "robots 3", "roofs 2"]),
    ("G \"robots 1\"", ["logistics 2", "robots 1"]), ("G \"robots\"", ["logistics 2", "robots 3"]),
    ("G \"robots 0\"", ["logistics 2"]),
    ("G \"iso 9001\"", ["logistics 2", "robots 3", "iso 9001 2"]),
    ("tab tab ctrl-u \"logistics 3\"", ["logistics 3", "robots 3"]),
    ("tab tab ctrl-u \"transport\"", ["transport 2", "robots 3"]),
    ("tab tab ctrl-u", ["robots 3"]), ("tab tab ctrl-u \"robots 2\"", ["robots 2"]),
  ])
  func `a topic is one line with its level`(_ script: String, _ expected: [String]) throws {
    var app = try app()
    let isNew = script.hasPrefix("G")
    let rest = script.dropFirst(isNew ? 2 : 8)
    try app.press("\(isNew ? "tab tab tab k" : "tab tab") enter \(rest) enter")
    #expect(try person(app).topics.map { "\($0.name) \($0.level.rawValue)" } == expected)
  }

  @Test func `asks stand newest first, and Enter opens their post`() throws {
    var app = Harness(Harness.example())
    try app.press("g p j enter G")
    guard case .contributor(let shown) = app.state.screen else {
      Issue.record("not on the screen of a contributor")
      return
    }
    let moments = shown.asks.map { $0.askedAt ?? app.state.circumstances.now }
    #expect(moments.count > 1)
    #expect(moments == moments.sorted(by: >))
    try app.press("enter")
    guard case .post(let post) = app.state.screen else {
      Issue.record("not on the screen of a post")
      return
    }
    #expect(post.post == shown.asks.last?.post)
  }

  @Test(arguments: ["esc", "q"]) func `it closes back to the roster`(_ key: String) throws {
    var app = try app()
    try app.press(key)
    guard case .roster = app.state.screen else {
      Issue.record("not on the roster")
      return
    }
    #expect(app.state.selectedPerson?.id == Self.anne)
  }

  @Test func `leaving with asks that still run says so`() throws {
    var app = Harness(Harness.example())
    try app.press("g p j enter")
    let running = app.state.board.asks(of: try #require(app.state.selectedPerson).id)
      .count(where: \.state.isRunning)
    #expect(running == 1)
    try app.press("d")
    #expect(app.notice == "Anne Holm has left; 1 ask is still running")
  }
}
