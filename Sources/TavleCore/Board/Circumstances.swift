/// What a change needs to know about the world outside the board: the time, and fresh identifiers.
public struct Circumstances: Sendable {
  /// The time now.
  public var now: Moment
  /// The day now, where the user is.
  public var today: Day
  /// Makes identifiers for new things.
  public var identifiers: IdentifierSource

  /// Circumstances as they are.
  public init(now: Moment, today: Day, identifiers: IdentifierSource) {
    self.now = now
    self.today = today
    self.identifiers = identifiers
  }

  /// A fresh identifier.
  public mutating func identifier<Thing>() -> Identifier<Thing> {
    identifiers.next(milliseconds: now.seconds * 1000)
  }
}
