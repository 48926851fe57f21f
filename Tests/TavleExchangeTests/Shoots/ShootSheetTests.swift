import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// The sheet for whoever comes to a shoot.
///
/// Today is Saturday 21 November 2026.
@Suite struct ShootSheetTests {
  @Test func `it says in their language when to come, where, what for, and that they may say stop`()
    throws
  {
    let sheet = try sheet()
    #expect(
      sheet.text(.texts(in: .english), from: "Kari", today: try day("2026-11-21")) == """
        Hi Anne,

        Thank you for coming to “Morning <in> the warehouse”. This is what is good to know.

        When: Friday 27 November 2026, 09:00
        You come at: 09:30
        How long: 90 min
        Where: Gate 3
        Way in: Ring; park left
        What to wear: No stripes
        Who has the phone: Mette, 12 34 56 78

        What you help with:
        - camera: “First day”

        To think about beforehand:
        1. What surprised you?

        Also there: Per.

        It will be shown on LinkedIn and intranet.
        You see it before anybody else does.
        You may say stop at any time: before, while we are at it, and afterwards. You need not say why.
        If you change your mind later, say so, and we take it down from our own channels within 2 working days.

        See you!
        Kari
        """)
    #expect(
      sheet.text(.texts(in: .danish), from: "Kari", today: try day("2026-11-21"))
        .contains("Du må sige stop når som helst"))
    #expect(
      sheet.text(.texts(in: .norwegian), from: "Kari", today: try day("2026-11-21"))
        .contains("Du kan si stopp når som helst"))
    #expect(sheet.language(or: .english) == .danish)
  }

  @Test func `a page has no markup but its own, and runs nothing`() throws {
    let html = try sheet().html(
      .texts(in: .english), from: "<b>Kari</b>", today: try day("2026-11-21"))
    #expect(html.contains("<h1>Morning &lt;in&gt; the warehouse</h1>"))
    #expect(html.contains("&lt;b&gt;Kari&lt;/b&gt;") && !html.contains("<b>"))
    #expect(!html.lowercased().contains("<script") && html.contains("default-src 'none'"))
    #expect(html.contains("lang=\"en\""))
  }

  @Test func `a calendar has one event, at their own time, that ends with the shoot`() throws {
    let file = try sheet().calendar(
      .texts(in: .english), in: .denmark, today: try day("2026-11-21"))
    let text = file.text(at: Moment(seconds: 1_795_262_400))
    #expect(text.contains("UID:shoot-20@tavle\r\n"))
    #expect(text.contains("DTSTART;TZID=Europe/Copenhagen:20261127T093000\r\n"))
    #expect(text.contains("DTEND;TZID=Europe/Copenhagen:20261127T103000\r\n"))
    #expect(text.contains("STATUS:CONFIRMED\r\n"))
  }

  @Test func `one that was called off says so, in the calendar too`() throws {
    let sheet = try sheet(isCancelled: true)
    let text = sheet.text(.texts(in: .english), from: "Kari", today: try day("2026-11-21"))
    #expect(text.contains("on Fri 27 Nov does not take place"))
    let file = sheet.calendar(.texts(in: .english), in: .norway, today: try day("2026-11-21"))
    #expect(file.text(at: Moment(seconds: 1_795_262_400)).contains("STATUS:CANCELLED\r\n"))
  }

  @Test(arguments: [
    (AskState.planned, [String]()), (.asked, []), (.accepted, ["Siri"]), (.done, ["Siri"]),
    (.declined, []),
  ])
  func `nobody reads of others before those have said yes`(state: AskState, others: [String]) throws
  {
    let siri = Contributor(id: ContributorID(rawValue: 3), name: "Siri Moe")
    var post = Post(id: PostID(rawValue: 10), title: "First day", createdAt: Moment(seconds: 0))
    var voice = Ask(id: AskID(rawValue: 12), post: post.id, role: .voice, contributor: siri.id)
    voice.state = state
    post.asks = [voice]
    var shoot = Shoot(
      id: ShootID(rawValue: 20), title: "Morning", day: try day("2026-11-27"),
      createdAt: Moment(seconds: 0))
    shoot.posts = [post.id]
    let anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
    var board = Board()
    _ = try board.apply(
      .group([
        .addContributor(anne), .addContributor(siri), .addPost(post, PostDetails()),
        .addShoot(shoot),
      ]))
    #expect(ShootSheet(shoot, for: anne, on: board).others == others)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func sheet(isCancelled: Bool = false) throws -> ShootSheet {
    let (anne, per) = (ContributorID(rawValue: 1), ContributorID(rawValue: 2))
    var person = Contributor(id: anne, name: "Anne Holm")
    person.language = .danish
    var post = Post(id: PostID(rawValue: 10), title: "First day", createdAt: Moment(seconds: 0))
    post.channels = [.linkedin, .intranet]
    var camera = Ask(id: AskID(rawValue: 11), post: post.id, role: .camera, contributor: anne)
    camera.state = .accepted
    post.asks = [camera]
    var shoot = Shoot(
      id: ShootID(rawValue: 20), title: "Morning <in> the warehouse", day: try day("2026-11-27"),
      createdAt: Moment(seconds: 0))
    (shoot.time, shoot.minutes, shoot.posts) = (LocalTime(hour: 9), 90, [post.id])
    (shoot.place, shoot.wayIn, shoot.clothes) = ("Gate 3", "Ring; park left", "No stripes")
    (shoot.phone, shoot.questions) = ("Mette, 12 34 56 78", ["What surprised you?"])
    shoot.calls = [
      Shoot.Call(anne, at: try #require(LocalTime(hour: 9, minute: 30))),
      Shoot.Call(per, at: try #require(LocalTime(hour: 10))),
    ]
    shoot.isCancelled = isCancelled
    var board = Board()
    _ = try board.apply(
      .group([
        .addContributor(person), .addContributor(Contributor(id: per, name: "Per Lund")),
        .addPost(post, PostDetails()), .addShoot(shoot),
      ]))
    return ShootSheet(shoot, for: person, on: board)
  }
}
