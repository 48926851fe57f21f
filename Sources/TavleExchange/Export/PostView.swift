public import TavleCore

/// A post as `--json` prints it; the names are promised to scripts.
///
/// Days are ISO 8601 where the user is, moments ISO 8601 in UTC, identifiers strings. Lists are
/// always there; what is absent is left out. Long texts and comments are only there when one post
/// is shown.
public struct PostView: Codable, Hashable, Sendable {
  /// The short number.
  public var number: Int
  /// The identifier that never changes.
  public var id: String
  /// What it is about.
  public var title: String
  /// `tip`, `needs-colleague`, `scheduled`, `published`, `archive` or `trash`.
  public var stage: Stage
  /// When it came into its stage.
  public var stageSince: String
  /// When it was written down.
  public var createdAt: String
  /// Free words, without `#`.
  public var tags: [String]
  /// Channels by their lower-case name.
  public var channels: [String]
  /// `text`, `photo`, `carousel`, `video`, `story`, `live` or `article`.
  public var format: Format?
  /// `low`, `high` or `urgent`; left out when normal.
  public var priority: String?
  /// Who gave the tip.
  public var source: String?
  /// Whose story it is.
  public var story: String?
  /// The planned day.
  public var planDay: Day?
  /// The planned local time, `HH:MM`.
  public var planTime: LocalTime?
  /// The day it was published.
  public var publishedDay: Day?
  /// How long a helper needs, in minutes.
  public var minutes: Int?
  /// Where it can be seen.
  public var links: [LinkView]
  /// What is to be done.
  public var checklist: [ChecklistView]
  /// Who is asked for what.
  public var asks: [AskView]
  /// What it was in another program.
  public var origin: String?
  /// What it is about, at length.
  public var note: String?
  /// The text to be published.
  public var caption: String?
  /// What was said, oldest first.
  public var comments: [CommentView]?

  /// A post with the names of those who are asked, and with its long texts if they are given.
  public init(_ post: Post, details: PostDetails? = nil, on board: Board) {
    number = post.number
    id = String(post.id.rawValue)
    title = post.title
    stage = post.stage
    stageSince = post.stageSince.iso8601
    createdAt = post.createdAt.iso8601
    tags = post.tags
    channels = post.channels.map(\.rawValue)
    format = post.format
    priority = post.priority == .normal ? nil : String(describing: post.priority)
    (source, story) = (post.source, post.story)
    (planDay, planTime, publishedDay) = (post.planDay, post.planTime, post.publishedDay)
    minutes = post.minutes
    links = post.links.map { LinkView(channel: $0.channel?.rawValue, address: $0.address) }
    checklist = post.checklist.map { ChecklistView(title: $0.title, done: $0.isDone) }
    asks = post.asks.map { AskView($0, on: board) }
    origin = post.origin
    note = details.flatMap { $0.note.isEmpty ? nil : $0.note }
    caption = details.flatMap { $0.caption.isEmpty ? nil : $0.caption }
    comments = details.map { $0.comments.map(CommentView.init) }
  }
}

/// A link to a published post, as `--json` prints it.
public struct LinkView: Codable, Hashable, Sendable {
  /// The channel by its lower-case name, if known.
  public var channel: String?
  /// The address.
  public var address: String
}

/// A checklist item, as `--json` prints it.
public struct ChecklistView: Codable, Hashable, Sendable {
  /// What is to be done.
  public var title: String
  /// Whether it is done.
  public var done: Bool
}

/// A comment, as `--json` prints it.
public struct CommentView: Codable, Hashable, Sendable {
  /// Who said it.
  public var author: String
  /// When.
  public var at: String
  /// What was said.
  public var text: String

  /// A comment.
  public init(_ comment: Comment) {
    author = comment.author
    at = comment.at.iso8601
    text = comment.text
  }
}

/// An ask, as `--json` prints it.
public struct AskView: Codable, Hashable, Sendable {
  /// The role by its name, such as `camera` or `co-presenting`.
  public var role: Role
  /// The topic, when expertise is asked for.
  public var topic: String?
  /// The name of who is asked; left out for an open role.
  public var contributor: String?
  /// `open`, `planned`, `asked`, `accepted`, `declined`, `no-answer` or `done`.
  public var state: AskState
  /// How long it takes them, in minutes.
  public var minutes: Int?
  /// The day the help is needed.
  public var neededBy: Day?
  /// When they were asked.
  public var askedAt: String?
  /// When they answered.
  public var answeredAt: String?
  /// When they had helped.
  public var doneAt: String?
  /// When they were thanked.
  public var thankedAt: String?
  /// When they were told how it went.
  public var toldAt: String?
  /// When they were reminded.
  public var remindedAt: String?
  /// What they were thanked for.
  public var thankedFor: String?
  /// `gladly`, `ok` or `no-thanks`: whether they would do it again.
  public var again: Again?
  /// The rules that were passed over for it; left out if there are none.
  public var overrides: [OverrideView]?

  /// An ask with the name of who is asked.
  public init(_ ask: Ask, on board: Board) {
    (role, topic, state) = (ask.role, ask.topic, ask.state)
    contributor = ask.contributor.flatMap { board[$0]?.name }
    (minutes, neededBy) = (ask.minutes, ask.neededBy)
    askedAt = ask.askedAt?.iso8601
    answeredAt = ask.answeredAt?.iso8601
    doneAt = ask.doneAt?.iso8601
    thankedAt = ask.thankedAt?.iso8601
    toldAt = ask.toldAt?.iso8601
    remindedAt = ask.remindedAt?.iso8601
    (thankedFor, again) = (ask.text.thankedFor, ask.text.again)
    overrides =
      ask.text.overrides.isEmpty
      ? nil
      : ask.text.overrides.map {
        OverrideView(
          rule: $0.rule, subject: $0.subject, reason: $0.reason, at: $0.at.iso8601,
          author: $0.author)
      }
  }
}

/// A rule that was passed over, as `--json` prints it.
public struct OverrideView: Codable, Hashable, Sendable {
  /// The rule, such as `asks` or `lead-time`.
  public var rule: GuardRule
  /// What it was about, such as the days of a break; left out where it is about nothing in particular.
  public var subject: String?
  /// Why.
  public var reason: String
  /// When.
  public var at: String
  /// Who did it.
  public var author: String
}
