/// The words of an HTML text, without its looks.
struct HTMLText {
  private var result = ""
  private var rest: Substring
  /// The address of the link we are in.
  private var link: String?
  /// How many bytes there were before it.
  private var linkStart = 0

  /// Block elements end a line, list items begin with a dash, links keep their address.
  static func text(_ html: String) -> String {
    var reader = HTMLText(rest: html[...])
    reader.read()
    let lines = reader.result.split(separator: "\n", omittingEmptySubsequences: false)
    let trimmed = lines.map { $0.split(separator: " ").joined(separator: " ") }
    return trimmed.reduce(into: [String]()) { kept, line in
      if !line.isEmpty || kept.last?.isEmpty == false { kept.append(line) }
    }.joined(separator: "\n")
  }

  private init(rest: Substring) { self.rest = rest }

  private mutating func read() {
    while let sign = rest.first {
      switch sign {
      case "<": readTag()
      case "&": readEntity()
      default:
        result.append(sign.isWhitespace ? " " : sign)
        rest.removeFirst()
      }
    }
  }

  private mutating func readTag() {
    if rest.hasPrefix("<!--") { return skip(past: "-->") }
    guard let next = rest.dropFirst().first, next.isLetter || next == "/" || next == "!" else {
      result.append(rest.removeFirst())
      return
    }
    let tag = rest.dropFirst().prefix { $0 != ">" }
    rest = rest[tag.endIndex...].dropFirst()
    let name = String(tag.prefix { !$0.isWhitespace }).lowercased()
    switch name {
    case "script", "style", "head", "title": skip(past: "</\(name)>")
    case "a": openLink(tag)
    case "/a": closeLink()
    case "li": result += "\n- "
    case "td", "th": result += " "
    default: if Self.blocks.contains(name.filter { $0 != "/" }) { result += "\n" }
    }
  }

  private static let blocks: Set<String> = [
    "br", "p", "div", "tr", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
    "table", "hr", "section", "article", "header", "footer",
  ]

  private mutating func skip(past end: String) {
    while !rest.isEmpty {
      if rest.prefix(end.count).lowercased() == end {
        rest = rest.dropFirst(end.count)
        return
      }
      rest.removeFirst()
    }
  }

  private mutating func openLink(_ tag: Substring) {
    let marks = tag.split(whereSeparator: { $0 == "\"" || $0 == "'" })
    let place = marks.firstIndex { $0.lowercased().hasSuffix("href=") }
    let address = place.flatMap { marks.indices.contains($0 + 1) ? String(marks[$0 + 1]) : nil }
    link = address.flatMap { WebAddress.isWeb($0) ? $0 : nil }
    linkStart = result.utf8.count
  }

  private mutating func closeLink() {
    let words = String(decoding: result.utf8.dropFirst(linkStart), as: UTF8.self)
    if let link, !words.contains(link) { result += " (\(link))" }
    link = nil
  }

  private mutating func readEntity() {
    let name = rest.dropFirst().prefix(10).prefix { $0.isLetter || $0.isNumber || $0 == "#" }
    let after = rest[name.endIndex...]
    guard after.first == ";", let text = Self.entity(String(name)) else {
      result.append(rest.removeFirst())
      return
    }
    result += text
    rest = after.dropFirst()
  }

  private static func entity(_ name: String) -> String? {
    guard name.first == "#" else { return names[name] }
    let number = name.dropFirst()
    let value =
      number.first?.lowercased() == "x" ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap(Unicode.Scalar.init).map(String.init)
  }

  private static let names = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "aring": "å",
    "Aring": "Å", "oslash": "ø", "Oslash": "Ø", "aelig": "æ", "AElig": "Æ", "eacute": "é",
    "Eacute": "É", "egrave": "è", "ouml": "ö", "Ouml": "Ö", "auml": "ä", "Auml": "Ä",
    "uuml": "ü", "Uuml": "Ü", "hellip": "…", "ndash": "–", "mdash": "—", "rsquo": "’",
    "lsquo": "‘", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "bull": "•",
    "middot": "·", "copy": "©", "euro": "€", "shy": "",
  ]
}
