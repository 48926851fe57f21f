import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// The help log: what colleagues need, and the karma of the team.
@Suite struct FavoursTests {
  @Test func `a favour is one line, and its colleague, kind and day are understood`() throws {
    var app = Harness(Harness.example())
    try app.press("g h n \"anne needs test customers for the new app >fri\" enter")
    let favour = try #require(app.stored.favours.first)
    #expect(favour.problem == "anne needs test customers for the new app")
    #expect(favour.asker.flatMap { app.stored[$0]?.name } == "Anne Holm")
    #expect(favour.kind == .problem && favour.deadline?.description == "2026-11-27")
    try app.press("n \"!case a family with an old boiler @nobody\" enter")
    let hunt = try #require(app.stored.favours.first { $0.kind == .caseHunt })
    #expect(hunt.problem == "a family with an old boiler" && hunt.askerName == "nobody")
    try app.press("n enter")
    #expect(app.screen.text.contains("Write what the problem is"))
    #expect(app.stored.favours.count == 2)
  }

  @Test func `a line says what it means while it is typed, and can be changed with its day`() throws
  {
    var app = Harness(Harness.example())
    try app.press("g h n \"!case a family @anne >fri\"")
    #expect(app.screen.text.contains("→ case hunt · Anne Holm · by "))
    try app.press("enter e")
    #expect(app.screen.text.contains(">2026-11-27 a family"))
    try app.press("ctrl-u \"two families >30/11\" enter")
    let favour = try #require(app.stored.favours.first)
    #expect(favour.problem == "two families" && favour.deadline?.description == "2026-11-30")
    #expect(favour.kind == .caseHunt)
    #expect(favour.asker.flatMap { app.stored[$0]?.name } == "Anne Holm")
    try app.press("e ctrl-u \"two families\" enter")
    #expect(app.stored.favours.first?.deadline == nil)
  }

  @Test func `whoever asked gets what came of it in words`() throws {
    var app = Harness(Harness.example())
    try app.press("g h n \"@anne needs test customers\" enter")
    try app.press("r s \"twelve came in two days\" enter")
    #expect(
      app.copied.first?.hasPrefix(
        "Hi Anne. You told me about “needs test customers”. Twelve came in two days.") == true)
    // Where nobody asked there is nobody to tell.
    try app.press("n \"find a journalist\" enter r s \"two of them called\" enter")
    #expect(app.copied.count == 1)
  }

  @Test func `it goes step by step, and is over only with what came of it`() throws {
    var app = Harness(Harness.example())
    try app.press("g h n \"find a journalist\" enter > >")
    #expect(app.stored.favours.first?.state == .tried)
    try app.press(">")
    #expect(app.stored.karma.points == 0)
    try app.press("enter")
    #expect(app.screen.text.contains("Write what came of it"))
    try app.press("\"two of them called\" enter")
    #expect(app.stored.favours.first?.state == .solved)
    #expect(app.notice == "+1 karma: 1 now, and 27 kittens")
    #expect(app.screen.text.contains("Karma 1 · 27 kittens"))
    try app.press("u")
    #expect(app.stored.karma.points == 0 && app.stored.favours.first?.state == .tried)
    try app.press("r n \"nobody answered\" enter")
    #expect(app.stored.favours.first?.state == .couldNot)
    #expect(app.stored.karma.points == 0)
    try app.press("<")
    #expect(app.stored.favours.first?.state == .tried && app.stored.favours.first?.closedAt == nil)
  }

  @Test func `what might help is shown below, the team's own first`() throws {
    var app = Harness(Harness.example())
    app.state.ownPatterns = [FavourTexts.Pattern(line: "press: call Bo")].compactMap(\.self)
    try app.press("g h n \"the press does not answer\" enter")
    #expect(app.screen.text.contains("Try: call Bo"))
    try app.press("n \"more journalists at the opening\" enter")
    #expect(app.screen.text.contains("Try: Journalists are on X and LinkedIn"))
  }

  @Test(arguments: ["", "# a comment", "no colon", ": advice", "words:  "])
  func `a line that is no pattern is none`(_ line: String) {
    #expect(FavourTexts.Pattern(line: line) == nil)
  }

  @Test func `it can be changed, removed, and undone`() throws {
    var app = Harness(Harness.example())
    try app.press("g h n \"first\" enter e ctrl-u \"second\" enter")
    #expect(app.stored.favours.map(\.problem) == ["second"])
    try app.press("d")
    #expect(app.stored.favours.isEmpty)
    try app.press("u")
    #expect(app.stored.favours.map(\.problem) == ["second"])
    #expect(app.screen.text.contains("took away the favour “second”"))
  }

  @Test func `two who change it at once are asked`() throws {
    var app = Harness(Harness.example())
    try app.press("g h n \"first\" enter e \" of all\"")
    var theirs = try #require(app.stored.favours.first)
    theirs.problem = "theirs"
    try app.others(.setFavour(theirs), isTold: false)
    try app.press("enter")
    #expect(app.showsConflict)
  }

  @Test(
    arguments: [
      Size(columns: 140, rows: 40), Size(columns: 80, rows: 24), Size(columns: 50, rows: 20),
    ], Language.allCases)
  func `it looks as it should`(_ size: Size, _ language: Language) throws {
    var app = Harness(Harness.example(language), size: size, language: language)
    try app.press("g h n \"@anne mangler testkunder >fre\" enter n \"!case journalist\" enter >")
    try app.press("n \"!kursus X @lars\" enter r s \"Lars er på X nu\" enter g g")
    expectGolden(app.screen, "favours-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }

  @Test(arguments: [(1, 1), (3, 2), (9, 4), (20, 6), (35, 12)])
  func `it can be drawn at any size`(_ columns: Int, _ rows: Int) throws {
    var app = Harness(Harness.example(), size: Size(columns: columns, rows: rows))
    try app.press("g h n \"first\" enter n \"second\" enter")
    for _ in 0..<4 {
      #expect(app.screen.bounds.contains(app.screen.cursor))
      try app.press("j")
    }
  }
}
