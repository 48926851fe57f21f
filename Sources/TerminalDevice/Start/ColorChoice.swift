public import TerminalKit

/// How many colours are used, and what decided it.
public struct ColorChoice: Hashable, Sendable {
  /// What decided the number of colours.
  public enum Reason: Hashable, Sendable {
    /// The user asked, by option or configuration.
    case asked
    /// An environment variable says no colour (`NO_COLOR`, `CLICOLOR`).
    case refused(variable: String)
    /// An environment variable promises 24-bit colour (`COLORTERM`, `TERM`, `WT_SESSION`).
    case promised(variable: String)
    /// A multiplexer (tmux, screen) stands between: 256 colours pass safely.
    case multiplexer
    /// The terminal's description.
    case description
  }

  /// The number of colours.
  public var depth: ColorDepth
  /// What decided it.
  public var reason: Reason

  /// A choice.
  public init(_ depth: ColorDepth, _ reason: Reason) {
    self.depth = depth
    self.reason = reason
  }

  /// Decides from what the user asked for, the environment and the terminal's description.
  ///
  /// The first that applies wins: the user's wish, a refusal in the environment, a multiplexer, a promise in the
  /// environment, the description. Inside a multiplexer a `COLORTERM` belongs to another terminal.
  ///
  /// - Parameters:
  ///   - asked: The user's wish, if there is one.
  ///   - environment: The environment.
  ///   - colors: The number of colours the description names; negative for none.
  ///   - direct: Whether the description has 24-bit colour.
  /// - Returns: The choice and its reason.
  public static func decide(
    asked: ColorDepth?, environment: [String: String], colors: Int, direct: Bool
  ) -> ColorChoice {
    if let asked { return ColorChoice(asked, .asked) }
    if let variable = refusal(in: environment) {
      return ColorChoice(.none, .refused(variable: variable))
    }
    let described = ColorDepth.described(colors: colors, direct: direct)
    if isMultiplexed(environment) {
      return ColorChoice(min(described, .palette), .multiplexer)
    }
    if let variable = promise(in: environment) {
      return ColorChoice(.full, .promised(variable: variable))
    }
    return ColorChoice(described, .description)
  }

  /// Whether tmux or screen stands between the program and the window.
  static func isMultiplexed(_ environment: [String: String]) -> Bool {
    let term = environment["TERM"] ?? ""
    return environment["TMUX"]?.isEmpty == false || term.hasPrefix("tmux")
      || term.hasPrefix("screen")
  }

  private static func refusal(in environment: [String: String]) -> String? {
    if environment["NO_COLOR"]?.isEmpty == false { return "NO_COLOR" }
    return environment["CLICOLOR"] == "0" ? "CLICOLOR" : nil
  }

  private static func promise(in environment: [String: String]) -> String? {
    if ["truecolor", "24bit"].contains(environment["COLORTERM"]) { return "COLORTERM" }
    if environment["WT_SESSION"]?.isEmpty == false { return "WT_SESSION" }
    let term = environment["TERM"] ?? ""
    let known = ["alacritty", "contour", "foot", "ghostty", "kitty", "rio", "wezterm"]
    return term.hasSuffix("-direct")
      || known.contains { name in
        term.split(separator: "-").contains { $0 == name }
      } ? "TERM" : nil
  }
}

extension ColorDepth {
  /// The most colours of a description; numbers in between count as the next lower step.
  static func described(colors: Int, direct: Bool) -> ColorDepth {
    direct ? .full : allCases.last { $0.rawValue <= colors } ?? .none
  }
}
