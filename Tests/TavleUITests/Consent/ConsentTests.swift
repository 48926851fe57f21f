import TavleCore
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// No picture without a yes: what stops, what is noted, and how answers get on record. Today is Saturday 21 November 2026.
@Suite struct ConsentTests {
  @Test func `a post is not scheduled while somebody in it was never asked`() throws {
    var app = Harness(try Self.board())
    try app.press("s \"4/12\" enter")
    #expect(app.log.isEmpty)
    #expect(app.screen.text.contains("#1 Anne Holm, video on LinkedIn, intranet: not asked"))
    try app.press("esc")
    #expect(app.log.isEmpty)
  }

  @Test func `one key asks whoever it stops on, and the question is about the post`() throws {
    var app = Harness(try Self.board())
    try app.press("s \"4/12\" enter")
    #expect(app.screen.text.contains("O  ask Anne Holm: the question is written for you"))
    try app.press("O")
    let question = try #require(app.stored.consents.last)
    #expect(question.answer == .asked && question.medium == .video)
    #expect(question.channels == [.linkedin, .intranet] && question.purpose == "First day")
    #expect(app.stored[Self.post]?.stage == .needsColleague)
    #expect(app.copied.last?.contains("May we show you") == true)
  }

  @Test func `with a reason it goes on, the reason stays, and nobody is stopped by it again`()
    throws
  {
    var app = Harness(try Self.board())
    try app.press("s \"4/12\" enter r \"short\" enter")
    #expect(app.screen.text.contains("at least 10 characters"))
    try app.press("\", she said yes on the phone\" enter")
    let post = try #require(app.stored[Self.post])
    #expect(post.stage == .scheduled && post.planDay == Day("2026-12-04"))
    #expect(post.appears.map(\.reason) == ["short, she said yes on the phone"])
    #expect(app.log.count == 1, "one change, undone with one key")
    try app.press("g c")
    for _ in 0..<13 { try app.press("l") }
    try app.press("L")
    #expect(app.stored[Self.post]?.planDay == Day("2026-12-05"))
  }

  @Test func `nobody goes on over a no`() throws {
    var app = Harness(try Self.board(.no))
    try app.press("s \"4/12\" enter")
    #expect(
      app.screen.text.contains("#1 Anne Holm, video on LinkedIn, intranet: no, Wed 21 Oct"))
    #expect(app.screen.text.contains("not now: leave Anne Holm out"))
    try app.press("r")
    #expect(app.log.isEmpty)
    try app.press("esc s \"4/12\" enter l")
    #expect(app.screen.text.contains("Seen or heard"))
  }

  @Test func `a yes that runs out before the day is noted and stops nothing`() throws {
    var app = Harness(try Self.board(.yes, until: "2026-12-01"))
    try app.press("s \"4/12\" enter")
    #expect(app.stored[Self.post]?.stage == .scheduled)
    #expect(
      app.notice
        == "Planned #1 for Fri 4 Dec · Anne Holm, video on LinkedIn, intranet: runs out Tue 1 Dec")
  }

  @Test func `a yes lets it through without a word, and the cut is spoken of on the day`() throws {
    var app = Harness(try Self.board(.yes))
    try app.press("s \"4/12\" enter")
    #expect(app.notice == "Planned #1 for Fri 4 Dec")
    try app.press("m 4 enter")
    #expect(app.stored[Self.post]?.stage == .published)
    #expect(app.notice?.contains("Anne Holm has not seen the cut") == true)
  }

  @Test func `it is checked when a scheduled post is moved in the plan, and published`() throws {
    var app = Harness(try Self.board(.yes))
    try app.press("s \"4/12\" enter")
    try app.others(.addConsent(Self.consent(.withdrawn, "2026-11-20", id: 8)))
    #expect(app.screen.text.contains("Today: 1 cannot any more"))
    try app.press("g c")
    for _ in 0..<13 { try app.press("l") }
    try app.press("L")
    #expect(app.stored[Self.post]?.planDay == Day("2026-12-04"))
    #expect(app.screen.text.contains("#1 Anne Holm, video on LinkedIn, intranet: withdrawn"))
    try app.press("esc g t")
    #expect(app.screen.text.contains("No yes yet  1"))
    try app.press("m 4 enter")
    #expect(app.stored[Self.post]?.stage == .scheduled)
  }

  @Test func `guests, people in the background and the cut are noted on the post`() throws {
    var app = Harness(try Self.board(.yes))
    try app.press("i \"Kurt Hansen\" enter")
    #expect(app.notice == "Kurt Hansen (guest) is in #1")
    try app.press("i \"background\" enter")
    #expect(app.stored[Self.post]?.appears.map(\.who) == [.guest("Kurt Hansen"), .unknown])
    try app.press("s \"4/12\" enter")
    #expect(app.screen.text.contains("#1 Kurt Hansen (guest): no yes on record"))
    try app.press("l")
    try app.goDown { $0.selectedText.contains("Kurt Hansen") }
    try app.press("enter y")
    #expect(app.stored[Self.post]?.appears[0].agreedOn == Day("2026-11-21"))
    try app.press("x")
    #expect(app.notice == "Kurt Hansen (guest) has seen the cut")
    try app.press("enter m \"voice\" tab enter")
    #expect(app.stored[Self.post]?.appears[0].media == [.video, .voice])
    try app.press("d")
    #expect(app.stored[Self.post]?.appears.map(\.who) == [.unknown])
  }

  @Test func `whoever was asked to help is in it, and says yes or no to this very post`() throws {
    var app = Harness(try Self.board())
    try app.press("enter")
    try app.goDown { $0.selectedText.contains("Anne Holm · video") }
    try app.press("d")
    #expect(app.notice == "They are in it as they were asked to help: take that ask away instead")
    try app.press("enter y")
    #expect(app.notice == "Noted: Anne Holm, yes")
    let consent = try #require(app.stored.consents.first)
    #expect(consent.post == Self.post && consent.channels == [.linkedin, .intranet])
    #expect(consent.until == Day("2027-11-21") && consent.author == "Kari")
    try app.press("s \"4/12\" enter")
    #expect(app.stored[Self.post]?.stage == .scheduled)
    try app.press("u u")
    #expect(app.stored.consents.isEmpty)
  }

  @Test func `where somebody is published is on their page, with the address`() throws {
    var app = Harness(Harness.example(), size: Size(columns: 140, rows: 70))
    try app.press("g p / \"anne\" enter enter")
    #expect(app.screen.text.contains("Where Anne is seen or heard"))
    #expect(app.screen.text.contains("The packing robot that learned to say sorry"))
    #expect(app.screen.text.contains("https://"))
  }

  @Test func `what somebody said is noted per medium and channel; a no can be everywhere`() throws {
    var app = Harness(try Self.board())
    try app.press("g p enter")
    try app.goDown { $0.screen.text.contains("┃ Video") }
    try app.press("enter y \"LinkedIn\" tab \"intranet\" tab enter")
    #expect(app.stored.consents.map(\.channels) == [[.intranet, .linkedin]])
    #expect(app.screen.text.contains("intranet, LinkedIn: yes until Sun 21 Nov 2027"))
    try app.press("enter w enter")
    #expect(app.stored.consents.last?.channels == [])
    #expect(app.stored.consents.last?.answer == .withdrawn)
    #expect(app.screen.text.contains("everywhere: withdrawn Sat 21 Nov"))
  }

  @Test func `without a post in mind it is asked where the company is, about what is selected`()
    throws
  {
    var app = Harness(try Self.board(.yes))
    try app.press("g p enter")
    try app.goDown { $0.screen.text.contains("┃ Name and title") }
    try app.press("O")
    #expect(app.screen.text.contains("Ask Anne about name and title: on which channels?"))
    try app.press("\"TikTok\" tab enter")
    let question = try #require(app.stored.consents.last)
    #expect(question.medium == .name && question.channels == [.intranet, .linkedin, .tiktok])
    #expect(app.notice == "Asked Anne whether we may show them")
  }

  @Test func `for somebody under age it is noted who answers, with how to reach them`() throws {
    var app = Harness(try Self.board())
    try app.press("g p enter")
    try app.goDown { $0.screen.text.contains("┃ Video") }
    try app.press("enter u \"Lone Holm\" enter")
    #expect(app.screen.text.contains("Write a name, a comma, and how to reach them"))
    try app.press("\", 20 30 40 50\" enter")
    #expect(app.screen.text.contains("under 18: somebody answers for them  Lone Holm"))
    try app.press("a \"LinkedIn\" tab enter")
    let asked = try #require(app.stored.consents.last)
    #expect(asked.guardian == Consent.Guardian(name: "Lone Holm", contact: "20 30 40 50"))
    try app.press("enter y enter")
    #expect(app.stored.consents.last?.guardian?.name == "Lone Holm", "it is remembered")
  }

  @Test func `an answer is to what was asked, unless something else is chosen`() throws {
    var app = Harness(try Self.board())
    try app.press("enter")
    try app.goDown { $0.selectedText.contains("Anne Holm · video") }
    try app.press("O esc g p enter")
    let question = try #require(app.stored.consents.last)
    #expect(question.answer == .asked && question.wording != nil)
    try app.goDown { $0.screen.text.contains("┃ Video") }
    try app.press("enter y enter")
    let answer = try #require(app.stored.consents.last)
    #expect(answer.answer == .yes && answer.wording == question.wording)
    #expect(Set(answer.channels) == Set(question.channels))
    #expect(app.notice == "Noted: Anne Holm, video on LinkedIn, intranet: yes")
  }

  @Test func `what is to be taken down waits with its day until it is down or stays for a reason`()
    throws
  {
    var board = try Self.board(.yes)
    let down = Takedown(
      of: Self.anne, .linkedin, "https://linkedin.example/1", owner: "Kari",
      deadline: try #require(Day("2026-11-24")))
    var other = down
    other.channel = .intranet
    _ = try board.apply(.setPost(Self.post, .takedowns([down, other])))
    var app = Harness(board)
    try app.press("g t")
    #expect(app.screen.text.contains("To take down  2"))
    try app.press("x")
    #expect(app.stored[Self.post]?.takedowns[0].doneOn == Day("2026-11-21"))
    #expect(app.screen.text.contains("To take down  1"))
    try app.press("enter s \"because\" enter")
    #expect(app.screen.text.contains("at least 10 characters"))
    try app.press("\" the annual report names her\" enter")
    #expect(app.stored[Self.post]?.takedowns[1].isOpen == false)
    #expect(!app.screen.text.contains("To take down"))
  }
}

extension ConsentTests {
  static let post = PostID(rawValue: 1)
  static let anne = ContributorID(rawValue: 2)

  /// A post for LinkedIn and the intranet with Anne on camera, and what she has said.
  static func board(
    _ answer: Consent.Answer? = nil, until: String? = nil
  ) throws -> Board {
    let now = Harness.circumstances.now
    var post = Post(id: post, title: "First day", createdAt: now)
    (post.number, post.stage, post.channels) = (1, .needsColleague, [.linkedin, .intranet])
    var ask = Ask(id: AskID(rawValue: 3), post: post.id, role: .camera, contributor: anne)
    ask.state = .accepted
    post.asks = [ask]
    var board = Board()
    _ = try board.apply(
      .group([
        .addContributor(Contributor(id: anne, name: "Anne Holm")), .addPost(post, PostDetails()),
      ]))
    if let answer {
      var consent = try consent(answer, "2026-10-21", id: 7)
      if let until { consent.until = Day(until) }
      _ = try board.apply(.addConsent(consent))
    }
    return board
  }

  static func consent(_ answer: Consent.Answer, _ day: String, id: Int64) throws -> Consent {
    Consent(
      id: ConsentID(rawValue: id), anne, .video, on: [.linkedin, .intranet], answer,
      day: try #require(Day(day)), author: "Kari")
  }
}

extension Harness {
  /// Goes down until something holds, at most through sixty rows.
  mutating func goDown(until holds: (Harness) -> Bool) throws {
    for _ in 0..<60 {
      if holds(self) { return }
      try press("j")
    }
    Issue.record("there is no such row")
  }
}
