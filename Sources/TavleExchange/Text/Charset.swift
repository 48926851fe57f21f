/// How the bytes of a text are to be read.
enum Charset: Hashable {
  case utf8
  /// Western Europe as Windows writes it, which holds all of ISO 8859-1 and ASCII.
  case windows1252
  case utf16(bigEndian: Bool)

  /// A character set by its name in a mail; `nil` if it is unknown.
  init?(name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "us-ascii", "ascii", "iso-8859-1", "latin1", "iso-8859-15", "windows-1252", "cp1252":
      self = .windows1252
    case "utf-16be", "utf-16": self = .utf16(bigEndian: true)
    case "utf-16le": self = .utf16(bigEndian: false)
    default: return nil
    }
  }

  /// The text of bytes; what cannot be read becomes the replacement sign.
  func text(_ bytes: some Collection<UInt8>) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .windows1252: String(String.UnicodeScalarView(bytes.map(Self.scalar)))
    case .utf16(let bigEndian): Self.utf16(Array(bytes), bigEndian)
    }
  }

  /// The text of bytes that do not say what they are: by their byte-order mark, else UTF-8 if they
  /// are, else Windows.
  static func guess(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Charset.utf8.text(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(Array(bytes.dropFirst(2)), true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(Array(bytes.dropFirst(2)), false) }
    return String(validating: bytes, as: UTF8.self) ?? Charset.windows1252.text(bytes)
  }

  private static func utf16(_ bytes: [UInt8], _ bigEndian: Bool) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// What Windows-1252 puts where ISO 8859-1 has controls, from 0x80 on; 0 where it has nothing.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte), upper[Int(byte) - 0x80] != 0 else {
      return Unicode.Scalar(byte)
    }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }
}
