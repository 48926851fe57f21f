/// Statements about the log.
enum LogStatement: Statement {
  case insert, insertPost, bySequence, byCommit, undoerOf, kind
  case after, newest, newestOfPost, laterOfPost, laterThan
  case lastOfAuthor, lastDone, lastUndone
  case markAt, newestMark, authorsAfter

  var sql: String {
    switch self {
    case .insert:
      """
      INSERT INTO change (sequence, kind, session, author, made_at, undoes, payload, inverse, format,
        commit_id)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """
    case .insertPost: "INSERT INTO change_post (sequence, post) VALUES ($1, $2)"
    case .bySequence: "\(Self.select) WHERE c.sequence = $1"
    case .byCommit: "\(Self.select) WHERE c.commit_id = $1"
    case .kind: "SELECT kind FROM change WHERE sequence = $1"
    case .undoerOf: "\(Self.select) WHERE c.undoes = $1"
    case .after: "\(Self.select) WHERE c.sequence > $1 ORDER BY c.sequence"
    case .newest: "\(Self.select) ORDER BY c.sequence DESC LIMIT $1"
    case .newestOfPost: "\(Self.selectOfPost) ORDER BY p.sequence DESC LIMIT $2"
    case .laterOfPost: "\(Self.selectOfPost) AND p.sequence > $2 ORDER BY p.sequence DESC LIMIT 1"
    case .laterThan: "\(Self.select) WHERE c.sequence > $1 ORDER BY c.sequence DESC LIMIT 1000"
    case .authorsAfter: "SELECT author FROM change WHERE sequence > $1 ORDER BY sequence"
    case .lastOfAuthor:
      """
      \(Self.select) WHERE c.author = $1 AND c.kind <> 'undo' AND c.sequence <= $2
        AND NOT EXISTS (SELECT 1 FROM change AS u WHERE u.undoes = c.sequence AND u.sequence <= $2)
      ORDER BY c.sequence DESC LIMIT 1
      """
    case .markAt: "SELECT sequence, session, made_at FROM change WHERE sequence = $1"
    case .newestMark:
      "SELECT sequence, session, made_at FROM change ORDER BY sequence DESC LIMIT 1"
    case .lastDone:
      """
      SELECT sequence FROM change WHERE author = $1 AND kind = 'do'
      ORDER BY sequence DESC LIMIT 1
      """
    case .lastUndone:
      """
      \(Self.select) WHERE c.author = $1 AND c.kind = 'undo' AND c.sequence > $2 AND c.sequence <= $3
        AND NOT EXISTS (SELECT 1 FROM change AS u WHERE u.undoes = c.sequence AND u.sequence <= $3)
      ORDER BY c.sequence DESC LIMIT 1
      """
    }
  }

  private static let columns = """
    c.sequence, c.session, c.author, c.made_at, c.undoes, c.payload, c.inverse, c.format
    """
  private static let select = "SELECT \(columns) FROM change AS c"
  private static let selectOfPost = """
    SELECT \(columns) FROM change_post AS p JOIN change AS c ON c.sequence = p.sequence \
    WHERE p.post = $1
    """
}
