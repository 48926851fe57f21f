/// The header fields of a message or of a part of one.
struct MailHeader {
  private var fields: [(name: String, value: String)] = []

  /// Whether there are fields at all.
  var isEmpty: Bool { fields.isEmpty }

  /// The first value of a field, unfolded; encoded words are not decoded yet.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Takes the header off the front of the lines of an entity (RFC 5322, section 2.2).
  ///
  /// A header ends at an empty line. A line that is neither a field nor goes on with one ends it
  /// too, so that a message without an empty line keeps its text.
  static func take(from lines: inout ArraySlice<ArraySlice<UInt8>>) -> MailHeader {
    var header = MailHeader()
    while let line = lines.first {
      if line.isEmpty {
        lines.removeFirst()
        break
      }
      guard header.add(Charset.guess(Array(line))) else { break }
      lines.removeFirst()
    }
    return header
  }

  private mutating func add(_ line: String) -> Bool {
    if line.first == " " || line.first == "\t" {
      guard let last = fields.indices.last else { return false }
      fields[last].value += " " + line.drop { $0.isWhitespace }
      return true
    }
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return false }
    let name = line[..<colon]
    let isName = name.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    guard isName else { return false }
    let value = line[line.index(after: colon)...].drop { $0.isWhitespace }
    fields.append((name.lowercased(), String(value)))
    return true
  }
}
