/// Statements that find posts.
enum PostQuery: Statement {
  case byID, byNumber, byOrigin, byContributor, inStage, afterID, lastIDAfter
  case firstRank, lastRank
  case text, comments

  /// The columns of a post in the order they are read and written.
  static let columns = """
    id, number, title, stage, rank, stage_since, came_from, format, priority, source, \
    plan_day, plan_minutes, published_day, minutes, created_at, origin, has_note, has_caption, \
    comment_count, story
    """

  var sql: String {
    switch self {
    case .byID: "SELECT \(Self.columns) FROM post WHERE id = $1"
    case .byNumber: "SELECT id FROM post WHERE number = $1"
    case .byOrigin: "SELECT id FROM post WHERE origin = $1"
    case .byContributor:
      """
      SELECT post FROM ask WHERE contributor = $1
      UNION SELECT post FROM post_appearance WHERE contributor = $1
      UNION SELECT post FROM post_takedown WHERE contributor = $1
      """
    case .inStage:
      """
      SELECT \(Self.columns) FROM post WHERE id IN
        (SELECT id FROM post WHERE stage = $1 ORDER BY rank, id LIMIT $2)
      ORDER BY id
      """
    case .afterID: "SELECT \(Self.columns) FROM post WHERE id > $1 AND id <= $2 ORDER BY id"
    case .lastIDAfter:
      "SELECT max(id) FROM (SELECT id FROM post WHERE id > $1 ORDER BY id LIMIT $2) AS chunk"
    case .firstRank: "SELECT rank FROM post WHERE stage = $1 ORDER BY rank, id LIMIT 1"
    case .lastRank: "SELECT rank FROM post WHERE stage = $1 ORDER BY rank DESC, id DESC LIMIT 1"
    case .text: "SELECT note, caption FROM post_text WHERE post = $1"
    case .comments:
      "SELECT id, author, said_at, body FROM comment WHERE post = $1 ORDER BY said_at, id"
    }
  }
}
