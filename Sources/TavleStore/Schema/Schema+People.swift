// MARK: Version 3

extension Schema {
  /// What colleagues have said about being asked, whose story a post is, what is written about asks, and favours.
  static func third(_ d: Dialect) -> [String] {
    let columns = [
      ("contributor", "job_title text"), ("contributor", "country text"),
      ("contributor", "most_asks \(d.bigint)"), ("contributor", "most_minutes \(d.bigint)"),
      ("contributor", "rest_days \(d.bigint)"), ("contributor", "weekdays \(d.bigint)"),
      ("contributor", "paused_until text"), ("contributor", "goal text"), ("post", "story text"),
      ("ask", "reminded_at \(d.bigint)"),
    ]
    return columns.map { "ALTER TABLE \($0) ADD COLUMN \($1)" } + [
      """
      CREATE TABLE contributor_lead (
        contributor \(d.bigint) NOT NULL REFERENCES contributor ON DELETE CASCADE,
        role text NOT NULL,
        days \(d.bigint) NOT NULL CHECK (days >= 0),
        PRIMARY KEY (contributor, role)
      ) \(d.clustered)
      """,
      """
      CREATE TABLE contributor_away (
        contributor \(d.bigint) NOT NULL REFERENCES contributor ON DELETE CASCADE,
        position \(d.bigint) NOT NULL,
        first_day text NOT NULL,
        last_day text NOT NULL CHECK (last_day >= first_day),
        PRIMARY KEY (contributor, position)
      ) \(d.clustered)
      """,
      """
      CREATE TABLE ask_text (
        post \(d.bigint) NOT NULL,
        ask \(d.bigint) NOT NULL,
        at_minutes \(d.bigint),
        place text,
        answer_by text,
        what text,
        why text,
        evidence text,
        gain text,
        shown text,
        thanked_for text,
        result text,
        again text,
        again_at \(d.bigint),
        PRIMARY KEY (post, ask),
        FOREIGN KEY (post, ask) REFERENCES ask ON DELETE CASCADE
      ) \(d.table)
      """,
      """
      CREATE TABLE ask_override (
        post \(d.bigint) NOT NULL,
        ask \(d.bigint) NOT NULL,
        position \(d.bigint) NOT NULL,
        rule text NOT NULL,
        subject text,
        reason text NOT NULL CHECK (reason <> ''),
        made_at \(d.bigint) NOT NULL,
        author text NOT NULL,
        PRIMARY KEY (post, ask, position),
        FOREIGN KEY (post, ask) REFERENCES ask ON DELETE CASCADE
      ) \(d.clustered)
      """,
      """
      CREATE TABLE favour (
        id \(d.bigint) PRIMARY KEY,
        kind text NOT NULL,
        problem text NOT NULL CHECK (problem <> ''),
        asker \(d.bigint) REFERENCES contributor,
        asker_name text,
        state text NOT NULL,
        outcome text,
        deadline text,
        created_at \(d.bigint) NOT NULL,
        closed_at \(d.bigint)
      ) \(d.table)
      """,
      "CREATE INDEX favour_asker ON favour (asker)",
    ]
  }
}
