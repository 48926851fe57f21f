public import TavleCore

/// What a file of another program would become on the board: all of it, before anything is changed.
///
/// Posts stand in the order they had, list by list.
public struct ImportPlan: Hashable, Sendable {
  /// What the board is called there.
  public var boardName: String
  /// The lists and the stages they become, in the order they had.
  public var lists: [PlannedList] = []
  /// The colleagues.
  public var people: [PlannedPerson] = []
  /// The posts.
  public var posts: [PlannedPost] = []
  /// Decisions that were taken.
  public var notes: [ImportNote] = []
  /// What stays behind.
  public var notTaken: [NotTaken] = []

  /// A plan for a board of this name, with nothing in it.
  public init(boardName: String) { self.boardName = boardName }
}

/// A list of another program and the stage it becomes.
public struct PlannedList: Hashable, Sendable {
  /// What it is called there.
  public var name: String
  /// What its cards become.
  public var stage: Stage
  /// Why.
  public var reason: StageReason
  /// How many cards it has.
  public var count: Int

  /// A list.
  public init(name: String, stage: Stage, reason: StageReason, count: Int) {
    self.name = name
    self.stage = stage
    self.reason = reason
    self.count = count
  }
}

/// Why a list becomes a stage.
public enum StageReason: Hashable, Sendable {
  /// The user said so.
  case told
  /// The list is archived.
  case archived
  /// The name holds these words.
  case name(String)
  /// The name says nothing: the first list holds tips, any other work under way.
  case position
}

/// A colleague as they will be put on the roster.
public struct PlannedPerson: Hashable, Sendable {
  /// Who they are in the other program (`trello:4f0b…`).
  public var origin: String
  /// First and last name; one line, not empty.
  public var name: String

  /// A colleague.
  public init(origin: String, name: String) {
    self.origin = origin
    self.name = name
  }
}

/// A post as it will be put on the board.
public struct PlannedPost: Hashable, Sendable {
  /// What it is in the other program (`trello:5a30…`).
  public var origin: String
  /// One line, not empty, within the limit.
  public var title: String
  /// Where it goes.
  public var stage: Stage
  /// Where it would return to from the archive.
  public var cameFrom: Stage?
  /// Since when it is there.
  public var stageSince: Moment
  /// When it was written down.
  public var createdAt: Moment
  /// The planned day, where the user is.
  public var planDay: Day?
  /// The planned time, where the user is.
  public var planTime: LocalTime?
  /// The day it was published, where the user is.
  public var publishedDay: Day?
  /// Free words.
  public var tags: [String] = []
  /// Where it is published.
  public var channels: [Channel] = []
  /// Where it can be seen.
  public var links: [PublishedLink] = []
  /// What is to be done.
  public var checklist: [ChecklistItem] = []
  /// What it is about.
  public var note = ""
  /// What was said, oldest first.
  public var comments: [PlannedComment] = []
  /// The origins of those who work on it, without repeats.
  public var people: [String] = []

  /// A post.
  public init(
    origin: String, title: String, stage: Stage, stageSince: Moment, createdAt: Moment
  ) {
    self.origin = origin
    self.title = title
    self.stage = stage
    self.stageSince = stageSince
    self.createdAt = createdAt
  }

  /// Whether the work on it is over.
  var isSettled: Bool { stage == .published || stage.column == nil }
}

/// A comment as it will be put on the board.
public struct PlannedComment: Hashable, Sendable {
  /// Who said it.
  public var author: String
  /// When.
  public var at: Moment
  /// What; not empty.
  public var text: String

  /// A comment.
  public init(author: String, at: Moment, text: String) {
    self.author = author
    self.at = at
    self.text = text
  }
}
