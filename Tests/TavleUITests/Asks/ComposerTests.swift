import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// The ask composer: `w`, and what leaves.
@Suite struct ComposerTests {
  /// A post with Anne, who knows robots and has said what she hopes for, planned for the camera.
  static func board(goal: String? = "two new people", language: Language? = nil) -> Board {
    var anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
    anne.skills = [Skill(role: .camera, level: .often, wish: .gladly)]
    anne.topics = [Topic(name: "robots", level: .often)]
    anne.mail = "anne@example.com"
    (anne.goal, anne.language) = (goal, language)
    var board = Board()
    board.load(contributors: [anne])
    var post = Post(id: Harness.postID, title: "Robot", createdAt: Harness.circumstances.now)
    (post.number, post.stage, post.tags) = (1, .needsColleague, ["robots"])
    post.planDay = Harness.circumstances.today.adding(days: 12)
    post.channels = [.instagram, .linkedin]
    post.asks = [
      Ask(id: AskID(rawValue: 11), post: post.id, role: .camera, contributor: anne.id)
    ]
    board.load(posts: [post])
    return board
  }

  private func ask(_ app: Harness) throws -> Ask {
    try #require(app.stored[Harness.postID]?.asks.first)
  }

  @Test func `how much notice is usual is said once there are a few asks`() throws {
    var board = Self.board()
    let today = Harness.circumstances.today
    var past = Post(id: PostID(rawValue: 77), title: "Past", createdAt: Harness.circumstances.now)
    past.stage = .archive
    past.asks = (0..<3).map { place in
      var ask = Ask(id: AskID(rawValue: 700 + Int64(place)), post: past.id, role: .camera)
      ask.askedAt = Moment(seconds: Int64(today.number - 40) * 86_400 + 43_200)
      ask.neededBy = today.adding(days: -40 + 7)
      return ask
    }
    var app = Harness(board)
    try app.press("2 w")
    #expect(!app.screen.text.contains("you usually give"))
    board.load(posts: [past])
    app = Harness(board)
    try app.press("2 w")
    #expect(app.screen.text.contains("working days' notice · you usually give 5 for camera"))
  }

  @Test func `four keys put a good ask on the clipboard`() throws {
    var board = Self.board()
    try board.apply(.removeAsk(Harness.postID, AskID(rawValue: 11)))
    var app = Harness(board)
    try app.press("2 a enter w enter")
    #expect(
      app.copied.first == """
        Hi Anne. Would you be in a video about “Robot”? I am asking you because you know robots so \
        well. I have no numbers to show yet, but I think it gets better with somebody who knows the \
        work. I need it by Thursday 3 December at the latest. It takes about 20 minutes. An answer by \
        Wednesday 25 November would be good. What you can get out of it: two new people. It will be \
        shown on Instagram and LinkedIn, and you see it before anybody else does. If it does not suit \
        you, no is a perfectly good answer, and you are welcome to suggest somebody else.

        Thanks!
        Kari
        """)
    let ask = try ask(app)
    #expect(ask.state == .asked && ask.askedAt == Harness.circumstances.now)
    #expect(ask.minutes == 20 && ask.neededBy?.description == "2026-12-03")
    #expect(ask.text.answerBy?.description == "2026-11-25")
    #expect(ask.text.gain == "What you can get out of it: two new people.")
    #expect(app.state.screens.count == 1)
    try app.press("u")
    #expect(try self.ask(app).state == .planned)
  }

  @Test(arguments: [
    (Language.danish, "Hej Anne. Vil du være med i en video om »Robot«?", "et nej helt fint"),
    (.norwegian, "Hei Anne. Vil du være med i en video om «Robot»?", "helt greit å si nei"),
  ])
  func `the letter is in the language of who gets it`(
    _ language: Language, _ beginning: String, _ wayOut: String
  ) throws {
    var app = Harness(Self.board(language: language))
    try app.press("2 w enter")
    let text = try #require(app.copied.first)
    #expect(text.hasPrefix(beginning) && text.contains(wayOut))
  }

  @Test func `what is not known has to be written first`() throws {
    var app = Harness(Self.board(goal: nil))
    try app.press("2 w")
    #expect(app.screen.text.contains("“In it for you” is empty"))
    try app.press("tab enter")
    #expect(app.notice == "“In it for you” is empty")
    #expect(app.log.isEmpty && app.copied.first == nil)
    // The selection is where it is to be written.
    try app.press("enter \"You learn to be filmed.\" enter tab enter")
    #expect(try ask(app).state == .asked)
    #expect(app.copied.first?.contains("You learn to be filmed.") == true)
  }

  @Test func `day, time, place, minutes and answer are typed, and read in any language`() throws {
    var app = Harness(Self.board())
    let fields = [
      ("j j j", "fre 4/12 kl 10"), ("j", ""), ("j", "the warehouse"), ("j", "30"), ("j", "onsdag"),
    ]
    try app.press("2 w g g")
    for (keys, text) in fields {
      try app.press(keys)
      if !text.isEmpty { try app.press("enter ctrl-u \"\(text)\" enter") }
    }
    let ask = try ask(app)
    #expect(ask.neededBy?.description == "2026-12-04" && ask.text.time?.description == "10:00")
    #expect(ask.minutes == 30 && ask.text.place == "the warehouse")
    #expect(ask.text.answerBy?.description == "2026-11-25")
    #expect(app.log.count == 4)
    try app.press("tab enter")
    #expect(
      app.copied.first?.contains("It is on Friday 4 December at 10:00, the warehouse.") == true)
  }

  @Test func `what cannot be read stays, with the reason`() throws {
    var app = Harness(Self.board())
    try app.press("2 w g g j j j enter ctrl-u \"sometime\" enter")
    #expect(app.screen.text.contains("“sometime” is no day."))
    #expect(app.log.isEmpty)
  }

  @Test func `a weekday that does not fit the day is said, and keeps it from going out`() throws {
    var app = Harness(Self.board())
    try app.press("2 w g g enter ctrl-u \"A video on Friday 3 December?\" enter tab enter")
    #expect(app.notice == "“Friday 3 December” is a Thursday")
    #expect(try ask(app).state == .planned)
  }

  @Test func `a rule that stops it wants a reason, and then it goes out`() throws {
    var board = Self.board()
    try board.apply(.setContributor(ContributorID(rawValue: 1), .limits(never)))
    var app = Harness(board)
    try app.press("2 w")
    #expect(app.screen.text.contains("STOP: does not want to be asked"))
    try app.press("enter \"she told me to ask\" enter")
    let ask = try ask(app)
    #expect(ask.state == .asked)
    #expect(ask.text.overrides.map(\.rule) == [.asks])
    #expect(app.copied.first != nil)
  }

  private var never: Limits {
    var limits = Limits()
    limits.asks = 0
    return limits
  }

  @Test func `a mail and a note are other ways out`() throws {
    var app = Harness(Self.board())
    try app.press("2 w G k enter")
    let mails = app.effects.compactMap { effect -> String? in
      if case .saveMail(let letter, let address, _, _) = effect {
        return "\(address ?? "") \(letter.subject)"
      }
      return nil
    }
    #expect(mails == ["anne@example.com Would you help with “Robot”?"])
    try app.press("u w G enter")
    #expect(app.copied.first == nil)
    #expect(try ask(app).state == .asked)
    let hooks = app.effects.compactMap { effect in
      if case .hook(let event, _, _, _) = effect { event } else { nil }
    }
    #expect(hooks == [.asked, .asked])
  }

  @Test func `there is one reminder, with a reason and a way out`() throws {
    var app = Harness(Self.board())
    try app.press("2 w enter")
    // Monday to Thursday: four working days.
    let now = Moment(seconds: Harness.circumstances.now.seconds + 5 * 86_400)
    app.send(.clock(now: now, today: Harness.circumstances.today.adding(days: 5)))
    try app.press("w enter")
    let reminder = try #require(app.copied.last)
    #expect(reminder.contains("One reminder about “Robot”: I asked you on Saturday 21 November."))
    #expect(reminder.contains("no numbers to show yet"))
    #expect(reminder.contains("no is a perfectly good answer"))
    #expect(try ask(app).remindedAt == now)
    #expect(try ask(app).state == .asked)
    try app.press("w enter")
    #expect(app.screen.text.contains("STOP: has been reminded once"))
    try app.press("esc esc")
    #expect(app.log.count == 2)
  }

  @Test func `nothing leaves that is not on the disk`() throws {
    var app = Harness(Self.board())
    app.answersAtOnce = false
    try app.press("2 w enter")
    #expect(app.copied.first == nil)
    app.answer()
    #expect(app.copied.first != nil)
  }

  @Test(
    arguments: [
      Size(columns: 140, rows: 40), Size(columns: 80, rows: 24), Size(columns: 50, rows: 20),
    ],
    Language.allCases)
  func `it looks as it should`(_ size: Size, _ language: Language) throws {
    var app = Harness(Harness.example(language), size: size, language: language)
    try app.press("a enter w")
    expectGolden(app.screen, "composer-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }

  @Test func `where there is little room the whole letter is seen before it is sent`() throws {
    var app = Harness(Self.board(), size: Size(columns: 80, rows: 24))
    try app.press("2 w")
    let text = app.screen.text
    #expect(
      text.contains("Hi Anne.") && text.contains("else.") && text.contains("Kari"))
    try app.press("k k")
    #expect(app.screen.text.contains("In it for you"))
  }

  @Test(arguments: [(1, 1), (3, 2), (9, 4), (20, 6), (35, 8), (99, 12), (101, 9)])
  func `it can be drawn at any size`(_ columns: Int, _ rows: Int) throws {
    var app = Harness(Self.board(), size: Size(columns: columns, rows: rows))
    try app.press("2 w")
    for _ in 0..<15 {
      #expect(app.screen.bounds.contains(app.screen.cursor))
      try app.press("j")
    }
  }
}
