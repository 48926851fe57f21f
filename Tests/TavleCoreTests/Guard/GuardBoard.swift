import TavleCore

/// A board on Monday 23 November 2026, the day of the worked example, to which colleagues and asks are added.
struct GuardBoard {
  static let today = day("2026-11-23")
  /// The post that is asked for.
  static let post = PostID(rawValue: 1)

  var board = Board()
  var norms = TeamNorms()
  /// Where the post that is asked for is to be shown.
  var channels: [Channel] = []
  private var people: [Contributor] = []
  private var asks: [Ask] = []
  private var next: Int64 = 100

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
  static func time(_ text: String) -> LocalTime {
    guard let time = LocalTime(text) else { preconditionFailure("no time: \(text)") }
    return time
  }

  /// Noon of a day.
  static func noon(_ day: Day) -> Moment { Moment(seconds: Int64(day.number) * 86_400 + 43_200) }

  /// Adds a colleague who can be asked for the camera.
  @discardableResult
  mutating func person(
    _ name: String, _ level: Level? = .can, _ wish: Wish = .ok, topics: [Topic] = [],
    department: String? = nil, id: Int64? = nil, change: (inout Contributor) -> Void = { _ in }
  ) -> ContributorID {
    next += 1
    var person = Contributor(id: ContributorID(rawValue: id ?? next), name: name)
    person.skills = level.map { [Skill(role: .camera, level: $0, wish: wish)] } ?? []
    person.topics = topics
    person.department = department
    change(&person)
    people.append(person)
    return person.id
  }

  /// Adds an ask that went out so many days ago, and was helped with.
  mutating func asked(
    _ person: ContributorID, daysAgo: Int, minutes: Int? = nil, role: Role = .camera,
    _ change: (inout Ask) -> Void = { _ in }
  ) {
    next += 1
    var ask = Ask(
      id: AskID(rawValue: next), post: PostID(rawValue: 2), role: role, contributor: person)
    ask.askedAt = Self.noon(Self.today.adding(days: -daysAgo))
    ask.state = .done
    ask.minutes = minutes
    change(&ask)
    asks.append(ask)
  }

  /// The board with all that was added.
  var loaded: Board {
    var board = board
    board.load(contributors: people)
    var posts = (1...3).map {
      Post(id: PostID(rawValue: $0), title: "Post \($0)", createdAt: Self.noon(Self.today))
    }
    posts[0].channels = channels
    for index in posts.indices {
      posts[index].stage = .needsColleague
      posts[index].asks = asks.filter { $0.post == posts[index].id }
    }
    board.load(posts: posts)
    return board
  }

  var watch: Guard { Guard(loaded, norms: norms, clock: DayClock(today: Self.today)) }

  /// The camera on Thursday 3 December, eight working days from now, for twenty minutes.
  static let need = Need(.camera, topic: "logistik", neededBy: day("2026-12-03"), minutes: 20)

  func suggestions(_ need: Need = need) -> [Suggestion] {
    let board = loaded
    return Guard(board, norms: norms, clock: DayClock(today: Self.today))
      .suggestions(for: need, on: board[Self.post]).all
  }

  func remarks(_ id: ContributorID, _ need: Need = Need(.camera)) -> [Remark] {
    let board = loaded
    guard let person = board[id] else { return [] }
    return Guard(board, norms: norms, clock: DayClock(today: Self.today))
      .remarks(on: person, for: need, on: board[Self.post])
  }
}
