import TavleCore
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// The screen of one post: walking, changing, removing.
struct PostScreenTests {
  // MARK: Pictures

  @Test(arguments: [
    Size(columns: 140, rows: 40), Size(columns: 80, rows: 24), Size(columns: 50, rows: 20),
    Size(columns: 40, rows: 20), Size(columns: 20, rows: 6), Size(columns: 1, rows: 1),
  ])
  func `a post looks made at every size`(_ size: Size) throws {
    var app = Harness(Harness.example(), size: size)
    try app.press("enter tab")
    expectGolden(app.screen, "post-\(size.columns)x\(size.rows)")
  }

  @Test func `a post can be read without Unicode and in Danish`() throws {
    var app = Harness(
      Harness.example(.danish), size: Size(columns: 100, rows: 30), language: .danish,
      unicode: false)
    try app.press("enter tab tab x")
    expectGolden(app.screen, "post-ascii-danish")
  }

  @Test func `a post that is removed closes its screen`() throws {
    var app = try opened(Harness.small())
    app.send(.store(.committed(entry(.removePost(Harness.postID)))))
    #expect(app.state.screens.count == 1)
  }

  @Test func `a post that is not there, or not yet, says so and can be left`() throws {
    var app = try opened(Harness.small())
    app.send(.store(.first(Board(), totals: [.needsColleague: 1], last: 0)))
    #expect(app.screen.text.contains("This post is not on the board any more"))
    try app.press("j G tab pgdn enter d x c esc")
    #expect(app.state.screens.count == 1)
  }

  @Test func `a text that is not there yet says so, and opens when it is`() throws {
    var app = Harness(Harness.small(), size: Size(columns: 80, rows: 40))
    app.state.screens.append(.post(PostScreen(post: Harness.postID)))
    app.send(.clock(now: app.state.circumstances.now, today: app.state.today))
    try app.press("tab tab tab tab tab enter")
    #expect(app.screen.text.contains("Reading …"))
    #expect(app.notice == "The text is still being read; the field opens in a moment")
    #expect(app.state.layers.isEmpty)
    let details = PostDetails(note: "What was there")
    app.send(.store(.details(PostID(rawValue: 404), details)))
    #expect(app.state.layers.isEmpty)
    app.send(.store(.details(Harness.postID, details)))
    #expect(app.state.layers.count == 1 && app.screen.text.contains("What was there"))
  }

  @Test func `a text that was awaited does not open over what is done meanwhile`() throws {
    var app = Harness(Harness.small(), size: Size(columns: 80, rows: 40))
    app.state.screens.append(.post(PostScreen(post: Harness.postID)))
    app.send(.clock(now: app.state.circumstances.now, today: app.state.today))
    try app.press("tab tab tab tab tab enter k")
    app.send(.store(.details(Harness.postID, PostDetails(note: "What was there"))))
    #expect(app.state.layers.isEmpty)
  }

  // MARK: Walking

  @Test(arguments: [Size(columns: 140, rows: 40), Size(columns: 60, rows: 12)])
  func `down visits every row once, from the title to the last entry`(_ size: Size) throws {
    var app = try opened(Harness.small(), size: size)
    var seen: [Position] = []
    var texts: [String] = []
    for _ in 0..<40 {
      seen.append(app.screen.cursor)
      texts.append(app.selectedText)
      try app.press("j")
    }
    let rows = texts.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    #expect(rows.first?.hasPrefix("Title") == true)
    #expect(rows.last?.hasPrefix("+ a comment") == true)
    #expect(rows.count == 24)
  }

  @Test func `tab goes from part to part and comes round`() throws {
    var app = try opened(Harness.small())
    var starts: [String] = []
    for _ in 0..<9 {
      try app.press("tab")
      starts.append(String(app.selectedText.prefix(8)))
    }
    #expect(
      starts == [
        "✓ camera", "○ Anne H", "○ Book a", "→ Instag", "A robot ", "Meet the", "Per  2 d",
        "Title   ", "✓ camera",
      ])
    try app.press("shift-tab shift-tab")
    #expect(app.selectedText.hasPrefix("Per"))
  }

  @Test func `left and right go between the columns at the same height`() throws {
    var app = try opened(Harness.small(), size: Size(columns: 120, rows: 40))
    try app.press("j l")
    #expect(app.selectedText == "A robot that packs.")
    #expect(app.screen.cursor.column > 50)
    try app.press("h")
    #expect(app.screen.cursor.column == 2)
  }

  @Test func `a note longer than the screen is read line by line`() throws {
    let lines = (1...60).map { "line \($0)" }.joined(separator: "\n")
    var app = try opened(Harness.small(note: lines), size: Size(columns: 60, rows: 12))
    try app.press("tab tab tab tab tab")
    var seen: Set<String> = []
    for _ in 0..<60 {
      for line in app.screen.text.split(separator: "\n") where line.contains("line ") {
        seen.insert(line.filter(\.isNumber))
      }
      try app.press("j")
    }
    #expect(seen == Set((1...60).map(String.init)))
    try app.press("g g")
    #expect(app.selectedText.hasPrefix("Title"))
  }

  @Test func `a click selects the row under the mouse, in the right column`() throws {
    var app = try opened(Harness.small(), size: Size(columns: 120, rows: 40))
    try app.press("click(4,10)")
    #expect(app.selectedText.hasPrefix("Plan"))
    try app.press("click(3,70)")
    #expect(app.selectedText == "A robot that packs.")
    try app.press("doubleclick(2,10)")
    #expect(app.state.layers.count == 1)
  }

  // MARK: Changing

  /// Keys on the screen of the small post, and what must be true of it afterwards.
  struct Edit: Sendable, CustomTestStringConvertible {
    var keys: String
    var sentence: String
    var isDone: @Sendable (Post) -> Bool
    var testDescription: String { keys }
  }

  static let edits = [
    Edit(keys: "e ctrl-u \"New\" enter", sentence: "Renamed #1 “New”") { $0.title == "New" },
    Edit(
      keys: "j enter 4",
      sentence: "Moved #1 to Published · N tell the office · Anne Holm has not seen the cut"
    ) {
      $0.stage == .published
    },
    Edit(keys: "j j enter \"2026-12-24\" enter", sentence: "Planned #1 for Thu 24 Dec") {
      $0.planDay == Day("2026-12-24")
    },
    Edit(keys: "j j j j j enter 1", sentence: "Gave #1 the priority urgent") {
      $0.priority == .urgent
    },
    Edit(keys: "j j j j j enter 4", sentence: "Gave #1 the priority low") { $0.priority == .low },
    Edit(keys: "tab k k k enter \"Bo\" enter", sentence: "Noted that Bo gave the tip for #1") {
      $0.source == "Bo"
    },
    Edit(keys: "tab k enter ctrl-u \"45\" enter", sentence: "Noted that #1 takes 45 min") {
      $0.minutes == 45
    },
    Edit(keys: "tab r d", sentence: "Anne has helped") { $0.asks[0].state == .done },
    Edit(keys: "tab d", sentence: "Took Anne Holm off #1") { $0.asks.count == 1 },
    Edit(keys: "tab j d", sentence: "Took proofreading off #1") { $0.asks.count == 1 },
    Edit(keys: "tab tab tab x", sentence: "Ticked “Book a room”") { $0.checklist[0].isDone },
    Edit(keys: "tab tab tab j x", sentence: "“Buy a cake” is to be done again") {
      !$0.checklist[1].isDone
    },
    Edit(keys: "tab tab tab J", sentence: "Moved “Book a room”") {
      $0.checklist.map(\.title) == ["Buy a cake", "Book a room"]
    },
    Edit(keys: "tab tab tab d", sentence: "Removed “Book a room”") {
      $0.checklist.map(\.title) == ["Buy a cake"]
    },
    Edit(keys: "tab tab tab e \"!\" enter", sentence: "Changed the list of #1") {
      $0.checklist[0].title == "Book a room!"
    },
    Edit(keys: "tab tab tab j j enter \"Third\" enter", sentence: "Put “Third” on the list of #1") {
      $0.checklist.map(\.title) == ["Book a room", "Buy a cake", "Third"]
    },
    Edit(keys: "tab tab tab tab d", sentence: "Removed the link https://instagram.com/p/1") {
      $0.links.isEmpty
    },
    Edit(keys: "tab tab tab tab j enter \"x.com/1\" enter", sentence: "Added a link to #1") {
      $0.links.last == PublishedLink(channel: .x, address: "https://x.com/1")
    },
    Edit(keys: "tab tab tab tab tab enter \" More\" ctrl-s", sentence: "Changed the note of #1") {
      $0.hasNote
    },
    Edit(keys: "shift-tab j enter \"Yes\" ctrl-s", sentence: "Commented on #1") {
      $0.commentCount == 2
    },
    Edit(keys: "shift-tab d", sentence: "Removed the comment by Per") { $0.commentCount == 0 },
    Edit(keys: "j j d", sentence: "Moved #1 to the trash") { $0.stage == .trash },
    Edit(keys: "+", sentence: "Gave #1 the priority urgent") { $0.priority == .urgent },
    Edit(keys: "tab k k enter \"Lager\" enter", sentence: "Noted that #1 is the story of Lager") {
      $0.story == "Lager"
    },
  ]

  @Test(arguments: edits)
  func `keys change what the row stands for, in one change that can be undone`(_ edit: Edit) throws
  {
    var app = try opened(Harness.small())
    let before = try #require(app.stored[Harness.postID])
    try app.press(edit.keys)
    let after = try #require(app.state.board[Harness.postID])
    #expect(edit.isDone(after))
    #expect(app.notice == edit.sentence)
    let count = edit.keys.contains("enter enter") ? 2 : 1
    #expect(app.log.count == count)
    if !app.state.layers.isEmpty { try app.press("esc") }
    for _ in 0..<count { try app.press("u") }
    #expect(app.state.board[Harness.postID] == before)
  }

  @Test func `removing a post closes its screen, removing a part does not`() throws {
    var app = try opened(Harness.small())
    try app.press("tab tab tab d")
    #expect(app.state.screens.count == 2)
    try app.press("g g d")
    #expect(app.state.screens.count == 1)
  }

  @Test func `what was removed from a post cannot be repeated on a whole post`() throws {
    var app = try opened(Harness.small())
    try app.press("tab tab tab d esc ,")
    #expect(app.state.board[Harness.postID]?.stage == .needsColleague)
  }

  @Test func `the selection stays on its thing when somebody else changes the post`() throws {
    var app = try opened(Harness.small())
    try app.press("tab j")
    #expect(app.selectedText.contains("proofreading"))
    app.send(.store(.changed([entry(.removeAsk(Harness.postID, AskID(rawValue: 11)))])))
    #expect(app.selectedText.contains("proofreading"))
  }

  @Test func `enter on a link opens it, E on a text opens the editor`() throws {
    var app = try opened(Harness.small())
    try app.press("tab tab tab tab enter")
    guard case .openLink("https://instagram.com/p/1") = app.effects.last else {
      Issue.record("no link was opened")
      return
    }
    try app.press("tab tab E")
    guard case .edit(_, _, .caption(Harness.postID)) = app.effects.last else {
      Issue.record("no editor was opened")
      return
    }
  }

  @Test func `a colleague's new name, another size and language show at once`() throws {
    var app = try opened(Harness.small())
    let rename = Change.setContributor(ContributorID(rawValue: 5), .name("Anne Lund"))
    app.send(.store(.changed([entry(rename)])))
    #expect(app.screen.text.contains("Anne Lund"))
    try app.press("resize(120x40)")
    #expect(app.screen.text.contains("│  Note"))
    try app.press(": \"language\" enter \"dansk\" enter")
    #expect(app.screen.text.contains("Hvem hjælper"))
  }

  @Test func `an open role asks who can help`() throws {
    var app = try opened(Harness.small())
    try app.press("tab j enter")
    guard case .picker(let picker) = app.state.layers.last else {
      Issue.record("nothing opened")
      return
    }
    #expect(picker.purpose == .colleague([Harness.postID], Need(.proofreading)))
  }

  @Test func `history grows as things happen, and leads to the log of the post`() throws {
    var app = try opened(Harness.small())
    try app.press("tab tab tab x G")
    #expect(app.selectedText.contains("ticked “Book a room” on #1"))
    try app.press("enter")
    #expect(app.screen.text.contains("Log of #1"))
  }

  private func opened(
    _ board: Board, size: Size = Size(columns: 90, rows: 45)
  ) throws -> Harness {
    var app = Harness(board, size: size)
    try app.press("enter")
    return app
  }

  private func entry(_ change: Change) -> LogEntry {
    LogEntry(
      sequence: 99, session: "other", author: "Per", at: Harness.circumstances.now, change: change,
      inverse: .group([]))
  }
}
