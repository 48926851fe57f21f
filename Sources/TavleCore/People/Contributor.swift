/// A colleague on the roster.
///
/// Never logs in.
public struct Contributor: Identifiable, Hashable, Sendable {
  /// Never changes, never used again.
  public let id: ContributorID
  /// First and last name.
  ///
  /// Never empty; one line.
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
  /// The language they are written to in; `nil` is the board's.
  public var language: Language?
  /// The country they work in; `nil` is the board's.
  public var country: Country?
  /// What they can do, one entry per role.
  public var skills: [Skill]
  /// What they know, one entry per topic.
  public var topics: [Topic]
  /// How often, for how long and how soon they want to be asked.
  public var limits = Limits()
  /// When they are away, in order, none touching another.
  public var away: [Away] = []
  /// The last day of a pause from being asked for anything.
  public var pausedUntil: Day?
  /// What they hope to get out of helping, in their own words.
  public var goal: String?
  /// Whether they have left and are not to be asked.
  public var hasLeft: Bool
  /// What they were in another program (`trello:4f0b…`), so that an import can be repeated.
  public var origin: String?

  /// A colleague of whom only the name is known.
  public init(id: ContributorID, name: String) {
    self.id = id
    self.name = name
    skills = []
    topics = []
    hasLeft = false
  }
}

/// One thing a contributor can do.
public struct Skill: Hashable, Sendable, Codable {
  /// What.
  public var role: Role
  /// How well.
  public var level: Level
  /// How gladly.
  public var wish: Wish

  /// A skill; *can* and *ok* unless told otherwise.
  public init(role: Role, level: Level = .can, wish: Wish = .ok) {
    self.role = role
    self.level = level
    self.wish = wish
  }
}

/// One thing a contributor knows.
public struct Topic: Hashable, Sendable, Codable {
  /// The topic, in lower case.
  public var name: String
  /// How well they know it.
  public var level: Level

  /// A topic.
  public init(name: String, level: Level = .can) {
    self.name = name
    self.level = level
  }
}

extension Contributor {
  /// What they said about a role; `nil` if it is not theirs.
  public func skill(_ role: Role) -> Skill? { skills.first { $0.role == role } }

  /// The first of their names.
  public var firstName: String { name.split(separator: " ").first.map(String.init) ?? name }
}
