public import TavleCore

/// A contributor as `--json` prints them; the names are promised to scripts.
///
/// Lists are always there; what is absent is left out.
public struct ContributorView: Codable, Hashable, Sendable {
  /// The identifier that never changes.
  public var id: String
  /// First and last name.
  public var name: String
  /// Where they work.
  public var department: String?
  /// What they are there.
  public var jobTitle: String?
  /// Mail address.
  public var mail: String?
  /// Telephone number, as they write it.
  public var phone: String?
  /// Name in the company's chat.
  public var chat: String?
  /// `en`, `da` or `nb`; left out when it is the board's.
  public var language: Language?
  /// `DK` or `NO`; left out when it is the board's.
  public var country: Country?
  /// What they hope to get out of helping.
  public var goal: String?
  /// How often, how long and how soon they want to be asked; what everybody has where they said nothing.
  public var limits: LimitsView
  /// When they are away.
  public var away: [AwayView]
  /// The last day of a pause.
  public var pausedUntil: Day?
  /// What they can do.
  public var roles: [RoleView]
  /// What they know.
  public var topics: [TopicView]
  /// Whether they have left; left out when they have not.
  public var hasLeft: Bool?
  /// When they were last asked for anything; left out if never.
  public var lastAsked: String?
  /// What they were in another program.
  public var origin: String?

  /// A contributor, and when they were last asked (``TavleCore/Board/lastAsked()``).
  public init(_ person: Contributor, lastAsked: Moment? = nil) {
    id = String(person.id.rawValue)
    name = person.name
    department = person.department
    jobTitle = person.jobTitle
    (mail, phone, chat) = (person.mail, person.phone, person.chat)
    language = person.language
    (country, goal, pausedUntil) = (person.country, person.goal, person.pausedUntil)
    limits = LimitsView(person.limits)
    away = person.away.map { AwayView(first: $0.first, last: $0.last) }
    roles = person.skills.map { RoleView(role: $0.role, level: $0.level, wish: $0.wish) }
    topics = person.topics.map { TopicView(topic: $0.name, level: $0.level) }
    hasLeft = person.hasLeft ? true : nil
    self.lastAsked = lastAsked?.iso8601
    origin = person.origin
  }
}

/// The limits of a contributor, as `--json` prints them.
public struct LimitsView: Codable, Hashable, Sendable {
  /// The most asks in 30 days.
  public var asks: Int
  /// The most minutes in 30 days.
  public var minutes: Int
  /// The days of rest between two asks.
  public var restDays: Int
  /// The weekdays on which they can help, 1 is Monday.
  public var weekdays: [Int]
  /// Working days of notice they want, by role; roles without are left out.
  public var leadDays: [String: Int]

  /// The limits that hold for somebody.
  init(_ limits: Limits) {
    (asks, minutes, restDays) = (limits.mostAsks, limits.mostMinutes, limits.rest)
    weekdays = limits.days.days.map(\.rawValue)
    leadDays = Dictionary(uniqueKeysWithValues: limits.leadDays.map { ($0.key.rawValue, $0.value) })
  }
}

/// Days a contributor is away, as `--json` prints them.
public struct AwayView: Codable, Hashable, Sendable {
  /// The first day.
  public var first: Day
  /// The last day.
  public var last: Day
}

/// A role of a contributor, as `--json` prints it.
public struct RoleView: Codable, Hashable, Sendable {
  /// The role by its name, such as `camera` or `co-presenting`.
  public var role: Role
  /// 1 learning, 2 can, 3 does it gladly and often.
  public var level: Level
  /// `gladly`, `ok`, `if-needed` or `no`.
  public var wish: Wish
}

/// A topic of a contributor, as `--json` prints it.
public struct TopicView: Codable, Hashable, Sendable {
  /// The topic, in lower case.
  public var topic: String
  /// 1 learning, 2 can, 3 does it gladly and often.
  public var level: Level
}
