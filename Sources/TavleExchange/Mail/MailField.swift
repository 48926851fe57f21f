/// A structured header field: a value and parameters, `text/plain; charset=utf-8` (RFC 2045, RFC
/// 2231).
struct MailField {
  /// The value, in lower case.
  var value: String
  /// The parameters by their lower-case name.
  var parameters: [String: String] = [:]

  init(_ text: String) {
    let parts = Self.split(text)
    value = parts.first.map { Self.trim($0).lowercased() } ?? ""
    var pieces: [String: [(place: Int, isEncoded: Bool, text: String)]] = [:]
    for part in parts.dropFirst() {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      let marks = Self.trim(sides[0]).lowercased().split(
        separator: "*", omittingEmptySubsequences: false)
      let place = marks.count > 1 ? Int(marks[1]) ?? 0 : 0
      let isEncoded = marks.count > 1 && marks.last?.isEmpty == true
      pieces[String(marks[0]), default: []].append((place, isEncoded, Self.unquote(sides[1])))
    }
    for (name, pieces) in pieces { parameters[name] = Self.join(pieces) }
  }

  /// Parameters that were cut into numbered pieces are put together; percent signs are undone.
  private static func join(_ pieces: [(place: Int, isEncoded: Bool, text: String)]) -> String {
    let sorted = pieces.sorted { $0.place < $1.place }
    guard sorted.contains(where: \.isEncoded) else {
      return EncodedWord.decode(sorted.map(\.text).joined())
    }
    let marks = sorted[0].text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    let charset = marks.count == 3 ? Charset(name: String(marks[0])) : nil
    let first = marks.count == 3 ? String(marks[2]) : sorted[0].text
    let bytes = ([first] + sorted.dropFirst().map(\.text)).joined().replacing("%", with: "=")
    return (charset ?? .utf8).text(QuotedPrintable.bytes(bytes.utf8))
  }

  /// Splits at semicolons outside quotes.
  private static func split(_ text: String) -> [Substring] {
    var isQuoted = false
    return text.split { sign in
      if sign == "\"" { isQuoted.toggle() }
      return sign == ";" && !isQuoted
    }
  }

  private static func trim(_ text: Substring) -> Substring {
    let start = text.drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) }
    return start[..<(end ?? start.startIndex)]
  }

  private static func unquote(_ text: Substring) -> String {
    let trimmed = trim(text)
    guard trimmed.count > 1, trimmed.first == "\"", trimmed.last == "\"" else {
      return String(trimmed)
    }
    return String(trimmed.dropFirst().dropLast().replacing("\\\"", with: "\""))
  }
}
