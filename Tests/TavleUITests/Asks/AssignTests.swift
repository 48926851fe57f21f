import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// Who can help: `a`, and what follows.
@Suite struct AssignTests {
  private static let language = Language.english

  /// A tip about robots and three colleagues: Anne can be asked, Bo only if needed, Carl is away next week.
  private static var board: Board {
    var people: [Contributor] = []
    for (number, name) in ["Anne Holm", "Bo Vik", "Carl Lie"].enumerated() {
      var person = Contributor(id: ContributorID(rawValue: Int64(number + 1)), name: name)
      person.skills = [
        Skill(role: .camera, level: .often, wish: name == "Bo Vik" ? .ifNeeded : .ok)
      ]
      people.append(person)
    }
    let day = Harness.circumstances.today
    people[2].away = [Away(day.adding(days: 9), day.adding(days: 20))]
    var board = Board()
    board.load(contributors: people)
    var post = Post(
      id: Harness.postID, title: "Robot", createdAt: Harness.circumstances.now)
    post.number = 1
    post.planDay = day.adding(days: 12)
    board.load(posts: [post])
    return board
  }

  private func names(_ app: Harness) -> [String] {
    guard case .picker(let picker) = app.state.layers.last else { return [] }
    return picker.fitting.map(\.title)
  }

  @Test func `two keys choose the colleague who is suggested first`() throws {
    var app = Harness(Self.board)
    try app.press("a")
    #expect(names(app) == ["Anne Holm", "Bo Vik", "Carl Lie", "Nobody yet"])
    let text = app.screen.text
    #expect(text.contains("Who can help? camera · Thu 3 Dec · #1"))
    #expect(text.contains("only if nobody else can"))
    #expect(text.contains("Not suggested") && text.contains("away Mon 30 Nov–Fri 11 Dec"))
    #expect(
      text.contains("Anne 95: fit 40/40 · rest 20/20 · room 20/20 · share 10/10 · wish 5/10"))
    try app.press("enter")
    let ask = try #require(app.stored[Harness.postID]?.asks.first)
    #expect(ask.contributor == ContributorID(rawValue: 1) && ask.state == .planned)
    #expect(ask.text.overrides.isEmpty)
    #expect(app.stored[Harness.postID]?.stage == .needsColleague)
    try app.press("u")
    #expect(app.stored[Harness.postID]?.asks.isEmpty == true)
  }

  @Test func `who is not suggested can be chosen with a reason, which is kept`() throws {
    var app = Harness(Self.board)
    try app.press("a \"carl\" enter")
    #expect(app.log.isEmpty)
    #expect(app.screen.text.contains("Why ask Carl all the same?"))
    #expect(app.screen.text.contains("STOP: away Mon 30 Nov–Fri 11 Dec"))
    try app.press("\"too short\" enter")
    #expect(app.log.isEmpty)
    #expect(app.screen.text.contains("at least 10 characters"))
    try app.press("\", but he said he would come in\" enter")
    let ask = try #require(app.stored[Harness.postID]?.asks.first)
    let override = try #require(ask.text.overrides.first)
    #expect(override.rule == .away && override.author == "Kari")
    #expect(override.reason == "too short, but he said he would come in")
    // What was passed over once is not asked about again.
    try app.press("r a")
    #expect(app.stored[Harness.postID]?.asks.first?.state == .asked)
    // It stands on the colleague's own page, and in the log.
    try app.press("g p G enter G")
    #expect(app.screen.text.contains("Asked all the same"))
    #expect(app.screen.text.contains("too short, but he said he would come in"))
  }

  @Test func `who is asked by word of mouth is asked for a reason too`() throws {
    var app = Harness(Self.board)
    try app.others(.setContributor(ContributorID(rawValue: 1), .skills([])))
    try app.press("a \"anne\" enter r a")
    #expect(app.screen.text.contains("Ask Anne Holm") && app.screen.text.contains("is empty"))
    #expect(app.stored[Harness.postID]?.asks.first?.state == .planned)
  }

  @Test func `esc gives up a colleague for whom there is no reason`() throws {
    var app = Harness(Self.board)
    try app.press("a \"carl\" enter esc")
    #expect(app.log.isEmpty && app.state.layers.isEmpty)
  }

  @Test func `the reason stands in the log`() throws {
    var app = Harness(Self.board)
    try app.press("a \"anne\" enter")
    let person = ContributorID(rawValue: 1)
    try app.others(.setContributor(person, .pausedUntil(app.state.today.adding(days: 30))))
    try app.press("r a")
    #expect(app.screen.text.contains("STOP: on a break until Mon 21 Dec"))
    try app.press("\"she asked to be asked\" enter")
    let entry = try #require(app.log.last)
    let words = app.state.texts.describe(entry, in: app.stored, today: app.state.today)
    #expect(words == "noted: Anne has been asked (#1, camera), all the same: she asked to be asked")
  }

  @Test func `tab chooses another role, and its suggestions follow`() throws {
    var app = Harness(Self.board)
    try app.press("a tab \"photo\" enter")
    #expect(app.screen.text.contains("Who can help? photo"))
    #expect(app.screen.text.contains("Nobody without a remark: 0 of 0"))
    try app.press("\"nobody\" enter")
    #expect(app.stored[Harness.postID]?.asks.map(\.state) == [.open])
    try app.press("a")
    #expect(app.screen.text.contains("Who can help? photo"))
  }

  @Test func `who is on the post already cannot be chosen again`() throws {
    var app = Harness(Self.board)
    try app.press("a enter a tab \"camera\" enter")
    try app.press("\"anne\" enter")
    #expect(app.notice == app.state.texts.errors.alreadyOnPost)
    #expect(app.stored[Harness.postID]?.asks.count == 1)
  }

  @Test(arguments: [
    Size(columns: 30, rows: 10), Size(columns: 12, rows: 4), Size(columns: 1, rows: 1),
  ])
  func `it can be used on a small screen`(_ size: Size) throws {
    var app = Harness(Self.board, size: size)
    try app.press("a down up enter")
    #expect(app.stored[Harness.postID]?.asks.count == 1)
  }
}
