/// What one typed line says about a new post.
///
/// `Pakkerobotten på lageret #logistik +ig @anne >fre kl 9` is a title, a tag, a channel, the name
/// of who gave the tip, and a day with a time. Signs count only at the beginning of a word, and
/// what cannot be read as a token stays in the title.
public struct QuickAddLine: Hashable, Sendable {
  /// The line as it was typed.
  public let text: String
  /// What is left when the tokens are taken out; may be empty.
  public private(set) var title = ""
  /// The words after `#`, without it, each once.
  public private(set) var tags: [String] = []
  /// The channels after `+`, each once.
  public private(set) var channels: [Channel] = []
  /// Who gave the tip: the word after `@`, or the words in quotes after it.
  public private(set) var source: String?
  /// What the words after `>` can mean, the likeliest first; empty if there is no date.
  public private(set) var dates: [DateFound] = []
  /// Where the tokens are, in the order of the line; for highlighting.
  public private(set) var tokens: [Token] = []

  /// The likeliest date, if there is one.
  public var date: DateFound? { dates.first }

  /// A part of the line that is not title.
  public struct Token: Hashable, Sendable {
    /// What a token says.
    public enum Kind: Hashable, Sendable {
      case tag, channel, source, date
    }

    /// What it says.
    public let kind: Kind
    /// Where it is in ``QuickAddLine/text``, with its sign.
    public let range: Range<String.Index>
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - reader: Reads the date.
  ///   - isPlain: Whether a token has been turned back into plain text; by default none has.
  public init(
    _ text: String, reader: DateReader, isPlain: (Range<String.Index>) -> Bool = { _ in false }
  ) {
    self.text = text
    var rest = text[...]
    var plain: [Substring] = []
    while let word = QuickAddLine.word(in: rest) {
      let end = take(wordAt: word.startIndex, word, reader, isPlain)
      if end == nil { plain.append(word) }
      rest = text[(end ?? word.endIndex)...]
    }
    title = Cleaning.line(plain.joined(separator: " "))
  }

  private static func word(in rest: Substring) -> Substring? {
    let start = rest.drop { $0.isWhitespace }
    return start.isEmpty ? nil : start.prefix { !$0.isWhitespace }
  }
}

extension QuickAddLine {
  /// Takes the token that begins with a word and returns where it ends, or nil if it is title.
  private mutating func take(
    wordAt start: String.Index, _ word: Substring, _ reader: DateReader,
    _ isPlain: (Range<String.Index>) -> Bool
  ) -> String.Index? {
    guard let (part, end) = part(word, reader), !isPlain(start..<end) else { return nil }
    let kind = add(part)
    tokens.append(Token(kind: kind, range: start..<end))
    return end
  }

  private enum Part {
    case tag(String)
    case channel(Channel)
    case source(String)
    case dates([DateFound])
  }

  private func part(_ word: Substring, _ reader: DateReader) -> (Part, String.Index)? {
    let body = word.dropFirst()
    switch word.first {
    case "#" where QuickAddLine.isTag(body):
      return (.tag(Cleaning.line(String(body))), word.endIndex)
    case "+" where body.first?.isLetter == true:
      return Channel(reading: body).map { (.channel($0), word.endIndex) }
    case "@" where source == nil: return name(body)
    case ">" where dates.isEmpty: return dates(from: body.startIndex, reader)
    default: return nil
    }
  }

  private mutating func add(_ part: Part) -> Token.Kind {
    switch part {
    case .tag(let tag):
      if !tags.contains(tag) { tags.append(tag) }
      return .tag
    case .channel(let channel):
      if !channels.contains(channel) { channels.append(channel) }
      return .channel
    case .source(let name):
      source = name
      return .source
    case .dates(let found):
      dates = found
      return .date
    }
  }

  /// A tag has a letter, so that `#42` stays the number of a post.
  private static func isTag(_ body: Substring) -> Bool {
    body.contains { $0.isLetter }
      && body.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  private func name(_ body: Substring) -> (Part, String.Index)? {
    guard body.first == "\"" else {
      let isName = body.first?.isLetter == true
      return isName ? (.source(Cleaning.line(String(body))), body.endIndex) : nil
    }
    let rest = text[text.index(after: body.startIndex)...]
    guard let close = rest.firstIndex(of: "\"") else { return nil }
    let name = Cleaning.line(String(rest[..<close]))
    return name.isEmpty ? nil : (.source(name), text.index(after: close))
  }

  /// The longest run of words from an index that reads as a date.
  private func dates(from start: String.Index, _ reader: DateReader) -> (Part, String.Index)? {
    for end in wordEnds(from: start).reversed() {
      guard let readings = try? reader.read(String(text[start..<end])) else { continue }
      let found = readings.compactMap { if case .date(let date) = $0 { date } else { nil } }
      if !found.isEmpty { return (.dates(found), end) }
    }
    return nil
  }

  /// Where the next words end; no date has more of them than this.
  private func wordEnds(from start: String.Index) -> [String.Index] {
    var ends: [String.Index] = []
    var rest = text[start...]
    while ends.count < 10, let word = QuickAddLine.word(in: rest) {
      ends.append(word.endIndex)
      rest = text[word.endIndex...]
    }
    return ends
  }
}
