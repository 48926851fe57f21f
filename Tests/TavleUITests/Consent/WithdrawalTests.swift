import TavleCore
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// Asking whether somebody may be shown, and taking it back. Today is Saturday 21 November 2026.
@Suite struct WithdrawalTests {
  @Test func `one key writes the question, with what is missing, and notes that it was asked`()
    throws
  {
    var app = Harness(try ConsentTests.board())
    try app.press("O")
    #expect(app.notice == "Asked Anne whether we may show them")
    let asked = try #require(app.stored.consents.first)
    #expect(asked.answer == .asked && asked.medium == .video)
    #expect(asked.channels == [.linkedin, .intranet])
    let letter = try #require(app.copied.last)
    #expect(
      letter.hasPrefix(
        "Hi Anne. May we show you (video) on LinkedIn and intranet, for this: First day?"))
    #expect(asked.wording == Consent.mark(of: letter) && asked.purpose == "First day")
    #expect(letter.contains("within 2 working days"))
    #expect(letter.contains("No is a perfectly good answer"))
    try app.press("O")
    #expect(app.stored.consents.count == 2, "whoever has not answered can be asked again")
  }

  @Test func `nobody is asked again who has said no`() throws {
    var app = Harness(try ConsentTests.board(.no))
    try app.press("enter")
    try app.goDown { $0.selectedText.contains("Anne Holm · video") }
    try app.press("O")
    #expect(app.notice == "Anne has said yes to all of it, or no")
    #expect(app.log.isEmpty)
  }

  @Test func `taking one yes back on their screen, or saying no to what is out, takes it down`()
    throws
  {
    var board = try ConsentTests.board(.yes)
    let post = try #require(board[ConsentTests.post])
    var placement = post.placement
    placement.stage = .published
    _ = try board.apply(
      .group([.movePost(post.id, placement), .setPost(post.id, .publishedDay(Day("2026-11-02")))]))
    let start = board
    var app = Harness(start)
    try app.press("g p enter")
    try app.goDown { $0.screen.text.contains("┃ Video") }
    try app.press("enter w \"LinkedIn\" tab enter")
    #expect(app.notice == "Anne Holm (video on LinkedIn) is not shown any more; 1 to take down")
    #expect(app.stored[post.id]?.takedowns.map(\.channel) == [.linkedin])
    #expect(app.copied.last?.contains("What is out is taken down by Tue 24 Nov.") == true)

    var other = Harness(start)
    try other.press("4 enter")
    try other.goDown { $0.selectedText.contains("Anne Holm · video") }
    try other.press("enter n")
    #expect(other.stored[post.id]?.takedowns.map(\.channel) == [.linkedin, .intranet])
    #expect(other.stored.consents.last?.post == post.id)
  }

  @Test func `nothing comes back from the archive into *scheduled* over a no`() throws {
    var app = Harness(try ConsentTests.board(.yes))
    try app.press("s \"4/12\" enter A")
    #expect(app.stored[ConsentTests.post]?.stage == .archive)
    try app.others(.addConsent(ConsentTests.consent(.withdrawn, "2026-11-20", id: 8)))
    try app.press("g a b")
    #expect(app.stored[ConsentTests.post]?.stage == .archive)
    #expect(app.screen.text.contains("#1 Anne Holm, video on LinkedIn, intranet: withdrawn"))
  }

  @Test
  func `whoever takes it back is shown what that means, and everything follows in one change`()
    throws
  {
    var board = try ConsentTests.board(.yes)
    var out = Post(id: PostID(rawValue: 20), title: "Robot", createdAt: Harness.circumstances.now)
    (out.number, out.stage, out.publishedDay) = (2, .published, Day("2026-11-02"))
    out.channels = [.linkedin, .intranet]
    out.links = [PublishedLink(channel: .linkedin, address: "https://linkedin.example/robot")]
    out.appears = [Appearance(.contributor(ConsentTests.anne), [.video])]
    var shoot = Shoot(
      id: ShootID(rawValue: 30), title: "Morning", day: try #require(Day("2026-11-27")),
      createdAt: Harness.circumstances.now)
    shoot.posts = [ConsentTests.post]
    _ = try board.apply(.group([.addPost(out, PostDetails()), .addShoot(shoot)]))
    var app = Harness(board)
    try app.press("s \"4/12\" enter g p W")
    let question = app.screen.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(question.contains("Anne Holm is not to be shown any more: 2 to take down, #1 not"))
    #expect(question.contains("“Morning” called off. Go on?"))
    try app.press("n")
    #expect(app.log.count == 1)
    try app.press("W y")
    #expect(app.notice == "Anne Holm is not shown any more; 2 to take down")
    #expect(app.stored[ConsentTests.post]?.stage == .needsColleague)
    #expect(app.stored[ConsentTests.post]?.asks.allSatisfy { !$0.state.isRunning } == true)
    #expect(app.stored.shoots.first?.isCancelled == true)
    let down = try #require(app.stored[PostID(rawValue: 20)]?.takedowns)
    #expect(down.map(\.channel) == [.linkedin, .intranet])
    #expect(down.map(\.address) == ["https://linkedin.example/robot", nil])
    #expect(down.allSatisfy { $0.deadline == Day("2026-11-24") && $0.owner == "Kari" })
    let receipt = try #require(app.copied.last)
    #expect(receipt.contains("What is out is taken down by Tue 24 Nov."))
    #expect(receipt.contains("It has no consequences for you"))
    try app.press("enter")
    try app.goDown { $0.selectedText.contains("#2 Robot  to be down by Tue 24 Nov") }
    try app.press("q u")
    #expect(app.stored[ConsentTests.post]?.stage == .scheduled)
    #expect(app.stored.shoots.first?.isCancelled == false)
    #expect(app.stored[PostID(rawValue: 20)]?.takedowns.isEmpty == true)
  }
}
