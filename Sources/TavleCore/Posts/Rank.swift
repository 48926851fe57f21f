/// A place in the order of a stage; smaller ranks stand higher.
///
/// There is room between two ranks, so that moving one post changes that post only. After some forty moves into the
/// same gap the room is used up; then ``between(_:_:)`` says so and the neighbours are spread anew.
public struct Rank: RawRepresentable, Hashable, Sendable, Comparable, Codable {
  /// The number that is compared.
  public let rawValue: Int64

  /// A rank with a known number.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Reads a plain number.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// Writes a plain number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The distance between neighbours that were put at an end: room for eight million of them in each direction.
  public static let step: Int64 = 1 << 40

  /// The rank of the first post of a stage.
  public static let first = Rank(rawValue: 0)

  /// The rank between two neighbours, either of which may be missing; `nil` if there is no room.
  public static func between(_ above: Rank?, _ below: Rank?) -> Rank? {
    switch (above?.rawValue, below?.rawValue) {
    case (nil, nil): first
    case (let above?, nil): above.adding(step)
    case (nil, let below?): below.adding(-step)
    case (let above?, let below?): between(above, below)
    }
  }

  /// The distance is counted without a sign, as between both ends it is larger than any number with one.
  private static func between(_ above: Int64, _ below: Int64) -> Rank? {
    let distance = UInt64(bitPattern: below &- above)
    guard above < below, distance > 1 else { return nil }
    return Rank(rawValue: above + Int64(distance / 2))
  }

  /// Higher on the board comes first.
  public static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
}

extension Int64 {
  fileprivate func adding(_ step: Int64) -> Rank? {
    let (sum, overflow) = addingReportingOverflow(step)
    return overflow ? nil : Rank(rawValue: sum)
  }
}
