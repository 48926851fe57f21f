import TavleCore
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// The plan: what it shows, and moving things in it. Today is Saturday 21 November 2026.
@Suite struct PlanTests {
  static let sizes = [
    Size(columns: 140, rows: 40), Size(columns: 80, rows: 24), Size(columns: 50, rows: 20),
  ]

  @Test(arguments: sizes, Language.allCases)
  func `it looks as it should`(_ size: Size, _ language: Language) throws {
    var app = Harness(try Self.board(language), size: size, language: language)
    try app.press("g c")
    expectGolden(app.screen, "plan-\(size.columns)x\(size.rows)-\(language.rawValue)")
    try app.press("v")
    expectGolden(app.screen, "plan-week-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }

  @Test(arguments: [(1, 1), (3, 2), (9, 4), (20, 6), (35, 8), (69, 17), (70, 18), (110, 20)])
  func `it can be drawn at any size, with the cursor on the screen`(
    _ columns: Int, _ rows: Int
  ) throws {
    var app = Harness(try Self.board(), size: Size(columns: columns, rows: rows))
    try app.press("g c")
    for key in ["l", "j", "j", "tab", "v", "pgdn", "h", "k", "v", "pgup", "end", "home", "t"] {
      try app.press(key)
      #expect(app.screen.bounds.contains(app.screen.cursor))
    }
  }

  @Test func `an empty board has an empty plan`() throws {
    var app = Harness()
    try app.press("esc g c")
    #expect(app.screen.text.contains("Nothing on this day."))
    #expect(app.screen.text.contains("gap"))
    try app.press("L")
    #expect(app.notice == "Nothing is selected")
    try app.press("enter space")
    #expect(app.log.isEmpty)
  }

  @Test(arguments: [
    ("L", "2026-11-27"), ("H", "2026-11-25"), ("J", "2026-12-03"), ("K", "2026-11-19"),
  ])
  func `a post is moved by a day or a week with the keys that move cards, and back with undo`(
    _ key: String, _ day: String
  ) throws {
    var app = try Self.app(on: "2026-11-26")
    try app.press("g c j h h")
    #expect(app.state.planSelection?.day == Day("2026-11-26"))
    try app.press(key)
    #expect(try app.post.planDay == Day(day))
    #expect(app.state.planSelection?.day == Day(day), "the selection goes along")
    #expect(try app.post.planTime == LocalTime(hour: 9))
    try app.press("u")
    #expect(try app.post.planDay == Day("2026-11-26"))
    #expect(app.state.planSelection?.day == Day("2026-11-26"))
  }

  @Test func `what there is to know about the new day is said`() throws {
    var app = try Self.app(on: "2026-12-25")
    try app.press("g c")
    try app.go(to: try #require(Day("2026-12-25")))
    #expect(app.state.planSelection?.day == Day("2026-12-25"))
    try app.press("L")
    #expect(app.notice == "Planned #1 for Sat 26 Dec 09:00 · a holiday: Boxing Day")
    try app.press("L")
    #expect(app.notice?.contains("a Sunday") == true, "\(app.notice ?? "")")
  }

  @Test func `two posts on one channel on a day are crowded, in a sign and in words`() throws {
    var app = try Self.app(on: "2026-11-26", "2026-11-27")
    try app.press("g c j h")
    try app.press("H")
    #expect(app.notice == "Planned #2 for Thu 26 Nov 09:00 · LinkedIn already has #1 on that day")
    #expect(app.screen.text.contains("26 !"))
    #expect(app.screen.text.contains("! crowded: LinkedIn"))
    try app.press("tab H")
    #expect(!app.screen.text.contains("crowded"))
  }

  @Test func `something is picked up, carried over a month, and put down; Esc leaves it`() throws {
    var app = try Self.app(on: "2026-11-26")
    try app.press("g c j h h space")
    #expect(app.screen.text.contains("puts it down, Esc back · “LI First”"))
    try app.press("pgdn l")
    #expect(app.log.count == 0)
    try app.press("esc")
    #expect(!app.screen.text.contains("puts it down"))
    try app.press("g c j h h space pgdn l space")
    #expect(try app.post.planDay == Day("2026-12-27"))
    try app.press("space h enter")
    #expect(try app.post.planDay == Day("2026-12-26"))
  }

  @Test func `the day help is needed by and a shoot are moved too, an open door is not`() throws {
    var app = Harness(try Self.board())
    try app.press("g c")
    let shoot = try #require(app.stored.shoots.first)
    try app.go(to: shoot.day)
    try app.select { if case .shoot = $0 { true } else { false } }
    try app.press("L")
    #expect(app.stored.shoots.first?.day == shoot.day.adding(days: 1))
    #expect(app.notice?.hasPrefix("Moved the shoot “Morning in the warehouse” to") == true)
    let need = try #require(
      app.stored.posts.flatMap(\.asks).first {
        $0.neededBy.map { $0 > app.state.today } == true && $0.state == .open || $0.state == .asked
      })
    try app.go(to: try #require(need.neededBy))
    try app.select { $0 == .need(need.post, need.id) }
    try app.press("J")
    #expect(app.stored.ask(need.post, need.id)?.neededBy == need.neededBy?.adding(days: 7))
    try app.go(to: try #require(Day("2026-11-30")))
    try app.select { if case .openDoor = $0 { true } else { false } }
    try app.press("L")
    #expect(app.notice == "The open door is moved on the command line: tavle door")
  }

  @Test func `what is out stays where it is`() throws {
    var app = try Self.app(on: "2026-11-20", stage: .published)
    try app.press("g c h")
    try app.press("L")
    #expect(app.notice == "A post without a day, or one that is out, cannot be moved in the plan")
    #expect(app.log.isEmpty)
  }

  @Test func `a new post is written down for the day that is selected`() throws {
    var app = Harness()
    try app.press("esc g c l l n \"Open day\" enter")
    let post = try #require(app.stored.posts.first)
    #expect(post.title == "Open day" && post.planDay == Day("2026-11-23"))
    #expect(post.stage == .scheduled)
  }

  @Test func `everything a card can do is done here too`() throws {
    var app = try Self.app(on: "2026-11-26")
    try app.press("g c j h h s \"3/12 kl 14\" enter")
    #expect(try app.post.planDay == Day("2026-12-03"))
    #expect(app.state.planSelection?.day == Day("2026-12-03"))
    try app.press("+")
    #expect(try app.post.priority == .high)
    try app.press("enter")
    #expect(app.screen.text.contains("First") && app.state.planSelection == nil)
    try app.press("q d")
    #expect(try app.post.stage == .trash)
    #expect(app.state.planSelection?.day == Day("2026-12-03"))
  }

  @Test func `others' changes come in, and the selection follows what they move`() throws {
    var app = try Self.app(on: "2026-11-26")
    try app.press("g c j h h")
    try app.others(.setPost(app.post.id, .plan(Day("2026-11-30"), nil)))
    #expect(app.state.planSelection?.day == Day("2026-11-30"))
  }

  @Test func `a click selects, a double click opens, a drag moves`() throws {
    var app = try Self.app(on: "2026-11-26")
    try app.press("g c")
    let place = try #require(app.place(of: "◷ LI First"))
    app.send(.input(.mouse(MouseEvent(.press, at: place))))
    #expect(app.state.planSelection?.day == Day("2026-11-26"))
    app.send(
      .input(.mouse(MouseEvent(.release, at: Position(row: place.row, column: place.column + 20)))))
    #expect(try app.post.planDay == Day("2026-11-27"))
    let moved = try #require(app.place(of: "◷ LI First"))
    app.send(.input(.mouse(MouseEvent(.doublePress, at: moved))))
    #expect(app.state.planSelection == nil)
  }

  @Test func `the weeks that are shown are saved in the form that is chosen`() throws {
    var app = try Self.app(on: "2026-11-26")
    try app.press("g c X p X c")
    let first = try #require(Day("2026-11-09"))
    let saved = app.effects.compactMap { effect in
      if case .saveDocument(let document) = effect { document } else { nil }
    }
    #expect(
      saved == [.plan(.page, from: first, weeks: 6), .plan(.calendar, from: first, weeks: 6)])
  }
}

extension PlanTests {
  /// The example board with a shoot, an open door on Mondays, and two posts on one channel on a day.
  static func board(_ language: Language = .english) throws -> Board {
    var board = Harness.example(language)
    var at = Harness.circumstances
    let ahead = board.posts.filter { $0.stage == .scheduled }
    var shoot = Shoot(
      id: at.identifier(), title: "Morning in the warehouse", day: at.today.adding(days: 4),
      createdAt: at.now)
    (shoot.time, shoot.minutes, shoot.place) = (LocalTime(hour: 9), 90, "Gate 3")
    shoot.posts = ahead.prefix(2).map(\.id)
    let door = OpenDoor(
      .monday, at: try #require(LocalTime(hour: 14)), place: "Canteen", from: at.today)
    _ = try board.apply(.group([.addShoot(shoot), .setBoard(.openDoors([door]))]))
    return board
  }

  /// A program whose board has posts on LinkedIn at nine, one on each of some days.
  static func app(on days: String..., stage: Stage = .scheduled) throws -> Harness {
    var board = Board()
    var at = Harness.circumstances
    for (index, text) in days.enumerated() {
      var post = Post(
        id: at.identifier(), title: index == 0 ? "First" : "Second", createdAt: at.now)
      (post.stage, post.number, post.channels) = (stage, index + 1, [.linkedin])
      (post.planDay, post.planTime) = (Day(text), LocalTime(hour: 9))
      if stage == .published { post.publishedDay = Day(text) }
      _ = try board.apply(board.adding(post, details: PostDetails(), at))
    }
    return Harness(board)
  }
}

extension Harness {
  /// The first post there is.
  fileprivate var post: Post {
    get throws { try #require(stored.posts.min { $0.number < $1.number }) }
  }

  /// Goes to a day of the plan, day by day.
  fileprivate mutating func go(to day: Day) throws {
    while let here = state.planSelection?.day, here != day { try press(here < day ? "l" : "h") }
  }

  /// Selects what fits on the selected day.
  fileprivate mutating func select(_ fits: (PlanEntry) -> Bool) throws {
    for _ in 0..<9 {
      if let entry = state.planSelection?.entry, fits(entry) { return }
      try press("tab")
    }
    Issue.record("nothing on the day fits")
  }

  /// Where a text is on the screen.
  fileprivate func place(of text: String) -> Position? {
    for (row, line) in screen.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if row > 1, let range = line.firstRange(of: text) {
        return Position(
          row: row, column: line.distance(from: line.startIndex, to: range.lowerBound))
      }
    }
    return nil
  }
}
