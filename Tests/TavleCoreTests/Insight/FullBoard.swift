import TavleCore
import Testing

/// A board on which every field of everything has something in it, and every text names Anne Holm; each text once.
struct FullBoard {
  private(set) var board = Board()
  private var count = 0
  private(set) var anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
  private let per = ContributorID(rawValue: 2)
  private let postID = PostID(rawValue: 3)
  private let day = Day(number: 20_800)
  private let moment = Moment(seconds: 1_795_262_400)
  private let time: LocalTime

  init() throws {
    time = try #require(LocalTime(hour: 10))
    var person = anne
    fill(&person)
    anne = person
    var other = Contributor(id: per, name: text())
    fill(&other)
    board.load(name: text())
    board.load(settings: [.country(.norway), .openDoors([door()]), .routine(.firstMonday, "2026")])
    board.load(contributors: [anne, other])
    board.load(posts: [post()])
    let comment = Comment(
      id: CommentID(rawValue: 5), post: postID, author: text(), at: moment, text: text())
    board.load(details: PostDetails(note: text(), caption: text(), comments: [comment]), of: postID)
    board.load(consents: [consent()])
    board.load(favours: [favour()])
    board.load(shoots: [shoot()])
  }

  private mutating func text() -> String {
    count += 1
    return "x\(count) Anne Holm y"
  }

  private mutating func channel() -> Channel { Channel(rawValue: text()) }

  private mutating func door() -> OpenDoor {
    OpenDoor(.monday, at: time, minutes: 60, place: text(), from: day)
  }

  private mutating func fill(_ person: inout Contributor) {
    (person.department, person.jobTitle) = (text(), text())
    (person.mail, person.phone, person.chat) = (text(), text(), text())
    (person.language, person.country) = (.danish, .denmark)
    person.skills = [Skill(role: .camera)]
    person.topics = [Topic(name: text())]
    (person.limits.asks, person.limits.minutes, person.limits.restDays) = (1, 2, 3)
    (person.limits.weekdays, person.limits.leadDays) = (.workWeek, [.camera: 3])
    person.away = [Away(day, day)]
    (person.pausedUntil, person.goal, person.origin) = (day, text(), text())
  }

  private mutating func post() -> Post {
    var post = Post(id: postID, title: text(), createdAt: moment)
    (post.number, post.stage, post.cameFrom) = (7, .archive, .published)
    (post.source, post.story, post.origin) = (text(), text(), text())
    (post.tags, post.channels) = ([text()], [channel()])
    (post.planDay, post.planTime, post.publishedDay, post.minutes) = (day, time, day, 3)
    post.format = .video
    post.links = [PublishedLink(channel: channel(), address: text())]
    post.checklist = [ChecklistItem(title: text())]
    post.asks = [ask()]
    post.appears = [appearance(.contributor(per)), appearance(.guest(text()))]
    var takedown = Takedown(of: per, channel(), text(), owner: text(), deadline: day)
    (takedown.doneOn, takedown.staysBecause) = (day, text())
    post.takedowns = [takedown]
    return post
  }

  private mutating func appearance(_ who: Appearance.Who) -> Appearance {
    var appearance = Appearance(who, [.video])
    (appearance.agreedOn, appearance.reason) = (day, text())
    appearance.reasonOn = [channel()]
    return appearance
  }

  private mutating func ask() -> Ask {
    var ask = Ask(id: AskID(rawValue: 4), post: postID, role: .camera, contributor: per)
    (ask.topic, ask.minutes, ask.neededBy) = (text(), 3, day)
    (ask.askedAt, ask.answeredAt, ask.doneAt) = (moment, moment, moment)
    (ask.thankedAt, ask.toldAt, ask.remindedAt) = (moment, moment, moment)
    var words = AskText()
    (words.time, words.place, words.answerBy) = (time, text(), day)
    (words.what, words.why, words.evidence) = (text(), text(), text())
    (words.gain, words.use, words.thankedFor, words.result) = (text(), text(), text(), text())
    (words.again, words.againAt) = (.gladly, moment)
    words.overrides = [
      Override(
        stored: .asks, about: text(), reason: text(), at: moment, by: text())
    ]
    ask.text = words
    return ask
  }

  private mutating func consent() -> Consent {
    var consent = Consent(
      id: ConsentID(rawValue: 6), per, .video, on: [channel()], .yes, day: day, author: text())
    (consent.purpose, consent.post, consent.proofAt) = (text(), postID, text())
    (consent.wording, consent.note) = (text(), text())
    consent.guardian = Consent.Guardian(name: text(), contact: text())
    return consent
  }

  private mutating func favour() -> Favour {
    var favour = Favour(id: FavourID(rawValue: 8), problem: text(), createdAt: moment)
    (favour.asker, favour.askerName, favour.outcome) = (per, text(), text())
    (favour.deadline, favour.closedAt) = (day, moment)
    return favour
  }

  private mutating func shoot() -> Shoot {
    var shoot = Shoot(id: ShootID(rawValue: 9), title: text(), day: day, createdAt: moment)
    (shoot.time, shoot.minutes, shoot.place, shoot.wayIn) = (time, 30, text(), text())
    (shoot.clothes, shoot.phone, shoot.questions) = (text(), text(), [text()])
    (shoot.posts, shoot.calls) = ([postID], [Shoot.Call(per, at: time)])
    return shoot
  }
}
