/// What a command could not do: the thing, the cause, the next step.
public struct FailureTexts: Sendable {
  /// The word before the message, and before the hint.
  public var error, hint: String
  /// There is no such post.
  public var noSuchPost: @Sendable (_ number: Int) -> FailureText
  /// A number of a post is not one.
  public var notANumber: @Sendable (_ text: String) -> FailureText
  /// A name fits several colleagues.
  public var severalPeople: @Sendable (_ text: String, _ names: [String]) -> FailureText
  /// A name fits nobody; names that come near.
  public var nobodyCalled: @Sendable (_ text: String, _ nearest: [String]) -> FailureText
  /// A word is none of those known.
  public var unknownWord:
    @Sendable (_ kind: WordKind, _ text: String, _ known: [String]) -> FailureText
  /// A text is no day; the word that was not understood.
  public var notADay: @Sendable (_ text: String) -> FailureText
  /// A number of minutes is not one.
  public var notMinutes: @Sendable (_ text: String) -> FailureText
  /// A post has no such thing to do; how many it has.
  public var noSuchItem: @Sendable (_ number: Int, _ count: Int) -> FailureText
  /// A text has no words.
  public var emptyTip, emptyText: FailureText
  /// A text is longer than what there is room for: how it begins, and both numbers of characters.
  public var tooLong: @Sendable (_ start: String, _ count: Int, _ limit: Int) -> FailureText
  /// An edit names nothing to change; the command that lists what can be.
  public var nothingToEdit: @Sendable (_ command: String) -> FailureText
  /// Somebody is not on a post, or there for several roles.
  public var notOnPost: @Sendable (_ name: String, _ number: Int) -> FailureText
  /// Somebody is on a post for several roles.
  public var severalAsks:
    @Sendable (_ name: String, _ number: Int, _ roles: [String]) -> FailureText
  /// A rule stops an ask; what the guard says.
  public var stopped: @Sendable (_ name: String, _ why: String) -> FailureText
  /// An ask lacks something, in a sentence.
  public var askIncomplete: @Sendable (_ sentence: String) -> FailureText
  /// Somebody was thanked, or told how it went, before.
  public var settledBefore: @Sendable (_ name: String, _ post: Int, _ isThanks: Bool) -> FailureText
  /// A routine does not have its time yet in this week or month.
  public var routineNotYet: @Sendable (_ name: String) -> FailureText
  /// There is no such favour; how many there are.
  public var noSuchFavour: @Sendable (_ number: Int, _ count: Int) -> FailureText
  /// Somebody was asked before, is not waiting to be reminded, or has not helped yet.
  public var askedBefore, notAsked,
    hasNotHelped: @Sendable (_ name: String, _ number: Int) -> FailureText
  /// A text is no mail address.
  public var notMail: @Sendable (_ text: String) -> FailureText
  /// A text is no address of the web.
  public var notAnAddress: @Sendable (_ text: String) -> FailureText
  /// Somebody of exactly this name is on the roster already.
  public var sameName: @Sendable (_ name: String) -> FailureText
  /// A rule of the board forbids it; the rule as a sentence.
  public var refused: @Sendable (_ rule: String) -> FailureText
  /// A scheduled post needs a day.
  public var needsDay: FailureText
  /// A post is on the board already.
  public var notPutAway: @Sendable (_ number: Int) -> FailureText
  /// Files that cannot be read or written, and why.
  public var cannotRead,
    cannotWrite: @Sendable (_ path: String, _ reason: FileReason) -> FailureText
  /// A file is there already.
  public var fileExists: @Sendable (_ path: String) -> FailureText
  /// The address of a board stands where a command is expected, or a file.
  public var addressAsCommand, addressAsFile: @Sendable (_ address: String) -> FailureText
  /// A setting cannot be used; file, line and reason.
  public var badSettings:
    @Sendable (_ file: String, _ line: Int?, _ reason: SettingsReason) -> FailureText
  /// A script of keys is not understood from a line and word on.
  public var badScript: @Sendable (_ line: Int, _ word: String) -> FailureText
  /// There is no home folder to keep the board in.
  public var noHome: FailureText
  /// An inbox folder is not set.
  public var noInbox: FailureText
  /// The board, in all the ways it can be out of reach.
  public var store: StoreTexts
  /// Something that should not happen; its own words.
  public var internalFault: @Sendable (_ detail: String) -> FailureText
}

extension FailureTexts {
  /// A sentence that is said elsewhere too, as a failure; perhaps with what to do.
  public func said(_ sentence: String, _ hint: String? = nil) -> FailureText {
    FailureText(sentence, hint)
  }
}

/// Why a file or folder cannot be read or written.
public enum FileReason: CaseIterable, Hashable, Sendable {
  case missing, noFolder, noPermission, isFolder, notAFile, tooLarge, noRoom, readOnly, unknown
}

/// Why a setting cannot be used.
public enum SettingsReason: Hashable, Sendable {
  /// The file is no TOML; the parser's words.
  case syntax(String)
  /// The key means nothing.
  case unknownKey(String)
  /// The key wants something else; what it wants, as one would write it.
  case wrongValue(key: String, wanted: String)
  /// There is no action of this name.
  case unknownAction(String)
  /// There is no key of this name.
  case unknownKeyName(String)
  /// Two actions have the same keys in the same place.
  case keyConflict(keys: String, kept: String, dropped: String)
  /// The file is there but cannot be read.
  case unreadable(FileReason)
  /// A theme gives a role to a part of the screen that does not exist.
  case unknownRole(String)
  /// A theme uses a colour it does not explain.
  case unknownColor(String)
}

/// Why a board cannot be opened, read or changed.
public struct StoreTexts: Sendable {
  /// Places that cannot be used, or not be copied to.
  public var noPermission, readOnly, missing, notADatabase, locked, diskFull,
    notEmpty, sameBoard, unsupported: @Sendable (_ path: String) -> FailureText
  /// The board was made by a newer version.
  public var newerSchema: @Sendable (_ found: Int, _ known: Int) -> FailureText
  /// The board cannot be read as it should; the engine's words.
  public var damaged: @Sendable (_ path: String, _ detail: String) -> FailureText
  /// The same thing was changed later: by whom, and what they did.
  public var changedSince: @Sendable (_ author: String, _ sentence: String) -> FailureText
  /// There is nothing to take back or to do again.
  public var nothingToUndo, nothingToRedo: FailureText
  /// There is no such entry in the log.
  public var noSuchEntry: @Sendable (_ sequence: Int) -> FailureText
  /// The file of the board was moved or removed while it was open.
  public var gone: @Sendable (_ path: String) -> FailureText
  /// The board was replaced by another while the command ran.
  public var replaced: FailureText
  /// A server, in all the ways it can be out of reach.
  public var server: ServerTexts
  /// Something else; the engine's words.
  public var other: @Sendable (_ detail: String) -> FailureText
}
