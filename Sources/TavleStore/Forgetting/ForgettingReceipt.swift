public import TavleCore

/// What was done when somebody was forgotten; does not say who.
public struct ForgettingReceipt: Hashable, Sendable, Codable {
  /// The day.
  public var day: Day
  /// What was held of them, by kind.
  public var counts: [Forgetting.Kind: Int]
  /// How many words that named them were replaced, and how many that may name them stay.
  public var redacted, kept: Int
  /// Whether something stays published on another ground.
  public var hasStaying: Bool
  /// How many entries of the log are gone.
  public var logEntries: Int
  /// How many copies of the board were written anew without them.
  public var rewritten = 0
  /// Files that were taken away, as nothing could be taken out of them.
  public var removed: [String] = []
  /// Files that could not be read, and are still there.
  public var unreadable: [String] = []
}

/// What is to be done about somebody; has everything by which traces of them are found, until the last trace is gone.
struct ForgettingOrder: Codable {
  var person: Contributor
  var choices: ForgettingChoices
  /// What a former colleague is called, and who answers for what stays.
  var word, owner: String
}

/// What a forgetting has still to do once the board itself knows nobody any more.
enum ForgettingStep: String {
  /// Copies of the board and texts beside it.
  case files
  /// What the engine keeps of what was deleted.
  case bytes
}

/// Files outside of the board in which somebody may be who is forgotten.
public struct ForgettingPlaces: Sendable {
  /// Files with texts.
  public var texts: [String] = []
  /// Copies of the board that the store does not know of by itself.
  public var boards: [String] = []
  /// Whether files are taken away that cannot be read, and are no daily copies: those always are.
  public var removesUnreadable = false

  /// None.
  public init() {}
}
