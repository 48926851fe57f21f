public import TavleCore

/// Forgetting a colleague: the preview, what stands in the way, and the receipt, which does not say who.
public struct ForgettingTexts: Sendable {
  /// What stands in the place of a name that is forgotten; in the middle of a sentence, too.
  public var formerColleague: String
  /// The title of the preview, with the whole name.
  public var title: @Sendable (_ name: String) -> String
  /// How many things of a kind are held: `3 asks`.
  public var kinds: @Sendable (_ count: Int, Forgetting.Kind) -> String
  /// There is nothing but the record.
  public var nothingElse: String
  /// The heading over the words that name them, and what becomes of each.
  public var mentions, replaced, stays: String
  /// What post a text is of.
  public var ofPost: @Sendable (_ number: Int) -> String
  /// What colleague a text is of.
  public var ofColleague: @Sendable (_ name: String) -> String
  /// On how many posts they are seen or heard that come out or are out.
  public var notWithdrawn: @Sendable (_ posts: Int) -> String
  /// How much is still to be taken down.
  public var openTakedowns: @Sendable (_ count: Int) -> String
  /// What they said yes to was taken back; how much is to be taken down.
  public var withdrawn: @Sendable (_ takedowns: Int) -> String
  /// What to do before, and how to say that it stays.
  public var takeDownFirst: String
  /// It cannot be undone, and whether to go on.
  public var ask: String
  /// Nobody can be asked, and there was no yes.
  public var needsYes: String
  /// A forgetting has not come to its end; there is none.
  public var unfinished, noneUnfinished: String
  /// How to end it, with the command; and both in one line of a screen.
  public var howToResume, resumeInShell: @Sendable (_ command: String) -> String
  /// Somebody in a file was forgotten and is left out, with the day in full.
  public var leftOut: @Sendable (_ name: String, _ day: String) -> String
  /// How many more are left out than were named.
  public var moreLeftOut: @Sendable (_ count: Int) -> String
  /// How they come in all the same, where they were left out by a command.
  public var again: String
  /// The same, with a command.
  public var againInShell: @Sendable (_ command: String) -> String
  /// What becomes of what they did, and of their name in texts.
  public var goesToFormer: String
  /// Somebody who was forgotten is not put on the roster, with the day in full.
  public var stayForgotten: @Sendable (_ name: String, _ day: String) -> FailureText
  /// The receipt.
  public var receipt: ForgettingReceiptTexts
}

/// What was done when a colleague was forgotten.
public struct ForgettingReceiptTexts: Sendable {
  /// The title, with the day in full.
  public var title: @Sendable (_ day: String) -> String
  /// How many words were replaced, how many stay, entries of the log, and copies.
  public var redacted, kept, logEntries, rewritten: @Sendable (_ count: Int) -> String
  /// A copy that could not be read and was removed, or is still there.
  public var removed, unreadable: @Sendable (_ path: String) -> String
  /// Something stays published on another ground.
  public var staying: String
  /// What remains in any case, and what is outside of reach.
  public var remains, beyond: String
}
