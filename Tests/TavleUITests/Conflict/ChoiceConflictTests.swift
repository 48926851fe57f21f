import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// What somebody else changes while a list is open.
@Suite struct ChoiceConflictTests {
  private let id = Harness.postID

  @Test func `a reply chosen in a list asks, if another's came while the list was open`() throws {
    var app = try Harness.onSmallPost()
    let ask = try #require(app.stored.ask(id, AskID(rawValue: 11)))
    var theirs = ask
    (theirs.state, theirs.answeredAt) = (.declined, Harness.circumstances.now)
    try app.press("r")
    try app.others(.setAsk(theirs))
    try app.press("d")
    #expect(app.showsConflict)
    #expect(!app.screen.text.contains(app.state.texts.conflicts.editOn))
    try app.press("t")
    #expect(app.stored.ask(id, ask.id)?.state == .declined)
  }

  @Test func `the answer that was there, chosen once more, asks too`() throws {
    var app = try Harness.onSmallPost()
    try app.press("r y")
    let ask = try #require(app.stored.ask(id, AskID(rawValue: 11)))
    var theirs = ask
    (theirs.state, theirs.answeredAt) = (.declined, Harness.circumstances.now.adding(seconds: 60))
    try app.press("r")
    try app.others(.setAsk(theirs))
    let later = Harness.circumstances.now.adding(seconds: 90)
    app.send(.clock(now: later, today: Harness.circumstances.today))
    try app.press("y")
    #expect(app.showsConflict)
    #expect(app.stored.ask(id, ask.id)?.state == .declined)
  }

  @Test func `nobody gets the answer of whoever was meant before them`() throws {
    var app = try Harness.onSmallPost()
    var ask = try #require(app.stored.ask(id, AskID(rawValue: 11)))
    let other = ContributorID(rawValue: 999)
    try app.others(.addContributor(Contributor(id: other, name: "Ida")))
    try app.press("r")
    (ask.contributor, ask.state) = (other, .planned)
    try app.others(.setAsk(ask))
    try app.press("y")
    #expect(app.notice == app.state.texts.errors.askGone)
    #expect(app.stored.ask(id, ask.id)?.state == .planned)
  }

  @Test func `what is chosen counts, also if it is what was there when the list was opened`() throws
  {
    var app = try Harness.onSmallPost()
    let present = try #require(app.stored[id]).priority
    try app.press("down down down down down enter")
    guard case .picker(let picker) = app.state.layers.last,
      let key = picker.items.first(where: { $0.value == .priority(present) })?.key
    else {
      Issue.record("no list of priorities")
      return
    }
    try app.others(.setPost(id, .priority(present == .low ? .high : .low)))
    try app.press(key)
    #expect(app.stored[id]?.priority == present)
  }

  @Test func `a priority chosen in a list asks too, and keeps the other fields`() throws {
    var app = try Harness.onSmallPost()
    try app.press("down down down down down enter")
    guard case .picker(let picker) = app.state.layers.last, case .priority = picker.purpose else {
      Issue.record("no list of priorities")
      return
    }
    try app.others(.setPost(id, .priority(.low)))
    try app.others(.setPost(id, .minutes(7)))
    try app.press("1")
    #expect(app.showsConflict)
    try app.press("m")
    #expect(app.stored[id]?.priority == .urgent && app.stored[id]?.minutes == 7)
  }

  @Test func `nobody is asked about the name of the example, which comes once or not at all`()
    throws
  {
    var app = Harness(Board())
    try app.others(.setBoard(.name("Hus & Hjem")), isTold: false)
    try app.press("e")
    #expect(!app.showsConflict && app.state.layers.isEmpty)
  }
}
