/// Decodes the encoded words of headers, `=?utf-8?B?w6Y=?=` (RFC 2047).
enum EncodedWord {
  /// A header's text; blanks between two encoded words go, so that a word may be cut in two.
  ///
  /// Bytes of neighbours in the same character set are joined before they are read, because some
  /// programs cut in the middle of a letter. What cannot be decoded stays as it is.
  static func decode(_ text: String) -> String {
    var result = ""
    var pending: (charset: Charset, bytes: [UInt8])?
    var rest = text[...]
    while !rest.isEmpty {
      let gap = rest.prefix { $0.isWhitespace }
      let after = rest[gap.endIndex...]
      if let word = parse(after) {
        if pending == nil { result += gap }
        if let open = pending, open.charset == word.charset {
          pending = (open.charset, open.bytes + word.bytes)
        } else {
          if let open = pending { result += open.charset.text(open.bytes) }
          pending = (word.charset, word.bytes)
        }
        rest = word.rest
      } else {
        if let open = pending { result += open.charset.text(open.bytes) }
        pending = nil
        let plain = after.dropFirst().prefix { !$0.isWhitespace && $0 != "=" }
        result += rest[..<plain.endIndex]
        rest = rest[plain.endIndex...]
      }
    }
    if let open = pending { result += open.charset.text(open.bytes) }
    return result
  }

  /// The encoded word a text begins with.
  private static func parse(
    _ text: Substring
  ) -> (charset: Charset, bytes: [UInt8], rest: Substring)? {
    guard text.hasPrefix("=?") else { return nil }
    let parts = text.dropFirst(2).split(
      separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3].first == "=", !parts[2].contains(where: \.isWhitespace),
      let charset = Charset(name: String(parts[0].prefix { $0 != "*" }))
    else { return nil }
    switch parts[1].lowercased() {
    case "b": return (charset, Base64.bytes(parts[2].utf8), parts[3].dropFirst())
    case "q":
      let bytes = QuotedPrintable.bytes(parts[2].utf8, isHeader: true)
      return (charset, bytes, parts[3].dropFirst())
    default: return nil
    }
  }
}
