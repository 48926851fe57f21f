import TavleCore

/// Writes what a change did to colleagues.
struct ContributorWriter {
  let connection: any Connection

  func insert(_ person: Contributor) throws(StoreError) {
    try connection.run(
      PeopleStatement.insert, SQLValue(person.id.rawValue), .text(person.name),
      SQLValue(person.department), SQLValue(person.mail), SQLValue(person.phone),
      SQLValue(person.chat), SQLValue(person.language?.rawValue), SQLValue(person.hasLeft),
      SQLValue(person.origin), SQLValue(person.jobTitle), SQLValue(person.country?.rawValue),
      SQLValue(person.limits.asks), SQLValue(person.limits.minutes),
      SQLValue(person.limits.restDays), SQLValue(person.limits.weekdays?.rawValue),
      SQLValue(person.pausedUntil?.description), SQLValue(person.goal))
    try insert(lead: person.limits.leadDays, person.id)
    try insert(away: person.away, person.id)
    try insert(skills: person.skills, person.id)
    try insert(topics: person.topics, person.id)
  }

  func delete(_ id: ContributorID) throws(StoreError) { try run(.delete, id) }

  func set(_ value: ContributorValue, _ id: ContributorID) throws(StoreError) {
    switch value {
    case .name(let new): try run(.setName, id, .text(new))
    case .department(let new): try run(.setDepartment, id, SQLValue(new))
    case .mail(let new): try run(.setMail, id, SQLValue(new))
    case .phone(let new): try run(.setPhone, id, SQLValue(new))
    case .chat(let new): try run(.setChat, id, SQLValue(new))
    case .language(let new): try run(.setLanguage, id, SQLValue(new?.rawValue))
    case .hasLeft(let new): try run(.setHasLeft, id, SQLValue(new))
    case .jobTitle(let new): try run(.setJobTitle, id, SQLValue(new))
    case .country(let new): try run(.setCountry, id, SQLValue(new?.rawValue))
    case .pausedUntil(let new): try run(.setPausedUntil, id, SQLValue(new?.description))
    case .goal(let new): try run(.setGoal, id, SQLValue(new))
    case .skills, .topics, .limits, .away: try setList(value, id)
    }
  }

  private func setList(_ value: ContributorValue, _ id: ContributorID) throws(StoreError) {
    switch value {
    case .skills(let new):
      try delete(.skills, id)
      try insert(skills: new, id)
    case .topics(let new):
      try delete(.topics, id)
      try insert(topics: new, id)
    case .limits(let new):
      try run(
        .setLimits, id, SQLValue(new.asks), SQLValue(new.minutes), SQLValue(new.restDays),
        SQLValue(new.weekdays?.rawValue))
      try delete(.lead, id)
      try insert(lead: new.leadDays, id)
    case .away(let new):
      try delete(.away, id)
      try insert(away: new, id)
    default: break
    }
  }

  private func insert(lead: [Role: Int], _ id: ContributorID) throws(StoreError) {
    for (role, days) in lead { try insert(.lead, id, .text(role.rawValue), SQLValue(days)) }
  }

  private func insert(away: [Away], _ id: ContributorID) throws(StoreError) {
    for (position, away) in away.enumerated() {
      try insert(
        .away, id, SQLValue(position), .text(away.first.description),
        .text(away.last.description))
    }
  }

  private func insert(skills: [Skill], _ id: ContributorID) throws(StoreError) {
    for (position, skill) in skills.enumerated() {
      try insert(
        .skills, id, SQLValue(position), .text(skill.role.rawValue),
        SQLValue(skill.level.rawValue), .text(skill.wish.rawValue))
    }
  }

  private func insert(topics: [Topic], _ id: ContributorID) throws(StoreError) {
    for (position, topic) in topics.enumerated() {
      try insert(
        .topics, id, SQLValue(position), .text(topic.name), SQLValue(topic.level.rawValue))
    }
  }

  private func delete(_ list: PersonPart.List, _ id: ContributorID) throws(StoreError) {
    try connection.run(
      PersonPart(list: list, purpose: .delete).sql, [.integer(id.rawValue)])
  }

  private func insert(
    _ list: PersonPart.List, _ id: ContributorID, _ values: SQLValue...
  ) throws(StoreError) {
    try connection.run(
      PersonPart(list: list, purpose: .insert).sql, [.integer(id.rawValue)] + values)
  }

  private func run(
    _ statement: PeopleStatement, _ id: ContributorID, _ values: SQLValue...
  ) throws(StoreError) {
    try connection.run(statement.sql, [.integer(id.rawValue)] + values)
  }
}
