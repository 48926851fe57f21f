import Foundation
import TavleCore
import TavleExchange
import TavleTexts

/// A board on which everything about Anne Holm is filled in, each text another, and Per Lund has matters of his own.
struct InsightBoard {
  static let anne = ContributorID(rawValue: 1)
  static let per = ContributorID(rawValue: 2)
  static let post = PostID(rawValue: 3)
  static let today = Day(year: 2026, month: 11, day: 26) ?? Day(number: 0)
  static let now = Moment(seconds: 1_795_262_400)

  private(set) var board = Board()
  private var count = 0

  init() {
    let anne = person(Self.anne, "Anne Holm")
    var per = Contributor(id: Self.per, name: "Per Lund")
    per.goal = "mere i løn end Anne Holm"
    board.load(contributors: [anne, per])
    board.load(posts: [post()])
    board.load(
      details: PostDetails(note: "Annes robot, og det per kvartal kl. 9"), of: Self.post)
    board.load(consents: [consent(Self.anne)])
    var secret = Consent(
      id: ConsentID(rawValue: 9), Self.per, .picture, on: [.web], .no, day: Self.today,
      author: "Mette Friis")
    secret.note = "er sur på Anne Holm"
    board.load(consents: [secret])
    board.load(favours: [favour()])
    board.load(shoots: [shoot()])
  }

  /// A text that is nowhere else.
  private mutating func text() -> String {
    count += 1
    return "tekst\(count)"
  }

  private mutating func person(_ id: ContributorID, _ name: String) -> Contributor {
    var person = Contributor(id: id, name: name)
    (person.department, person.jobTitle, person.mail) = (text(), text(), "anne@firma.dk")
    (person.phone, person.chat, person.goal) = ("+45 12 34 56 78", text(), text())
    (person.language, person.country, person.origin) = (.danish, .norway, text())
    person.skills = [Skill(role: .camera)]
    person.topics = [Topic(name: text())]
    (person.limits.asks, person.limits.minutes, person.limits.restDays) = (3, 47, 21)
    (person.limits.weekdays, person.limits.leadDays) = (.workWeek, [.photo: 6])
    person.away = [Away(Self.today, Self.today)]
    (person.pausedUntil, person.hasLeft) = (Self.today, true)
    return person
  }

  private mutating func post() -> Post {
    var post = Post(id: Self.post, title: "Pakkerobotten", createdAt: Self.now)
    (post.number, post.source) = (7, "Anne Holm")
    var pers = Ask(id: AskID(rawValue: 5), post: Self.post, role: .voice, contributor: Self.per)
    pers.text.why = "Anne Holm sagde, at Per trænger til det"
    post.asks = [ask(), pers]
    var (seen, other) = (
      Appearance(.contributor(Self.anne), [.video]), Appearance(.contributor(Self.per), [.voice])
    )
    (seen.agreedOn, seen.reason) = (Self.today, text())
    other.reason = "Per tør ikke spørge Anne Holm"
    post.appears = [seen, other]
    var takedown = Takedown(
      of: Self.anne, Channel(rawValue: text()), text(), owner: text(), deadline: Self.today)
    (takedown.doneOn, takedown.staysBecause) = (Self.today, text())
    post.takedowns = [takedown]
    return post
  }

  private mutating func ask() -> Ask {
    var ask = Ask(id: AskID(rawValue: 4), post: Self.post, role: .camera, contributor: Self.anne)
    (ask.topic, ask.minutes, ask.neededBy, ask.state) = (text(), 20, Self.today, .done)
    (ask.askedAt, ask.answeredAt, ask.doneAt) = (Self.now, Self.now, Self.now)
    (ask.thankedAt, ask.toldAt, ask.remindedAt) = (Self.now, Self.now, Self.now)
    var words = AskText()
    (words.time, words.place, words.answerBy) = (LocalTime(hour: 10), text(), Self.today)
    (words.what, words.why, words.evidence) = (text(), text(), text())
    (words.gain, words.use, words.thankedFor, words.result) = (text(), text(), text(), text())
    (words.again, words.againAt) = (.gladly, Self.now)
    words.overrides = [
      Override(stored: .asks, about: text(), reason: text(), at: Self.now, by: text())
    ]
    ask.text = words
    return ask
  }

  private mutating func consent(_ who: ContributorID) -> Consent {
    var consent = Consent(
      id: ConsentID(rawValue: 6), who, .video, on: [Channel(rawValue: text())], .yes,
      day: Self.today, author: text())
    (consent.purpose, consent.post, consent.proofAt) = (text(), Self.post, text())
    (consent.wording, consent.note) = (text(), text())
    consent.guardian = Consent.Guardian(name: text(), contact: text())
    return consent
  }

  private mutating func favour() -> Favour {
    var favour = Favour(id: FavourID(rawValue: 8), problem: text(), createdAt: Self.now)
    (favour.asker, favour.askerName, favour.outcome) = (Self.anne, text(), text())
    (favour.deadline, favour.closedAt) = (Self.today, Self.now)
    return favour
  }

  private mutating func shoot() -> Shoot {
    var shoot = Shoot(
      id: ShootID(rawValue: 9), title: "Lageret", day: Self.today, createdAt: Self.now)
    (shoot.time, shoot.place) = (LocalTime(hour: 9), text())
    shoot.phone = "Per 87 65 43 21, Anne 12345678"
    shoot.calls = [Shoot.Call(Self.anne, at: PlanBoard.time(11))]
    return shoot
  }

  /// How many texts there are that are hers.
  var texts: Int { count }

  /// What is kept about somebody, with a log.
  func insight(
    _ language: Language = .danish, of id: ContributorID = anne, log: [LogEntry] = []
  ) throws -> Insight {
    let zone = TimeZone(secondsFromGMT: 3600) ?? .gmt
    return Insight(
      of: try board.existing(id), on: board, log: log, author: "Mette Friis", copies: 7,
      today: Self.today, clock: LocalClock(zone), texts: .texts(in: language))
  }

  /// An entry of the log.
  static func entry(
    _ sequence: Int64, _ change: Change, inverse: Change = .group([]), by author: String = "karen",
    undoes: Int64? = nil
  ) -> LogEntry {
    LogEntry(
      sequence: sequence, session: "s", author: author, at: now, change: change, inverse: inverse,
      undoes: undoes)
  }
}
