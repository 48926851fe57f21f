/// Which attempts to connect are to come: at most one at once and one after a pause.
struct Attempts {
  /// Whether one is queued or going on.
  private var isUnderWay = false
  /// The number of the one that was planned last; all before it are void.
  private var planned = 0

  /// Claims the next attempt; `false` if there is one already.
  mutating func begin() -> Bool {
    defer { isUnderWay = true }
    return !isUnderWay
  }

  /// Claims the attempt that was planned under a number; `false` if another has taken its place.
  mutating func begin(planned number: Int) -> Bool { number == planned && begin() }

  /// Notes that an attempt is over; none that was planned before counts any more.
  mutating func end() {
    isUnderWay = false
    planned += 1
  }

  /// Plans an attempt instead of any other.
  ///
  /// - Returns: its number.
  mutating func plan() -> Int {
    planned += 1
    return planned
  }
}
