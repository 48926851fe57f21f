import TavleCore
import TavleTexts

/// A shoot as `--json` prints it.
struct ShootView: Encodable {
  /// The identifier that never changes, and what it is called on the command line.
  var id: String
  var number: Int
  var title: String
  var day: Day
  var time: LocalTime?
  var minutes: Int?
  var place, wayIn, clothes, phone: String?
  var questions: [String]
  /// The posts that are made there, by number.
  var posts: [Int]
  /// Who is to come at a time of their own.
  var calls: [Call]
  /// Whether it does not take place; left out if it does.
  var isCancelled: Bool?
  /// Who comes and who is missing, role by role; only where one is shown.
  var review: [Place]?

  /// When somebody is to come.
  struct Call: Encodable {
    var name: String
    var time: LocalTime
  }

  /// A role with whoever is meant for it.
  struct Place: Encodable {
    /// The post, by number.
    var post: Int?
    var role: Role
    var topic: String?
    /// The name of whoever is meant; left out if that is nobody.
    var name: String?
    var time: LocalTime?
    /// `missing`, `unsettled` or `coming`; and how far the ask has come.
    var state: String
    var ask: AskState
    /// How it stands with their consent where it stands worst, and on which channels.
    var consent: StandingView?
    var daysSinceAsked: Int?
    /// Other shoots at the same time.
    var otherShoots: [String]
    /// Why they cannot be there, in sentences.
    var hindrances: [String]
    /// Whether the role hangs on one colleague, or on nobody.
    var isVulnerable: Bool
    /// Who could come instead.
    var backUp: String?
  }

  init(_ shoot: Shoot, on board: Board, today: Day) {
    id = String(shoot.id.rawValue)
    number = ShootFinder(board, today: today).number(of: shoot)
    (title, day, time, minutes) = (shoot.title, shoot.day, shoot.time, shoot.minutes)
    (place, wayIn) = (shoot.place, shoot.wayIn)
    (clothes, phone, questions) = (shoot.clothes, shoot.phone, shoot.questions)
    posts = shoot.posts.compactMap { board[$0]?.number }
    calls = shoot.calls.map { Call(name: board[$0.contributor]?.name ?? "", time: $0.time) }
    isCancelled = shoot.isCancelled ? true : nil
  }

  /// A shoot with what there is to look through before it.
  init(_ shoot: Shoot, _ review: ShootReview, on board: Board, texts: Texts, today: Day) {
    self.init(shoot, on: board, today: today)
    self.review = review.places.map { Place($0, on: board, texts: texts, today: today) }
  }
}

extension ShootView.Place {
  fileprivate init(_ place: ShootReview.Place, on board: Board, texts: Texts, today: Day) {
    post = board[place.ask.post]?.number
    (role, topic, ask) = (place.ask.role, place.ask.topic, place.ask.state)
    (name, time) = (place.person?.name, place.time)
    state = String(describing: place.state)
    consent = place.consent.map { StandingView($0.standing, on: $0.channels) }
    daysSinceAsked = place.daysSinceAsked
    otherShoots = place.otherShoots.compactMap { board[$0]?.title }
    hindrances = place.remarks.map { texts.remark($0.fact, today: today) }
    isVulnerable = place.isVulnerable
    backUp = place.backUp.flatMap { board[$0]?.name }
  }
}

/// How it stands with somebody's consent, as `--json` prints it.
struct StandingView: Encodable {
  /// `not-asked`, `asked`, `yes`, `expiring`, `expired`, `no`, `withdrawn` or `has-left`.
  var standing: String
  /// The day it was said, of an answer; the last day it holds, of a *yes*.
  var since, until: Day?
  /// Where it stands so; none is everywhere.
  var channels: [Channel]

  init(_ standing: ConsentStanding, on channels: [Channel]) {
    self.channels = channels
    switch standing {
    case .notAsked: self.standing = "not-asked"
    case .asked(let day): (self.standing, since) = ("asked", day)
    case .yes(let day): (self.standing, until) = ("yes", day)
    case .expiring(let day): (self.standing, until) = ("expiring", day)
    case .expired(let day): (self.standing, until) = ("expired", day)
    case .refused(let day): (self.standing, since) = ("no", day)
    case .withdrawn(let day): (self.standing, since) = ("withdrawn", day)
    case .hasLeft: self.standing = "has-left"
    }
  }
}
