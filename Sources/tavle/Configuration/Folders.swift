/// Where the user's own files are, as the XDG Base Directory Specification has it.
enum Folders {
  /// The folder of the configuration; nil without a home.
  static func configuration(_ environment: [String: String]) -> String? {
    folder("XDG_CONFIG_HOME", else: ".config", environment)
  }

  /// The folder of the board, unless it is told to be elsewhere; nil without a home.
  static func data(_ environment: [String: String]) -> String? {
    folder("XDG_DATA_HOME", else: ".local/share", environment)
  }

  /// A relative path in a variable is not heeded.
  private static func folder(
    _ variable: String, else path: String, _ environment: [String: String]
  ) -> String? {
    let own = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].nonEmpty.map { "\($0)/\(path)" }
    return (own ?? home).map { $0 + "/tavle" }
  }

  /// The folder of what lasts longer than a session but is nobody's setting; nil without a home.
  static func state(_ environment: [String: String]) -> String? {
    let own = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].nonEmpty.map { $0 + "/.local/state" }
    return (own ?? home).map { $0 + "/tavle" }
  }

  /// A path in which `~` at the beginning stands for the home folder.
  static func expanded(_ path: String, _ environment: [String: String]) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }
}
