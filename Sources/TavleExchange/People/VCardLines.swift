import Foundation

/// The lines of an address book.
enum VCardLines {
  /// Whole lines with the number of their first: folds are opened, and soft breaks of quoted-printable values.
  static func unfolded(_ bytes: [UInt8]) -> [(Int, [UInt8])] {
    var lines: [(Int, [UInt8])] = []
    var isSoft = false
    for (index, raw) in plain(bytes).split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
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

  /// The bytes without a byte-order mark, and with line feeds where lines end in carriage returns only.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      bytes = Array(PlainText.read(Data(bytes)).utf8)
    }
    return bytes.contains(0x0A) ? bytes : bytes.map { $0 == 0x0D ? 0x0A : $0 }
  }

  private static func isQuotedPrintable(_ line: [UInt8]) -> Bool {
    let head = line.prefix { $0 != UInt8(ascii: ":") }
    return String(decoding: head, as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
  }
}

extension VCard.Property {
  /// Splits a line into name, parameters and value; `nil` if it is none of a card.
  init?(line: [UInt8]) {
    var isQuoted = false
    let colon = line.firstIndex { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ":") && !isQuoted
    }
    guard let colon else { return nil }
    let head = String(decoding: line[..<colon], as: UTF8.self)
    let pieces = head.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
    guard let names = pieces.first?.uppercased().split(separator: "."), let name = names.last
    else { return nil }
    let parameters = pieces.dropFirst().map { piece in
      let sides = piece.split(separator: "=", maxSplits: 1).map(String.init)
      return sides.count == 2
        ? (name: sides[0].uppercased(), value: sides[1].filter { $0 != "\"" })
        : (name: "", value: piece)
    }
    self.init(
      name: String(name), group: names.count > 1 ? names.first.map { String($0) } : nil,
      parameters: parameters, bytes: Array(line[(colon + 1)...]))
  }
}
