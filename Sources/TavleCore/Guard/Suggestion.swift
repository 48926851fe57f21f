/// A colleague who may be asked for a role on a post, with what the order rests on.
///
/// Source: `practices.md` §5.3.
public struct Suggestion: Hashable, Sendable {
  /// Who.
  public let contributor: Contributor
  /// What they were and are asked for.
  public let load: AskLoad
  /// The points, part by part.
  public let score: Score
  /// What the guard says about them; stops put them into the last group.
  public let remarks: [Remark]
  /// Whether they are on the post already and have not said no.
  public let isOnPost: Bool

  /// Where somebody stands: without a remark, with one, or not suggested.
  public enum Group: Int, CaseIterable, Comparable, Codable, Sendable {
    case free = 1
    case noted
    case notSuggested

    /// Earlier groups come first.
    public static func < (a: Group, b: Group) -> Bool { a.rawValue < b.rawValue }
  }

  /// The group they are in.
  public var group: Group {
    if isOnPost || remarks.contains(where: \.isGate) { return .notSuggested }
    return remarks.isEmpty ? .free : .noted
  }
}

extension Remark {
  /// Whether it keeps somebody from being suggested: every stop, and a role that is not theirs.
  public var isGate: Bool { verdict == .stop || fact == .notTheirRole }
}

/// The points of a suggestion, 0...100, in five parts that are rounded half up each and then added.
public struct Score: Hashable, Sendable {
  /// How well they do it and know the topic, 0...40.
  public let fit: Int
  /// How long they had rest, 0...20.
  public let rest: Int
  /// How much room there is under their own limits, 0...20.
  public let room: Int
  /// How evenly the role is shared, 0...10.
  public let share: Int
  /// How gladly they do it, 0...10.
  public let wish: Int

  /// All points.
  public var total: Int { fit + rest + room + share + wish }
}

extension Score {
  /// The points of a colleague; computed in whole thousandths, so that they are the same everywhere.
  ///
  /// - fit: 40 × (0.6 × level / 3 + 0.4 × topic / 3), without a topic 40 × level / 3
  /// - rest: 20 × min(1, days since last asked / 30); never asked 20; with another booking within their days of rest 0
  /// - room: 20 × the smaller of what is left of asks and minutes in 30 days
  /// - share: 10 × (1 − asks in 90 days for the role / the most of one colleague)
  /// - wish: gladly 10, ok 5, if needed and no 0
  init(_ person: Contributor, _ wanted: Wanted, _ load: AskLoad, highest: Int, today: Day) {
    let level = person.skill(wanted.role)?.level.rawValue ?? 0
    if let name = wanted.topic {
      let topic = person.topics.first { $0.name == name }?.level.rawValue ?? 0
      fit = Self.rounded(40_000 * (6 * level + 4 * topic) / 30)
    } else {
      fit = Self.rounded(40_000 * level / 3)
    }
    rest = Self.rest(person, wanted, load, today)
    let (asks, minutes) = (person.limits.mostAsks, person.limits.mostMinutes)
    let left = min(
      Self.left(of: asks, used: load.asks30), Self.left(of: minutes, used: load.minutes30))
    room = Self.rounded(20 * left)
    share = highest == 0 ? 10 : Self.rounded(10_000 - 10_000 * load.asks90InRole / highest)
    wish =
      switch person.skill(wanted.role)?.wish {
      case .gladly: 10
      case .ok: 5
      case .ifNeeded, .no, nil: 0
      }
  }

  private static func rest(
    _ person: Contributor, _ wanted: Wanted, _ load: AskLoad, _ today: Day
  ) -> Int {
    let day = wanted.day ?? today
    let isBooked = load.bookings.contains { abs($0.day.distance(to: day)) <= person.limits.rest }
    if isBooked { return 0 }
    guard let last = load.last else { return 20 }
    return rounded(20_000 * min(30, max(0, last.distance(to: today))) / 30)
  }

  /// What is left of a limit, in thousandths; 0 for a limit of 0.
  private static func left(of limit: Int, used: Int) -> Int {
    limit == 0 ? 0 : max(0, 1000 - 1000 * used / limit)
  }

  /// Thousandths as whole points, half up.
  private static func rounded(_ thousandths: Int) -> Int { (thousandths + 500) / 1000 }
}
