import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// Lists to choose from and lines to type, as a user meets them.
@Suite struct LayerTests {
  private func app(_ language: Language = .english) -> Harness {
    Harness(Harness.example(language), language: language)
  }

  private func tips(_ app: Harness) -> [Post] {
    app.stored.posts(in: .tip).compactMap { app.stored[$0] }
  }

  // MARK: Several can be chosen

  @Test func `a tag given to several posts leaves their other tags alone`() throws {
    var app = app()
    let before = tips(app).prefix(2).map(\.tags)
    try app.press("space space \u{23} \"urgent-now\" enter")
    #expect(tips(app).prefix(2).map(\.tags) == before.map { $0 + ["urgent-now"] })
  }

  @Test func `a tag some posts have can be taken from all of them`() throws {
    var app = app()
    #expect(tips(app)[0].tags == ["logistics", "behind-the-scenes"])
    try app.press("space space \u{23} \"logistics\" tab \"logistics\" tab enter")
    #expect(tips(app)[0].tags == ["behind-the-scenes"])
    #expect(tips(app)[1].tags == ["people"])
  }

  @Test func `enter on an untouched list takes the selected line, esc takes nothing`() throws {
    var app = app()
    try app.press("p esc")
    #expect(app.log.isEmpty)
    try app.press("p \"linkedin\" enter")
    #expect(tips(app)[0].channels == [.linkedin])
  }

  // MARK: Undo says what it undoes

  @Test func `undo says what it undid, follows it, and says how to do it again`() throws {
    var app = app()
    try app.press("> 4 u")
    #expect(app.notice?.hasPrefix("Undid: ") == true)
    #expect(app.screen.text.contains("U "))
    let undone = try #require(tips(app).first)
    try app.press("d")
    #expect(app.stored[undone.id]?.stage == .trash)
  }

  @Test func `a comma does not repeat what was undone, and never throws away`() throws {
    var app = app()
    try app.press("+ u j ,")
    #expect(app.notice == app.state.texts.errors.nothingToRepeat)
    try app.press("d ,")
    #expect(app.notice == app.state.texts.errors.nothingToRepeat)
  }

  @Test func `what is no change offers no undo`() throws {
    var app = app()
    try app.press(": \"mouse\" enter")
    #expect(app.state.notice?.kind == .note)
  }

  // MARK: Lines

  @Test func `of a long paste the title is what fits, and the note is the rest`() throws {
    var app = app()
    let word = String(repeating: "a", count: 49)
    let paste = Array(repeating: word, count: 40).joined(separator: " ")
    app.send(.input(.paste(paste + "\nsecond line")))
    try app.press("enter")
    let post = try #require(tips(app).first)
    let note = try #require(app.stored.details(of: post.id)?.note)
    #expect(post.title.count <= Post.titleLimit)
    #expect((post.title + " " + note) == paste + "\nsecond line")
  }

  @Test func `a short line is not thrown away unasked either`() throws {
    var app = app()
    try app.press("n \"Robot\" esc")
    #expect(app.state.layers.count == 2)
    try app.press("esc")
    #expect(app.state.layers.count == 1)
    try app.press("esc y")
    #expect(app.state.layers.isEmpty)
  }

  @Test(arguments: [
    ("Who lives here? >blaf", "blaf"), ("New +zzz", "new channel"),
    ("New @nobody", "not on the roster"),
    ("New @anne", "Anne Holm"), ("New >fri 9am", "Scheduled"),
  ])
  func `the line says what it understood`(typed: String, said: String) throws {
    var app = app()
    try app.press("n \"\(typed)\"")
    #expect(app.screen.text.contains(said))
  }

  @Test func `a day that has passed is said to have passed`() throws {
    var app = app()
    try app.press("s \"1/1/2020\"")
    #expect(app.screen.text.contains(app.state.texts.prompts.dayPassed))
  }

  @Test func `a filter that leaves the column empty moves on to what it finds`() throws {
    var app = app()
    try app.press("3 / \"robot in the\" enter a")
    #expect(app.state.layers.count == 1)
  }

  @Test func `yes is j for Danes and Norwegians, and y for everybody`() throws {
    for (language, key) in [(Language.danish, "j"), (.norwegian, "y")] {
      var app = app(language)
      try app.press("n \"Robot\" esc \(key)")
      #expect(app.state.layers.isEmpty)
    }
  }

  @Test func `an unchanged note is no change`() throws {
    var app = app()
    let post = try #require(tips(app).first)
    app.state.layers.append(.area(TextArea(.note(post.id), title: "", text: "as it is")))
    try app.press("ctrl-s")
    #expect(app.log.isEmpty)
    #expect(app.state.layers.isEmpty)
  }

  // MARK: Palette and help

  @Test func `the palette finds actions by the words of the hints`() throws {
    var app = app(.danish)
    try app.press(": \"planlæg\" enter")
    guard case .prompt(let prompt) = app.state.layers.last else {
      Issue.record("no field for a day")
      return
    }
    #expect(prompt.purpose == .plan([try #require(app.stored.posts(in: .tip).first)]))
  }

  @Test func `help runs what is chosen, and says why it cannot`() throws {
    var app = app()
    try app.press("? \"comment\" enter")
    guard case .area = app.state.layers.last else {
      Issue.record("no field for a comment")
      return
    }
    try app.press("esc ? \"open the link\" enter")
    #expect(app.notice == app.state.texts.errors.noLink)
  }

  @Test func `a backup is looked at first; going on from it is asked for once`() throws {
    var app = app()
    let offer = BackupOffer(until: "until", missing: "missing")
    app.send(.backup(offer))
    app.send(.backup(offer))
    #expect(app.state.layers.count == 1)
    try app.press("enter")
    #expect(app.state.layers.isEmpty)
    #expect(app.notice == app.state.texts.safety.lookHint)
    #expect(app.effects.isEmpty)
    app.send(.backup(offer))
    try app.press("g")
    guard case .goOnFromBackup = app.effects.last else {
      Issue.record("\(app.effects)")
      return
    }
  }

  @Test func `a first start offers language, example and nothing`() throws {
    var app = Harness(language: .english)
    try app.press("l \"dansk\" enter")
    #expect(app.state.texts.language == .danish)
    try app.press("e")
    #expect(app.stored.postCount > 20)
    try app.press("u")
    #expect(app.stored.postCount == 0)
  }
}
