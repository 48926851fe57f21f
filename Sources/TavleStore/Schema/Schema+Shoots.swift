// MARK: Version 5

extension Schema {
  /// Shoots, what colleagues said about being seen or heard, who is on a post, and what is to be taken down.
  static func fifth(_ d: Dialect) -> [String] {
    shoots(d) + consents(d) + [
      list(
        "post_appearance",
        """
        contributor \(d.bigint) REFERENCES contributor,
          guest text CHECK (guest IS NULL OR contributor IS NULL),
          media text NOT NULL,
          has_seen_cut \(d.bigint) NOT NULL CHECK (has_seen_cut IN (0, 1)),
          agreed_on text,
          reason text
        """, d),
      "CREATE INDEX post_appearance_contributor ON post_appearance (contributor, post)",
      list(
        "post_takedown",
        """
        contributor \(d.bigint) NOT NULL REFERENCES contributor,
          channel text,
          address text,
          owner text NOT NULL,
          deadline text NOT NULL,
          done_on text,
          stays_because text
        """, d),
      "CREATE INDEX post_takedown_contributor ON post_takedown (contributor, post)",
    ]
  }

  private static func shoots(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE shoot (
        id \(d.bigint) PRIMARY KEY,
        title text NOT NULL CHECK (title <> ''),
        shoot_day text NOT NULL,
        at_minutes \(d.bigint),
        minutes \(d.bigint),
        place text,
        way_in text,
        clothes text,
        phone text,
        is_cancelled \(d.bigint) NOT NULL CHECK (is_cancelled IN (0, 1)),
        created_at \(d.bigint) NOT NULL
      ) \(d.table)
      """,
      // A post may be gone while its shoot remembers it, so that undo can bring both back in any order.
      partOfShoot("shoot_post", "post \(d.bigint) NOT NULL", d),
      partOfShoot("shoot_question", "question text NOT NULL", d),
      partOfShoot(
        "shoot_call",
        "contributor \(d.bigint) NOT NULL REFERENCES contributor, at_minutes \(d.bigint) NOT NULL",
        d),
      "CREATE INDEX shoot_call_contributor ON shoot_call (contributor)",
    ]
  }

  /// A list that belongs to a shoot and keeps its order.
  private static func partOfShoot(_ name: String, _ columns: String, _ d: Dialect) -> String {
    """
    CREATE TABLE \(name) (
      shoot \(d.bigint) NOT NULL REFERENCES shoot ON DELETE CASCADE,
      position \(d.bigint) NOT NULL,
      \(columns),
      PRIMARY KEY (shoot, position)
    ) \(d.clustered)
    """
  }

  private static func consents(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE consent (
        id \(d.bigint) PRIMARY KEY,
        contributor \(d.bigint) NOT NULL REFERENCES contributor,
        medium text NOT NULL,
        purpose text NOT NULL,
        post \(d.bigint),
        answer text NOT NULL,
        said_on text NOT NULL,
        until_day text,
        proof text NOT NULL,
        proof_at text,
        author text NOT NULL,
        wording text,
        guardian text,
        guardian_contact text,
        ground text NOT NULL,
        note text
      ) \(d.table)
      """,
      "CREATE INDEX consent_contributor ON consent (contributor)",
      """
      CREATE TABLE consent_channel (
        consent \(d.bigint) NOT NULL REFERENCES consent ON DELETE CASCADE,
        position \(d.bigint) NOT NULL,
        channel text NOT NULL,
        PRIMARY KEY (consent, position)
      ) \(d.clustered)
      """,
    ]
  }
}

// MARK: Version 7

extension Schema {
  /// The channels a reason was given for, a line each; null is all of them.
  static let seventh = ["ALTER TABLE post_appearance ADD COLUMN reason_on text"]
}
