import Glibc

/// Pauses between attempts: each about half as long again as the one before, none longer than two seconds.
///
/// A random part keeps many clients from coming back at the same moment.
public struct Backoff: Sendable {
  private var milliseconds = 50

  /// Begins with a twentieth of a second.
  public init() {}

  /// The next pause, in milliseconds.
  public mutating func next() -> Int {
    let present = milliseconds
    milliseconds = min(2_000, milliseconds * 3 / 2)
    return present / 2 + Int.random(in: 0...present / 2)
  }

  /// Sleeps for the next pause.
  mutating func sleep() { usleep(UInt32(next()) * 1000) }
}
