public import TerminalKit

/// What a user may want differently of a terminal.
public struct TerminalOptions: Sendable {
  /// The environment the decisions are made from.
  public var environment: [String: String]
  /// The number of colours asked for; `nil` finds out.
  public var depth: ColorDepth?
  /// Whether the mouse is listened to from the start.
  public var mouse: Bool

  /// Options; by default the process's environment, colours found out, and the mouse on.
  public init(
    environment: [String: String] = processEnvironment(), depth: ColorDepth? = nil,
    mouse: Bool = true
  ) {
    self.environment = environment
    self.depth = depth
    self.mouse = mouse
  }
}
