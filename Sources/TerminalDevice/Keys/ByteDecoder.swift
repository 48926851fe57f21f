/// Puts bytes together to characters (UTF-8, RFC 3629); invalid bytes are left out and never take others with them.
struct ByteDecoder {
  private var bytes: [UInt8] = []
  private var expected = 0

  /// Whether a character has begun and is not complete.
  var isWithinCharacter: Bool { !bytes.isEmpty }

  /// Takes a byte; returns the character it completes.
  mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 == 0x80, !bytes.isEmpty {
      bytes.append(byte)
      return bytes.count < expected ? nil : complete()
    }
    bytes.removeAll(keepingCapacity: true)
    switch byte {
    case ..<0x80: return Unicode.Scalar(byte)
    case 0xC2...0xF4:
      bytes.append(byte)
      expected = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      return nil
    default: return nil
    }
  }

  private mutating func complete() -> Unicode.Scalar? {
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }
}
