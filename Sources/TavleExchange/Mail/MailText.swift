/// What of the text of a mail is the tip.
enum MailText {
  /// Plain text without signature; soft line ends are undone in flowed text (RFC 3676).
  static func plain(_ part: MailPart) -> String {
    let lines = withoutSignature(part.text)
    guard part.type.parameters["format"]?.lowercased() == "flowed" else {
      return lines.joined(separator: "\n")
    }
    return lines.reduce(into: "") { text, line in
      let isQuoted = line.first == ">"
      let joins = text.last == " " && !isQuoted
      text += (text.isEmpty || joins ? "" : "\n") + line
    }
  }

  /// The words of an HTML text without signature.
  static func html(_ part: MailPart) -> String {
    withoutSignature(HTMLText.text(part.text)).joined(separator: "\n")
  }

  /// The lines before the line `-- `, which begins a signature; some programs drop its blank.
  private static func withoutSignature(_ text: String) -> [Substring] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return Array(lines.prefix { $0 != "-- " && $0 != "--" })
  }

  /// What answering and forwarding put before a subject, in lower case.
  private static let prefixes: Set<String> = [
    "re", "fwd", "fw", "sv", "vs", "vb", "aw", "wg", "antw", "ang", "videresendt", "videresend",
  ]

  /// A subject without the marks of answers and forwards, however many.
  static func subject(_ text: String) -> String {
    var rest = text[...].drop { $0.isWhitespace }
    while let colon = rest.firstIndex(of: ":") {
      let word = rest[..<colon].lowercased().prefix { $0 != "[" && $0 != "(" }
      guard prefixes.contains(word.filter { !$0.isWhitespace }) else { break }
      rest = rest[rest.index(after: colon)...].drop { $0.isWhitespace }
    }
    return String(rest)
  }

  /// The name of a sender, or the address if there is none.
  static func sender(_ field: String) -> String {
    let text = EncodedWord.decode(field)
    guard let open = text.lastIndex(of: "<") else {
      return text.filter { $0 != "\"" }
    }
    let name = text[..<open].filter { $0 != "\"" && $0 != "\\" }
    let address = text[text.index(after: open)...].prefix { $0 != ">" }
    return name.contains { !$0.isWhitespace } ? name : String(address)
  }
}
