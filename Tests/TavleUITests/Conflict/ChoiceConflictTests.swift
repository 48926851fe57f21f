import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// What somebody else changes while a list is open, or puts away while something is typed.
@Suite struct ChoiceConflictTests {
  private let id = Harness.postID

  /// The screen of the small post.
  private func app() throws -> Harness {
    var app = Harness(Harness.small(), size: Size(columns: 100, rows: 30))
    try app.press("enter")
    return app
  }

  private func isAsking(_ app: Harness) -> Bool {
    if case .conflict = app.state.layers.last { true } else { false }
  }

  @Test func `a reply chosen in a list asks, if another's came while the list was open`() throws {
    var app = try app()
    let ask = try #require(app.stored.ask(id, AskID(rawValue: 11)))
    var theirs = ask
    (theirs.state, theirs.answeredAt) = (.declined, Harness.circumstances.now)
    try app.press("r")
    try app.others(.setAsk(theirs))
    try app.press("d")
    #expect(isAsking(app))
    #expect(!app.screen.text.contains(app.state.texts.conflicts.editOn))
    try app.press("t y")
    #expect(app.stored.ask(id, ask.id)?.state == .declined)
  }

  @Test func `a priority chosen in a list asks too, and keeps the other fields`() throws {
    var app = try app()
    try app.press("down down down down down enter")
    guard case .picker(let picker) = app.state.layers.last, case .priority = picker.purpose else {
      Issue.record("no list of priorities")
      return
    }
    try app.others(.setPost(id, .priority(.low)))
    try app.others(.setPost(id, .minutes(7)))
    try app.press("1")
    #expect(isAsking(app))
    try app.press("m")
    #expect(app.stored[id]?.priority == .urgent && app.stored[id]?.minutes == 7)
  }

  @Test func `what is saved in a post that was put away says where it is`() throws {
    var app = try app()
    try app.press("enter ctrl-u \"Mine\"")
    var place = try #require(app.stored[id]).placement
    (place.stage, place.cameFrom) = (.trash, place.stage)
    try app.others(.movePost(id, place))
    try app.press("enter")
    #expect(app.stored[id]?.title == "Mine")
    #expect(app.notice?.hasSuffix("it is in the trash now") == true)
  }
}
