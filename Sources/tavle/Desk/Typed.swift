import TavleCore

/// Texts as they were typed or piped in: cleaned, and refused where they are longer than what there is room for.
///
/// Nothing is cut off: who wrote it would learn of it when somebody else reads it.
enum Typed {
  /// So many characters of a text that is too long are said again, so that one sees which it is.
  private static let shown = 30

  /// One line; empty if it has no words.
  static func line(_ text: String) throws(CommandError) -> String {
    try fitting(Cleaning.line(text, limit: .max), Cleaning.titleLimit)
  }

  /// One line of what may not have been said; `nil` if it has no words.
  static func line(ifAny text: String?) throws(CommandError) -> String? {
    guard let text else { return nil }
    return Optional(try line(text)).nonEmpty
  }

  /// Several lines; empty if they have no words.
  static func lines(_ text: String) throws(CommandError) -> String {
    try fitting(Cleaning.lines(text, limit: .max), Cleaning.textLimit)
  }

  private static func fitting(_ text: String, _ limit: Int) throws(CommandError) -> String {
    let count = text.count
    guard count > limit else { return text }
    throw .tooLong(Cleaning.line(text, limit: shown), count, limit: limit)
  }
}

extension QuickAddLine {
  /// The title however long it is.
  var wholeTitle: String {
    var (title, start) = ("", text.startIndex)
    for token in tokens {
      title += text[start..<token.range.lowerBound]
      start = token.range.upperBound
    }
    return Cleaning.line(title + text[start...], limit: .max)
  }
}
