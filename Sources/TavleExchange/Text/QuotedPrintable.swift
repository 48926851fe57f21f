/// Reads quoted-printable text (RFC 2045, section 6.7), and its relative in headers (RFC 2047,
/// section 4.2).
enum QuotedPrintable {
  /// The bytes of a text; `=XX` is a byte, `=` at the end of a line joins it with the next.
  ///
  /// In headers `_` is a blank. What is neither stays as it is.
  static func bytes(_ text: some Collection<UInt8>, isHeader: Bool = false) -> [UInt8] {
    let source = Array(text)
    var result: [UInt8] = []
    var place = 0
    while place < source.count {
      let byte = source[place]
      if byte == UInt8(ascii: "="), let (decoded, length) = escape(source, place) {
        if let decoded { result.append(decoded) }
        place += length
      } else {
        result.append(isHeader && byte == UInt8(ascii: "_") ? 0x20 : byte)
        place += 1
      }
    }
    return result
  }

  /// What an `=` stands for, and how many bytes that takes; `nil` if it is only itself.
  private static func escape(_ source: [UInt8], _ place: Int) -> (byte: UInt8?, length: Int)? {
    if let high = digit(source, place + 1), let low = digit(source, place + 2) {
      return (high << 4 | low, 3)
    }
    var end = place + 1
    while end < source.count, source[end] == 0x20 || source[end] == 0x09 { end += 1 }
    if end < source.count, source[end] == 0x0D { end += 1 }
    if end == source.count { return (nil, end - place) }
    return source[end] == 0x0A ? (nil, end + 1 - place) : nil
  }

  private static func digit(_ source: [UInt8], _ place: Int) -> UInt8? {
    guard place < source.count else { return nil }
    switch source[place] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return source[place] - 48
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return source[place] - 55
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return source[place] - 87
    default: return nil
    }
  }
}
