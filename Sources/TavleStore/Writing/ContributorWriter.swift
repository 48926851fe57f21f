import TavleCore

/// Writes what a change did to colleagues.
struct ContributorWriter {
  let connection: any Connection

  func insert(_ person: Contributor) throws(StoreError) {
    try connection.run(
      PeopleStatement.insert, SQLValue(person.id.rawValue), .text(person.name),
      SQLValue(person.department), SQLValue(person.mail), SQLValue(person.phone),
      SQLValue(person.chat), SQLValue(person.language?.rawValue), SQLValue(person.hasLeft),
      SQLValue(person.origin))
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
    case .skills(let new):
      try run(.deleteSkills, id)
      try insert(skills: new, id)
    case .topics(let new):
      try run(.deleteTopics, id)
      try insert(topics: new, id)
    }
  }

  private func insert(skills: [Skill], _ id: ContributorID) throws(StoreError) {
    for (position, skill) in skills.enumerated() {
      try run(
        .insertSkill, id, SQLValue(position), .text(skill.role.rawValue),
        SQLValue(skill.level.rawValue), .text(skill.wish.rawValue))
    }
  }

  private func insert(topics: [Topic], _ id: ContributorID) throws(StoreError) {
    for (position, topic) in topics.enumerated() {
      try run(
        .insertTopic, id, SQLValue(position), .text(topic.name), SQLValue(topic.level.rawValue))
    }
  }

  private func run(
    _ statement: PeopleStatement, _ id: ContributorID, _ values: SQLValue...
  ) throws(StoreError) {
    try connection.run(statement.sql, [.integer(id.rawValue)] + values)
  }
}
