/// What one colleague was and is asked for, as far as the rules look back.
public struct AskLoad: Hashable, Sendable {
  /// The day they were last asked for anything.
  public internal(set) var last: Day?
  /// Asks in the last 30 and 90 days, today included, and in 90 days for the role that is asked for.
  ///
  /// Those that are planned count, as they are about to be asked. A *no* counts: they were disturbed.
  public internal(set) var asks30 = 0, asks90 = 0, asks90InRole = 0
  /// Minutes of the asks of the last 30 days that were not declined.
  public internal(set) var minutes30 = 0
  /// Asks that are out and not answered, for posts that are still to come out.
  public internal(set) var unanswered = 0
  /// Whether they were asked in this ISO week.
  public internal(set) var isAskedThisWeek = false
  /// What they are to help with: planned, asked or accepted, for posts that are still to come out.
  public internal(set) var bookings: [Booking] = []
  /// Whether they have said no to the post that is asked for.
  public internal(set) var hasDeclinedPost = false
  /// The last day on which they said no to the role that is asked for.
  public internal(set) var declinedRole: Day?

  /// Something they are to help with.
  public struct Booking: Hashable, Sendable {
    /// The day.
    public var day: Day
    /// The time, if one is agreed on.
    public var time: LocalTime?
  }

  /// Nothing yet.
  public init() {}
}

/// What all colleagues were and are asked for, seen from an ask that is to be judged.
struct AskLoads {
  /// By colleague; who was never asked is missing.
  private(set) var loads: [ContributorID: AskLoad] = [:]
  /// All asks of the last 90 days.
  private(set) var asks90 = 0
  /// The most asks of one colleague in 90 days for the role.
  private(set) var highestInRole = 0

  private let role: Role?
  private let post: PostID?
  private let except: AskID?
  private let clock: DayClock
  /// The posts of the shoots the post is made at, where the role is one for which somebody is there.
  private let occasion: Set<PostID>
  /// The days of this ISO week.
  private let week: Range<Day>

  /// Reads all asks of a board but one, as they matter for a role on a post.
  ///
  /// Whoever judges many asks looks the places of all up once (``PostTable/placesOfAsks``). O(posts + asks).
  init(
    _ board: Board, role: Role?, post: PostID?, except: AskID? = nil, only: ContributorID? = nil,
    at places: [Int]? = nil, _ clock: DayClock
  ) {
    (self.role, self.post, self.except, self.clock) = (role, post, except, clock)
    occasion = role?.isAtShoot == true ? post.map(board.postsMadeTogether(with:)) ?? [] : []
    week = clock.today.daysOfWeek
    if only == nil { loads.reserveCapacity(board.people.count) }
    let rows = board.table.rows
    for place in places ?? board.table.placesOfAsks {
      let isAhead = rows[place].stage.isAhead
      for ask in rows[place].asks where only == nil || ask.contributor == only {
        count(ask, isAhead: isAhead)
      }
    }
    highestInRole = loads.values.map(\.asks90InRole).max() ?? 0
  }

  /// What a colleague was and is asked for.
  subscript(person: ContributorID) -> AskLoad { loads[person] ?? AskLoad() }

  private mutating func count(_ ask: Ask, isAhead: Bool) {
    guard let person = ask.contributor else { return }
    let asked = ask.askedAt.map(clock.day)
    var age = asked?.distance(to: clock.today)
    if ask.state == .planned, age == nil, isAhead { age = 0 }
    let isOther = ask.id != except
    // Whoever comes to the shoot anyway is not disturbed once more, and is in one place; minutes and asks count.
    let isSameOccasion = ask.role.isAtShoot && occasion.contains(ask.post)
    if isOther, let age, age < 90 { asks90 += 1 }
    change(&loads[person, default: AskLoad()]) { load in
      // What somebody has said no to counts also where it is asked again.
      load.countNo(ask, role, post, clock)
      guard isOther else { return }
      if let age { load.count(ask, age: age, role) }
      guard !isSameOccasion else { return }
      if let asked { load.count(askedOn: asked, isThisWeek: week.contains(asked)) }
      if isAhead { load.countOpen(ask) }
    }
  }

  private func change(_ load: inout AskLoad, _ body: (inout AskLoad) -> Void) { body(&load) }
}

extension AskLoad {
  /// Counts the day on which an ask went out.
  fileprivate mutating func count(askedOn day: Day, isThisWeek: Bool) {
    last = max(last ?? day, day)
    if isThisWeek { isAskedThisWeek = true }
  }

  /// Counts what an ask still wants of them.
  fileprivate mutating func countOpen(_ ask: Ask) {
    if ask.state == .asked { unanswered += 1 }
    if ask.state.isRunning, let day = ask.neededBy {
      bookings.append(Booking(day: day, time: ask.text.time))
    }
  }

  fileprivate mutating func countNo(
    _ ask: Ask, _ role: Role?, _ post: PostID?, _ clock: DayClock
  ) {
    if ask.state == .declined, ask.post == post { hasDeclinedPost = true }
    guard ask.role == role else { return }
    if ask.state == .declined { sayNo(ask.answeredAt, clock) }
    if ask.text.again == .noThanks { sayNo(ask.text.againAt, clock) }
  }

  /// Counts an ask that went out so many days ago; one that is planned goes out now.
  fileprivate mutating func count(_ ask: Ask, age: Int, _ role: Role?) {
    if age < 30 {
      asks30 += 1
      if !ask.state.isOff { minutes30 += ask.minutes ?? 0 }
    }
    if age < 90 {
      asks90 += 1
      if ask.role == role { asks90InRole += 1 }
    }
  }

  private mutating func sayNo(_ moment: Moment?, _ clock: DayClock) {
    guard let day = moment.map(clock.day) else { return }
    declinedRole = max(declinedRole ?? day, day)
  }
}
