/// Statements that read what lies beside posts, for one post, a stretch of identifiers, or the top of a stage.
struct PartQuery: Statement {
  /// What is read.
  enum Part: CaseIterable {
    case tags, channels, links, checklist, asks, askTexts, overrides, appearances, takedowns
  }
  /// For which posts.
  enum Scope: CaseIterable { case one, stretch, topOfStage }

  let part: Part
  let scope: Scope

  static var allCases: [PartQuery] {
    Part.allCases.flatMap { part in Scope.allCases.map { PartQuery(part: part, scope: $0) } }
  }

  var sql: String { "\(selection) WHERE \(condition) ORDER BY post, \(order)" }

  private var selection: String {
    switch part {
    case .tags: "SELECT post, tag FROM post_tag"
    case .channels: "SELECT post, channel FROM post_channel"
    case .links: "SELECT post, channel, address FROM post_link"
    case .checklist: "SELECT post, title, is_done FROM checklist_item"
    case .asks:
      """
      SELECT post, id, role, topic, contributor, state, minutes, needed_by, asked_at,
        answered_at, done_at, thanked_at, told_at, reminded_at FROM ask
      """
    case .askTexts:
      """
      SELECT post, ask, at_minutes, place, answer_by, what, why, evidence, gain, shown, thanked_for,
        result, again, again_at FROM ask_text
      """
    case .overrides:
      "SELECT post, ask, rule, subject, reason, made_at, author FROM ask_override"
    case .appearances:
      """
      SELECT post, contributor, guest, media, has_seen_cut, agreed_on, reason, reason_on
      FROM post_appearance
      """
    case .takedowns:
      """
      SELECT post, contributor, channel, address, owner, deadline, done_on, stays_because
        FROM post_takedown
      """
    }
  }

  private var condition: String {
    switch scope {
    case .one: "post = $1"
    case .stretch: "post > $1 AND post <= $2"
    case .topOfStage:
      "post IN (SELECT id FROM post WHERE stage = $1 ORDER BY rank, id LIMIT $2)"
    }
  }

  private var order: String {
    switch part {
    case .tags, .channels, .links, .checklist, .appearances, .takedowns: "position"
    case .asks: "id"
    case .askTexts: "ask"
    case .overrides: "ask, position"
    }
  }
}
