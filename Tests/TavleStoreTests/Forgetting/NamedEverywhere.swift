import TavleCore
import Testing

/// Things that together have every field a text can be in, and Anne Holm in each.
struct NamedEverywhere {
  private let person = ContributorID(rawValue: 101)
  private let post = PostID(rawValue: 102)
  private let day = Day(number: 20_800)
  private let time: LocalTime

  init() throws { time = try #require(LocalTime(hour: 10)) }

  /// All of them, somebody who is called something like that too.
  var change: Change {
    var change = Change.group([
      .addContributor(contributor), .addPost(written, details), .addFavour(favour),
      .addShoot(shoot), .addConsent(consent),
      .setBoard(.openDoors([OpenDoor(.monday, at: time, minutes: 60, place: "x", from: day)])),
    ])
    var count = 0
    change.editTexts(
      TextEdit { _, text in
        count += 1
        text = "\(count) Anne Holm"
      })
    return change
  }

  private var contributor: Contributor {
    var person = Contributor(id: person, name: "x")
    (person.department, person.jobTitle, person.mail) = ("x", "x", "x")
    (person.phone, person.chat, person.goal, person.origin) = ("x", "x", "x", "x")
    person.topics = [Topic(name: "x")]
    return person
  }

  private var written: Post {
    var post = Post(id: post, title: "x", createdAt: start)
    (post.stage, post.publishedDay) = (.published, day)
    (post.source, post.story, post.origin, post.tags) = ("x", "x", "x", ["x"])
    post.channels = [Channel(rawValue: "x")]
    post.links = [PublishedLink(channel: Channel(rawValue: "x"), address: "x")]
    post.checklist = [ChecklistItem(title: "x")]
    post.asks = [ask]
    var guest = Appearance(.guest("x"), [.name])
    guest.reason = "x"
    post.appears = [guest]
    var takedown = Takedown(of: person, Channel(rawValue: "x"), "x", owner: "x", deadline: day)
    takedown.staysBecause = "x"
    post.takedowns = [takedown]
    return post
  }

  private var ask: Ask {
    var ask = Ask(id: AskID(rawValue: 103), post: post, role: .camera, contributor: person)
    (ask.state, ask.topic, ask.askedAt) = (.done, "x", start)
    (ask.text.place, ask.text.what, ask.text.why, ask.text.evidence) = ("x", "x", "x", "x")
    (ask.text.gain, ask.text.use, ask.text.thankedFor, ask.text.result) = ("x", "x", "x", "x")
    ask.text.overrides = [
      Override(stored: .asks, about: "x", reason: "x", at: start, by: "x")
    ]
    return ask
  }

  private var details: PostDetails {
    let comment = Comment(
      id: CommentID(rawValue: 104), post: post, author: "x", at: start, text: "x")
    return PostDetails(note: "x", caption: "x", comments: [comment])
  }

  private var favour: Favour {
    var favour = Favour(id: FavourID(rawValue: 105), problem: "x", createdAt: start)
    (favour.askerName, favour.outcome) = ("x", "x")
    return favour
  }

  private var shoot: Shoot {
    var shoot = Shoot(id: ShootID(rawValue: 106), title: "x", day: day, createdAt: start)
    (shoot.place, shoot.wayIn, shoot.clothes, shoot.phone) = ("x", "x", "x", "x")
    (shoot.posts, shoot.questions) = ([post], ["x"])
    return shoot
  }

  private var consent: Consent {
    var consent = Consent(
      id: ConsentID(rawValue: 107), person, .video, on: [Channel(rawValue: "x")], .yes, day: day,
      author: "x")
    (consent.purpose, consent.proofAt, consent.wording, consent.note) = ("x", "x", "x", "x")
    consent.guardian = Consent.Guardian(name: "x", contact: "x")
    return consent
  }
}
