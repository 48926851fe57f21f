/// The terminal modes the curses library does not know, and which of them are on.
///
/// One table holds what switches each on and off: start, quit, suspension, other programs and crashes all use it.
struct TerminalModes {
  /// A mode.
  enum Mode: Int, CaseIterable {
    /// Pasted text comes between marks.
    case paste
    /// The window tells when it gets or loses the focus.
    case focus
    /// Presses, releases, drags and the wheel, with coordinates of any size.
    case mouse
    /// The window's title is ours; the old one is kept on the terminal's stack.
    case title
  }

  private static let bytes: [Mode: (on: String, off: String)] = [
    .paste: ("\u{1B}[?2004h", "\u{1B}[?2004l"),
    .focus: ("\u{1B}[?1004h", "\u{1B}[?1004l"),
    .mouse: ("\u{1B}[?1000;1002;1006h", "\u{1B}[?1000;1002;1006l"),
    .title: ("\u{1B}[22;2t", "\u{1B}[23;2t"),
  ]

  /// The modes that are on.
  private(set) var active: Set<Mode> = []

  /// Switches a mode and returns the bytes to send; empty when it was so already.
  mutating func set(_ mode: Mode, _ on: Bool) -> String {
    guard active.contains(mode) != on, let bytes = Self.bytes[mode] else { return "" }
    if on { active.insert(mode) } else { active.remove(mode) }
    return on ? bytes.on : bytes.off
  }

  /// What switches the active modes on, and off again in the opposite order.
  var switches: (on: String, off: String) {
    let modes = Mode.allCases.filter(active.contains).compactMap { Self.bytes[$0] }
    return (modes.map(\.on).joined(), modes.reversed().map(\.off).joined())
  }
}
