public import TavleCore

/// The roster and the screen of one contributor.
public struct PeopleTexts: Sendable {
  // MARK: The roster

  /// What the roster is called on its first line.
  public var title: String
  /// A role in at most six columns, and in at most three, for headings.
  public var shortRoles, tinyRoles: @Sendable (Role) -> String
  /// Headings of the columns, at most seven columns wide but for the first two, the topics and the consent.
  public var nameHeading, departmentHeading, topicsHeading, askedHeading, usedHeading,
    consentHeading: String
  /// What they have said about being shown, in a sentence: `consent: yes`.
  public var consented: @Sendable (_ standing: String) -> String
  /// In the column of when somebody was last asked: not yet.
  public var never: String
  /// Nobody is on the roster; the key adds somebody.
  public var empty: @Sendable (_ key: String) -> String
  /// The filter lets nobody through; the key clears it.
  public var nothingFits: @Sendable (_ key: String) -> String
  /// What stands before the roles that depend on one colleague or on none.
  public var vulnerable: String
  /// A role with one colleague, and one with nobody.
  public var onlyOne: @Sendable (_ role: String, _ name: String) -> String
  /// A role with nobody.
  public var nobody: @Sendable (_ role: String) -> String
  /// Every role has at least two colleagues.
  public var enoughForAll: String

  /// The field for the file colleagues are taken in from, and what the keys do once it was understood.
  public var importFile, importGoOn: String
  /// The key of the filter for a department.
  public var departmentTerm: String
  /// How many have helped, and how many of them came back.
  public var participation: @Sendable (_ helped: Int, _ returned: Int) -> String
  /// The heading over colleagues without a department.
  public var withoutDepartment: String
  /// The departments and how they are covered: the name of the view, that there are none, and the heading of when each was
  /// featured last.
  public var coverage, noDepartments, featuredHeading: String

  // MARK: One contributor

  /// Headings of the parts.
  public var rolesHeading, limitsHeading, asksHeading: String
  /// Fields, as they stand before the value.
  public var fields: @Sendable (Field) -> String
  /// The language a contributor is written to in follows the board's.
  public var asTheBoard: String
  /// A role they do not have.
  public var notYet: String
  /// The line that adds a topic.
  public var addTopic: String
  /// They have left.
  public var hasLeft: String
  /// How often they were asked in thirty days, and how many asks are running.
  public var askedInMonth, running: @Sendable (Int) -> String
  /// When they were last asked, as a distance such as "3 days ago".
  public var lastAsked: @Sendable (_ when: String) -> String
  /// They were never asked.
  public var neverAsked: String
  /// The day help is needed by.
  public var neededBy: @Sendable (_ day: String) -> String

  // MARK: Questions

  /// A field that is being typed, of somebody.
  public var field: @Sendable (_ field: Field, _ name: String) -> String
  /// A topic that is being typed, and an example of one.
  public var topic: @Sendable (_ name: String) -> String
  /// What can be typed as a topic.
  public var topicExample: String
  /// A role of somebody, to choose level or wish for.
  public var skill: @Sendable (_ role: String, _ name: String) -> String
  /// The language somebody is written to in.
  public var languageOf: @Sendable (_ name: String) -> String
  /// How gladly somebody does something, beside how well.
  public var wish: @Sendable (_ word: String) -> String
  /// Headings over levels and wishes to choose from.
  public var levelSection, wishSection: String
  /// The letter that chooses a wish; not j, k or q, which mean something else in a list.
  public var wishKeys: @Sendable (Wish) -> String

  // MARK: What was done

  /// Somebody is on the roster now.
  public var added: @Sendable (_ name: String) -> String
  /// Somebody is on the roster now and meant for a role on posts.
  public var addedFor: @Sendable (_ name: String, _ role: String, _ posts: String) -> String
  /// The same, where somebody else has that name: comes after the sentence.
  public var sameName: String
  /// Something about somebody was changed.
  public var changed: @Sendable (_ name: String) -> String
  /// Somebody has left, with the asks that still run.
  public var left: @Sendable (_ name: String, _ running: Int) -> String
  /// Somebody is back.
  public var isBack: @Sendable (_ name: String) -> String
  /// A role or topic has a level or wish now.
  public var skillSet: @Sendable (_ name: String, _ role: String, _ word: String) -> String
  /// A role or topic is not theirs any more.
  public var skillRemoved: @Sendable (_ name: String, _ role: String) -> String

  // MARK: What cannot be done

  /// A colleague without a name.
  public var emptyName: String
  /// A mail address that cannot be one.
  public var notMail: String
  /// A topic without a name.
  public var emptyTopic: String
  /// There is no higher level.
  public var highestLevel: String
  /// The role is not theirs.
  public var noLevel: @Sendable (_ name: String, _ role: String) -> String

  // MARK: Limits and days

  /// What an empty field suggests; nothing where it needs no example.
  public var examples: @Sendable (Field) -> String
  /// What a limit is when nothing was said (`2`), beside the number.
  public var usual: @Sendable (_ value: String) -> String
  /// Why what was typed is no such fact.
  public var problem: @Sendable (FactProblem) -> String
  /// The heading over the reasons for which they were asked against a rule.
  public var overridesHeading: String
  /// The heading over what somebody got out of helping, by the first name; and that it is nothing yet.
  public var gainsHeading: @Sendable (_ name: String) -> String
  /// They got nothing out of it yet.
  public var noGains: String
  /// Somebody is away, or is away no more; on pause, or no more.
  public var isAway, isPaused: @Sendable (_ name: String, _ days: String) -> String

  /// A fact about a contributor that stands on a line of its own.
  public enum Field: CaseIterable, Hashable, Sendable {
    case name, department, jobTitle, mail, phone, chat, language, country, goal, asks, minutes, rest
    case weekdays, lead, away, pause
  }
}

extension Texts {
  /// The roles that depend on one colleague or on nobody, in a line.
  public func vulnerability(_ supply: RoleSupply, separator: String) -> String {
    let roles = Role.allCases.filter(supply.isVulnerable).map { role in
      let word = words.roles(role)
      return supply.only(role).map { people.onlyOne(word, $0) } ?? people.nobody(word)
    }
    guard !roles.isEmpty else { return people.enoughForAll }
    return "\(people.vulnerable) \(roles.joined(separator: separator))"
  }

  /// How many of a department can be asked, by role, in a line.
  public func helpers(_ department: Coverage) -> String {
    Role.allCases.compactMap { role in
      department.helpers[role].flatMap { $0 > 0 ? "\(words.roles(role)) \($0)" : nil }
    }.joined(separator: ", ")
  }
}
