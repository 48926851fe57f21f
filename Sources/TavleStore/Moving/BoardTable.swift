/// A table of a board as it is carried over to another board: its columns and what is in them.
struct BoardTable: Hashable, Sendable {
  let name: String
  /// The columns of its primary key, in the order of the key.
  let key: [String]
  /// The columns with whole numbers, and those with texts; the key's are among them.
  let numbers, texts: [String]

  /// Columns are named with blanks between them.
  private init(_ name: String, key: String, numbers: String = "", texts: String = "") {
    self.name = name
    self.key = key.split(separator: " ").map(String.init)
    self.numbers = numbers.split(separator: " ").map(String.init)
    self.texts = texts.split(separator: " ").map(String.init)
  }

  /// All columns in the order rows are carried: numbers first.
  var columns: [String] { numbers + texts }

  /// Where in a row the columns of the key are.
  var keyPlaces: [Int] { key.compactMap(columns.firstIndex) }
}

extension BoardTable {
  /// All tables of the newest schema, each after those it refers to.
  ///
  /// A test compares them with the tables that each engine makes.
  static let all: [BoardTable] = [
    BoardTable("board_setting", key: "name", texts: "name value"),
    BoardTable("counter", key: "name", numbers: "value", texts: "name"),
    posts,
    BoardTable("post_text", key: "post", numbers: "post", texts: "note caption"),
    people,
    BoardTable(
      "contributor_skill", key: "contributor position", numbers: "contributor position level",
      texts: "role wish"),
    BoardTable(
      "contributor_topic", key: "contributor position", numbers: "contributor position level",
      texts: "name"),
    BoardTable(
      "contributor_lead", key: "contributor role", numbers: "contributor days", texts: "role"),
    BoardTable(
      "contributor_away", key: "contributor position", numbers: "contributor position",
      texts: "first_day last_day"),
    BoardTable("post_tag", key: "post position", numbers: "post position", texts: "tag"),
    BoardTable("post_channel", key: "post position", numbers: "post position", texts: "channel"),
    BoardTable(
      "post_link", key: "post position", numbers: "post position", texts: "channel address"),
    BoardTable(
      "checklist_item", key: "post position", numbers: "post position is_done", texts: "title"),
    BoardTable(
      "ask", key: "post id",
      numbers: """
        post id contributor minutes asked_at answered_at done_at thanked_at told_at reminded_at
        """,
      texts: "role topic state needed_by"),
    BoardTable(
      "ask_text", key: "post ask", numbers: "post ask at_minutes again_at",
      texts: "place answer_by what why evidence gain shown thanked_for result again"),
    BoardTable(
      "ask_override", key: "post ask position", numbers: "post ask position made_at",
      texts: "rule subject reason author"),
    BoardTable(
      "favour", key: "id", numbers: "id asker created_at closed_at",
      texts: "kind problem asker_name state outcome deadline"),
    BoardTable(
      "shoot", key: "id", numbers: "id at_minutes minutes is_cancelled created_at",
      texts: "title shoot_day place way_in clothes phone"),
    BoardTable("shoot_post", key: "shoot position", numbers: "shoot position post"),
    BoardTable(
      "shoot_question", key: "shoot position", numbers: "shoot position", texts: "question"),
    BoardTable(
      "shoot_call", key: "shoot position", numbers: "shoot position contributor at_minutes"),
    BoardTable(
      "consent", key: "id", numbers: "id contributor post",
      texts: """
        medium purpose answer said_on until_day proof proof_at author wording guardian \
        guardian_contact ground note
        """),
    BoardTable(
      "consent_channel", key: "consent position", numbers: "consent position", texts: "channel"),
    BoardTable(
      "post_appearance", key: "post position",
      numbers: "post position contributor has_seen_cut",
      texts: "guest media agreed_on reason reason_on"),
    BoardTable(
      "post_takedown", key: "post position", numbers: "post position contributor",
      texts: "channel address owner deadline done_on stays_because"),
    BoardTable("comment", key: "post id", numbers: "post id said_at", texts: "author body"),
    log,
    BoardTable("change_post", key: "post sequence", numbers: "post sequence"),
    BoardTable("forgotten", key: "code", texts: "code forgotten_on"),
    BoardTable("forgetting", key: "id", numbers: "id", texts: "step what receipt"),
  ]

  /// The posts.
  static let posts = BoardTable(
    "post", key: "id",
    numbers: """
      id number rank stage_since priority plan_minutes minutes created_at has_note has_caption \
      comment_count
      """,
    texts: "title stage came_from format source story plan_day published_day origin")

  /// The colleagues.
  static let people = BoardTable(
    "contributor", key: "id",
    numbers: "id has_left most_asks most_minutes rest_days weekdays",
    texts: """
      name department job_title mail phone chat language country paused_until goal origin
      """)

  /// The log; an entry refers only to entries before it.
  static let log = BoardTable(
    "change", key: "sequence", numbers: "sequence made_at format undoes",
    texts: "kind session author payload inverse commit_id")
}
