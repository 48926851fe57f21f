/// Statements about colleagues.
enum PeopleStatement: Statement {
  case insert, delete, byID, all, byOrigin
  case setName, setDepartment, setMail, setPhone, setChat, setLanguage, setHasLeft
  case deleteSkills, insertSkill, deleteTopics, insertTopic
  case skills, topics, skillsOfAll, topicsOfAll

  /// The columns of a colleague in the order they are read and written.
  private static let columns =
    "id, name, department, mail, phone, chat, language, has_left, origin"

  var sql: String {
    switch self {
    case .insert:
      "INSERT INTO contributor (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
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
    case .deleteSkills: "DELETE FROM contributor_skill WHERE contributor = $1"
    case .insertSkill:
      """
      INSERT INTO contributor_skill (contributor, position, role, level, wish)
      VALUES ($1, $2, $3, $4, $5)
      """
    case .deleteTopics: "DELETE FROM contributor_topic WHERE contributor = $1"
    case .insertTopic:
      "INSERT INTO contributor_topic (contributor, position, name, level) VALUES ($1, $2, $3, $4)"
    case .skills: "\(Self.selectSkills) WHERE contributor = $1 ORDER BY position"
    case .topics: "\(Self.selectTopics) WHERE contributor = $1 ORDER BY position"
    case .skillsOfAll: "\(Self.selectSkills) ORDER BY contributor, position"
    case .topicsOfAll: "\(Self.selectTopics) ORDER BY contributor, position"
    }
  }

  private static let selectSkills = "SELECT contributor, role, level, wish FROM contributor_skill"
  private static let selectTopics = "SELECT contributor, name, level FROM contributor_topic"
}
