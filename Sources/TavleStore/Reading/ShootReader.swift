import TavleCore

/// Reads shoots with what belongs to them.
struct ShootReader {
  private let read: RowReader
  private var connection: any Connection { read.connection }

  init(_ connection: any Connection) { read = RowReader(connection) }

  /// What ``all()`` asks.
  static let queriesForAll = [
    ShootStatement.all, .allPosts, .allQuestions, .allCalls,
  ].map { Query($0) }

  /// All shoots.
  func all() throws(StoreError) -> [Shoot] {
    try filled(
      try connection.all(ShootStatement.all, [], shoot), .allPosts, .allQuestions, .allCalls, [])
  }

  /// One shoot; `nil` if it is not there.
  func shoot(_ id: ShootID) throws(StoreError) -> Shoot? {
    let key = [SQLValue.integer(id.rawValue)]
    return try filled(
      try connection.all(ShootStatement.byID, key, shoot), .posts, .questions, .calls, key
    ).first
  }

  /// The shoots somebody has a time to come to.
  func shoots(calling person: ContributorID) throws(StoreError) -> [Shoot] {
    let ids = try connection.all(ShootStatement.byCall, [.integer(person.rawValue)]) { row in
      ShootID(rawValue: row.integer(0) ?? 0)
    }
    var found: [Shoot] = []
    for id in ids {
      if let shoot = try shoot(id) { found.append(shoot) }
    }
    return found
  }

  private func filled(
    _ shoots: [Shoot], _ posts: ShootStatement, _ questions: ShootStatement,
    _ calls: ShootStatement, _ key: [SQLValue]
  ) throws(StoreError) -> [Shoot] {
    guard !shoots.isEmpty else { return [] }
    var found = Dictionary(uniqueKeysWithValues: shoots.map { ($0.id, $0) })
    try connection.each(posts.sql, key) { row throws(StoreError) in
      let post: PostID = try read.identifier(row, 1)
      found[try read.identifier(row, 0)]?.posts.append(post)
    }
    try connection.each(questions.sql, key) { row throws(StoreError) in
      let question = try read.text(row, 1)
      found[try read.identifier(row, 0)]?.questions.append(question)
    }
    try connection.each(calls.sql, key) { row throws(StoreError) in
      let person: ContributorID = try read.identifier(row, 1)
      guard let time = try read.time(row, 2) else { return }
      found[try read.identifier(row, 0)]?.calls.append(Shoot.Call(person, at: time))
    }
    return shoots.compactMap { found[$0.id] }
  }

  private func shoot(_ row: any SQLRow) throws(StoreError) -> Shoot {
    var shoot = Shoot(
      id: try read.identifier(row, 0), title: try read.text(row, 1),
      day: try read.certainDay(row, 2), createdAt: try read.moment(row, 10))
    shoot.time = try read.time(row, 3)
    shoot.minutes = row.integer(4).map { Int($0) }
    (shoot.place, shoot.wayIn) = (row.text(5), row.text(6))
    (shoot.clothes, shoot.phone) = (row.text(7), row.text(8))
    shoot.isCancelled = try read.integer(row, 9) == 1
    return shoot
  }
}
