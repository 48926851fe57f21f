/// Statements about who is forgotten, and about what is left of them on the way.
enum ForgettingStatement: Statement {
  case unfinished, begin, setStep, end
  case tombstones, addTombstone
  case log, deleteEntry, renameAuthor
  case clearPostOrigin, clearPersonOrigin

  var sql: String {
    switch self {
    case .unfinished: "SELECT step, what, receipt FROM forgetting WHERE id = 1"
    case .begin: "INSERT INTO forgetting (id, step, what, receipt) VALUES (1, $1, $2, $3)"
    case .setStep: "UPDATE forgetting SET step = $1, what = $2, receipt = $3 WHERE id = 1"
    case .end: "DELETE FROM forgetting"
    case .tombstones: "SELECT code, forgotten_on FROM forgotten ORDER BY code"
    case .addTombstone:
      """
      INSERT INTO forgotten (code, forgotten_on) VALUES ($1, $2)
      ON CONFLICT (code) DO UPDATE SET forgotten_on = excluded.forgotten_on
      """
    case .log: "SELECT sequence, undoes, author, payload, inverse FROM change ORDER BY sequence"
    case .deleteEntry: "DELETE FROM change WHERE sequence = $1"
    case .renameAuthor: "UPDATE change SET author = $2 WHERE author = $1"
    case .clearPostOrigin: "UPDATE post SET origin = NULL WHERE id = $1"
    case .clearPersonOrigin: "UPDATE contributor SET origin = NULL WHERE id = $1"
    }
  }
}
