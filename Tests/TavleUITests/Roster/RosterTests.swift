import TavleCore
import TerminalKit
import TestSupport
import Testing

@testable import TavleUI

@Suite struct RosterTests {
  private static func person(_ id: Int64, _ name: String, _ skills: [Skill] = []) -> Contributor {
    var person = Contributor(id: ContributorID(rawValue: id), name: name)
    person.skills = skills
    return person
  }

  private static func board(_ people: [Contributor]) -> Board {
    var board = Board()
    board.load(contributors: people)
    var post = Post(
      id: PostID(rawValue: 9), title: "A post", createdAt: Harness.circumstances.now)
    post.number = 1
    board.load(posts: [post])
    return board
  }

  private static let two = board([person(1, "Anne Holm"), person(2, "Per Lund")])

  private func names(_ app: Harness) -> [String] {
    guard case .roster(let shown) = app.state.screen else { return [] }
    return shown.rows.compactMap { app.state.board[$0]?.name }
  }

  @Test func `saving the roster or a colleague saves a document and not the screen`() throws {
    var app = Harness(Self.two)
    try app.press("g p X enter X")
    let saved = app.effects.compactMap { effect in
      if case .saveDocument(let document) = effect { document } else { nil }
    }
    #expect(saved == [.roster(only: nil), .gains(ContributorID(rawValue: 1))])
  }

  @Test func `what is filtered is saved, and nothing before all is read`() throws {
    var app = Harness(Self.two)
    try app.press("g p / \"per\" enter X")
    guard case .saveDocument(.roster(only: [ContributorID(rawValue: 2)]))? = app.effects.last
    else {
      Issue.record("not what is shown was saved")
      return
    }
    let board = app.state.board
    app.send(.store(.first(board, totals: [.tip: 6], last: 0)))
    try app.press("X")
    #expect(app.notice == "The board is still being read; try again in a moment")
  }

  @Test func `a department is found by all of its name`() throws {
    var people = [Self.person(1, "Birgit"), Self.person(2, "Ivar"), Self.person(3, "Anne")]
    (people[1].department, people[2].department) = ("IT", "Salg")
    people[2].topics = [Topic(name: "it drift")]
    var app = Harness(Self.board(people))
    try app.press("g p D")
    for _ in 0..<2 where !app.screen.text.contains("┃ IT") { try app.press("j") }
    try app.press("enter")
    #expect(names(app) == ["Ivar"])
    #expect(app.screen.text.contains("department:\"IT\""))
  }

  @Test func `what is planned counts against the own limit, as it does where one is suggested`()
    throws
  {
    var board = Self.two
    var at = Harness.circumstances
    try board.apply(
      board.assigning(
        ContributorID(rawValue: 1), to: PostID(rawValue: 9), for: Need(.camera), &at))
    var app = Harness(board, size: Size(columns: 140, rows: 30))
    try app.press("g p")
    #expect(app.screen.text.contains("1/2") && app.screen.text.contains("0/2"))
  }

  @Test func `days are those of the calendar`() {
    var app = Harness(Self.two)
    let midnight = Int64(app.state.today.number) * 86_400 - Int64(app.state.utcOffset)
    #expect(app.state.days(since: Moment(seconds: midnight)) == 0)
    #expect(app.state.days(since: Moment(seconds: midnight - 1)) == 1)
    #expect(app.state.days(since: Moment(seconds: midnight - 86_400)) == 1)
    app.send(.clock(now: Moment(seconds: midnight), today: app.state.today))
    #expect(app.state.days(since: Moment(seconds: midnight + 90_000)) == 0)
  }

  @Test func `a file of colleagues is shown before it is taken in, as one change`() throws {
    var app = Harness(Self.two)
    try app.press("g p : \"import-people\"")
    #expect(app.screen.text.contains("Take in colleagues"))
    try app.press("enter \"~/people.csv\" enter")
    guard case .readPeople("~/people.csv")? = app.effects.last else {
      Issue.record("the file was not asked for")
      return
    }
    app.send(.peopleUnread("It cannot be read"))
    #expect(app.screen.text.contains("It cannot be read"))
    #expect(app.screen.text.contains("~/people.csv"))
    let new = Self.person(7, "Bo Vik")
    let preview = PeoplePreview(
      lines: ["Name → name", "Bo Vik"], wouldDo: "Would add 1", done: "Added 1",
      change: .group([.addContributor(new)]))
    app.send(.peopleRead(preview))
    #expect(app.screen.text.contains("Would add 1") && app.screen.text.contains("Name → name"))
    #expect(app.log.isEmpty)
    try app.press("esc")
    #expect(app.stored.contributors.count == 2 && app.log.isEmpty)
    try app.press(": \"import-people\" enter \"x\" enter")
    app.send(.peopleRead(preview))
    try app.press("enter")
    #expect(app.notice == "Added 1" && app.stored.contributors.count == 3)
    try app.press("u")
    #expect(app.stored.contributors.count == 2)
  }

  @Test(arguments: [
    (140, 40, Language.english, true), (80, 24, .danish, true), (50, 20, .norwegian, true),
    (40, 20, .danish, false), (20, 6, .english, true),
  ])
  func `the roster looks as it should`(
    _ columns: Int, _ rows: Int, _ language: Language, _ unicode: Bool
  ) throws {
    var app = Harness(
      Harness.example(language), size: Size(columns: columns, rows: rows), language: language,
      unicode: unicode)
    try app.press("g p j j l")
    expectGolden(app.screen, "roster-\(columns)x\(rows)")
  }

  @Test func `it can be drawn at any size, with the cursor on the selected line`() throws {
    for columns in [1, 2, 3, 9, 20, 29, 30, 31, 47, 48, 64, 76, 99, 100, 120, 250] {
      for rows in [1, 2, 3, 4, 5, 6, 9, 10, 15, 16, 50] {
        var app = Harness(Harness.example(), size: Size(columns: columns, rows: rows))
        try app.press("g p G l l l l l l")
        let screen = app.screen
        #expect(screen.bounds.contains(screen.cursor), "\(columns)x\(rows)")
        #expect(
          screen[screen.cursor.row, 0].base == Unicode.Scalar("┃").value, "\(columns)x\(rows)")
      }
    }
  }

  @Test func `names are sorted as the language sorts them, and those who left come last`() throws {
    var gone = Self.person(5, "Aase Aa")
    gone.hasLeft = true
    let people = [
      Self.person(1, "Åse Vik"), Self.person(2, "Ole Dam"), Self.person(3, "Øyvind Moe"),
      Self.person(4, "anna Bo"), gone,
    ]
    var app = Harness(Self.board(people), language: .norwegian)
    try app.press("g p")
    #expect(names(app) == ["anna Bo", "Ole Dam", "Øyvind Moe", "Åse Vik", "Aase Aa"])
  }

  @Test func `plus and minus walk a role through its levels, one change each`() throws {
    var app = Harness(Self.two)
    let level = { (app: Harness) in app.stored[ContributorID(rawValue: 1)]?.skill(.voice)?.level }
    try app.press("g p l")
    var seen: [Level?] = []
    for key in ["+", "+", "+", "+", "-", "-", "-", "-"] {
      try app.press(key)
      seen.append(level(app))
    }
    #expect(seen == [.learning, .can, .often, .often, .can, .learning, nil, nil])
    #expect(app.log.count == 6)
    try app.press("u")
    #expect(level(app) == .learning)
  }

  @Test func `what cannot be raised or lowered says why`() throws {
    var app = Harness(Self.two)
    try app.press("g p -")
    #expect(app.notice == "Anne Holm does not have camera.")
    try app.press("+ + + +")
    #expect(app.notice == "That is the highest level.")
  }

  @Test(arguments: [("g", Wish.gladly), ("o", .ok), ("i", .ifNeeded), ("n", .no)])
  func `a wish is one key away`(_ key: String, _ wish: Wish) throws {
    var app = Harness(Self.two)
    try app.press("g p j + w \(key)")
    #expect(app.stored[ContributorID(rawValue: 2)]?.skill(.camera)?.wish == wish)
  }

  @Test func `who has left moves to the end, is dimmed, and can come back`() throws {
    var app = Harness(Self.two)
    try app.press("g p d")
    #expect(names(app) == ["Per Lund", "Anne Holm"])
    #expect(app.notice == "Anne Holm has left")
    let cursor = app.screen.cursor
    #expect(cursor.row == 3)
    try app.press("k")
    #expect(app.screen[3, 2].role == StyleName.faint.role)
    try app.press("j d")
    #expect(names(app) == ["Anne Holm", "Per Lund"])
    #expect(app.notice == "Anne Holm is back")
  }

  @Test func `a new colleague is selected where they belong`() throws {
    var app = Harness(Self.two)
    try app.press("g p n \"Mette Sø\" enter")
    #expect(names(app) == ["Anne Holm", "Mette Sø", "Per Lund"])
    #expect(app.state.selectedPerson?.name == "Mette Sø")
    #expect(app.notice == "Added Mette Sø")
  }

  @Test func `a name that is taken is allowed and noted; an empty one is not taken`() throws {
    var app = Harness(Self.two)
    try app.press("g p n \"per lund\" enter")
    #expect(app.notice == "Added per lund; there was one of that name already")
    try app.press("n enter")
    #expect(app.screen.text.contains("A colleague needs a name."))
    #expect(app.stored.contributors.count == 3)
  }

  @Test func `a colleague found missing while assigning is added and assigned in one change`()
    throws
  {
    var app = Harness(Self.two)
    try app.press("a \"Zoe Quist\" enter enter")
    let added = try #require(app.stored.contributors.first { $0.name == "Zoe Quist" })
    #expect(app.log.count == 1)
    #expect(added.skills == [Skill(role: .camera)])
    #expect(app.stored.asks(of: added.id).map(\.role) == [.camera])
    try app.press("u")
    #expect(app.stored.contributors.count == 2)
  }

  @Test func `the filter filters while it is typed; Esc clears it, then closes the roster`() throws
  {
    var app = Harness(Self.two)
    try app.press("g p / \"lu\"")
    #expect(names(app) == ["Per Lund"])
    try app.press("enter")
    #expect(app.state.selectedPerson?.name == "Per Lund")
    try app.press("esc")
    #expect(names(app) == ["Anne Holm", "Per Lund"])
    #expect(app.state.selectedPerson?.name == "Per Lund")
    try app.press("esc")
    #expect(app.state.screens.count == 1)
  }

  @Test func `nobody to show says which key helps`() throws {
    var app = Harness(Self.board([]))
    try app.press("g p")
    #expect(app.screen.text.contains("Press n to add a colleague"))
    #expect(app.state.selectedPerson == nil)
    app = Harness(Self.two)
    try app.press("g p / \"xyz\" enter")
    #expect(app.screen.text.contains("Press F to see everyone."))
    try app.press("F")
    #expect(names(app).count == 2)
  }

  @Test func `roles that depend on one colleague or nobody are named in words`() throws {
    let all = Role.allCases.filter { $0 != .photo }
    let skills = all.map { Skill(role: $0) }
    let people = [
      Self.person(1, "Anne Holm", skills),
      Self.person(
        2, "Per Lund", skills.map { Skill(role: $0.role, wish: $0.role == .voice ? .no : .ok) }),
    ]
    var app = Harness(Self.board(people))
    try app.press("g p")
    #expect(app.screen.text.contains("Vulnerable: voice (only Anne Holm) · photo (nobody)"))
  }

  @Test func `the wheel and a click select, a double click opens, elsewhere nothing happens`()
    throws
  {
    var app = Harness(Self.two)
    try app.press("g p")
    let point = { (app: inout Harness, kind: MouseEvent.Kind, row: Int) in
      app.send(.input(.mouse(MouseEvent(kind, at: Position(row: row, column: 5)))))
    }
    point(&app, .wheelDown, 20)
    #expect(app.state.selectedPerson?.name == "Per Lund")
    point(&app, .press, 2)
    #expect(app.state.selectedPerson?.name == "Anne Holm")
    point(&app, .doublePress, 20)
    #expect(app.state.screens.count == 2)
    point(&app, .doublePress, 3)
    #expect(app.state.screens.count == 3)
    #expect(app.state.selectedPerson?.name == "Per Lund")
  }

  /// In this file a role is a colleague's.
  private typealias Role = TavleCore.Role
}
