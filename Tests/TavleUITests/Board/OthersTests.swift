import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// What others do while somebody looks at the board.
@Suite struct OthersTests {
  private func app(_ size: Size = Size(columns: 140, rows: 40)) -> Harness {
    Harness(Harness.example(), size: size)
  }

  private func placement(_ stage: Stage, rank: Int64) -> Placement {
    Placement(stage: stage, rank: Rank(rawValue: rank), since: Harness.circumstances.now)
  }

  /// The post that `d` would throw away.
  private func selected(_ app: Harness) throws -> PostID? {
    var app = app
    let before = Set(app.stored.posts(in: .trash))
    try app.press("d")
    return app.stored.posts(in: .trash).first { !before.contains($0) }
  }

  // MARK: Staying

  @Test func `the selection goes with a post that others move to another stage`() throws {
    var app = app()
    let post = app.stored.posts(in: .tip)[1]
    try app.press("j")
    try app.others(.movePost(post, placement(.needsColleague, rank: 0)))
    #expect(try selected(app) == post)
  }

  @Test func `when the post is thrown away or removed, its neighbour is selected`() throws {
    for change in [
      { Change.removePost($0) }, { .movePost($0, self.placement(.trash, rank: 0)) },
    ] {
      var app = app()
      let tips = app.stored.posts(in: .tip)
      try app.press("j")
      try app.others(change(tips[1]))
      #expect(try selected(app) == tips[2])
    }
  }

  @Test func `the selection stays when several are removed and the rest is turned around`() throws {
    var app = app()
    let tips = app.stored.posts(in: .tip)
    try app.press("j j")
    let turned = tips.enumerated().map { index, id in
      Change.movePost(id, placement(.tip, rank: Int64(-index)))
    }
    try app.others(.group(turned + [.removePost(tips[0]), .removePost(tips[3])]))
    #expect(try selected(app) == tips[2])
  }

  @Test func `what is in view stays in view when others put something above it`() throws {
    var app = app(Size(columns: 140, rows: 18))
    try app.press("G")
    let before = app.firstCard
    #expect(before != Harness(Harness.example(), size: app.state.size).firstCard)
    var at = Harness.circumstances
    for title in ["one", "two"] {
      let post = Post(id: at.identifier(), title: title, createdAt: at.now)
      try app.others(app.stored.adding(post, at))
    }
    #expect(app.firstCard == before)
  }

  @Test func `marks stay, but not on what is gone`() throws {
    var app = app()
    let tips = app.stored.posts(in: .tip)
    try app.press("space space space enter")
    try app.others(.removePost(tips[0]))
    try app.press("esc m 2")
    #expect(
      tips.prefix(3).compactMap { app.stored[$0]?.stage } == [.needsColleague, .needsColleague])
  }

  @Test func `a list to choose from stays open over its posts`() throws {
    var app = app()
    let tips = app.stored.posts(in: .tip)
    try app.press("\u{23} \"urgent\"")
    try app.others(
      .group([.movePost(tips[0], placement(.scheduled, rank: 0)), .setPost(tips[0], .tags(["x"]))]))
    try app.press("enter")
    #expect(app.stored[tips[0]]?.tags == ["x", "urgent"])
  }

  @Test func `a field being typed in keeps its words and its cursor`() throws {
    var app = app()
    try app.press("n \"Robt\" left")
    try app.others(.removePost(app.stored.posts(in: .tip)[0]))
    try app.press("\"o\" enter")
    #expect(app.stored.posts.contains { $0.title == "Robot" })
  }

  @Test func `the selection stays on a thing to do that others move`() throws {
    var app = Harness(Harness.small())
    try app.press("enter tab tab tab")
    #expect(app.selectedText.contains("Book a room"))
    let list = ["First", "Second", "Book a room", "Buy a cake"].map { ChecklistItem(title: $0) }
    try app.others(.setPost(Harness.postID, .checklist(list)))
    #expect(app.selectedText.contains("Book a room"))
  }

  @Test func `a post that is removed while it is open is said to be gone`() throws {
    var app = Harness(Harness.small())
    try app.press("enter")
    try app.others(.removePost(Harness.postID))
    #expect(app.notice == app.state.texts.errors.postGone)
    #expect(app.state.screens.count == 1)
  }

  @Test func `what is saved in a post that was put away says where it is`() throws {
    var app = try Harness.onSmallPost()
    let id = Harness.postID
    try app.press("enter ctrl-u \"Mine\"")
    var place = try #require(app.stored[id]).placement
    (place.stage, place.cameFrom) = (.trash, place.stage)
    try app.others(.movePost(id, place))
    try app.press("enter")
    #expect(app.stored[id]?.title == "Mine")
    #expect(app.notice?.hasSuffix("it is in the trash now") == true)
  }

  @Test func `an undo says how far the user has seen`() throws {
    var app = try Harness.onSmallPost()
    let id = Harness.postID
    try app.others(.setPost(id, .priority(.low)))
    try app.others(.setPost(id, .minutes(7)), isTold: false)
    let input = try #require(try KeyScript.inputs("u").first)
    guard case .undo(nil, let seen)? = update(&app.state, .input(input)).first else {
      Issue.record("no undo")
      return
    }
    #expect(seen == 1)
  }

  // MARK: Who it was

  @Test(arguments: [true, false])
  func `a card says who changed it, for a minute`(unicode: Bool) throws {
    for size in [Size(columns: 140, rows: 40), Size(columns: 60, rows: 16)] {
      var app = Harness(Harness.example(), size: size, unicode: unicode)
      let sign = unicode ? "◂ Bo" : "< Bo"
      try app.others(.setPost(app.stored.posts(in: .tip)[1], .minutes(5)))
      #expect(app.screen.text.contains(sign))
      let now = app.state.circumstances.now
      app.send(.clock(now: now.adding(seconds: 59), today: app.state.today))
      #expect(app.screen.text.contains(sign))
      app.send(.clock(now: now.adding(seconds: 60), today: app.state.today))
      #expect(!app.screen.text.contains(sign))
    }
  }

  @Test func `one's own changes are not signed`() throws {
    var app = app()
    try app.press("+")
    #expect(!app.screen.text.contains("◂"))
  }

  @Test func `the last line says what somebody did, but not over one's own`() throws {
    var app = app()
    let post = app.stored.posts(in: .tip)[1]
    try app.others(.setPost(post, .minutes(5)))
    #expect(app.notice?.hasPrefix("Bo Holm · noted that #") == true)
    try app.press("+")
    let own = app.notice
    try app.others(.setPost(post, .minutes(6)))
    #expect(app.notice == own)
  }

  @Test func `the history of a post points at what somebody just did`() throws {
    var app = Harness(Harness.small(), size: Size(columns: 140, rows: 40))
    try app.press("enter")
    try app.others(.setPost(Harness.postID, .minutes(5)))
    #expect(app.screen.text.contains("◂ Bo Holm · noted that #1 takes 5 min"))
  }
}

extension Harness {
  /// The row of the uppermost visible card of the first stage.
  fileprivate var firstCard: String {
    let screen = screen
    let column = 0..<screen.size.columns / 4
    var text = String.UnicodeScalarView()
    for place in column { text.append(contentsOf: screen[2, place].scalars) }
    return String(text)
  }
}
