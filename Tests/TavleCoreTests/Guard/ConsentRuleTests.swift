import TavleCore
import Testing

/// Who has said no to being shown so is not asked; that nobody has asked them yet stands behind no name (practices.md §5.3, G4).
struct ConsentRuleTests {
  /// What somebody has said, where the post is to be shown, and what follows for asking them.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var said: [Said]
    var channels: [Channel] = [.instagram]
    var role = Role.camera
    var expected: [Remark] = []
  }

  /// A record, in short.
  struct Said: Sendable {
    var answer: Consent.Answer
    var medium = Medium.video
    var on: [Channel] = [.instagram]
    var until: Day?
    var isForPost = false
  }

  private static let today = GuardBoard.today
  private static func refused(_ channels: [Channel]) -> [Remark] {
    [Remark(.stop, .consent(.refused(today), .video, channels))]
  }

  static let cases: [Case] = [
    Case(testDescription: "not asked", said: []),
    Case(testDescription: "asked", said: [Said(answer: .asked)]),
    Case(testDescription: "yes", said: [Said(answer: .yes)]),
    Case(testDescription: "no", said: [Said(answer: .no)], expected: refused([.instagram])),
    Case(testDescription: "no elsewhere", said: [Said(answer: .no, on: [.linkedin])]),
    Case(
      testDescription: "no on one of two", said: [Said(answer: .no)],
      channels: [.linkedin, .instagram], expected: refused([.instagram])),
    Case(testDescription: "no to pictures", said: [Said(answer: .no, medium: .picture)]),
    Case(
      testDescription: "no everywhere", said: [Said(answer: .no, on: [])],
      expected: refused([.instagram])),
    Case(
      testDescription: "no everywhere, and it is not said where", said: [Said(answer: .no, on: [])],
      channels: [], expected: refused([])),
    Case(
      testDescription: "no somewhere, and it is not said where", said: [Said(answer: .no)],
      channels: []),
    Case(
      testDescription: "withdrawn", said: [Said(answer: .yes), Said(answer: .withdrawn)],
      expected: [Remark(.stop, .consent(.withdrawn(today), .video, [.instagram]))]),
    Case(testDescription: "no, then yes", said: [Said(answer: .no), Said(answer: .yes)]),
    Case(
      testDescription: "no, but yes to this post",
      said: [Said(answer: .no), Said(answer: .yes, isForPost: true)]),
    Case(
      testDescription: "runs out before the day",
      said: [Said(answer: .yes, until: GuardBoard.day("2026-12-02"))],
      expected: [
        Remark(.note, .consent(.expiring(GuardBoard.day("2026-12-02")), .video, [.instagram]))
      ]),
    Case(
      testDescription: "runs out on the day",
      said: [Said(answer: .yes, until: GuardBoard.day("2026-12-03"))]),
    Case(
      testDescription: "has run out",
      said: [Said(answer: .yes, until: GuardBoard.day("2026-11-22"))],
      expected: [
        Remark(.note, .consent(.expired(GuardBoard.day("2026-11-22")), .video, [.instagram]))
      ]),
    Case(
      testDescription: "help that is not seen", said: [Said(answer: .no, on: [])],
      role: .proofreading),
  ]

  @Test(arguments: cases)
  func `what somebody has said decides whether they are asked`(_ situation: Case) {
    let remarks = Self.board(situation).remarks(
      ContributorID(rawValue: 9), Need(situation.role, neededBy: GuardBoard.day("2026-12-03")))
    #expect(remarks == situation.expected)
    #expect(remarks.stops.allSatisfy { $0.isFinal })
  }

  @Test func `who said no is not suggested, and what they were meant for is over`() throws {
    let refusal = try #require(Self.cases.first { $0.testDescription == "no" })
    var board = Self.board(refusal)
    #expect(board.suggestions(Need(.camera)).first?.group == .notSuggested)
    board.asked(ContributorID(rawValue: 9), daysAgo: 1) { ask in
      ask = Ask(id: ask.id, post: GuardBoard.post, role: .camera, contributor: ask.contributor)
      ask.state = .accepted
    }
    let ask = try #require(board.loaded[GuardBoard.post]?.asks.first)
    #expect(board.watch.conflict(of: ask)?.rule == .consent)
  }

  private static func board(_ situation: Case) -> GuardBoard {
    var board = GuardBoard()
    board.channels = situation.channels
    let person = board.person("A", id: 9) {
      $0.skills = [Skill(role: .camera), Skill(role: .proofreading)]
    }
    board.board.load(
      consents: situation.said.enumerated().map { index, said in
        var consent = Consent(
          id: ConsentID(rawValue: Int64(index)), person, said.medium, on: said.on, said.answer,
          day: today, author: "Mads")
        if let until = said.until { consent.until = until }
        if said.isForPost { consent.post = GuardBoard.post }
        return consent
      })
    return board
  }
}
