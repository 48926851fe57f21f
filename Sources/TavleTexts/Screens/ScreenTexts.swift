/// Labels that several screens share.
public struct ScreenTexts: Sendable {
  /// The headings of help.
  public enum Group: CaseIterable, Sendable {
    case moving, places, posts, editing, people, dates, finding, many, out, removing, system
  }
  /// The two long texts of a post.
  public var note, caption: String
  /// The headings of help.
  public var groups: @Sendable (Group) -> String
}
