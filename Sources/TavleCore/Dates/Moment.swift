/// A point in time, to the second: seconds since 1970-01-01 00:00 UTC.
public struct Moment: Hashable, Sendable {
  /// The number of seconds since 1970-01-01 00:00 UTC.
  public let seconds: Int64

  /// Makes the moment a number of seconds after 1970-01-01 00:00 UTC.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// The moment a number of seconds later, or earlier if negative.
  public func adding(seconds: Int64) -> Moment {
    Moment(seconds: self.seconds + seconds)
  }
}

extension Moment: Comparable {
  /// Whether the left moment is before the right one.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.seconds < right.seconds
  }
}

extension Moment: Codable {
  /// Writes the seconds as a single integer.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(seconds)
  }

  /// Reads the seconds from a single integer.
  public init(from decoder: any Decoder) throws {
    seconds = try decoder.singleValueContainer().decode(Int64.self)
  }
}
