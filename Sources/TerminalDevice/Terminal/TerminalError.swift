/// Why there can be no full screen.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard output is not a terminal, or there is no terminal to read keys from.
  case notATerminal
  /// `TERM` is unset, or the terminal cannot place its cursor: show text instead.
  case cannotPlaceCursor(term: String)
  /// Neither the terminal's own description nor a substitute is installed.
  case unknownTerminal(term: String)
  /// This process shows a screen already.
  case alreadyOpen
}
