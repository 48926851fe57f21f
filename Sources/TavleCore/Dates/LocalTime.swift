/// A time of day on a wall clock, to the minute, without a date or a time zone.
public struct LocalTime: Hashable, Sendable {
  /// The number of minutes since midnight, 0...1439.
  public let minutes: Int16

  /// Makes a time from minutes since midnight, or nil outside 0...1439.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = Int16(minutes)
  }

  /// Makes a time from hour and minute, or nil if a clock never shows it.
  public init?(hour: Int, minute: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = Int16(hour * 60 + minute)
  }

  /// The hour, 0...23.
  public var hour: Int { Int(minutes) / 60 }

  /// The minute of the hour, 0...59.
  public var minute: Int { Int(minutes) % 60 }
}

extension LocalTime: Comparable {
  /// Whether the left time is earlier in the day.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.minutes < right.minutes
  }
}

extension LocalTime: LosslessStringConvertible {
  /// The text `HH:MM`, 24 hours, as in ISO 8601.
  public var description: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

  /// Reads exactly `HH:MM`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2], let hour = digits(parts[0]), let minute = digits(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}

extension LocalTime: Codable {
  /// Writes `HH:MM` as a single string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Reads `HH:MM` from a single string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = LocalTime(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time: \(text)")
    }
    self = time
  }
}
