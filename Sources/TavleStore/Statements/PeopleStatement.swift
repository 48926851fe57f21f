/// Statements about colleagues.
enum PeopleStatement: Statement {
  case insert, delete, byID, all, byOrigin
  case setName, setDepartment, setMail, setPhone, setChat, setLanguage, setHasLeft
  case setJobTitle, setCountry, setLimits, setPausedUntil, setGoal

  /// The columns of a colleague in the order they are read and written.
  private static let columns =
    """
    id, name, department, mail, phone, chat, language, has_left, origin, job_title, country, most_asks,
    most_minutes, rest_days, weekdays, paused_until, goal
    """

  var sql: String {
    switch self {
    case .insert:
      """
      INSERT INTO contributor (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
        $12, $13, $14, $15, $16, $17)
      """
    case .delete: "DELETE FROM contributor WHERE id = $1"
    case .byID: "SELECT \(Self.columns) FROM contributor WHERE id = $1"
    case .all: "SELECT \(Self.columns) FROM contributor ORDER BY id"
    case .byOrigin: "SELECT id FROM contributor WHERE origin = $1"
    case .setName: "UPDATE contributor SET name = $2 WHERE id = $1"
    case .setDepartment: "UPDATE contributor SET department = $2 WHERE id = $1"
    case .setMail: "UPDATE contributor SET mail = $2 WHERE id = $1"
    case .setPhone: "UPDATE contributor SET phone = $2 WHERE id = $1"
    case .setChat: "UPDATE contributor SET chat = $2 WHERE id = $1"
    case .setLanguage: "UPDATE contributor SET language = $2 WHERE id = $1"
    case .setHasLeft: "UPDATE contributor SET has_left = $2 WHERE id = $1"
    case .setJobTitle: "UPDATE contributor SET job_title = $2 WHERE id = $1"
    case .setCountry: "UPDATE contributor SET country = $2 WHERE id = $1"
    case .setLimits:
      """
      UPDATE contributor SET most_asks = $2, most_minutes = $3, rest_days = $4, weekdays = $5 WHERE id = $1
      """
    case .setPausedUntil: "UPDATE contributor SET paused_until = $2 WHERE id = $1"
    case .setGoal: "UPDATE contributor SET goal = $2 WHERE id = $1"
    }
  }
}
