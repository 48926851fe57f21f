import Foundation
import TavleCore

/// One card of an address book: versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350).
struct VCard {
  /// A property with its parameters; names in upper case.
  struct Property {
    let name: String
    let parameters: [(name: String, value: String)]
    /// The value as it stands in the file, after quoted-printable and character set.
    let value: String

    /// Whether a type is given, by name or bare (`TEL;CELL`).
    func isOf(_ type: String) -> Bool {
      parameters.contains { parameter in
        (parameter.name == "TYPE" || parameter.name.isEmpty)
          && parameter.value.split(separator: ",").contains { $0.uppercased() == type }
      }
    }

    /// The value with its escapes resolved.
    var text: String { VCard.unescaped(value[...]) }

    /// The parts between semicolons that are not escaped, escapes resolved.
    var parts: [String] { VCard.parts(of: value).map { VCard.unescaped($0) } }
  }

  /// The line of the file it begins on, from 1.
  let line: Int
  private(set) var properties: [Property] = []
  /// Whether it has an end.
  private(set) var isClosed = false

  init(line: Int) { self.line = line }

  /// The first property of a name.
  func first(_ name: String) -> Property? { properties.first { $0.name == name } }

  /// All properties of a name.
  func all(_ name: String) -> [Property] { properties.filter { $0.name == name } }
}

extension VCard {
  /// All cards of a file; what stands outside of cards is left out.
  static func cards(in data: Data) -> [VCard] {
    var cards: [VCard] = []
    var open: VCard?
    for (line, bytes) in Self.unfolded(Array(data)) {
      guard let property = Self.property(bytes) else { continue }
      switch (property.name, property.value.uppercased()) {
      case ("BEGIN", "VCARD"):
        if let card = open { cards.append(card) }
        open = VCard(line: line)
      case ("END", "VCARD"):
        open?.isClosed = true
        if let card = open { cards.append(card) }
        open = nil
      default: open?.properties.append(property)
      }
    }
    if let card = open { cards.append(card) }
    return cards
  }

  /// Whether a file begins like an address book.
  static func looksLikeCards(_ data: Data) -> Bool {
    PlainText.read(data.prefix(200)).uppercased().contains("BEGIN:VCARD")
  }

  // MARK: Lines

  /// Whole lines with the number of their first: folds are opened, and soft breaks of quoted-printable values.
  private static func unfolded(_ bytes: [UInt8]) -> [(Int, [UInt8])] {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      bytes = Array(PlainText.read(Data(bytes)).utf8)
    }
    var lines: [(Int, [UInt8])] = []
    var isSoft = false
    for (index, raw) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      var line = Array(raw)
      if line.last == 0x0D { line.removeLast() }
      if let last = lines.indices.last, isSoft || line.first == 0x20 || line.first == 0x09 {
        // A fold takes one blank with it; a soft break of quoted-printable takes none.
        lines[last].1 += isSoft ? line : Array(line.dropFirst())
      } else {
        lines.append((index + 1, line))
      }
      isSoft = false
      if let last = lines.indices.last, lines[last].1.last == UInt8(ascii: "="),
        isQuotedPrintable(lines[last].1)
      {
        lines[last].1.removeLast()
        isSoft = true
      }
    }
    return lines
  }

  private static func isQuotedPrintable(_ line: [UInt8]) -> Bool {
    let head = line.prefix { $0 != UInt8(ascii: ":") }
    return String(decoding: head, as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
  }

  /// Splits a line into name, parameters and value.
  private static func property(_ line: [UInt8]) -> Property? {
    var isQuoted = false
    let colon = line.firstIndex { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ":") && !isQuoted
    }
    guard let colon else { return nil }
    let head = String(decoding: line[..<colon], as: UTF8.self)
    let pieces = head.split(separator: ";").map(String.init)
    guard let first = pieces.first else { return nil }
    let name = first.split(separator: ".").last.map { $0.uppercased() } ?? ""
    let parameters = pieces.dropFirst().map { piece in
      let sides = piece.split(separator: "=", maxSplits: 1).map(String.init)
      return sides.count == 2
        ? (sides[0].uppercased(), sides[1].filter { $0 != "\"" }) : ("", piece)
    }
    return Property(
      name: name, parameters: parameters, value: value(Array(line[(colon + 1)...]), parameters))
  }

  private static func value(
    _ bytes: [UInt8], _ parameters: [(name: String, value: String)]
  ) -> String {
    let words = parameters.map { $0.value.uppercased() }
    let decoded = words.contains("QUOTED-PRINTABLE") ? QuotedPrintable.bytes(bytes) : bytes
    let charset = parameters.first { $0.name == "CHARSET" }.flatMap { Charset(name: $0.value) }
    return charset?.text(decoded) ?? Charset.guess(decoded)
  }

  // MARK: Values

  /// The parts between semicolons that are not escaped.
  fileprivate static func parts(of value: String) -> [Substring] {
    var parts: [Substring] = []
    var start = value.startIndex
    var isEscaped = false
    for place in value.indices {
      if isEscaped {
        isEscaped = false
      } else if value[place] == "\\" {
        isEscaped = true
      } else if value[place] == ";" {
        parts.append(value[start..<place])
        start = value.index(after: place)
      }
    }
    return parts + [value[start...]]
  }

  /// A text with `\,` `\;` `\n` and `\\` resolved.
  fileprivate static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
