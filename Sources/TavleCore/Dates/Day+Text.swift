extension Day: LosslessStringConvertible {
  /// The ISO 8601 text, `2026-03-12`.
  public var description: String {
    let date = civil
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  /// Reads ISO 8601 text, exactly `YYYY-MM-DD`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      let year = digits(parts[0]), let month = digits(parts[1]), let day = digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Day: Codable {
  /// Writes the ISO 8601 text as a single string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Reads the ISO 8601 text from a single string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day: \(text)")
    }
    self = day
  }
}

/// Writes a number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

/// Reads ASCII digits only, unlike `Int.init`, which takes a sign; at most nine of them.
func digits(_ text: some Sequence<UInt8>) -> Int? {
  var value = 0
  var count = 0
  for byte in text {
    guard (0x30...0x39).contains(byte), count < 9 else { return nil }
    value = value * 10 + Int(byte - 0x30)
    count += 1
  }
  return count > 0 ? value : nil
}
