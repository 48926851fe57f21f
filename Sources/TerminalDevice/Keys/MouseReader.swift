import TerminalKit

/// Turns mouse reports into events, and two presses into a double press.
struct MouseReader {
  /// The longest time between two presses that count as one double press.
  static let doublePressLimit = 400

  private var lastPress: (position: Position, at: Int)?

  /// The event of a report; `nil` for what the program does not use: the middle button and the wheel's sides.
  ///
  /// - Parameters:
  ///   - bits: xterm's button number: 0–2 are buttons, 3 is a release in the old form, 32 is motion, 64 is the wheel; 4,
  ///     8 and 16 are Shift, Alt and Ctrl.
  ///   - position: Where.
  ///   - released: Whether the report is of a release.
  ///   - now: The time in milliseconds.
  /// - Returns: The event, or `nil`.
  mutating func event(bits: Int, at position: Position, released: Bool, now: Int) -> MouseEvent? {
    switch bits & ~28 {
    case 0 where released, 3: MouseEvent(.release, at: position)
    case 0: MouseEvent(press(at: position, now: now), at: position)
    case 2 where !released: MouseEvent(.secondary, at: position)
    case 32: MouseEvent(.drag, at: position)
    case 64: MouseEvent(.wheelUp, at: position)
    case 65: MouseEvent(.wheelDown, at: position)
    default: nil
    }
  }

  private mutating func press(at position: Position, now: Int) -> MouseEvent.Kind {
    if let last = lastPress, last.position == position, now - last.at <= Self.doublePressLimit {
      lastPress = nil
      return .doublePress
    }
    lastPress = (position, now)
    return .press
  }
}
