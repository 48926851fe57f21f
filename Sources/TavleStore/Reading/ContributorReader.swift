import TavleCore

/// Reads colleagues with their skills and topics.
struct ContributorReader {
  private let read: RowReader
  private var connection: any Connection { read.connection }

  init(_ connection: any Connection) { read = RowReader(connection) }

  /// What ``contributor(_:)`` asks for one of them.
  static func queries(for id: ContributorID) -> [Query] {
    let key = SQLValue.integer(id.rawValue)
    return [PeopleStatement.byID, .skills, .topics].map { Query($0, key) }
  }

  /// What ``everybody()`` asks.
  static let queriesForAll = [PeopleStatement.skillsOfAll, .topicsOfAll, .all].map { Query($0) }

  /// One contributor; `nil` if they are not there.
  func contributor(_ id: ContributorID) throws(StoreError) -> Contributor? {
    let key = [SQLValue.integer(id.rawValue)]
    guard var person = try connection.first(PeopleStatement.byID, key, contributor) else {
      return nil
    }
    person.skills = try connection.all(PeopleStatement.skills, key, skill).map(\.item)
    person.topics = try connection.all(PeopleStatement.topics, key, topic).map(\.item)
    return person
  }

  /// Everybody on the roster.
  func everybody() throws(StoreError) -> [Contributor] {
    let skills = try connection.all(PeopleStatement.skillsOfAll, [], skill)
    let topics = try connection.all(PeopleStatement.topicsOfAll, [], topic)
    let skillsOf = Dictionary(grouping: skills, by: \.owner)
    let topicsOf = Dictionary(grouping: topics, by: \.owner)
    return try connection.all(PeopleStatement.all, [], contributor).map { person in
      var person = person
      person.skills = skillsOf[person.id]?.map(\.item) ?? []
      person.topics = topicsOf[person.id]?.map(\.item) ?? []
      return person
    }
  }

  private func contributor(_ row: any SQLRow) throws(StoreError) -> Contributor {
    var person = Contributor(id: try read.identifier(row, 0), name: try read.text(row, 1))
    person.department = row.text(2)
    person.mail = row.text(3)
    person.phone = row.text(4)
    person.chat = row.text(5)
    person.language = try read.optionalWord(row, 6)
    person.hasLeft = row.integer(7) == 1
    person.origin = row.text(8)
    return person
  }

  private typealias Owned<Item> = (owner: ContributorID, item: Item)

  private func skill(_ row: any SQLRow) throws(StoreError) -> Owned<Skill> {
    (
      try read.identifier(row, 0),
      Skill(role: try read.word(row, 1), level: try read.step(row, 2), wish: try read.word(row, 3))
    )
  }

  private func topic(_ row: any SQLRow) throws(StoreError) -> Owned<Topic> {
    (
      try read.identifier(row, 0),
      Topic(name: try read.text(row, 1), level: try read.step(row, 2))
    )
  }
}
