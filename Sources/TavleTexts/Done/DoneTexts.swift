/// What was just done, in one sentence without a full stop.
public struct DoneTexts: Sendable {
  /// How many posts, as the subject of a sentence.
  public var posts: @Sendable (_ count: Int) -> String
  /// Something was done to a post (`#17`) or several (`3 posts`).
  public var changed, copied, restored, reordered, unplanned, noteChanged, captionChanged,
    commented: @Sendable (_ posts: String) -> String
  /// Posts were moved to a stage.
  public var moved: @Sendable (_ posts: String, _ stage: String) -> String
  /// Where a post is by now that somebody has put away.
  public var nowIn: @Sendable (_ stage: String) -> String
  /// Posts were given a day.
  public var planned: @Sendable (_ posts: String, _ day: String) -> String
  /// A post was written down in a stage.
  public var added: @Sendable (_ title: String, _ stage: String) -> String
  /// What was undone, or done again, as the log says it.
  public var undid, redid: @Sendable (_ what: String) -> String
  /// A thing to do was ticked, or its tick taken away.
  public var ticked, unticked: @Sendable (_ item: String) -> String
  /// A colleague was chosen for a role on posts.
  public var assigned: @Sendable (_ name: String, _ role: String, _ posts: String) -> String
  /// A role was noted as open.
  public var roleOpened: @Sendable (_ role: String, _ posts: String) -> String
  /// An answer was recorded: a whole sentence.
  public var recorded: @Sendable (_ sentence: String) -> String
  /// A theme was chosen.
  public var theme: @Sendable (_ name: String) -> String
  /// Short ones.
  public var done, unchanged, mouseOn, mouseOff, exampleMade: String
}
