import CNcurses
import TerminalKit

/// What is found out before the screen is opened.
struct Discovery {
  /// What to tell others.
  var capabilities: Capabilities
  /// The terminal's description.
  var entry: TerminalEntry

  /// Looks at the environment, the locale and the terminal; draws nothing.
  static func look(_ options: TerminalOptions, output: Int32) throws(TerminalError) -> Discovery {
    let environment = options.environment
    let term = environment["TERM"] ?? ""
    let entry = try TerminalEntry.find(term: term, output: output)
    var color = ColorChoice.decide(
      asked: options.depth, environment: environment, colors: entry.colors, direct: entry.direct)
    let name = entryName(for: color.depth, entry)
    if name == entry.name { color.depth = min(color.depth, entry.depth) }
    let locale = TextLocale.choose()
    let capabilities = Capabilities(
      term: term, entry: name, color: color,
      describedColors: entry.colors, describedPairs: entry.pairs, locale: locale.name,
      codeset: locale.codeset,
      utf8: locale.isUTF8, typesUTF8: locale.isUTF8 || locale.isASCII,
      escapeDelay: escapeDelay(environment), library: String(cString: curses_version()),
      multiplexer: ColorChoice.isMultiplexed(environment), remote: isRemote(environment),
      secondScreen: !entry.enter.isEmpty, title: entry.title,
      answersBackground: answersBackground(term), size: windowSize(output))
    return Discovery(capabilities: capabilities, entry: entry)
  }

  /// The description that can show so many colours; the terminal's own where none is known to fit.
  private static func entryName(for depth: ColorDepth, _ entry: TerminalEntry) -> String {
    guard depth > entry.depth, entry.isLikeXterm else { return entry.name }
    switch depth {
    case .full: return DirectEntry.name
    case .palette: return "xterm-256color"
    case .none, .eight, .sixteen: return entry.name
    }
  }

  /// How long a lone escape is waited for, in milliseconds.
  ///
  /// `ESCDELAY` if set, else 50, or 150 ms where bytes travel far. Never 0.
  static func escapeDelay(_ environment: [String: String]) -> Int {
    if let set = environment["ESCDELAY"].flatMap({ Int($0) }), set > 0 { return min(set, 2000) }
    return isRemote(environment) ? 150 : 50
  }

  /// Whether the terminal is on another machine.
  static func isRemote(_ environment: [String: String]) -> Bool {
    environment.keys.contains { $0 == "SSH_CONNECTION" || $0 == "SSH_TTY" || $0.hasPrefix("MOSH") }
  }

  /// Whether the question for the background is understood, or at least harmless.
  static func answersBackground(_ term: String) -> Bool {
    !["linux", "screen", "Eterm", "vt", "dumb", "ansi"].contains { term.hasPrefix($0) }
  }

  /// The size of the window; 80×24 where the terminal does not tell.
  static func windowSize(_ output: Int32) -> Size {
    var rows: Int32 = 24
    var columns: Int32 = 80
    _ = tavle_window_size(output, &rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }
}
