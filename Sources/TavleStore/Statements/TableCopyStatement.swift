/// Statements that carry the rows of a table over to another board.
struct TableCopyStatement: Statement {
  /// What is done with the table.
  enum Purpose: Hashable {
    case count, clear
    /// Reads a number of rows in the order of the key: the first ones, or those after a key.
    case firstPage, nextPage
    /// Writes a number of rows at once.
    case insert(rows: Int)
  }

  /// How many rows are written at once, the most first: one text each, as every text is read by the engine once.
  ///
  /// Engines take 32,766 parameters (SQLite) or 65,535 (PostgreSQL); SQLite compares each name with all before it.
  static let rowCounts = [200, 20, 1]

  let table: BoardTable
  let purpose: Purpose

  static var allCases: [TableCopyStatement] {
    let purposes: [Purpose] = [.count, .clear, .firstPage, .nextPage]
    let inserts = rowCounts.map(Purpose.insert(rows:))
    return BoardTable.all.flatMap { table in
      (purposes + inserts).map { TableCopyStatement(table: table, purpose: $0) }
    }
  }

  var sql: String {
    switch purpose {
    case .count: "SELECT count(*) FROM \(table.name)"
    case .clear: "DELETE FROM \(table.name)"
    case .firstPage: "\(selection) ORDER BY \(key) LIMIT $1"
    case .nextPage: "\(selection) WHERE (\(key)) > (\(keyValues)) ORDER BY \(key) LIMIT $1"
    case .insert(let rows): "INSERT INTO \(table.name) (\(columns)) VALUES \(values(rows))"
    }
  }

  private var columns: String { table.columns.joined(separator: ", ") }
  private var selection: String { "SELECT \(columns) FROM \(table.name)" }
  private var key: String { table.key.joined(separator: ", ") }
  private var keyValues: String { Self.parameters(2..<2 + table.key.count) }

  private func values(_ rows: Int) -> String {
    let width = table.columns.count
    return (0..<rows).map { row in
      "(\(Self.parameters(row * width + 1..<(row + 1) * width + 1)))"
    }.joined(separator: ", ")
  }

  private static func parameters(_ numbers: Range<Int>) -> String {
    numbers.map { "$\($0)" }.joined(separator: ", ")
  }
}
