import TavleCore
import Testing

/// What counts of what somebody said, written out case by case. Source: `practices.md` §6.1. Today is 21 November 2026.
@Suite struct ConsentTableTests {
  /// What was said: the answer, the day, and further facts.
  struct Said: Sendable {
    var answer: Consent.Answer
    var day: String
    var until: String? = nil
    /// Whether it is about the post itself.
    var isOwn = false
    var channels: [Channel] = [.linkedin]
  }

  /// A case: what was said, and how it then stands for LinkedIn on 4 December.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var said: [Said]
    var hasLeft = false
    var standing: String
    var verdict: Remark.Verdict?
    var isFinal = false
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "never asked", said: [], standing: "notAsked", verdict: .stop),
    Case(
      name: "asked, no answer", said: [Said(answer: .asked, day: "2026-11-12")],
      standing: "asked 2026-11-12", verdict: .stop),
    Case(
      name: "yes that holds", said: [Said(answer: .yes, day: "2026-06-01", until: "2027-06-01")],
      standing: "yes 2027-06-01", verdict: nil),
    Case(
      name: "yes until the very day",
      said: [Said(answer: .yes, day: "2026-06-01", until: "2026-12-04")],
      standing: "yes 2026-12-04", verdict: nil),
    Case(
      name: "yes that runs out the day before",
      said: [Said(answer: .yes, day: "2026-06-01", until: "2026-12-03")],
      standing: "expiring 2026-12-03", verdict: .note),
    Case(
      name: "yes that has run out",
      said: [Said(answer: .yes, day: "2025-06-01", until: "2026-11-20")],
      standing: "expired 2026-11-20", verdict: .stop),
    Case(
      name: "no", said: [Said(answer: .no, day: "2026-10-01")], standing: "refused 2026-10-01",
      verdict: .stop, isFinal: true),
    Case(
      name: "no everywhere", said: [Said(answer: .no, day: "2026-10-01", channels: [])],
      standing: "refused 2026-10-01", verdict: .stop, isFinal: true),
    Case(
      name: "withdrawn after a yes",
      said: [
        Said(answer: .yes, day: "2026-06-01", until: "2027-06-01"),
        Said(answer: .withdrawn, day: "2026-11-01"),
      ], standing: "withdrawn 2026-11-01", verdict: .stop, isFinal: true),
    Case(
      name: "yes after a no",
      said: [
        Said(answer: .no, day: "2026-06-01"),
        Said(answer: .yes, day: "2026-11-01", until: "2027-11-01"),
      ], standing: "yes 2027-11-01", verdict: nil),
    Case(
      name: "being asked again takes no yes away",
      said: [
        Said(answer: .yes, day: "2026-06-01", until: "2027-06-01"),
        Said(answer: .asked, day: "2026-11-01"),
      ], standing: "yes 2027-06-01", verdict: nil),
    Case(
      name: "yes on another channel",
      said: [Said(answer: .yes, day: "2026-06-01", until: "2027-06-01", channels: [.facebook])],
      standing: "notAsked", verdict: .stop),
    Case(
      name: "a channel does not imply paid",
      said: [Said(answer: .yes, day: "2026-06-01", until: "2027-06-01", channels: [.paid])],
      standing: "notAsked", verdict: .stop),
    Case(
      name: "yes to this post",
      said: [Said(answer: .yes, day: "2026-11-01", until: "2027-11-01", isOwn: true)],
      standing: "yes 2027-11-01", verdict: nil),
    Case(
      name: "no to this post against a standing yes",
      said: [
        Said(answer: .yes, day: "2026-06-01", until: "2027-06-01"),
        Said(answer: .no, day: "2026-11-01", isOwn: true),
      ], standing: "refused 2026-11-01", verdict: .stop, isFinal: true),
    Case(
      name: "yes to this post against an older standing no",
      said: [
        Said(answer: .no, day: "2026-06-01"),
        Said(answer: .yes, day: "2026-11-01", until: "2027-11-01", isOwn: true),
      ], standing: "yes 2027-11-01", verdict: nil),
    Case(
      name: "a later standing withdrawal counts against a yes to this post",
      said: [
        Said(answer: .yes, day: "2026-06-01", until: "2027-06-01", isOwn: true),
        Said(answer: .withdrawn, day: "2026-11-01"),
      ], standing: "withdrawn 2026-11-01", verdict: .stop, isFinal: true),
    Case(
      name: "has left with a standing yes",
      said: [Said(answer: .yes, day: "2026-06-01", until: "2027-06-01")], hasLeft: true,
      standing: "hasLeft", verdict: .stop, isFinal: true),
    Case(
      name: "has left with a yes to this post",
      said: [Said(answer: .yes, day: "2026-06-01", until: "2027-06-01", isOwn: true)],
      hasLeft: true, standing: "yes 2027-06-01", verdict: nil),
  ]

  @Test(arguments: cases)
  func `the last word counts`(_ row: Case) throws {
    let board = try Self.board(row)
    let standing = board.standing(
      of: Self.anne, .video, on: .linkedin, at: try #require(Day("2026-12-04")), for: Self.post,
      today: try #require(Day("2026-11-21")))
    #expect(Self.word(standing) == row.standing)
    #expect(standing.verdict == row.verdict)
    #expect(standing.isFinal == row.isFinal)
  }

  @Test(arguments: cases)
  func `a post says the same about whoever is in it`(_ row: Case) throws {
    let board = try Self.board(row)
    let post = try #require(board[Self.post])
    let remarks = board.consentRemarks(
      on: post, at: try #require(Day("2026-12-04")), today: try #require(Day("2026-11-21")))
    #expect(remarks.map(\.verdict) == (row.verdict.map { [$0] } ?? []))
    #expect(remarks.allSatisfy { $0.isFinal == row.isFinal })
  }

  @Test func `a reason lets everything pass but a no`() throws {
    for row in Self.cases where row.verdict == .stop {
      var board = try Self.board(row)
      var appearance = Appearance(.contributor(Self.anne), [.video])
      appearance.reason = "she said yes on the phone"
      _ = try board.apply(.setPost(Self.post, .appears([appearance])))
      let post = try #require(board[Self.post])
      let remarks = board.consentRemarks(
        on: post, at: try #require(Day("2026-12-04")), today: try #require(Day("2026-11-21")))
      #expect(remarks.first?.verdict == (row.isFinal ? .stop : .note), "\(row.name)")
    }
  }

  @Test func `guests, the background, the cut and a post without channels`() throws {
    var board = try Self.board(Self.cases[2])
    let (today, later) = (try #require(Day("2026-11-21")), try #require(Day("2026-12-04")))
    func facts(_ appears: [Appearance], at day: Day) throws -> [ConsentRemark.Fact] {
      _ = try board.apply(.setPost(Self.post, .appears(appears)))
      return board.consentRemarks(on: try #require(board[Self.post]), at: day, today: today)
        .map(\.fact)
    }
    let anne = Appearance(.contributor(Self.anne), [.video])
    #expect(try facts([anne], at: later) == [])
    #expect(try facts([anne], at: today) == [.cutNotSeen], "the cut is spoken of on the day")
    var guest = Appearance(.guest("Kurt"), [.video])
    #expect(try facts([anne, guest], at: later) == [.guestWithoutYes])
    guest.agreedOn = today
    #expect(try facts([anne, guest], at: later) == [])
    #expect(try facts([anne, Appearance(.unknown, [])], at: later) == [.unknownPeople])
    _ = try board.apply(.setPost(Self.post, .channels([])))
    #expect(try facts([anne], at: later) == [.noChannel])
  }
}

extension ConsentTableTests {
  static let anne = ContributorID(rawValue: 2)
  static let post = PostID(rawValue: 1)

  /// A post for LinkedIn on which Anne helps on camera, and what she has said.
  static func board(_ row: Case) throws -> Board {
    var person = Contributor(id: anne, name: "Anne Holm")
    person.hasLeft = row.hasLeft
    var post = Post(id: post, title: "Robot", createdAt: Moment(seconds: 0))
    post.channels = [.linkedin]
    post.appears = [Appearance(.contributor(anne), [.video])]
    var changes: [Change] = [.addContributor(person), .addPost(post, PostDetails())]
    for (index, said) in row.said.enumerated() {
      var consent = Consent(
        id: ConsentID(rawValue: Int64(index + 10)), anne, .video, on: said.channels, said.answer,
        day: try #require(Day(said.day)), author: "Kari")
      consent.until = said.until.flatMap { Day($0) }
      consent.post = said.isOwn ? post.id : nil
      changes.append(.addConsent(consent))
    }
    var board = Board()
    _ = try board.apply(.group(changes))
    return board
  }

  private static func word(_ standing: ConsentStanding) -> String {
    switch standing {
    case .notAsked: "notAsked"
    case .hasLeft: "hasLeft"
    case .asked(let day): "asked \(day)"
    case .yes(let day): "yes \(day.map { "\($0)" } ?? "")"
    case .expiring(let day): "expiring \(day)"
    case .expired(let day): "expired \(day)"
    case .refused(let day): "refused \(day)"
    case .withdrawn(let day): "withdrawn \(day)"
    }
  }
}
