/// What the commands about being seen and heard say besides what the screens say.
public struct ConsentCommandTexts: Sendable {
  /// Posts are held back, as somebody in them has not said yes; how to go on all the same.
  public var heldBack: @Sendable (_ why: String) -> FailureText
  /// Nobody is seen or heard on a post, as far as is known.
  public var nobodyIn: @Sendable (_ number: Int) -> String
  /// Nobody is seen or heard on any post that is still to come out.
  public var nobodyAhead: String
  /// Somebody is not seen or heard on a post.
  public var notIn: @Sendable (_ name: String, _ number: Int) -> FailureText
  /// Somebody stays on a post as they were asked to help with it.
  public var staysIn: @Sendable (_ name: String, _ number: Int) -> FailureText
  /// Where one sees what somebody has said yes or no to.
  public var saidBefore: @Sendable (_ name: String) -> String
  /// The mark of the words somebody was asked in.
  public var wording: @Sendable (_ mark: String) -> String
  /// A day until which a yes is to hold is over.
  public var untilIsOver: @Sendable (_ day: String) -> FailureText
  /// Something was noted about channels that nobody on the board uses, as when a name is mistyped.
  public var unusedChannels: @Sendable (_ names: String) -> String
  /// Nothing is to be taken down on the whole board.
  public var nothingToTakeDown: String
  /// Nothing is to be taken down of a post, or nothing at the place that was named.
  public var noSuchTakedown: @Sendable (_ number: Int) -> FailureText
  /// Several things are to be taken down of a post; each with its number.
  public var severalTakedowns: @Sendable (_ number: Int, _ places: [String]) -> FailureText
}
