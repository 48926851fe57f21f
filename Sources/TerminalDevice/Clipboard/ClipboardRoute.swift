/// A way to the user's clipboard.
public enum ClipboardRoute: Hashable, Sendable {
  /// A program that takes the text on standard input, with its arguments.
  case program([String])
  /// The terminal itself (OSC 52). It does not tell whether it did as asked.
  case terminal
  /// A file, for want of anything better.
  case file(String)

  /// The longest text sent through the terminal, in bytes; many terminals drop longer ones without a word.
  static let terminalLimit = 32 * 1024

  /// The ways to try, best first.
  ///
  /// The desktop's own programs only where the desktop is on this machine; inside tmux by its buffer, which it passes on.
  ///
  /// - Parameters:
  ///   - environment: The environment.
  ///   - length: The text's length in bytes.
  /// - Returns: Ways in the order to try them; may be empty.
  public static func candidates(environment: [String: String], length: Int) -> [ClipboardRoute] {
    func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
    var routes: [ClipboardRoute] = []
    if !Discovery.isRemote(environment) {
      if isSet("WAYLAND_DISPLAY") { routes.append(.program(["wl-copy"])) }
      if isSet("DISPLAY") {
        routes.append(.program(["xclip", "-selection", "clipboard"]))
        routes.append(.program(["xsel", "--clipboard", "--input"]))
      }
    }
    if isSet("TMUX") { routes.append(.program(["tmux", "load-buffer", "-w", "-"])) }
    if length <= terminalLimit, Discovery.answersBackground(environment["TERM"] ?? "") {
      routes.append(.terminal)
    }
    if let path = filePath(environment) { routes.append(.file(path)) }
    return routes
  }

  private static func filePath(_ environment: [String: String]) -> String? {
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      return "\(cache)/tavle/clip.txt"
    }
    return environment["HOME"].map { "\($0)/.cache/tavle/clip.txt" }
  }
}
