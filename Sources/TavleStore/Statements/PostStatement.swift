/// Statements that write posts with their texts and lists.
enum PostStatement: Statement {
  case insert, delete, place
  case setTitle, setFormat, setPriority, setSource, setStory, setPlan, setPublishedDay, setMinutes
  case setHasNote, setHasCaption, addToCommentCount
  case setText, deleteText
  case deleteTags, insertTag, deleteChannels, insertChannel
  case deleteLinks, insertLink, deleteChecklist, insertChecklistItem
  case deleteAppearances, insertAppearance, deleteTakedowns, insertTakedown

  var sql: String {
    switch self {
    case .insert:
      """
      INSERT INTO post (\(PostQuery.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
        $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
      """
    case .delete: "DELETE FROM post WHERE id = $1"
    case .place:
      "UPDATE post SET stage = $2, rank = $3, stage_since = $4, came_from = $5 WHERE id = $1"
    case .setTitle: "UPDATE post SET title = $2 WHERE id = $1"
    case .setFormat: "UPDATE post SET format = $2 WHERE id = $1"
    case .setPriority: "UPDATE post SET priority = $2 WHERE id = $1"
    case .setSource: "UPDATE post SET source = $2 WHERE id = $1"
    case .setStory: "UPDATE post SET story = $2 WHERE id = $1"
    case .setPlan: "UPDATE post SET plan_day = $2, plan_minutes = $3 WHERE id = $1"
    case .setPublishedDay: "UPDATE post SET published_day = $2 WHERE id = $1"
    case .setMinutes: "UPDATE post SET minutes = $2 WHERE id = $1"
    case .setHasNote: "UPDATE post SET has_note = $2 WHERE id = $1"
    case .setHasCaption: "UPDATE post SET has_caption = $2 WHERE id = $1"
    case .addToCommentCount:
      "UPDATE post SET comment_count = comment_count + $2 WHERE id = $1"
    case .setText:
      """
      INSERT INTO post_text (post, note, caption) VALUES ($1, $2, $3)
      ON CONFLICT (post) DO UPDATE SET note = excluded.note, caption = excluded.caption
      """
    case .deleteText: "DELETE FROM post_text WHERE post = $1"
    case .deleteTags: "DELETE FROM post_tag WHERE post = $1"
    case .insertTag: "INSERT INTO post_tag (post, position, tag) VALUES ($1, $2, $3)"
    case .deleteChannels: "DELETE FROM post_channel WHERE post = $1"
    case .insertChannel: "INSERT INTO post_channel (post, position, channel) VALUES ($1, $2, $3)"
    case .deleteLinks: "DELETE FROM post_link WHERE post = $1"
    case .insertLink:
      "INSERT INTO post_link (post, position, channel, address) VALUES ($1, $2, $3, $4)"
    case .deleteChecklist: "DELETE FROM checklist_item WHERE post = $1"
    case .insertChecklistItem:
      "INSERT INTO checklist_item (post, position, title, is_done) VALUES ($1, $2, $3, $4)"
    case .deleteAppearances: "DELETE FROM post_appearance WHERE post = $1"
    case .insertAppearance:
      """
      INSERT INTO post_appearance
        (post, position, contributor, guest, media, has_seen_cut, agreed_on, reason, reason_on)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """
    case .deleteTakedowns: "DELETE FROM post_takedown WHERE post = $1"
    case .insertTakedown:
      """
      INSERT INTO post_takedown
        (post, position, contributor, channel, address, owner, deadline, done_on, stays_because)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """
    }
  }
}
