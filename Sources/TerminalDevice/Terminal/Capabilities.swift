public import TerminalKit

/// What was found out about the terminal; for `tavle doctor`.
public struct Capabilities: Hashable, Sendable {
  /// `TERM`, as set.
  public var term: String
  /// The terminal description in use; differs from ``term`` where that one is not installed, or has too few colours.
  public var entry: String
  /// How many colours are used, and why.
  public var color: ColorChoice
  /// How many colours the terminal's own description has; negative for none.
  public var describedColors: Int
  /// How many pairs of colours it has; negative for none.
  public var describedPairs: Int
  /// The locale in use for characters.
  public var locale: String
  /// The locale's character set.
  public var codeset: String
  /// Whether every character can be shown; else ASCII stands for it.
  public var utf8: Bool
  /// Whether what is typed comes as UTF-8: also where only ASCII is shown, as the terminal knows nothing of that; else each byte is a
  /// character of Latin-1.
  public var typesUTF8: Bool
  /// How long a lone Escape is waited for, in milliseconds.
  public var escapeDelay: Int
  /// The curses library and its version.
  public var library: String
  /// Whether tmux or screen stands between the program and the window.
  public var multiplexer: Bool
  /// Whether the terminal is on another machine (SSH, mosh).
  public var remote: Bool
  /// Whether what was on the screen comes back at the end.
  public var secondScreen: Bool
  /// Whether the window's title can be set.
  public var title: Bool
  /// Whether the terminal can be asked for its background colour.
  public var answersBackground: Bool
  /// Columns and rows; 80×24 where the terminal does not tell.
  public var size: Size
}
