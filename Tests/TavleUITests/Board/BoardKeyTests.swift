import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// What keys do on the board, as a user would say it.
@Suite struct BoardKeyTests {
  private func app() -> Harness { Harness(Harness.example(.english)) }

  private func titles(_ app: Harness, _ stage: Stage) -> [String] {
    app.stored.posts(in: stage).compactMap { app.stored[$0]?.title }
  }

  @Test func `n writes down an idea with all that was typed`() throws {
    var app = app()
    try app.press("n \"Robot on the floor #Logistics +ig @anne\" enter")
    let post = try #require(app.stored.posts(in: .tip).first.flatMap { app.stored[$0] })
    #expect(post.title == "Robot on the floor")
    #expect(post.channels == [.instagram])
    #expect(post.source == "Anne Holm")
    #expect(app.notice?.contains("Robot on the floor") == true)
  }

  @Test func `a new idea with a day is scheduled where its day belongs`() throws {
    var app = app()
    try app.press("n \"Later >24/12\" enter")
    #expect(titles(app, .scheduled).last == "Later")
  }

  @Test func `an idea without a title is not taken, and nothing typed is lost`() throws {
    var app = app()
    try app.press("n \"#only-a-tag\" enter")
    #expect(app.log.isEmpty)
    #expect(app.state.layers.count == 1)
  }

  @Test func `assigning somebody to a tip moves it on, in two keys`() throws {
    var app = app()
    let tip = try #require(app.stored.posts(in: .tip).first)
    try app.press("a enter")
    let post = try #require(app.stored[tip])
    #expect(post.stage == .needsColleague)
    #expect(post.asks.count == 1)
    #expect(post.asks.first?.state == .planned)
    #expect(post.asks.first?.role == .camera)
  }

  @Test func `u takes the last change back and U does it again`() throws {
    var app = app()
    let before = app.stored
    try app.press("a enter")
    let after = app.stored
    try app.press("u")
    #expect(app.stored == before)
    try app.press("U")
    #expect(app.stored == after)
  }

  @Test func `a tip moved to scheduled is asked for a day first`() throws {
    var app = app()
    let tip = try #require(app.stored.posts(in: .tip).first)
    try app.press("m 3 \"fri 9am\" enter")
    let post = try #require(app.stored[tip])
    #expect(post.stage == .scheduled)
    #expect(post.planDay == Day(year: 2026, month: 11, day: 27))
    #expect(post.planTime == LocalTime(hour: 9))
  }

  @Test func `a word that is no day is named, and the line stays`() throws {
    var app = app()
    try app.press("s \"blursday\" enter")
    #expect(app.log.isEmpty)
    #expect(app.screen.text.contains("blursday"))
    #expect(app.state.layers.count == 1)
  }

  @Test func `publishing takes the address and today's day`() throws {
    var app = app()
    try app.press("3 > \"instagram.com/p/1\" enter")
    let post = try #require(app.stored.posts(in: .published).first.flatMap { app.stored[$0] })
    #expect(
      post.links == [PublishedLink(channel: .instagram, address: "https://instagram.com/p/1")])
    #expect(post.publishedDay == app.state.today)
  }

  @Test func `marked posts move together as one change`() throws {
    var app = app()
    let before = app.stored
    try app.press("space space d")
    #expect(app.stored.posts(in: .trash).count == before.posts(in: .trash).count + 2)
    #expect(app.log.count == 1)
    try app.press("u")
    #expect(app.stored == before)
  }

  @Test func `a copy has note and caption, but none of the comments`() throws {
    var app = app()
    let first = try #require(app.stored.posts(in: .tip).first)
    try app.press("c \"Said about the first\" ctrl-s C")
    let copy = try #require(
      app.stored.posts.first { $0.id != first && $0.title == app.stored[first]?.title })
    #expect(app.stored.details(of: copy.id)?.note == app.stored.details(of: first)?.note)
    #expect(app.stored.details(of: first)?.note.isEmpty == false)
    #expect(app.stored.details(of: copy.id)?.comments == [])
  }

  @Test func `undoing the post one looks at closes its screen`() throws {
    var app = app()
    try app.press("n \"Fresh\" enter enter u")
    #expect(app.state.screens.count == 1)
  }

  @Test func `what was thrown away can be taken back from the trash`() throws {
    var app = app()
    let tip = try #require(app.stored.posts(in: .tip).first)
    try app.press("d g d b")
    #expect(app.stored[tip]?.stage == .tip)
  }

  @Test func `J moves a card down and the selection follows`() throws {
    var app = app()
    let first = try #require(app.stored.posts(in: .tip).first)
    try app.press("J")
    #expect(app.stored.posts(in: .tip)[1] == first)
    try app.press("K")
    #expect(app.stored.posts(in: .tip)[0] == first)
  }

  @Test func `the filter filters while it is typed, and esc drops it`() throws {
    var app = app()
    try app.press("/ \"robot\"")
    #expect(app.screen.text.contains("robot"))
    #expect(app.screen.text.contains("1/6"))
    try app.press("enter esc")
    #expect(!app.screen.text.contains("1/6"))
  }

  @Test func `esc never ends the program and never throws long text away unasked`() throws {
    var app = app()
    try app.press("n \"a title that is longer than twenty letters\" esc")
    #expect(app.state.layers.count == 2)
    try app.press("n esc esc y esc esc")
    #expect(app.effects.isEmpty)
    #expect(app.log.isEmpty)
  }

  @Test func `pasted text is a new idea and never commands`() throws {
    var app = app()
    try app.press("paste(\"dq\\nuU\")")
    #expect(app.log.isEmpty)
    #expect(app.effects.isEmpty)
    #expect(app.state.layers.count == 1)
  }

  @Test func `q quits at the board and closes elsewhere`() throws {
    var app = app()
    try app.press("enter q")
    #expect(app.effects.isEmpty)
    try app.press("q")
    #expect(app.effects.count == 1)
  }

  @Test func `a comma repeats the last change on the next card`() throws {
    var app = app()
    try app.press("+ j ,")
    let posts = app.stored.posts(in: .tip).compactMap { app.stored[$0] }
    #expect(posts[1].priority == .high)
  }

  @Test func `an action that cannot be done says why`() throws {
    var app = app()
    try app.press("<")
    #expect(app.notice == app.state.texts.errors.firstStage)
    try app.press("o")
    #expect(app.notice == app.state.texts.errors.noLink)
  }

  @Test func `another's change keeps the selection on the same post`() throws {
    var app = app()
    try app.press("j j")
    let selected = try #require(app.stored.posts(in: .tip).dropFirst(2).first)
    var at = Harness.circumstances
    let post = Post(id: at.identifier(), title: "From elsewhere", createdAt: at.now)
    let change = app.stored.adding(post, at)
    let entry = LogEntry(
      sequence: 1, session: "other", author: "Ola", at: at.now, change: change,
      inverse: .removePost(post.id))
    app.send(.store(.changed([entry])))
    try app.press("d")
    #expect(app.stored[selected]?.stage == .trash)
  }

  @Test func `keys wait while a change is on its way`() throws {
    var app = app()
    let before = app.state.screens.count
    app.state.inFlight = InFlight(sentence: "", follow: nil)
    try app.press("enter")
    #expect(app.state.screens.count == before)
    app.send(.store(.refused("no")))
    #expect(app.state.screens.count == before + 1)
  }

  @Test func `the mouse selects, opens and drags a card to another stage`() throws {
    var app = app()
    let second = try #require(app.stored.posts(in: .tip).dropFirst().first)
    try app.press("click(8,4) release(8,40)")
    #expect(app.stored[second]?.stage == .needsColleague)
    try app.press("doubleclick(3,4)")
    #expect(app.state.screens.count == 2)
  }
}
