/// What is asked when two people have changed the same thing at once.
public struct ConflictTexts: Sendable {
  /// Somebody has changed it since; their name.
  public var changed: @Sendable (_ name: String) -> String
  /// Who, when the log does not know their name.
  public var somebody: String
  /// What stands before the user's own value.
  public var yours: String
  /// A value that is empty.
  public var empty: String
  /// The answers: the user's value, theirs, both texts, and going on with one's own.
  public var keepMine, editOn: String
  public var takeTheirs, keepBoth: @Sendable (_ name: String) -> String
  /// What the key does that shows more of long values.
  public var readOn: String
  /// What was typed could not be saved and has not been lost.
  public var stillHere: String
  /// Why a command did nothing, and what to do.
  public var refusal: FailureText
}
