/// Statements about favours.
enum FavourStatement: Statement {
  case put, delete, byID, all, byAsker

  private static let columns =
    "id, kind, problem, asker, asker_name, state, outcome, deadline, created_at, closed_at"

  var sql: String {
    switch self {
    case .put:
      """
      INSERT INTO favour (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      ON CONFLICT (id) DO UPDATE SET
        kind = excluded.kind, problem = excluded.problem, asker = excluded.asker,
        asker_name = excluded.asker_name, state = excluded.state, outcome = excluded.outcome,
        deadline = excluded.deadline, closed_at = excluded.closed_at
      """
    case .delete: "DELETE FROM favour WHERE id = $1"
    case .byID: "SELECT \(Self.columns) FROM favour WHERE id = $1"
    case .all: "SELECT \(Self.columns) FROM favour ORDER BY id"
    case .byAsker: "SELECT \(Self.columns) FROM favour WHERE asker = $1 ORDER BY id"
    }
  }
}
