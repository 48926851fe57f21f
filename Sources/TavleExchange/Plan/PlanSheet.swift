public import TavleCore

/// The plan of some weeks to be read without tavle: by everybody, or by one colleague who gets only what is theirs.
///
/// Weeks are those of ISO 8601, Monday first; every week is there, the empty ones too. Source: `practices.md` row 19.
public struct PlanSheet: Hashable, Sendable {
  /// What the board is called.
  public let board: String
  /// Whom it is for; `nil` is everybody.
  public let person: String?
  /// The day it is of.
  public let today: Day
  /// The country whose public holidays and clocks count.
  public let country: Country
  /// The weeks.
  public let weeks: [Week]
  /// What was on the plan and takes place no more, or lies on none of its days any more; only calendars are told.
  public let besides: [PlanLine]

  /// The most weeks.
  public static let limit = 53

  /// A week.
  public struct Week: Hashable, Sendable {
    /// Which.
    public let week: ISOWeek
    /// Its seven days.
    public let days: [SheetDay]

    /// Whether nothing lies on any of its days.
    public var isEmpty: Bool { days.allSatisfy(\.lines.isEmpty) }
  }

  /// A day.
  public struct SheetDay: Hashable, Sendable {
    /// Which.
    public let day: Day
    /// The public holiday it is, if it is one.
    public let holiday: Holiday?
    /// What lies on it, by time.
    public let lines: [PlanLine]
  }

  /// A plan of so many weeks, beginning with the one a day is in.
  ///
  /// O(posts + asks).
  public init(
    _ board: Board, weeks count: Int, from day: Day, of person: Contributor? = nil,
    in country: Country, today: Day
  ) {
    let days = day.startOfWeek..<day.startOfWeek.adding(weeks: count)
    let plan = Plan(board, days: days, of: person?.id, in: country, today: today)
    let maker = PlanLines(board: board, person: person?.id)
    (self.board, self.person, self.today, self.country) = (board.name, person?.name, today, country)
    weeks = stride(from: 0, to: plan.days.count, by: 7).map { first in
      Week(
        week: plan.days[first].day.isoWeek,
        days: plan.days[first..<(first + 7)].map { day in
          SheetDay(
            day: day.day, holiday: day.holiday,
            lines: Self.sorted(day.entries.compactMap { maker.line($0, on: day.day) }))
        })
    }
    besides = maker.besides(days)
  }

  /// By the times that are told, what has none last; then open door, shoots, help, posts; else in the order of the plan.
  private static func sorted(_ lines: [PlanLine]) -> [PlanLine] {
    let kinds: [PlanLine.Kind] = [.openDoor, .shoot, .need, .post]
    let keyed = lines.enumerated().map { place, line in
      (key: (line.time?.minutes ?? .max, kinds.firstIndex(of: line.kind) ?? 0, place), line: line)
    }
    return keyed.sorted { $0.key < $1.key }.map(\.line)
  }

  /// Everything on it, day by day.
  public var lines: [PlanLine] { weeks.flatMap(\.days).flatMap(\.lines) }

  /// Its days.
  public var days: Range<Day> {
    guard let first = weeks.first?.days.first?.day else { return today..<today }
    return first..<first.adding(weeks: weeks.count)
  }
}

extension PlanLines {
  /// Posts that were put away and shoots that were called off on some days: what came out before it was put away took place.
  fileprivate func besides(_ days: Range<Day>) -> [PlanLine] {
    var lines: [PlanLine] = []
    for place in board.posts.indices where board.posts[place].stage.column == nil {
      let post = board.posts[place]
      guard let day = post.publishedDay ?? post.planDay, days.contains(day), isMine(post) else {
        continue
      }
      var line = line(post, on: day)
      line.isCancelled = post.stage == .trash || post.publishedDay == nil
      // What does not take place is nobody's business any more; calendars know it by its identifier.
      if line.isCancelled { (line.title, line.people, line.channels) = ("#\(post.number)", [], []) }
      lines.append(line)
    }
    let off = board.shoots.filter { shoot in
      shoot.isCancelled && days.contains(shoot.day)
        && person.map { board.knows($0, of: shoot) } ?? true
    }
    return lines.sorted { $0.day < $1.day } + off.map(line)
  }

  private func isMine(_ post: Post) -> Bool {
    person == nil || post.asks.contains { $0.contributor == person && $0.state.isTheirs }
  }
}
