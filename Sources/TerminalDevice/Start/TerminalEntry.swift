import CNcurses
import TerminalKit

/// A terminal's description from the terminfo database: which one is used, and what it says.
struct TerminalEntry {
  /// The description's name; differs from `TERM` where that one is not installed.
  let name: String
  /// The number of colours; negative for none.
  let colors: Int
  /// The number of pairs of colours; negative for none.
  let pairs: Int
  /// Whether it has 24-bit colour.
  let direct: Bool
  /// What takes the screen and gives it back; empty where there is no second screen.
  let enter, leave: String
  /// What undoes colours, a hidden cursor and the keypad.
  let plain, showCursor, keypadOff: String
  /// Whether the window's title can be set.
  let title: Bool

  /// How many colours the description can show.
  var depth: ColorDepth { ColorDepth.described(colors: colors, direct: direct) }

  /// Whether the terminal speaks xterm's language, so that another description of that family fits.
  var isLikeXterm: Bool { enter.contains("?1049h") }

  /// Finds the description of the terminal in the environment, or of one it is likely to behave like.
  static func find(term: String?, output: Int32) throws(TerminalError) -> TerminalEntry {
    guard let term, !term.isEmpty else { throw .cannotPlaceCursor(term: "") }
    for name in [term, "xterm-256color", "xterm", "vt100"] where tavle_load_entry(name, output) == 1
    {
      defer { tavle_forget_entry() }
      guard text("cup") != "" else { throw .cannotPlaceCursor(term: term) }
      return TerminalEntry(loaded: name)
    }
    throw .unknownTerminal(term: term)
  }

  private init(loaded name: String) {
    self.name = name
    colors = Int(tigetnum("colors"))
    pairs = Int(tigetnum("pairs"))
    direct = tavle_direct_colour() != 0
    enter = Self.text("smcup")
    leave = Self.text("rmcup")
    plain = Self.text("sgr0")
    showCursor = Self.text("cnorm")
    keypadOff = Self.text("rmkx")
    title = tigetflag("XT") > 0 || name.hasPrefix("xterm") || name.hasPrefix("tmux")
  }

  /// A capability without its padding (`$<5>`), which only matters to printing terminals.
  private static func text(_ capability: String) -> String {
    guard let found = tavle_capability(capability) else { return "" }
    return withoutPadding(String(cString: found))
  }

  /// Text without terminfo's delays.
  static func withoutPadding(_ text: String) -> String {
    var rest = text[...]
    var result = ""
    while let start = rest.firstIndex(of: "$"), let end = rest[start...].firstIndex(of: ">"),
      rest[start...].dropFirst().first == "<"
    {
      result += rest[..<start]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
