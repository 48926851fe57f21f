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
  /// Mail address.
  public var mail: String?
  /// Telephone number, as they write it.
  public var phone: String?
  /// Name in the company's chat.
  public var chat: String?
  /// `en`, `da` or `nb`; left out when it is the board's.
  public var language: Language?
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
    (mail, phone, chat) = (person.mail, person.phone, person.chat)
    language = person.language
    roles = person.skills.map { RoleView(role: $0.role, level: $0.level, wish: $0.wish) }
    topics = person.topics.map { TopicView(topic: $0.name, level: $0.level) }
    hasLeft = person.hasLeft ? true : nil
    self.lastAsked = lastAsked?.iso8601
    origin = person.origin
  }
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
