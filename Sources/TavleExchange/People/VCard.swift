import Foundation
import TavleCore

/// One card of an address book: versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350).
struct VCard {
  /// A property with its parameters; names in upper case.
  struct Property {
    let name: String
    /// What stands before the point of `item1.EMAIL`, in upper case.
    let group: String?
    let parameters: [(name: String, value: String)]
    /// The value as it stands in the file.
    let bytes: [UInt8]

    /// The types that are given, by name or bare (`TEL;CELL`), in upper case.
    var types: Set<String> {
      let given = parameters.filter { $0.name == "TYPE" || $0.name.isEmpty }
      let words = given.flatMap { $0.value.split(separator: ",") }.map { $0.uppercased() }
      return Set(words).subtracting(["QUOTED-PRINTABLE", "BASE64", "7BIT", "8BIT"])
    }

    /// Whether a type is given.
    func isOf(_ type: String) -> Bool { types.contains(type) }

    /// The value with its escapes resolved.
    var text: String { VCard.unescaped(decoded(bytes[...])) }

    /// The parts between semicolons that are not escaped, escapes resolved.
    ///
    /// They are parted before they are decoded: a semicolon in quoted-printable (`=3B`) parts nothing.
    var parts: [String] { VCard.parts(of: bytes).map { VCard.unescaped(decoded($0)) } }

    /// A value after quoted-printable and character set.
    private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
      let isQuoted = parameters.contains { $0.value.uppercased() == "QUOTED-PRINTABLE" }
      let plain = isQuoted ? QuotedPrintable.bytes(bytes) : Array(bytes)
      let charset = parameters.first { $0.name == "CHARSET" }.flatMap { Charset(name: $0.value) }
      return charset?.text(plain) ?? Charset.guess(plain)
    }
  }

  /// The line of the file it begins on, from 1.
  let line: Int
  var properties: [Property] = []
  /// Whether it has an end.
  var isClosed = false

  init(line: Int) { self.line = line }

  /// The first property of a name.
  func first(_ name: String) -> Property? { properties.first { $0.name == name } }

  /// All properties of a name.
  func all(_ name: String) -> [Property] { properties.filter { $0.name == name } }
}

extension VCard {
  /// All cards of a file; what stands outside of cards is left out.
  static func cards(in data: Data) -> [VCard] {
    var stack = VCardStack()
    for (line, bytes) in VCardLines.unfolded(Array(data)) {
      guard let property = Property(line: bytes) else { continue }
      stack.take(property, line)
    }
    return stack.finish()
  }

  /// Whether a file begins like an address book.
  static func looksLikeCards(_ data: Data) -> Bool {
    PlainText.read(data.prefix(200)).uppercased().contains("BEGIN:VCARD")
  }

  // MARK: Values

  /// The parts between semicolons that are not escaped.
  fileprivate static func parts(of value: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = value.startIndex
    var isEscaped = false
    for place in value.indices {
      if isEscaped {
        isEscaped = false
      } else if value[place] == UInt8(ascii: "\\") {
        isEscaped = true
      } else if value[place] == UInt8(ascii: ";") {
        parts.append(value[start..<place])
        start = place + 1
      }
    }
    return parts + [value[start...]]
  }

  /// A text with `\,` `\;` `\n` and `\\` resolved.
  fileprivate static func unescaped(_ text: String) -> String {
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

/// Puts properties together to cards.
private struct VCardStack {
  private var cards: [VCard] = []
  private var open: VCard?
  /// How many cards of others stand open inside it (`AGENT` of version 2.1); they are passed over.
  private var depth = 0
  private var awaitsAgent = false

  mutating func take(_ property: VCard.Property, _ line: Int) {
    let isAgent = awaitsAgent
    awaitsAgent = false
    let isFrame = ["BEGIN", "END", "AGENT"].contains(property.name)
    let value = isFrame ? property.text.uppercased().filter { !$0.isWhitespace } : ""
    switch (property.name, value) {
    case ("BEGIN", "VCARD"):
      if isAgent { depth += 1 } else { begin(line) }
    case ("END", "VCARD"):
      if depth > 0 { depth -= 1 } else { end() }
    case ("AGENT", "") where open != nil: awaitsAgent = true
    case ("AGENT", "BEGIN:VCARD") where open != nil: depth += 1
    default: if depth == 0 { open?.properties.append(property) }
    }
  }

  private mutating func begin(_ line: Int) {
    if let card = open { cards.append(card) }
    open = VCard(line: line)
    depth = 0
  }

  private mutating func end() {
    open?.isClosed = true
    if let card = open { cards.append(card) }
    open = nil
  }

  /// All cards; the last one may have no end.
  func finish() -> [VCard] { cards + (open.map { [$0] } ?? []) }
}
