import Glibc

/// A point in time that nothing waits beyond.
public struct Limit: Sendable {
  /// What everything gets that should happen soon; generous, because machines are busy.
  public static let usual = 15.0

  private let end: Double

  /// So many seconds from now.
  public init(seconds: Double = usual) { end = Self.now + seconds }

  /// Seconds since the machine was started.
  public static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Whether the time is up.
  public var isOver: Bool { Self.now >= end }

  /// What is left, in whole milliseconds.
  public var milliseconds: Int32 { Int32(max(0, (end - Self.now) * 1_000).rounded(.up)) }
}

/// Looks again and again, a few milliseconds apart, until a condition holds; `false` if it never did.
public func holds(within limit: Limit = Limit(), _ condition: () throws -> Bool) rethrows -> Bool {
  while true {
    if try condition() { return true }
    if limit.isOver { return false }
    poll(nil, 0, 5)
  }
}
