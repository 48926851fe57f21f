import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `The statements` {
  /// A statement under the beginning of its text: some are very long.
  struct Text: CustomTestStringConvertible {
    let sql: String
    var testDescription: String { String(sql.prefix(100)) }
  }

  private static let all: [Text] = statements(of: [
    BoardStatement.self, PostStatement.self, PostQuery.self, PartQuery.self, PeopleStatement.self,
    PersonPart.self, AskStatement.self,
    FavourStatement.self,
    LogStatement.self, TableCopyStatement.self,
  ])

  private static func statements(of kinds: [any Statement.Type]) -> [Text] {
    func texts<Kind: Statement>(_ kind: Kind.Type) -> [Text] {
      kind.allCases.map { Text(sql: $0.sql) }
    }
    return kinds.flatMap { texts($0) }
  }

  @Test(arguments: Engine.all) func `can all be prepared`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    for text in Self.all { try store.connection.prepare(text.sql) }
    #expect(Self.all.count > 70)
  }

  @Test(arguments: all) func `are written in SQL that both engines know`(_ text: Text) {
    let words = [
      "::", "FOR UPDATE", "ILIKE", " LIKE ", "DATETIME(", "STRFTIME(", "BOOLEAN", "AUTOINCREMENT",
      "INSERT OR", "REPLACE INTO", "ROWID", "PRAGMA", "GLOB", "?", "IFNULL",
    ]
    for word in words { #expect(!text.sql.uppercased().contains(word)) }
  }

  @Test(arguments: all) func `find what they need without reading all posts`(_ text: Text) throws {
    let sql = text.sql
    let store = try Engine.sqlite.makePlace().open()
    let count = parameterOrder(of: sql).max() ?? 0
    let values = [SQLValue](repeating: .integer(1), count: count)
    var steps: [String] = []
    try store.connection.each("EXPLAIN QUERY PLAN \(sql)", values) { row in
      steps.append(row.text(3) ?? "")
    }
    let small = ["board_setting", "counter", "contributor", "favour", "chunk", "CONSTANT ROWS"]
    // Whole tables are counted and emptied for a copy.
    let isWhole = sql.hasPrefix("SELECT count(*) FROM ") || sql.hasPrefix("DELETE FROM ")
    for step in steps where step.hasPrefix("SCAN") && !sql.contains("LIMIT") {
      #expect(small.contains { step.contains($0) } || (isWhole && !sql.contains("WHERE")))
    }
    for step in steps where sql.contains("LIMIT") { #expect(!step.contains("TEMP B-TREE")) }
  }

  @Test func `bind by name, wherever a name is mentioned first`() throws {
    #expect(parameterOrder(of: "UPDATE a SET b = $2, c = $10, d = $2 WHERE e = $1") == [2, 10, 1])
    #expect(parameterOrder(of: "SELECT 1") == [])
    let store = try Engine.sqlite.makePlace().open()
    let values = [SQLValue.text("one"), .text("two")]
    try store.connection.each("SELECT $2 AS a, $1 AS b, $2 AS c", values) { row in
      #expect([row.text(0), row.text(1), row.text(2)] == ["two", "one", "two"])
    }
  }
}
