import TavleCore

// Asks and comments.

extension PostWriter {
  /// Adds an ask, or replaces the one with its identifier.
  func put(_ ask: Ask) throws(StoreError) {
    try run(
      .put, ask.post, SQLValue(ask.id.rawValue), .text(ask.role.rawValue), SQLValue(ask.topic),
      SQLValue(ask.contributor?.rawValue), .text(ask.state.rawValue), SQLValue(ask.minutes),
      SQLValue(ask.neededBy?.description), SQLValue(ask.askedAt?.seconds),
      SQLValue(ask.answeredAt?.seconds), SQLValue(ask.doneAt?.seconds),
      SQLValue(ask.thankedAt?.seconds), SQLValue(ask.toldAt?.seconds),
      SQLValue(ask.remindedAt?.seconds))
    try put(ask.text, of: ask)
  }

  private func put(_ text: AskText, of ask: Ask) throws(StoreError) {
    let id = SQLValue(ask.id.rawValue)
    try run(.deleteOverrides, ask.post, id)
    guard text != AskText() else { return try run(AskStatement.deleteText, ask.post, id) }
    try run(
      .putText, ask.post, id, SQLValue(text.time?.minutes), SQLValue(text.place),
      SQLValue(text.answerBy?.description), SQLValue(text.what), SQLValue(text.why),
      SQLValue(text.evidence), SQLValue(text.gain), SQLValue(text.use), SQLValue(text.thankedFor),
      SQLValue(text.result), SQLValue(text.again?.rawValue), SQLValue(text.againAt?.seconds))
    for (position, override) in text.overrides.enumerated() {
      try run(
        .insertOverride, ask.post, id, SQLValue(position), .text(override.rule.rawValue),
        SQLValue(override.subject), .text(override.reason), SQLValue(override.at.seconds),
        .text(override.author))
    }
  }

  func deleteAsk(_ post: PostID, _ id: AskID) throws(StoreError) {
    try run(AskStatement.delete, post, SQLValue(id.rawValue))
  }

  /// Adds a comment, without counting it.
  func insert(_ comment: Comment) throws(StoreError) {
    try run(
      .insertComment, comment.post, SQLValue(comment.id.rawValue), .text(comment.author),
      SQLValue(comment.at.seconds), .text(comment.text))
  }

  func add(_ comment: Comment) throws(StoreError) {
    try insert(comment)
    try count(1, on: comment.post)
  }

  func deleteComment(_ post: PostID, _ id: CommentID) throws(StoreError) {
    try run(.deleteComment, post, SQLValue(id.rawValue))
    try count(-1, on: post)
  }

  private func count(_ comments: Int, on post: PostID) throws(StoreError) {
    try run(PostStatement.addToCommentCount, post, SQLValue(comments))
  }

  private func run(
    _ statement: AskStatement, _ post: PostID, _ values: SQLValue...
  ) throws(StoreError) {
    try connection.run(statement.sql, [.integer(post.rawValue)] + values)
  }
}
