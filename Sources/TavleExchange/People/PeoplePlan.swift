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

  private var mails: Set<String> = []
  private var names: Set<String> = []

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
    /// The same mail address, or the same name without one, stands above.
    case twice
    /// There are more cells than headings, so that it is not known which is which.
    case tooManyCells = "too-many-cells"
    /// A card without an end.
    case brokenCard = "broken-card"
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
    guard isNew else { return skip(person.line, .twice) }
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

  init(line: Int, name: String) {
    self.line = line
    self.name = name
  }

  /// Takes a mail address, if it can be one.
  mutating func setMail(_ text: String) {
    let text = Cleaning.line(text)
    guard !text.isEmpty else { return }
    if MailAddress.isPlausible(text) { mail = text } else { hasBadMail = true }
  }
}

// MARK: What it does to a roster

extension PeoplePlan {
  /// What carrying it out does to a roster: the same file twice changes nothing.
  ///
  /// Somebody is known by what they were in the other program, else by their mail address, else by exactly the same name
  /// if neither has an address. Of those who are known only what is empty is filled in: what somebody has written stays,
  /// and what differs is counted. The change is one group.
  public func outcome(
    on roster: some Collection<Contributor>, _ at: inout Circumstances
  ) -> PeopleOutcome {
    var outcome = PeopleOutcome()
    var known = KnownPeople(roster)
    var changes: [Change] = []
    for person in people {
      if let old = known.match(person) {
        let values = person.missing(in: old)
        if person.differs(from: old) { outcome.differing += 1 }
        if values.isEmpty { outcome.unchanged += 1 } else { outcome.filled += 1 }
        changes += values.map { .setContributor(old.id, $0) }
      } else {
        outcome.new += 1
        changes.append(.addContributor(person.contributor(at.identifier())))
      }
    }
    outcome.change = .group(changes)
    return outcome
  }
}

/// What an import of people does.
public struct PeopleOutcome: Sendable {
  /// Everything as one change; empty if there is nothing to do.
  public var change = Change.group([])
  /// Colleagues that are added, of whom something is filled in, and who stay as they are.
  public var new = 0, filled = 0, unchanged = 0
  /// Those of whom the file says something else than the roster, which stays as it is.
  public var differing = 0
}

/// Finds who is on a roster already.
private struct KnownPeople {
  private var origins: [String: Contributor] = [:]
  private var mails: [String: Contributor] = [:]
  private var names: [String: Contributor] = [:]

  init(_ roster: some Collection<Contributor>) {
    for person in roster.sorted(by: { $0.id < $1.id }) {
      if let origin = person.origin, origins[origin] == nil { origins[origin] = person }
      if let mail = person.mail?.lowercased(), mails[mail] == nil { mails[mail] = person }
      let name = Folding.key(person.name)
      if person.mail == nil, names[name] == nil { names[name] = person }
    }
  }

  /// Who somebody is; whoever was written down by name alone is the first one of that name in the file.
  mutating func match(_ person: PlannedColleague) -> Contributor? {
    if let found = person.origin.flatMap({ origins[$0] }) { return found }
    if let found = (person.mail?.lowercased()).flatMap({ mails[$0] }) { return found }
    return names.removeValue(forKey: Folding.key(person.name))
  }
}

extension PlannedColleague {
  fileprivate func contributor(_ id: ContributorID) -> Contributor {
    var person = Contributor(id: id, name: name)
    (person.mail, person.department, person.jobTitle) = (mail, department, jobTitle)
    (person.phone, person.language, person.origin) = (phone, language, origin)
    return person
  }

  /// What the roster does not know yet.
  fileprivate func missing(in old: Contributor) -> [ContributorValue] {
    var values: [ContributorValue] = []
    if old.mail == nil, let mail { values.append(.mail(mail)) }
    if old.department == nil, let department { values.append(.department(department)) }
    if old.jobTitle == nil, let jobTitle { values.append(.jobTitle(jobTitle)) }
    if old.phone == nil, let phone { values.append(.phone(phone)) }
    if old.language == nil, let language { values.append(.language(language)) }
    return values
  }

  /// Whether the file says something else than the roster.
  fileprivate func differs(from old: Contributor) -> Bool {
    let pairs = [
      (old.name, name), (old.mail?.lowercased(), mail?.lowercased()),
      (old.department, department), (old.jobTitle, jobTitle), (old.phone, phone),
    ]
    return pairs.contains { known, new in known != nil && new != nil && known != new }
  }
}
