import TavleCore
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// What is waiting today, and working it off.
@Suite struct TodayTests {
  @Test(
    arguments: [
      Size(columns: 140, rows: 40), Size(columns: 80, rows: 24), Size(columns: 50, rows: 20),
    ],
    Language.allCases)
  func `it looks as it should`(_ size: Size, _ language: Language) throws {
    var app = Harness(Harness.example(language), size: size, language: language)
    try app.press("g t")
    expectGolden(app.screen, "today-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }

  @Test func `of a board that is still being read nothing is said to be waiting`() throws {
    var app = Harness(Harness.example())
    #expect(app.screen.text.contains("1 thanks owed"))
    let board = app.state.board
    app.send(.store(.first(Board(), totals: [.tip: 6], last: 0)))
    app.send(.store(.first(board, totals: [.tip: 6], last: 0)))
    try app.press("g t")
    #expect(!app.screen.text.contains("The packing robot that learned"))
    app.send(.store(.complete))
    #expect(app.screen.text.contains("The packing robot that learned"))
  }

  @Test(arguments: [(1, 1), (3, 2), (9, 4), (20, 6), (35, 8), (110, 20)])
  func `it can be drawn at any size, with the cursor on every item`(
    _ columns: Int, _ rows: Int
  ) throws {
    var app = Harness(Harness.example(), size: Size(columns: columns, rows: rows))
    try app.press("g t")
    for _ in 0..<25 {
      #expect(app.screen.bounds.contains(app.screen.cursor))
      try app.press("j")
    }
  }

  @Test func `the two debts stand on the board's first line and are worked off one by one`() throws
  {
    var app = Harness(Harness.example())
    #expect(app.screen.text.contains("Today: 1 thanks owed · 1 result owed · 2 answers awaited"))
    try app.press("g t enter \"You made the robot say sorry\" enter")
    #expect(app.notice == "Thanked Anne")
    try app.press("enter \"4,120 have seen it\" enter")
    #expect(app.notice == "Told Tomasz how it went")
    let texts = app.copied
    #expect(texts.count == 2)
    #expect(texts[0].hasPrefix("Hi Anne. Thank you for your help with"))
    #expect(texts[0].contains("You made the robot say sorry."))
    #expect(texts[1].contains("is out now.") && texts[1].contains("4,120 have seen it."))
    try app.press("q")
    #expect(!app.screen.text.contains("owed"))
    try app.press("u")
    #expect(app.notice == "Undid: told Tomasz how it went (#8)")
    try app.press("u")
    #expect(app.notice?.hasPrefix("Undid: thanked Anne") == true)
    #expect(app.screen.text.contains("1 thanks owed · 1 result owed"))
  }

  @Test func `questions without an answer and the next shoots lead to where they are seen to`()
    throws
  {
    var app = Harness(Harness.example())
    try app.press("g t")
    #expect(app.screen.text.contains("Shoots  1"))
    try app.goDown { $0.selectedText.contains("Morning in the workshop") }
    #expect(app.selectedText.contains("Fri 27 Nov 09:00 · 1 comes"))
    try app.press("enter")
    #expect(app.screen.text.contains("Shoots · 1/1 · Morning in the workshop"))
    try app.goDown { $0.selectedText.contains("Tomasz Nowak") }
    try app.press("O q")
    #expect(app.screen.text.contains("May they be shown: no answer yet  1"))
    try app.press("home")
    try app.goDown { $0.selectedText.contains("Tomasz Nowak  asked today · video on Instagram") }
    try app.press("enter")
    #expect(app.screen.text.contains("tavle · Tomasz Nowak"))
    try app.goDown { $0.screen.text.contains("┃ Video") }
    try app.press("enter y enter g t")
    #expect(!app.screen.text.contains("May they be shown"))
  }

  @Test func `thanks need a sentence, a result a number`() throws {
    var app = Harness(Harness.example())
    try app.press("g t enter \"thank you\" enter")
    #expect(app.screen.text.contains("Thanks need one concrete sentence"))
    try app.press("esc y j enter \"very many\" enter")
    #expect(app.screen.text.contains("Tell it with a number"))
    #expect(app.log.isEmpty)
  }

  @Test func `an answer is recorded where it is awaited`() throws {
    var app = Harness(Harness.example())
    try app.press("g t tab tab r y")
    let entry = try #require(app.log.last)
    #expect(
      entry.change.leaves.contains {
        if case .setAsk(let ask) = $0 { ask.state == .accepted } else { false }
      })
  }

  @Test func `a routine is done or skipped with one key`() throws {
    var app = Harness(Harness.example())
    try app.press("g t G x")
    #expect(app.notice == "Quarterly look at the roster: settled for this time")
    #expect(app.stored.routines == [.rosterReview: "2026-Q4"])
    try app.press("u")
    #expect(app.stored.routines.isEmpty)
  }

  @Test func `help is offered two weeks before a favour has its day, and not once it is over`()
    throws
  {
    var app = Harness(Harness.example())
    try app.press("g h n \"@anne is on television >5/12\" enter n \"far away >10/12\" enter")
    try app.press("g t")
    #expect(app.screen.text.contains("Help for colleagues  1"))
    #expect(app.screen.text.contains("is on television"))
    #expect(app.screen.text.contains("Anne · offer help · Sat 5 Dec"))
    #expect(!app.screen.text.contains("far away"))
    for _ in 0..<8 where !app.screen.text.contains("┃ is on television") { try app.press("tab") }
    try app.press("enter")
    #expect(app.screen.text.contains("Favours"))
    try app.press("r s \"she was calm\" enter q")
    #expect(!app.screen.text.contains("is on television"))
  }

  @Test func `an idea that follows up is one key away once somebody was told`() throws {
    var app = Harness(Harness.example())
    try app.press("g t j enter \"4,120 have seen it\" enter")
    let hints = app.effects.compactMap { effect in
      if case .copy(_, _, let hint) = effect { hint } else { nil }
    }
    #expect(hints == [" · I more like it"])
    let told = try #require(app.log.last?.change.leaves.first)
    guard case .setAsk(let ask) = told, let post = app.stored[ask.post] else {
      Issue.record("nobody was told")
      return
    }
    // The post has left the list by now; what follows up is about it all the same.
    try app.press("I")
    let tips = app.stored.posts(in: .tip).count
    try app.press("enter")
    #expect(app.stored.posts(in: .tip).count == tips + 1)
    let tip = try #require(app.stored.posts(in: .tip).first.flatMap { app.stored[$0] })
    #expect(tip.title == "More on \(post.title)")
    #expect(tip.channels == post.channels && tip.tags == post.tags)
    try app.press("I")
    #expect(app.notice == "The post is not published")
  }

  @Test func `an idea that follows up is a tip whatever its title has in it`() throws {
    var board = Board()
    var post = Post(
      id: Harness.postID, title: "Q&A with @anne > fri about #robots +ig",
      createdAt: Harness.circumstances.now)
    (post.number, post.stage, post.tags) = (1, .published, ["2026", "robots"])
    board.load(posts: [post])
    var app = Harness(board)
    try app.press("4 I enter")
    let tip = try #require(app.stored.posts(in: .tip).first.flatMap { app.stored[$0] })
    #expect(tip.title == "More on Q&A with anne fri about robots ig")
    #expect(tip.tags == ["robots"] && tip.channels.isEmpty && tip.source == nil)
  }

  @Test func `an empty board has nothing waiting`() throws {
    var app = Harness(Board())
    try app.press("n g t")
    #expect(app.screen.text.contains("Nothing is waiting. Enjoy the day."))
    try app.press("j k enter x T")
    #expect(app.log.isEmpty)
  }

  @Test func `somebody who cannot any more comes first`() throws {
    var board = Harness.example()
    let post = try #require(board.posts(in: .needsColleague).first)
    let anne = try #require(board[post]?.asks.first?.contributor)
    let today = Harness.circumstances.today
    try board.apply(.setContributor(anne, .away([Away(today, today.adding(days: 40))])))
    var app = Harness(board)
    try app.press("g t")
    #expect(app.screen.text.contains("No longer fits"))
    #expect(app.screen.text.contains("Anne Holm cannot · away"))
    try app.press("enter")
    #expect(app.screen.text.contains("Who can help?"))
    let ask = try #require(app.stored[post]?.asks.first { $0.contributor == anne })
    try app.press("enter")
    let now = try #require(app.stored.ask(post, ask.id))
    // Whoever said yes did not fail to answer; they are told that they need not.
    #expect(ask.state == .accepted && now.state == .released)
    #expect(app.copied.last?.hasPrefix("Hi Anne. You need not help with") == true)
    #expect(!app.screen.text.contains("No longer fits"))
    try app.press("u")
    #expect(app.stored.ask(post, ask.id)?.state == .accepted)
  }

  @Test func `who has helped is asked whether they would again, and the roster follows`() throws {
    var board = ComposerTests.board()
    var ask = try #require(board[Harness.postID]?.asks.first)
    (ask.state, ask.askedAt) = (.accepted, Harness.circumstances.now)
    try board.apply(.setAsk(ask))
    var app = Harness(board)
    try app.press("2 r d")
    #expect(app.screen.text.contains("Would Anne do it again?"))
    try app.press("o")
    #expect(app.stored[ContributorID(rawValue: 1)]?.skills.first?.wish == .ok)
    #expect(app.stored[Harness.postID]?.asks.first?.text.again == .ok)
    try app.press("u r d n")
    #expect(app.notice == "Noted: Anne is not suggested for this role for 30 days")
    #expect(app.stored[ContributorID(rawValue: 1)]?.skills.first?.wish == .gladly)
    try app.press("a tab \"camera\" enter")
    #expect(app.screen.text.contains("Not suggested"))
  }
}
