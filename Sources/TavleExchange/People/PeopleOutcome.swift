public import TavleCore

extension PeoplePlan {
  /// What carrying it out does to a roster: the same file twice changes nothing.
  ///
  /// Somebody in the file is known, in this order,
  /// 1. by what they are in the other program, if the mail address or the name (folded) is the same too;
  /// 2. by the mail address;
  /// 3. by the name (folded), if the roster has no mail address for it: of several the first who is not taken by another row;
  /// 4. by the name (folded), if the row has no mail address, and there is nobody else of that name, neither on the roster
  ///    nor to be added to it.
  ///
  /// Everybody else is added; where somebody on the roster is the same in the other program already, without that. Of those
  /// who are known only what is empty is filled in: what somebody has written stays, and what differs is counted. The change
  /// is one group.
  public func outcome(
    on roster: some Collection<Contributor>, _ at: inout Circumstances
  ) -> PeopleOutcome {
    var outcome = PeopleOutcome()
    var known = KnownPeople(roster)
    let names = Set(roster.map { Folding.key($0.name) })
    var changes: [Change] = []
    for (person, id) in zip(people, known.matches(people)) {
      if var old = id.flatMap({ known[$0] }) {
        if person.differs(from: old) { outcome.differing += 1 }
        let values = person.fill(&old)
        if values.isEmpty { outcome.unchanged += 1 } else { outcome.filled += 1 }
        changes += values.map { .setContributor(old.id, $0) }
        known[old.id] = old
      } else {
        outcome.new += 1
        if names.contains(Folding.key(person.name)) { outcome.namesakes.append(person.name) }
        var new = person.contributor(at.identifier())
        if let origin = new.origin, !known.claim(origin) { new.origin = nil }
        changes.append(.addContributor(new))
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
  /// Those who are added although somebody of that name is on the roster, with another mail address.
  public var namesakes: [String] = []
}

/// Finds who is on a roster already.
private struct KnownPeople {
  private var people: [ContributorID: Contributor] = [:]
  private var origins: [String: ContributorID] = [:]
  private var mails: [String: ContributorID] = [:]
  /// Of a name: somebody with a mail address, and all without who are not taken yet.
  private var withMail: [String: ContributorID] = [:]
  private var withoutMail: [String: ArraySlice<ContributorID>] = [:]
  /// How many of a name there are, with those who are added.
  private var namesakes: [String: Int] = [:]
  /// What new people are in the other program.
  private var claimed: Set<String> = []

  init(_ roster: some Collection<Contributor>) {
    for person in roster.sorted(by: { $0.id < $1.id }) {
      people[person.id] = person
      if let origin = person.origin, origins[origin] == nil { origins[origin] = person.id }
      if let mail = person.mail?.lowercased(), mails[mail] == nil { mails[mail] = person.id }
      let name = Folding.key(person.name)
      namesakes[name, default: 0] += 1
      if person.mail == nil {
        withoutMail[name, default: []].append(person.id)
      } else {
        withMail[name] = person.id
      }
    }
  }

  subscript(id: ContributorID) -> Contributor? {
    get { people[id] }
    set { people[id] = newValue }
  }

  /// Who everybody is, `nil` for those who are new; ``PeoplePlan/outcome(on:_:)`` has the order.
  mutating func matches(_ persons: [PlannedColleague]) -> [ContributorID?] {
    var matches: [ContributorID?] = []
    for person in persons {
      let match = byOrigin(person) ?? byMail(person) ?? takeWithoutMail(person)
      matches.append(match)
      if match == nil, person.mail != nil { namesakes[Folding.key(person.name), default: 0] += 1 }
    }
    return zip(persons, matches).map { person, match in match ?? byName(person) }
  }

  private mutating func byOrigin(_ person: PlannedColleague) -> ContributorID? {
    guard let origin = person.origin, let id = origins[origin], let found = people[id],
      person.isAlike(found)
    else { return nil }
    withoutMail[Folding.key(found.name)]?.removeAll { $0 == id }
    return id
  }

  private func byMail(_ person: PlannedColleague) -> ContributorID? {
    (person.mail?.lowercased()).flatMap { mails[$0] }
  }

  private mutating func takeWithoutMail(_ person: PlannedColleague) -> ContributorID? {
    withoutMail[Folding.key(person.name)]?.popFirst()
  }

  private func byName(_ person: PlannedColleague) -> ContributorID? {
    let name = Folding.key(person.name)
    return person.mail == nil && namesakes[name] == 1 ? withMail[name] : nil
  }

  /// Whether nobody on the roster or above in the file is this in the other program.
  mutating func claim(_ origin: String) -> Bool {
    origins[origin] == nil && claimed.insert(origin).inserted
  }
}

extension PlannedColleague {
  /// Who they would be on the roster.
  public func contributor(_ id: ContributorID) -> Contributor {
    var person = Contributor(id: id, name: name)
    (person.mail, person.department, person.jobTitle) = (mail, department, jobTitle)
    (person.phone, person.language, person.origin) = (phone, language, origin)
    return person
  }

  /// Whether the mail address or the name is that of somebody on the roster.
  fileprivate func isAlike(_ old: Contributor) -> Bool {
    if let mail, mail.lowercased() == old.mail?.lowercased() { return true }
    return Folding.key(name) == Folding.key(old.name)
  }

  /// Fills in what the roster does not know yet, and says what that is.
  fileprivate func fill(_ old: inout Contributor) -> [ContributorValue] {
    var values: [ContributorValue] = []
    func fill<Value>(
      _ known: inout Value?, _ new: Value?, _ value: (Value) -> ContributorValue
    ) {
      guard known == nil, let new else { return }
      known = new
      values.append(value(new))
    }
    fill(&old.mail, mail) { .mail($0) }
    fill(&old.department, department) { .department($0) }
    fill(&old.jobTitle, jobTitle) { .jobTitle($0) }
    fill(&old.phone, phone) { .phone($0) }
    fill(&old.language, language) { .language($0) }
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
