/// What is said about the connection to the server a board is on.
public struct ConnectionTexts: Sendable {
  /// The banners while there is none, and while the server has not answered for a moment.
  public var offline, slow: String
  /// A change that is not made for it; what was typed is still there.
  public var notDoneOffline, notDoneSlow: String
  /// It is there again.
  public var back: String
  /// The board was replaced by another as a whole.
  public var replaced: String
  /// Whether to quit although the last change is not known to be saved.
  public var quitUnsaved: String
  /// The program has ended before it was known whether the last change is saved.
  public var unsaved: String
  /// Posts were not copied, as their long texts cannot be read.
  public var notCopied: String
}
