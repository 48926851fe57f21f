/// Statements that write asks and comments.
enum AskStatement: Statement {
  case put, delete, putText, deleteText, insertOverride, deleteOverrides
  case insertComment, deleteComment

  var sql: String {
    switch self {
    case .put:
      """
      INSERT INTO ask (post, id, role, topic, contributor, state, minutes, needed_by,
        asked_at, answered_at, done_at, thanked_at, told_at, reminded_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      ON CONFLICT (post, id) DO UPDATE SET
        role = excluded.role, topic = excluded.topic, contributor = excluded.contributor,
        state = excluded.state, minutes = excluded.minutes, needed_by = excluded.needed_by,
        asked_at = excluded.asked_at, answered_at = excluded.answered_at,
        done_at = excluded.done_at, thanked_at = excluded.thanked_at, told_at = excluded.told_at,
        reminded_at = excluded.reminded_at
      """
    case .delete: "DELETE FROM ask WHERE post = $1 AND id = $2"
    case .putText:
      """
      INSERT INTO ask_text (post, ask, at_minutes, place, answer_by, what, why, evidence, gain, shown,
        thanked_for, result, again, again_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      ON CONFLICT (post, ask) DO UPDATE SET
        at_minutes = excluded.at_minutes, place = excluded.place,
        answer_by = excluded.answer_by, what = excluded.what, why = excluded.why,
        evidence = excluded.evidence, gain = excluded.gain, shown = excluded.shown,
        thanked_for = excluded.thanked_for, result = excluded.result, again = excluded.again,
        again_at = excluded.again_at
      """
    case .deleteText: "DELETE FROM ask_text WHERE post = $1 AND ask = $2"
    case .insertOverride:
      """
      INSERT INTO ask_override (post, ask, position, rule, subject, reason, made_at, author)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """
    case .deleteOverrides: "DELETE FROM ask_override WHERE post = $1 AND ask = $2"
    case .insertComment:
      "INSERT INTO comment (post, id, author, said_at, body) VALUES ($1, $2, $3, $4, $5)"
    case .deleteComment: "DELETE FROM comment WHERE post = $1 AND id = $2"
    }
  }
}
