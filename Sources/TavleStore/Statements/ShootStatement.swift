/// Statements about shoots and what belongs to them.
enum ShootStatement: Statement {
  case put, delete, byID, all, byCall
  case deletePosts, insertPost, posts, allPosts
  case deleteQuestions, insertQuestion, questions, allQuestions
  case deleteCalls, insertCall, calls, allCalls

  private static let columns =
    """
    id, title, shoot_day, at_minutes, minutes, place, way_in, clothes, phone, is_cancelled, created_at
    """

  var sql: String {
    switch self {
    case .put:
      """
      INSERT INTO shoot (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      ON CONFLICT (id) DO UPDATE SET
        title = excluded.title, shoot_day = excluded.shoot_day, at_minutes = excluded.at_minutes,
        minutes = excluded.minutes, place = excluded.place, way_in = excluded.way_in,
        clothes = excluded.clothes, phone = excluded.phone, is_cancelled = excluded.is_cancelled
      """
    case .delete: "DELETE FROM shoot WHERE id = $1"
    case .byID: "SELECT \(Self.columns) FROM shoot WHERE id = $1"
    case .all: "SELECT \(Self.columns) FROM shoot ORDER BY id"
    case .byCall: "SELECT DISTINCT shoot FROM shoot_call WHERE contributor = $1"
    case .deletePosts: "DELETE FROM shoot_post WHERE shoot = $1"
    case .insertPost: "INSERT INTO shoot_post (shoot, position, post) VALUES ($1, $2, $3)"
    case .posts: "SELECT shoot, post FROM shoot_post WHERE shoot = $1 ORDER BY position"
    case .allPosts: "SELECT shoot, post FROM shoot_post ORDER BY shoot, position"
    case .deleteQuestions: "DELETE FROM shoot_question WHERE shoot = $1"
    case .insertQuestion:
      "INSERT INTO shoot_question (shoot, position, question) VALUES ($1, $2, $3)"
    case .questions:
      "SELECT shoot, question FROM shoot_question WHERE shoot = $1 ORDER BY position"
    case .allQuestions: "SELECT shoot, question FROM shoot_question ORDER BY shoot, position"
    case .deleteCalls: "DELETE FROM shoot_call WHERE shoot = $1"
    case .insertCall:
      "INSERT INTO shoot_call (shoot, position, contributor, at_minutes) VALUES ($1, $2, $3, $4)"
    case .calls:
      "SELECT shoot, contributor, at_minutes FROM shoot_call WHERE shoot = $1 ORDER BY position"
    case .allCalls:
      "SELECT shoot, contributor, at_minutes FROM shoot_call ORDER BY shoot, position"
    }
  }
}
