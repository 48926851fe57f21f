/// A statement with a name.
///
/// All of them are in this folder; tests prepare each on every engine.
///
/// Only SQL that SQLite and PostgreSQL share: `$1` for parameters, `CAST` for casts, 0 and 1 for truth.
protocol Statement: CaseIterable, Sendable {
  /// The text of the statement.
  var sql: String { get }
}
