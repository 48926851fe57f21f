public import TavleCore

/// What a list of people would become on the roster: all of it, before anything is changed.
public struct PeoplePlan: Hashable, Sendable {
  /// Where it comes from.
  public var source: PeopleSource
  /// The columns of a table and what they become.
  public var columns: [PlannedColumn] = []
  /// The colleagues, in the order of the file.
  public private(set) var people: [PlannedColleague] = []
  /// What was not taken in, with the line.
  public private(set) var skipped: [Skipped] = []
  /// Those who were forgotten and are left out for that; see ``leaveOut(_:on:)``.
  public private(set) var leftOut: [LeftOut] = []

  private var mails: Set<String> = []
  private var names: Set<String> = []
  private var origins: Set<[String]> = []

  /// A plan with nothing in it.
  public init(source: PeopleSource) { self.source = source }

  /// Something that is not taken in.
  public struct Skipped: Hashable, Sendable {
    /// The line of the file it begins on.
    public let line: Int
    /// Why.
    public let reason: Reason
  }

  /// Why somebody is not taken in.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// There is no name.
    case noName = "no-name"
    /// A guest of the company.
    case guest
    /// An account that is not in use.
    case disabled
    /// The same mail address, the same name without one, or the same name and identifier stand above.
    case twice
    /// There are more cells than headings, so that it is not known which is which.
    case tooManyCells = "too-many-cells"
    /// A card without an end.
    case brokenCard = "broken-card"
    /// The card of a company, a group, a place or a thing.
    case noPerson = "no-person"
  }

  /// Who ``people`` would be on the roster, to ask who of them was forgotten; with numbers that mean nothing.
  public var contributors: [Contributor] {
    people.map { $0.contributor(ContributorID(rawValue: 0)) }
  }

  /// Leaves out those who were forgotten, unless they are on the roster again.
  ///
  /// Somebody is on it again by the mail address or, if the file has none, by the name (folded).
  ///
  /// - Parameters:
  ///   - days: for each of ``people`` the day they were forgotten, if they were.
  ///   - roster: everybody on the board.
  public mutating func leaveOut(_ days: [Day?], on roster: some Collection<Contributor>) {
    let mails = Set(roster.compactMap { $0.mail?.lowercased() })
    let names = Set(roster.map { Folding.key($0.name) })
    var staying: [PlannedColleague] = []
    for (person, day) in zip(people, days) {
      let isBack =
        if let mail = person.mail { mails.contains(mail.lowercased()) } else {
          names.contains(Folding.key(person.name))
        }
      if let day, !isBack {
        leftOut.append(LeftOut(name: person.name, forgottenOn: day))
      } else {
        staying.append(person)
      }
    }
    people = staying
  }

  mutating func skip(_ line: Int, _ reason: Reason) {
    skipped.append(Skipped(line: line, reason: reason))
  }

  mutating func take(_ person: PlannedColleague) {
    guard !person.name.isEmpty else { return skip(person.line, .noName) }
    let isNew =
      if let mail = person.mail { mails.insert(mail.lowercased()).inserted } else {
        names.insert(Folding.key(person.name)).inserted
      }
    let hasNewOrigin =
      person.origin.map { origins.insert([$0, Folding.key(person.name)]).inserted } ?? true
    guard isNew, hasNewOrigin else { return skip(person.line, .twice) }
    people.append(person)
  }
}

/// A column of a table and what it becomes.
public struct PlannedColumn: Hashable, Sendable {
  /// The heading.
  public let heading: String
  /// What it becomes; `nil` if it is left out.
  public let becomes: PersonColumn?
  /// Whether it is left out because such things are never stored.
  public let isNeverStored: Bool
}

/// A colleague as a file has them.
public struct PlannedColleague: Hashable, Sendable {
  /// The line of the file they begin on.
  public let line: Int
  /// First and last name.
  public var name: String
  /// Mail address, department, what they are there, number at work.
  public var mail, department, jobTitle, phone: String?
  /// The language they prefer.
  public var language: Language?
  /// What they are in the other program.
  public var origin: String?
  /// Whether what stood for a mail address cannot be one, and was left out.
  public private(set) var hasBadMail = false
  /// Whether an address or a number that is said to be private was left out.
  public var hasPrivate = false

  init(line: Int, name: String) {
    self.line = line
    self.name = name
  }

  /// Takes the first of several mail addresses that can be one.
  mutating func setMail(_ texts: [String]) {
    let texts = texts.map { Cleaning.line($0) }.filter { !$0.isEmpty }
    mail = texts.first(where: MailAddress.isPlausible)
    hasBadMail = mail == nil && !texts.isEmpty
  }
}
