import TavleCore
import Testing

/// What somebody has said about being seen and heard, in short. Today is Saturday 21 November 2026.
struct ConsentSummaryTests {
  private static let today = Day(number: 20_778)
  private static let anne = ContributorID(rawValue: 1)

  /// Records, and what they come to.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var said: [(Consent.Answer, Medium, [Channel], Day?)]
    var summary: ConsentSummary
  }

  private static let (soon, late) = (today.adding(days: 10), today.adding(days: 300))

  static let cases: [Case] = [
    Case(testDescription: "nothing", said: [], summary: .all(.notAsked)),
    Case(
      testDescription: "asked", said: [(.asked, .video, [.instagram], nil)],
      summary: .all(.asked(today))),
    Case(
      testDescription: "yes to all, until the first ends",
      said: [(.yes, .video, [.instagram], late), (.yes, .picture, [.web], soon)],
      summary: .all(.yes(until: soon))),
    Case(
      testDescription: "yes, and asked for more",
      said: [(.yes, .video, [.instagram], late), (.asked, .voice, [.web], nil)],
      summary: .all(.yes(until: late))),
    Case(
      testDescription: "yes on one of two channels",
      said: [(.yes, .video, [.instagram, .web], late), (.no, .video, [.web], nil)],
      summary: .partly),
    Case(
      testDescription: "yes to one, and the other has run out",
      said: [(.yes, .video, [.web], late), (.yes, .voice, [.web], today.adding(days: -1))],
      summary: .partly),
    Case(
      testDescription: "no everywhere", said: [(.no, .video, [], nil)],
      summary: .all(.refused(today))),
  ]

  @Test(arguments: cases)
  func `records come to a word`(_ situation: Case) {
    var board = Board()
    board.load(contributors: [Contributor(id: Self.anne, name: "Anne Holm")])
    board.load(
      consents: situation.said.enumerated().map { index, said in
        var consent = Consent(
          id: ConsentID(rawValue: Int64(index)), Self.anne, said.1, on: said.2, said.0,
          day: Self.today, author: "Kari")
        if let until = said.3 { consent.until = until }
        return consent
      })
    #expect(board.consentSummary(of: Self.anne, today: Self.today) == situation.summary)
  }
}
