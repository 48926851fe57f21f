/// The labels of the report about program, board, settings and terminal.
public struct DoctorTexts: Sendable {
  /// The headings.
  public var version, board, size, posts, people, entries, settings, inbox, language, theme, author,
    terminal, colors, characters, window, curses, backups, lastEnd: String
  /// There is no file yet.
  public var missing: String
  /// There is no terminal.
  public var noTerminal: String
  /// Everything is as it should be; something is not.
  public var well, unwell: String
  /// Nothing is set.
  public var none: String
}
