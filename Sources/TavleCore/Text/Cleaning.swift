/// Makes text from outside safe to store and to draw.
///
/// Controls, bidirectional overrides and zero-width marks go; Latin letters are composed; a letter
/// carries at most eight combining marks; a joiner stays only between emoji. Cleaning twice gives
/// the same as cleaning once.
public enum Cleaning {
  /// The longest title, in characters.
  public static let titleLimit = 500
  /// The longest note or comment, in characters.
  public static let textLimit = 100_000
  /// The most combining marks on one letter.
  static let markLimit = 8
  /// The most joiners in one emoji.
  static let joinerLimit = 8

  /// One line: line breaks and runs of blanks become one space, none at either end.
  public static func line(_ text: String, limit: Int = titleLimit) -> String {
    let words = cleaned(text).split(whereSeparator: \.properties.isWhitespace)
    let line = words.map { String($0) }.joined(separator: " ")
    return withoutBlankEnd(line.prefix(limit))
  }

  /// Several lines: breaks of any kind become newlines, tabs four spaces; blank ends go.
  public static func lines(_ text: String, limit: Int = textLimit) -> String {
    let lines = cleaned(text).split(separator: "\n", omittingEmptySubsequences: false)
    let whole = lines.map { withoutBlankEnd(Substring($0)) }.joined(separator: "\n")
    return withoutBlankEnd(whole.drop { $0 == "\n" }.prefix(limit))
  }

  private static func cleaned(_ text: String) -> String.UnicodeScalarView {
    var cleaner = Cleaner()
    for scalar in text.unicodeScalars { cleaner.add(scalar) }
    return cleaner.finish()
  }

  private static func withoutBlankEnd(_ text: Substring) -> String {
    let scalars = text.unicodeScalars
    let end = scalars.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(scalars[...$0]) } ?? ""
  }
}
