/// One term of a filter as it was typed: sign, key and value.
struct FilterToken: Equatable {
  var isNegated = false
  /// `#`, `@` or `+`.
  var sign: Character?
  /// What stands before a colon, if the value is not empty.
  var key: Substring?
  /// The rest, without quotes.
  var value: Substring
  /// The whole term without `!` and quotes, for when it turns out to be a word.
  var plain: String

  /// The tokens of a text; quotes hold words together, and a missing one is added at the end.
  static func tokens(in text: String) -> [FilterToken] {
    var tokens: [FilterToken] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      let end = self.end(of: rest[start...])
      if let token = FilterToken(rest[start..<end]) { tokens.append(token) }
      rest = rest[end...]
    }
    return tokens
  }

  private static func end(of rest: Substring) -> Substring.Index {
    var isQuoted = false
    return rest.firstIndex {
      if $0 == "\"" { isQuoted.toggle() }
      return $0.isWhitespace && !isQuoted
    } ?? rest.endIndex
  }

  private init?(_ text: Substring) {
    var rest = text
    if rest.first == "!" {
      isNegated = true
      rest.removeFirst()
    }
    let isQuoted = rest.first == "\""
    plain = String(rest.filter { $0 != "\"" })
    guard !plain.allSatisfy(\.isWhitespace) else { return nil }
    if let first = rest.first, "#@+".contains(first) {
      sign = first
      rest.removeFirst()
    } else if !isQuoted, let colon = rest.firstIndex(of: ":"), Self.isKey(rest[..<colon]) {
      let after = rest[rest.index(after: colon)...]
      // An address is a word.
      if !after.hasPrefix("//") { (key, rest) = (rest[..<colon], after) }
    }
    value = Substring(rest.filter { $0 != "\"" })
  }

  /// Keys are letters, so that `9:30` is a word.
  private static func isKey(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy(\.isLetter)
  }
}
