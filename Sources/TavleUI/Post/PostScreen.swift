public import TavleCore
import TerminalKit

/// The screen of one post, and where the user is on it.
public struct PostScreen: Sendable {
  /// The post that is shown.
  public let post: PostID
  /// The selected row.
  var selected = PostRow.title
  /// Its place in walking order when it was last seen there.
  var place = 0
  /// The first visible line of each column.
  var windows = [ScrollWindow(), ScrollWindow()]
  /// What was done to the post, newest first; `nil` until the log has been read.
  var history: LogLines?
  /// Where everything is, as of the last change of the state; `nil` when the post is gone.
  var layout: PostLayout?
  /// What ``layout`` was made from.
  var layoutKey: PostLayoutKey?

  /// The screen of a post, with the title selected.
  public init(post: PostID) { self.post = post }
}

/// One row of the screen of a post: what a selection stands on.
///
/// Things that have identifiers are known by them, so that the selection stays on the same thing when others change
/// the post.
enum PostRow: Hashable, Sendable {
  case title, stage, plan, channels, format, priority, tags, source, story, minutes
  case ask(AskID), addAsk
  /// Somebody who is seen or heard.
  case appearance(Appearance.Who), addAppearance
  /// Something to take down, by its place in the list.
  case takedown(Int)
  /// A thing to do, by its place in the list.
  case item(Int)
  case addItem
  /// A link, by its place in the list.
  case link(Int)
  case addLink
  case note, caption
  case comment(CommentID), addComment
  /// An entry of the log, by its sequence number.
  case entry(Int64)
}

/// The parts of the screen, in walking order.
enum PostSection: Int, CaseIterable, Hashable, Sendable {
  case facts, asks, appears, checklist, links, note, caption, comments, history
}

extension PostRow {
  /// The part a row belongs to.
  var section: PostSection {
    switch self {
    case .title, .stage, .plan, .channels, .format, .priority, .tags, .source, .story,
      .minutes:
      .facts
    case .ask, .addAsk: .asks
    case .appearance, .addAppearance, .takedown: .appears
    case .item, .addItem: .checklist
    case .link, .addLink: .links
    case .note: .note
    case .caption: .caption
    case .comment, .addComment: .comments
    case .entry: .history
    }
  }
}

extension PostRow {
  /// Whether it is ticked itself, and not the checklist.
  var isTickable: Bool {
    switch self {
    case .appearance, .takedown: true
    default: false
    }
  }
}

extension State {
  /// The screen of a post, if it is the one that is shown.
  var postScreen: PostScreen? { if case .post(let shown) = screen { shown } else { nil } }
}
