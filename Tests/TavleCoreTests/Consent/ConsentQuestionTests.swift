import TavleCore
import Testing

/// The question whether somebody may be shown, and what is kept of it.
///
/// Today is 1 December 2026.
@Suite struct ConsentQuestionTests {
  private let anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
  private let today = Day(year: 2026, month: 12, day: 1) ?? Day(number: 0)

  private func board(_ consents: [Consent] = []) -> Board {
    var board = Board()
    board.load(contributors: [anne])
    board.load(consents: consents)
    return board
  }

  private func consent(
    _ id: Int64, _ medium: Medium, _ channels: [Channel], _ answer: Consent.Answer,
    until: Int? = nil
  ) -> Consent {
    var consent = Consent(
      id: ConsentID(rawValue: id), anne.id, medium, on: channels, answer,
      day: today.adding(days: -100), author: "Mette")
    if let until { consent.until = today.adding(days: until) }
    return consent
  }

  private func question(_ board: Board) -> ConsentQuestion {
    board.consentQuestion(
      to: anne, [.picture, .video], on: [.linkedin, .web], for: "Robot", today: today)
  }

  @Test func `what was asked waits until all of it is answered, or was asked again`() {
    func open(_ consents: [Consent]) -> [Int64] {
      board(consents).openQuestions(to: anne.id).map(\.id.rawValue)
    }
    let asked = consent(1, .video, [.linkedin, .web], .asked)
    #expect(open([asked]) == [1])
    #expect(open([asked, consent(2, .video, [.linkedin], .yes)]) == [1])
    #expect(open([asked, consent(2, .video, [.linkedin, .web], .yes)]) == [])
    #expect(open([asked, consent(2, .picture, [.linkedin, .web], .yes)]) == [1])
    #expect(open([asked, consent(2, .video, [], .withdrawn)]) == [])
    #expect(open([asked, consent(2, .video, [.linkedin, .web], .asked)]) == [2])
    #expect(
      open([consent(2, .video, [.linkedin], .yes), consent(3, .video, [.linkedin], .asked)]) == [3])
    var own = consent(2, .video, [.linkedin, .web], .no)
    own.post = PostID(rawValue: 9)
    #expect(open([asked, own]) == [1], "an answer about one post is none about all")
    var left = board([asked])
    var gone = anne
    gone.hasLeft = true
    left.load(contributors: [gone])
    #expect(left.openQuestions(to: anne.id).isEmpty)
  }

  @Test func `nothing said is asked for, on the days a yes would hold`() {
    let question = question(board())
    #expect(question.media == [.picture, .video] && question.channels == [.linkedin, .web])
    #expect(question.until == today.adding(months: 12) && question.purpose == "Robot")
    #expect(question.guardian == nil && question.post == nil && !question.isEmpty)
  }

  /// What was said, and what is left to ask for of pictures and video on LinkedIn and the web site.
  static let answers:
    [(said: [(Medium, [Channel], Consent.Answer)], media: [Medium], channels: [Channel])] = [
      ([(.picture, [.linkedin, .web], .yes)], [.video], [.linkedin, .web]),
      ([(.picture, [.linkedin], .yes)], [.picture, .video], [.linkedin, .web]),
      ([(.picture, [.linkedin, .web], .asked)], [.picture, .video], [.linkedin, .web]),
      ([(.picture, [], .no)], [.video], [.linkedin, .web]),
      ([(.picture, [], .withdrawn), (.video, [], .no)], [], []),
      ([(.picture, [.linkedin], .no)], [.picture, .video], [.web]),
      ([(.picture, [.linkedin], .no), (.video, [.web], .yes)], [.picture], [.web]),
      ([(.picture, [.linkedin, .web], .yes), (.video, [.linkedin, .web], .yes)], [], []),
    ]

  @Test(arguments: answers)
  func `what they said yes or no to is not asked for`(
    said: [(Medium, [Channel], Consent.Answer)], media: [Medium], channels: [Channel]
  ) {
    let consents = said.enumerated().map {
      consent(Int64($0 + 1), $1.0, $1.1, $1.2)
    }
    let question = question(board(consents))
    #expect(question.media == media && question.channels == channels)
    #expect(question.isEmpty == media.isEmpty)
  }

  @Test(arguments: [(-1, true), (0, true), (29, true), (30, false), (200, false)])
  func `a yes that does not hold much longer is asked for again`(days: Int, isAsked: Bool) {
    let board = board([consent(1, .video, [.linkedin], .yes, until: days)])
    let question = board.consentQuestion(
      to: anne, [.video], on: [.linkedin], for: "", today: today)
    #expect(question.isEmpty != isAsked)
  }

  @Test func `who has left is asked for nothing`() {
    var left = anne
    left.hasLeft = true
    var board = Board()
    board.load(contributors: [left])
    #expect(question(board).isEmpty)
  }

  @Test func `how and where somebody is in posts is what they are asked for`() {
    var robot = Post(id: PostID(rawValue: 1), title: "Robot", createdAt: Moment(seconds: 0))
    robot.channels = [.tiktok, .web]
    robot.appears = [Appearance(.contributor(anne.id), [.voice]), Appearance(.unknown, [])]
    var other = Post(id: PostID(rawValue: 2), title: "Other", createdAt: Moment(seconds: 0))
    other.channels = [.facebook]
    let board = board()
    let asked = board.consentQuestion(to: anne, about: [other, robot], for: "", today: today)
    #expect(asked.media == [.voice] && asked.channels == [.tiktok, .web])
    let standing = board.consentQuestion(to: anne, about: [other], for: "", today: today)
    #expect(standing.media == [.picture, .video])
    #expect(standing.channels.contains(.intranet) && !standing.channels.contains(.paid))
    #expect(!standing.channels.contains(.ai) && !standing.channels.contains(.print))
  }

  @Test func `whoever answered for them before does so again`() {
    var first = consent(1, .voice, [.linkedin], .yes)
    first.guardian = Consent.Guardian(name: "Per Holm", contact: "per@example.org")
    let board = board([first])
    #expect(question(board).guardian == first.guardian)
    let other = Consent.Guardian(name: "Siri Holm", contact: "siri@example.org")
    let asked = board.consentQuestion(
      to: anne, [.video], on: [.web], for: "", guardian: other, today: today)
    #expect(asked.guardian == other)
  }

  // MARK: On record

  private func at() -> Circumstances {
    Circumstances(
      now: Moment(seconds: 1_796_083_200), today: today,
      identifiers: IdentifierSource(milliseconds: 1_796_083_200_000, seed: 1))
  }

  @Test func `a record for every medium, with what proves the words`() throws {
    var (board, at) = (board(), at())
    let post = PostID(rawValue: 9)
    let question = board.consentQuestion(
      to: anne, [.video, .voice], on: [.web], for: "Robot", only: post, today: today)
    _ = try board.apply(question.asked(in: "abc", by: "Mette", &at))
    let records = board.consents(of: anne.id)
    #expect(Set(records.map(\.medium)) == [.video, .voice])
    for record in records {
      #expect(record.answer == .asked && record.channels == [.web] && record.post == post)
      #expect(record.purpose == "Robot" && record.author == "Mette" && record.day == today)
      // RFC 6234 §8.5, test 1.
      #expect(record.wording == "ba7816bf8f01cfea" && record.until == nil)
    }
  }

  @Test func `other words have another mark`() {
    #expect(Consent.mark(of: "Må vi vise dig?") != Consent.mark(of: "Må vi vise dig? "))
    #expect(Consent.mark(of: "").count == 16)
  }

  @Test func `an answer is to the last question that named all of it`() throws {
    var asked = consent(1, .video, [.linkedin, .web], .asked)
    asked.wording = "first"
    var again = consent(2, .video, [.linkedin], .asked)
    again.wording = "second"
    var ofPost = consent(3, .video, [.tiktok], .asked)
    (ofPost.post, ofPost.wording) = (PostID(rawValue: 9), "third")
    let board = board([asked, again, ofPost])
    let wording = { board.wording(answeredBy: $0) }
    #expect(wording(consent(4, .video, [.web], .yes)) == "first")
    #expect(wording(consent(4, .video, [.linkedin, .web], .no)) == "first")
    #expect(wording(consent(4, .video, [.linkedin], .yes)) == "second")
    #expect(wording(consent(4, .video, [.linkedin], .withdrawn)) == nil)
    #expect(wording(consent(4, .video, [.facebook], .yes)) == nil)
    #expect(wording(consent(4, .voice, [.linkedin], .yes)) == nil)
    #expect(wording(consent(4, .video, [.tiktok], .yes)) == nil)
    var answer = consent(4, .video, [.tiktok], .yes)
    answer.post = PostID(rawValue: 9)
    #expect(wording(answer) == "third")
    answer.day = today.adding(days: -101)
    #expect(wording(answer) == nil)
  }
}
