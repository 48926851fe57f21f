/// The tables of a board, as the steps that lead there.
///
/// A step is never changed once it has been released: boards out there have taken it. The version of a board is the
/// number of steps it has taken.
enum Schema {
  /// The newest version this program knows.
  static let version = 7

  /// Tables by which a board of any version is told from other databases.
  static let landmarks: Set<String> = ["board_setting", "counter", "post", "change"]

  /// What each step does, in the words of an engine.
  static func steps(_ dialect: Dialect) -> [[String]] {
    [first(dialect), second, third(dialect), fourth, fifth(dialect), sixth(dialect), seventh]
  }

  /// No table is another, but an ask can be *released*, which an older tavle does not know.
  private static let fourth: [String] = []

  private static func first(_ dialect: Dialect) -> [String] {
    settings(dialect) + posts(dialect) + people(dialect) + partsOfPosts(dialect) + log(dialect)
  }
}

// MARK: Version 1

extension Schema {
  private static func settings(_ d: Dialect) -> [String] {
    [
      "CREATE TABLE board_setting (name text PRIMARY KEY, value text NOT NULL) \(d.clustered)",
      "CREATE TABLE counter (name text PRIMARY KEY, value \(d.bigint) NOT NULL) \(d.clustered)",
      "INSERT INTO counter (name, value) VALUES ('schema', 1), ('generation', 1)",
    ]
  }

  private static func posts(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE post (
        id \(d.bigint) PRIMARY KEY,
        number \(d.bigint) NOT NULL UNIQUE CHECK (number > 0),
        title text NOT NULL CHECK (title <> ''),
        stage text NOT NULL,
        rank \(d.bigint) NOT NULL,
        stage_since \(d.bigint) NOT NULL,
        came_from text,
        format text,
        priority \(d.bigint) NOT NULL,
        source text,
        plan_day text,
        plan_minutes \(d.bigint) CHECK (plan_minutes IS NULL OR plan_day IS NOT NULL),
        published_day text,
        minutes \(d.bigint),
        created_at \(d.bigint) NOT NULL,
        origin text UNIQUE,
        has_note \(d.bigint) NOT NULL CHECK (has_note IN (0, 1)),
        has_caption \(d.bigint) NOT NULL CHECK (has_caption IN (0, 1)),
        comment_count \(d.bigint) NOT NULL CHECK (comment_count >= 0)
      ) \(d.table)
      """,
      "CREATE INDEX post_place ON post (stage, rank, id)",
      """
      CREATE TABLE post_text (
        post \(d.bigint) PRIMARY KEY REFERENCES post ON DELETE CASCADE,
        note text NOT NULL,
        caption text NOT NULL
      ) \(d.table)
      """,
    ]
  }

  private static func people(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE contributor (
        id \(d.bigint) PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        department text,
        mail text,
        phone text,
        chat text,
        language text,
        has_left \(d.bigint) NOT NULL CHECK (has_left IN (0, 1)),
        origin text UNIQUE
      ) \(d.table)
      """,
      """
      CREATE TABLE contributor_skill (
        contributor \(d.bigint) NOT NULL REFERENCES contributor ON DELETE CASCADE,
        position \(d.bigint) NOT NULL,
        role text NOT NULL,
        level \(d.bigint) NOT NULL,
        wish text NOT NULL,
        PRIMARY KEY (contributor, position)
      ) \(d.clustered)
      """,
      """
      CREATE TABLE contributor_topic (
        contributor \(d.bigint) NOT NULL REFERENCES contributor ON DELETE CASCADE,
        position \(d.bigint) NOT NULL,
        name text NOT NULL,
        level \(d.bigint) NOT NULL,
        PRIMARY KEY (contributor, position)
      ) \(d.clustered)
      """,
    ]
  }

  private static func partsOfPosts(_ d: Dialect) -> [String] {
    [
      list("post_tag", "tag text NOT NULL", d),
      list("post_channel", "channel text NOT NULL", d),
      list("post_link", "channel text, address text NOT NULL", d),
      list("checklist_item", "title text NOT NULL, is_done \(d.bigint) NOT NULL", d),
      """
      CREATE TABLE ask (
        post \(d.bigint) NOT NULL REFERENCES post ON DELETE CASCADE,
        id \(d.bigint) NOT NULL,
        role text NOT NULL,
        topic text,
        contributor \(d.bigint) REFERENCES contributor,
        state text NOT NULL CHECK ((contributor IS NULL) = (state = 'open')),
        minutes \(d.bigint),
        needed_by text,
        asked_at \(d.bigint),
        answered_at \(d.bigint),
        done_at \(d.bigint),
        thanked_at \(d.bigint),
        told_at \(d.bigint),
        PRIMARY KEY (post, id)
      ) \(d.clustered)
      """,
      "CREATE INDEX ask_contributor ON ask (contributor, post)",
      """
      CREATE TABLE comment (
        post \(d.bigint) NOT NULL REFERENCES post ON DELETE CASCADE,
        id \(d.bigint) NOT NULL,
        author text NOT NULL,
        said_at \(d.bigint) NOT NULL,
        body text NOT NULL CHECK (body <> ''),
        PRIMARY KEY (post, id)
      ) \(d.clustered)
      """,
    ]
  }

  /// A list that belongs to a post and keeps its order.
  static func list(_ name: String, _ columns: String, _ d: Dialect) -> String {
    """
    CREATE TABLE \(name) (
      post \(d.bigint) NOT NULL REFERENCES post ON DELETE CASCADE,
      position \(d.bigint) NOT NULL,
      \(columns),
      PRIMARY KEY (post, position)
    ) \(d.clustered)
    """
  }

  private static func log(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE change (
        sequence \(d.bigint) PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
        session text NOT NULL,
        author text NOT NULL,
        made_at \(d.bigint) NOT NULL,
        format \(d.bigint) NOT NULL,
        payload text NOT NULL,
        inverse text NOT NULL,
        undoes \(d.bigint) UNIQUE REFERENCES change,
        CHECK ((kind = 'do') = (undoes IS NULL))
      ) \(d.table)
      """,
      "CREATE INDEX change_author ON change (author, sequence)",
      """
      CREATE TABLE change_post (
        post \(d.bigint) NOT NULL,
        sequence \(d.bigint) NOT NULL REFERENCES change ON DELETE CASCADE,
        PRIMARY KEY (post, sequence)
      ) \(d.clustered)
      """,
      "CREATE INDEX change_post_sequence ON change_post (sequence)",
    ]
  }
}

// MARK: Version 2

extension Schema {
  /// What tells a commit that is tried again from another one.
  private static var second: [String] {
    [
      "ALTER TABLE change ADD COLUMN commit_id text",
      "CREATE UNIQUE INDEX change_commit ON change (commit_id)",
    ]
  }
}
