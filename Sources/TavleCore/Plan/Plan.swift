/// What comes out when, and what is needed for it: a stretch of days with everything that lies on them.
///
/// Posts lie on the day they came out, else on the day they are planned for; what is put away lies nowhere.
public struct Plan: Hashable, Sendable {
  /// The days, without gaps.
  public private(set) var days: [PlanDay]
  /// The day it is.
  public let today: Day

  /// The plan of some days; of one colleague only what is theirs and they know of: posts they help with, what is needed of
  /// them, shoots they are at, and when the door is open.
  ///
  /// O(posts + asks).
  public init(
    _ board: Board, days: Range<Day>, of person: ContributorID? = nil, in country: Country,
    today: Day
  ) {
    self.today = today
    self.days = (0..<max(0, days.lowerBound.distance(to: days.upperBound))).map {
      PlanDay(days.lowerBound.adding(days: $0), in: country)
    }
    var timed: [Int: [(LocalTime?, PlanEntry)]] = [:]
    func put(_ entry: PlanEntry, on day: Day, at time: LocalTime?) {
      guard days.contains(day) else { return }
      timed[days.lowerBound.distance(to: day), default: []].append((time, entry))
    }
    for place in board.table.rows.indices
    where board.table.rows[place].hasSomething(on: days) {
      let post = board.table.rows[place]
      let mine = post.asks.filter { $0.state.isTheirs && $0.contributor == person }
      guard person == nil || !mine.isEmpty else { continue }
      if let day = post.dayOnPlan { put(.post(post.id), on: day, at: post.planTime) }
      guard post.stage.isAhead else { continue }
      for ask in person == nil ? post.asks : mine where ask.isOnPlan {
        if let day = ask.neededBy { put(.need(post.id, ask.id), on: day, at: ask.text.time) }
      }
    }
    for shoot in board.shoots
    where !shoot.isCancelled && person.map({ board.knows($0, of: shoot) }) ?? true {
      put(.shoot(shoot.id), on: shoot.day, at: shoot.time)
    }
    for day in self.days.map(\.day) {
      // Whoever reads it from another country finds the door as closed as it is.
      for door in board.openDoors where door.isOpen(on: day, in: board.country ?? country) {
        put(.openDoor(door), on: day, at: door.time)
      }
    }
    for (place, entries) in timed {
      self.days[place].entries = Self.sorted(entries)
      self.days[place].crowded = Self.crowded(entries.map(\.1), board)
    }
  }

  /// By time, then by kind, then by age.
  private static func sorted(_ entries: [(LocalTime?, PlanEntry)]) -> [PlanEntry] {
    entries.sorted { a, b in
      (a.0?.minutes ?? .max, a.1.order.0, a.1.order.1)
        < (b.0?.minutes ?? .max, b.1.order.0, b.1.order.1)
    }.map(\.1)
  }

  private static func crowded(_ entries: [PlanEntry], _ board: Board) -> [Channel] {
    var counts: [Channel: Int] = [:]
    for case .post(let id) in entries {
      for channel in Set(board[id]?.channels ?? []) { counts[channel, default: 0] += 1 }
    }
    return counts.filter { $0.value > 1 }.keys.sorted()
  }

  /// A day of it; `nil` outside.
  public subscript(day: Day) -> PlanDay? {
    guard let first = days.first?.day, first <= day, first.distance(to: day) < days.count else {
      return nil
    }
    return days[first.distance(to: day)]
  }

  /// The Mondays of whole weeks of the plan that lie ahead, or are now, and in which no post comes out.
  public var emptyWeeks: [Day] {
    days.map(\.day).filter { monday in
      guard monday.weekday == .monday, monday.adding(days: 6) >= today,
        self[monday.adding(days: 6)] != nil
      else { return false }
      return (0..<7).allSatisfy { postCount(on: monday.adding(days: $0)) == 0 }
    }
  }

  /// How many posts come out on a day.
  public func postCount(on day: Day) -> Int {
    self[day]?.entries.count { if case .post = $0 { true } else { false } } ?? 0
  }
}

extension PlanEntry {
  fileprivate var order: (Int, Int64) {
    switch self {
    case .openDoor(let door): (0, Int64(door.minutes))
    case .shoot(let id): (1, id.rawValue)
    case .need(_, let id): (2, id.rawValue)
    case .post(let id): (3, id.rawValue)
    }
  }
}

extension Post {
  /// The day it lies on in the plan: when it came out, else when it is to; none for what is put away.
  public var dayOnPlan: Day? {
    switch stage {
    case .published: publishedDay ?? planDay
    case .tip, .needsColleague, .scheduled: planDay
    case .archive, .trash: nil
    }
  }

  /// Whether anything of it may lie on some days: of what is out, nothing but the post does.
  fileprivate func hasSomething(on days: Range<Day>) -> Bool {
    stage.column != nil
      && (dayOnPlan.map(days.contains) ?? false || stage.isAhead && !asks.isEmpty)
  }
}

extension Ask {
  /// Whether help is still to come, from somebody or anybody.
  fileprivate var isOnPlan: Bool { state == .open || state.isRunning }
}
