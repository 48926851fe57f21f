/// A content idea on its way to publication; a card on the board.
///
/// A post in memory is a summary: its long texts are ``PostDetails`` and are read when somebody looks at them.
public struct Post: Identifiable, Hashable, Sendable {
  // A hundred thousand of these are in memory: the small fields stand together at the end, where they share words.

  /// Never changes, never used again.
  public let id: PostID
  /// What it is about.
  ///
  /// Never empty; one line; at most ``titleLimit`` characters.
  public var title: String
  /// Who gave the tip.
  public var source: String?
  /// Its place within the stage.
  public var rank: Rank = .first
  /// When it came into its stage.
  public var stageSince: Moment
  /// When it was written down.
  public var createdAt: Moment
  /// Free words, without `#`, in the order given.
  public var tags: [String] = []
  /// Where it is to be published.
  public var channels: [Channel] = []
  /// Who is asked, or is to be asked, for what.
  public var asks: [Ask] = []
  /// What few posts have; none or one, so that the others need no room for it.
  private var rare: [RarePart] = []
  private var shortNumber: Int32 = 0
  private var shortCommentCount: Int32 = 0
  private var shortMinutes: Int32?
  /// The day it is planned for.
  public var planDay: Day?
  /// The local time on that day.
  ///
  /// Never without a day.
  public var planTime: LocalTime?
  /// The day it was published, which need not be the planned one.
  public var publishedDay: Day?
  /// How far it has come.
  public var stage: Stage = .tip
  /// The stage it came from when it went to archive or trash.
  public var cameFrom: Stage?
  /// The form it takes.
  public var format: Format?
  /// How much it matters.
  public var priority: Priority = .normal
  /// Whether there is a note.
  ///
  /// Follows ``PostDetails/note``.
  public internal(set) var hasNote = false
  /// Whether there is a caption.
  ///
  /// Follows ``PostDetails/caption``.
  public internal(set) var hasCaption = false

  /// The longest title, in characters.
  public static let titleLimit = 500

  /// A new tip.
  public init(id: PostID, title: String, createdAt: Moment) {
    self.id = id
    self.title = title
    self.createdAt = createdAt
    stageSince = createdAt
  }

  /// Sets what follows from the long texts; for stores, which keep the two apart.
  public mutating func setDerived(hasNote: Bool, hasCaption: Bool, commentCount: Int) {
    self.hasNote = hasNote
    self.hasCaption = hasCaption
    self.commentCount = commentCount
  }
}

extension Post {
  /// The short number people say and type, shown `#42`; 0 until the store has given one.
  ///
  /// At most 2³¹ - 1.
  public var number: Int {
    get { Int(shortNumber) }
    set { shortNumber = Int32(clamping: newValue) }
  }

  /// What it was in another program (`trello:5a30…`), so that an import can be repeated.
  public var origin: String? {
    get { rare.first?.origin }
    set { setRare(\.origin, newValue) }
  }

  /// Whose story it is: a colleague or a department.
  public var story: String? {
    get { rare.first?.story }
    set { setRare(\.story, newValue) }
  }

  /// Where it can be seen.
  public var links: [PublishedLink] {
    get { rare.first?.links ?? [] }
    set { setRare(\.links, newValue) }
  }

  /// What is to be done.
  public var checklist: [ChecklistItem] {
    get { rare.first?.checklist ?? [] }
    set { setRare(\.checklist, newValue) }
  }

  /// Who is seen or heard, as far as it was said.
  public var appears: [Appearance] {
    get { rare.first?.appears ?? [] }
    set { setRare(\.appears, newValue) }
  }

  /// What is to be taken down, as somebody withdrew their consent.
  public var takedowns: [Takedown] {
    get { rare.first?.takedowns ?? [] }
    set { setRare(\.takedowns, newValue) }
  }

  /// Equal posts have equal parts: one with nothing in it is none.
  private mutating func setRare<Value>(
    _ field: WritableKeyPath<RarePart, Value>, _ value: Value
  ) {
    var part = rare.first ?? RarePart()
    part[keyPath: field] = value
    rare = part == RarePart() ? [] : [part]
  }

  /// How long a helper needs, in minutes.
  ///
  /// At most 2³¹ - 1.
  public var minutes: Int? {
    get { shortMinutes.map { Int($0) } }
    set { shortMinutes = newValue.map { Int32(clamping: $0) } }
  }

  /// How many comments there are.
  ///
  /// Follows ``PostDetails/comments``.
  public internal(set) var commentCount: Int {
    get { Int(shortCommentCount) }
    set { shortCommentCount = Int32(clamping: newValue) }
  }

  /// Checklist items done, and all.
  public var checklistProgress: (done: Int, of: Int) {
    (checklist.count { $0.isDone }, checklist.count)
  }

  /// Roles that nobody is meant for yet.
  public var openRoles: [Ask] { asks.filter { $0.state == .open } }
}

/// The part of a post that few have.
private struct RarePart: Hashable, Sendable {
  var origin: String?
  var story: String?
  var links: [PublishedLink] = []
  var checklist: [ChecklistItem] = []
  var appears: [Appearance] = []
  var takedowns: [Takedown] = []
}

/// The long texts of a post.
public struct PostDetails: Hashable, Sendable {
  /// What the post is about, for those who make it.
  ///
  /// May have many lines.
  public var note: String
  /// The text to be published.
  public var caption: String
  /// What was said about it, oldest first.
  public var comments: [Comment]

  /// Details; by default there are none.
  public init(note: String = "", caption: String = "", comments: [Comment] = []) {
    self.note = note
    self.caption = caption
    self.comments = comments
  }
}

/// Where a published post can be seen.
public struct PublishedLink: Hashable, Sendable, Codable {
  /// On which channel, if known.
  public var channel: Channel?
  /// The address.
  public var address: String

  /// A link.
  public init(channel: Channel? = nil, address: String) {
    self.channel = channel
    self.address = address
  }
}

/// One thing to do for a post.
public struct ChecklistItem: Hashable, Sendable, Codable {
  /// What is to be done; one line.
  public var title: String
  /// Whether it is done.
  public var isDone: Bool

  /// An item, not done unless told otherwise.
  public init(title: String, isDone: Bool = false) {
    self.title = title
    self.isDone = isDone
  }
}

/// Something said about a post.
public struct Comment: Identifiable, Hashable, Sendable, Codable {
  /// Never changes.
  public let id: CommentID
  /// The post it is about.
  public let post: PostID
  /// Who said it.
  public var author: String
  /// When.
  public var at: Moment
  /// What was said; may have many lines.
  ///
  /// Never empty.
  public var text: String

  /// A comment.
  public init(id: CommentID, post: PostID, author: String, at: Moment, text: String) {
    self.id = id
    self.post = post
    self.author = author
    self.at = at
    self.text = text
  }
}
