/// A name for one thing on the board that is never used again.
///
/// The program makes identifiers, not the database, so that a new thing can be shown at once. The number is made of
/// the time (milliseconds, 41 bits) and chance (22 bits), so identifiers sort by age. The type parameter keeps a
/// post's identifier from being used for a colleague.
public struct Identifier<Thing>: RawRepresentable, Hashable, Sendable, Comparable, Codable {
  /// The number; always positive.
  public let rawValue: Int64

  /// An identifier with a known number.
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

  /// Older identifiers come first.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Identifies a ``Post``.
public typealias PostID = Identifier<Post>
/// Identifies a ``Contributor``.
public typealias ContributorID = Identifier<Contributor>
/// Identifies an ``Ask``.
public typealias AskID = Identifier<Ask>
/// Identifies a ``Comment``.
public typealias CommentID = Identifier<Comment>

/// Makes identifiers, each larger than the one before.
public struct IdentifierSource: Sendable {
  private var last: Int64
  private var state: UInt64

  /// A source that starts from a moment (milliseconds since 1970) and a seed; equal inputs give equal identifiers.
  public init(milliseconds: Int64, seed: UInt64) {
    last = milliseconds << 22
    state = seed | 1
  }

  /// The next identifier.
  ///
  /// `milliseconds` is the time now, if known; identifiers never go back in time.
  public mutating func next<Thing>(milliseconds: Int64? = nil) -> Identifier<Thing> {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let chance = Int64(state >> 42) & 0x3F_FFFF
    let time = max(last >> 22, milliseconds ?? 0)
    let candidate = (time << 22) | chance
    last = candidate > last ? candidate : last + 1
    return Identifier(rawValue: last)
  }
}
