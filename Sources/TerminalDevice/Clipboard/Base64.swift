/// Text for terminals that want bytes as letters (RFC 4648, section 4).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)

  /// The letters for some bytes.
  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var bits = 0
    var held = 0
    for byte in bytes {
      bits = (bits << 8 | Int(byte)) & 0xFFFF
      held += 8
      while held >= 6 {
        held -= 6
        result.append(letters[bits >> held & 63])
      }
    }
    if held > 0 { result.append(letters[bits << (6 - held) & 63]) }
    return String(result) + String(repeating: "=", count: (4 - result.count % 4) % 4)
  }
}
