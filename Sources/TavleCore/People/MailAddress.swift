/// What can be told of a mail address without asking anybody.
public enum MailAddress {
  /// Whether a text may be one: one `@` with something on both sides, and no blanks.
  public static func isPlausible(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    return sides.count == 2 && sides.allSatisfy { !$0.isEmpty }
      && !text.contains(where: \.isWhitespace)
  }
}
