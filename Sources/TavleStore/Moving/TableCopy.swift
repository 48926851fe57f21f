/// Makes one board the same as another, row by row, so that their engines may differ.
struct TableCopy {
  /// How many rows are read at once.
  private static let pageLength = 1000

  private let source: any Connection
  private let target: any Connection

  /// Both boards must have the newest schema.
  init(from source: any Connection, to target: any Connection) {
    self.source = source
    self.target = target
  }

  /// Replaces all rows of the target by those of the source, inside a transaction of the target's that has begun; the
  /// source is read as it is at one moment.
  ///
  /// `progress` is called after every few rows; what it throws ends the copy.
  func run(
    _ progress: (CopyProgress) throws(StoreError) -> Void = { _ in }
  ) throws(StoreError) -> CopyProgress {
    let known = try Counters(target)
    for table in BoardTable.all.reversed() {
      try target.run(TableCopyStatement(table: table, purpose: .clear))
    }
    let state = try source.transaction(.reading) { () throws(StoreError) in
      var state = CopyProgress(total: try countRows())
      for table in BoardTable.all { try copy(table, &state, progress) }
      return state
    }
    try Counters(target).replacing(known).write(to: target)
    return state
  }

  private func countRows() throws(StoreError) -> Int {
    var rows: Int64 = 0
    for table in BoardTable.all {
      rows += try source.number(TableCopyStatement(table: table, purpose: .count)) ?? 0
    }
    return Int(rows)
  }

  private func copy(
    _ table: BoardTable, _ state: inout CopyProgress,
    _ progress: (CopyProgress) throws(StoreError) -> Void
  ) throws(StoreError) {
    let writer = RowWriter(target, table)
    var rows = try read(table, after: nil)
    while let last = rows.last {
      try writer.write(rows)
      // An engine may keep what it is given until it is asked for something.
      _ = try target.number(BoardStatement.counter, .text("schema"))
      state.count(rows.count, of: table)
      try progress(state)
      rows = try read(table, after: table.keyPlaces.map { last[$0] })
    }
  }

  /// The rows after a key; a few of them, in the order of the key.
  private func read(_ table: BoardTable, after key: [SQLValue]?) throws(StoreError) -> [[SQLValue]]
  {
    let limit = SQLValue(Self.pageLength)
    let statement = TableCopyStatement(table: table, purpose: key == nil ? .firstPage : .nextPage)
    let (numbers, columns) = (table.numbers.count, table.columns.count)
    return try source.all(statement, [limit] + (key ?? [])) { row in
      (0..<columns).map { column in
        column < numbers ? SQLValue(row.integer(column)) : SQLValue(row.text(column))
      }
    }
  }
}

/// Writes rows of one table, many at once.
private struct RowWriter {
  private let connection: any Connection
  /// The statements, and how many rows each writes; the one with the most first.
  private let inserts: [(rows: Int, sql: String)]

  init(_ connection: any Connection, _ table: BoardTable) {
    self.connection = connection
    inserts = TableCopyStatement.rowCounts.map { rows in
      (rows, TableCopyStatement(table: table, purpose: .insert(rows: rows)).sql)
    }
  }

  func write(_ rows: [[SQLValue]]) throws(StoreError) {
    var rest = rows[...]
    for insert in inserts {
      while rest.count >= insert.rows {
        try connection.run(insert.sql, Array(rest.prefix(insert.rows).joined()))
        rest = rest.dropFirst(insert.rows)
      }
    }
  }
}
