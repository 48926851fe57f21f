/// Brings the tables of a board to the newest version.
///
/// - Throws: `StoreError.newerSchema` when the board is ahead of us, `StoreError.notADatabase` when the tables are
///   somebody else's.
func migrate(_ connection: some Connection) throws(StoreError) {
  guard try schemaVersion(of: connection) != Schema.version else { return }
  try connection.transaction(.writing) { () throws(StoreError) in
    // Asked again, as another program may have done it while we waited for our turn.
    let version = try schemaVersion(of: connection)
    guard version <= Schema.version else {
      throw .newerSchema(found: version, known: Schema.version)
    }
    for step in Schema.steps(connection.dialect).dropFirst(version) {
      for statement in step { try connection.run(statement, []) }
    }
    try connection.run(BoardStatement.setCounter, .text("schema"), SQLValue(Schema.version))
  }
}

/// How many steps of the schema a board has taken; 0 for an empty database.
func schemaVersion(of connection: some Connection) throws(StoreError) -> Int {
  let tables = try connection.tables()
  guard !tables.isEmpty else { return 0 }
  guard tables.isSuperset(of: Schema.landmarks) else {
    throw .notADatabase(path: connection.place)
  }
  guard let version = try connection.number(BoardStatement.counter, .text("schema")) else {
    throw connection.damaged("there is no schema version")
  }
  return Int(version)
}
