import Foundation
import TavleCore
import TavleExchange
import TavleTexts

/// A board in the last week of November 2026, with a shoot, an open door and a plan until Christmas.
struct PlanBoard {
  var board = Board()
  /// It is Monday, 23 November 2026.
  static let today = day("2026-11-23")
  static let now = Moment(seconds: Int64(today.number) * 86_400 + 9 * 3_600)

  static let anne = person(1, "Anne Holm")
  static let siri = person(2, "Siri Moe", .norwegian)
  static let per = person(3, "Per Lund")

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
  static func time(_ hour: Int, _ minute: Int = 0) -> LocalTime {
    guard let time = LocalTime(hour: hour, minute: minute) else { fatalError("no such time") }
    return time
  }

  private static func person(_ id: Int64, _ name: String, _ language: Language? = nil)
    -> Contributor
  {
    var person = Contributor(id: ContributorID(rawValue: id), name: name)
    person.language = language
    person.phone = "+45 12 34 56 78"
    person.mail = "somebody@example.com"
    person.skills = [Skill(role: .camera, level: .often, wish: .gladly)]
    return person
  }

  /// A post with its number as its identifier.
  static func post(
    _ number: Int, _ title: String, _ stage: Stage, _ day: String? = nil,
    _ change: (inout Post) -> Void = { _ in }
  ) -> Post {
    var post = Post(
      id: PostID(rawValue: Int64(number)), title: title, createdAt: Moment(seconds: 0))
    (post.number, post.stage, post.planDay) = (number, stage, day.map(Self.day))
    change(&post)
    return post
  }

  /// An ask with what makes it one of the plan.
  static func ask(
    _ id: Int64, on post: Int, _ role: Role, _ person: Contributor?, _ state: AskState,
    by day: String? = nil
  ) -> Ask {
    var ask = Ask(
      id: AskID(rawValue: id), post: PostID(rawValue: Int64(post)), role: role,
      contributor: person?.id)
    (ask.state, ask.neededBy) = (state, day.map(Self.day))
    ask.text.why = "a secret reason"
    return ask
  }

  /// An empty board with the colleagues.
  init(name: String = "House & Home", posts: [Post] = [], shoots: [Shoot] = []) {
    board.load(settings: [.name(name)])
    board.load(contributors: [Self.anne, Self.siri, Self.per])
    board.load(posts: posts)
    board.load(shoots: shoots)
  }

  /// A board on which something of everything lies.
  static var full: Board {
    var plan = PlanBoard(posts: posts, shoots: [shoot])
    let door = OpenDoor(.wednesday, at: time(14), place: "Canteen", from: today)
    plan.board.load(settings: [.openDoors([door])])
    return plan.board
  }

  private static var posts: [Post] {
    [
      post(41, "Heat pumps explained with a fridge", .scheduled, "2026-11-25") {
        $0.planTime = time(10)
        $0.channels = [.instagram, .linkedin]
        $0.asks = [
          ask(1, on: 41, .camera, anne, .accepted, by: "2026-11-24"),
          ask(2, on: 41, .proofreading, per, .asked, by: "2026-11-24"),
          ask(3, on: 41, .voice, nil, .open, by: "2026-11-24"),
        ]
      },
      post(42, "The robot", .needsColleague, "2026-12-10") {
        $0.asks = [ask(4, on: 42, .expertise, siri, .asked, by: "2026-12-08")]
        $0.asks[0].topic = "robots"
        $0.asks[0].text.time = time(9, 30)
        $0.asks[0].minutes = 20
      },
      post(43, "Open house", .published, "2026-11-23") {
        $0.publishedDay = day("2026-11-24")
        $0.planTime = time(8)
        $0.asks = [ask(5, on: 43, .photo, per, .done)]
      },
      post(44, "Thrown away", .trash, "2026-12-03"),
      post(45, "Came out and put away", .archive, "2026-12-04") {
        $0.publishedDay = day("2026-12-04")
      },
    ]
  }

  private static var shoot: Shoot {
    var shoot = Shoot(
      id: ShootID(rawValue: 7), title: "A day in the warehouse", day: day("2026-12-03"),
      createdAt: Moment(seconds: 0))
    (shoot.time, shoot.minutes, shoot.place) = (time(9), 180, "Gate 4")
    shoot.phone = "+45 87 65 43 21"
    shoot.posts = [PostID(rawValue: 41)]
    shoot.calls = [.init(anne.id, at: time(9, 30))]
    return shoot
  }

  /// What nobody but the team may read.
  static let secrets = [
    "a secret reason", "+45", "somebody@example.com", "gladly", "consent", "level",
  ]
}

extension PlanSheet {
  /// A plan of a board from today on.
  init(
    _ board: Board, weeks: Int = 4, of person: Contributor? = nil, in country: Country = .denmark
  ) {
    self.init(
      board, weeks: weeks, from: PlanBoard.today, of: person, in: country, today: PlanBoard.today)
  }
}
