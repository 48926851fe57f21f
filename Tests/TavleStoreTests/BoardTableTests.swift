import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `The tables that are copied` {
  @Test(arguments: Engine.all)
  func `are all tables there are, column by column`(_ engine: Engine) throws {
    let connection = try engine.makePlace().open().connection
    #expect(try connection.tables() == Set(BoardTable.all.map(\.name)))
    for table in BoardTable.all {
      let columns = try engine.columns(of: table.name, connection)
      let known =
        table.numbers.map { Column(name: $0, isText: false) }
        + table.texts.map { Column(name: $0, isText: true) }
      #expect(columns.sorted { $0.name < $1.name } == known.sorted { $0.name < $1.name })
    }
  }

  @Test func `have the keys of the schema`() throws {
    let connection = try Engine.sqlite.makePlace().open().connection
    for table in BoardTable.all {
      let sql = "SELECT name FROM pragma_table_info('\(table.name)') WHERE pk > 0 ORDER BY pk"
      var key: [String] = []
      try connection.each(sql, []) { row in key.append(row.text(0) ?? "") }
      #expect(table.key == key)
      #expect(table.keyPlaces.map { table.columns[$0] } == key)
    }
  }

  @Test func `come after those they refer to`() throws {
    let connection = try Engine.sqlite.makePlace().open().connection
    var done: Set<String> = []
    for table in BoardTable.all {
      done.insert(table.name)
      let sql = "SELECT \"table\" FROM pragma_foreign_key_list('\(table.name)')"
      try connection.each(sql, []) { row in #expect(done.contains(row.text(0) ?? "")) }
    }
  }
}

/// A column as an engine describes it.
struct Column: Hashable {
  let name: String
  let isText: Bool
}

extension Engine {
  /// The columns of a table, asked of the engine.
  func columns(of table: String, _ connection: any Connection) throws -> [Column] {
    var columns: [Column] = []
    let sql =
      connection is SQLiteConnection
      ? "SELECT name, lower(type) FROM pragma_table_info('\(table)')"
      : """
      SELECT column_name, data_type FROM information_schema.columns
      WHERE table_schema = current_schema() AND table_name = '\(table)'
      """
    try connection.each(sql, []) { row in
      columns.append(Column(name: row.text(0) ?? "", isText: row.text(1) == "text"))
    }
    return columns
  }
}
