/// How an engine spells what its schema cannot say in the common subset of SQL.
struct Dialect: Sendable {
  /// A whole number of 64 bits, as the type of a column.
  let bigint: String
  /// What follows the columns of a table.
  let table: String
  /// What follows the columns of a table that is to lie in the order of its primary key.
  let clustered: String

  /// SQLite: strict types (3.37 and later); `integer primary key` is where the row lies.
  static let sqlite = Dialect(
    bigint: "integer", table: "strict", clustered: "strict, without rowid")

  /// PostgreSQL, where `integer` has 32 bits.
  static let postgres = Dialect(bigint: "bigint", table: "", clustered: "")
}
