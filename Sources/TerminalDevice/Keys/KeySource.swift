/// What a terminal's keys are read from: decoded codes, with a clock.
protocol KeySource {
  /// The next code, waiting at most so long for it; `nil` when none came.
  mutating func next(within milliseconds: Int) -> KeyCode?
  /// A clock that never goes back, in milliseconds.
  var milliseconds: Int { get }
}

/// One unit of input.
enum KeyCode: Hashable {
  /// A character.
  case scalar(Unicode.Scalar)
  /// A key the curses library knows by number.
  case key(Int32)
}
