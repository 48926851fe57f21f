import TavleCore

/// Reads colleagues with their skills and topics.
struct ContributorReader {
  private let read: RowReader
  private var connection: any Connection { read.connection }

  init(_ connection: any Connection) { read = RowReader(connection) }

  /// What ``contributor(_:)`` asks for one of them.
  static func queries(for id: ContributorID) -> [Query] {
    let key = SQLValue.integer(id.rawValue)
    return [Query(PeopleStatement.byID, key)]
      + PersonPart.List.allCases.map { Query(PersonPart(list: $0, purpose: .one), key) }
  }

  /// What ``everybody()`` asks.
  static let queriesForAll =
    [Query(PeopleStatement.all)]
    + PersonPart.List.allCases.map { Query(PersonPart(list: $0, purpose: .all)) }

  /// One contributor; `nil` if they are not there.
  func contributor(_ id: ContributorID) throws(StoreError) -> Contributor? {
    let key = [SQLValue.integer(id.rawValue)]
    guard var person = try connection.first(PeopleStatement.byID, key, contributor) else {
      return nil
    }
    person.take(try lists(.one, key)[id])
    return person
  }

  /// Everybody on the roster.
  func everybody() throws(StoreError) -> [Contributor] {
    let lists = try lists(.all, [])
    return try connection.all(PeopleStatement.all, [], contributor).map { person in
      var person = person
      person.take(lists[person.id])
      return person
    }
  }

  /// The lists of one or all, by whose they are.
  private func lists(
    _ purpose: PersonPart.Purpose, _ key: [SQLValue]
  ) throws(StoreError) -> [ContributorID: Lists] {
    var lists: [ContributorID: Lists] = [:]
    for list in PersonPart.List.allCases {
      let query = PersonPart(list: list, purpose: purpose)
      try connection.each(query.sql, key) { row throws(StoreError) in
        try add(row, of: list, to: &lists[try read.identifier(row, 0), default: Lists()])
      }
    }
    return lists
  }

  private func add(
    _ row: any SQLRow, of list: PersonPart.List, to lists: inout Lists
  ) throws(StoreError) {
    switch list {
    case .skills:
      lists.skills.append(
        Skill(
          role: try read.word(row, 1), level: try read.step(row, 2), wish: try read.word(row, 3)))
    case .topics:
      lists.topics.append(Topic(name: try read.text(row, 1), level: try read.step(row, 2)))
    case .lead: lists.lead[try read.word(row, 1)] = Int(try read.integer(row, 2))
    case .away:
      lists.away.append(Away(try read.certainDay(row, 1), try read.certainDay(row, 2)))
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
    person.jobTitle = row.text(9)
    person.country = try read.optionalWord(row, 10)
    person.limits.asks = row.integer(11).map { Int($0) }
    person.limits.minutes = row.integer(12).map { Int($0) }
    person.limits.restDays = row.integer(13).map { Int($0) }
    person.limits.weekdays = row.integer(14).map { Weekdays(rawValue: Int($0)) }
    person.pausedUntil = try read.day(row, 15)
    person.goal = row.text(16)
    return person
  }
}

/// What lies beside a colleague in other tables.
private struct Lists {
  var skills: [Skill] = []
  var topics: [Topic] = []
  var lead: [Role: Int] = [:]
  var away: [Away] = []
}

extension Contributor {
  fileprivate mutating func take(_ lists: Lists?) {
    guard let lists else { return }
    (skills, topics, away) = (lists.skills, lists.topics, lists.away)
    limits.leadDays = lists.lead
  }
}
