/// Everything that can reach the program from its terminal.
public enum Input: Hashable, Sendable {
  /// A key press.
  case key(Key)
  /// Text pasted in one go (bracketed paste); never commands.
  case paste(String)
  /// The mouse.
  case mouse(MouseEvent)
  /// The window has a new size.
  case resize(Size)
  /// The terminal window got (`true`) or lost (`false`) the focus.
  case focus(Bool)
  /// The terminal told its background colour (0–255 each).
  case background(red: UInt8, green: UInt8, blue: UInt8)
  /// The program came back from being suspended: draw everything again.
  case resumed
  /// The terminal is gone (end of file or hang-up): save and end.
  case hangUp
  /// A signal asks the program to end (its number).
  case terminate(signal: Int32)
}

/// A mouse event, at a place on the screen.
public struct MouseEvent: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// The left button went down.
    case press
    /// The left button went down twice within 400 ms at one place.
    case doublePress
    /// The mouse moved with the left button down.
    case drag
    /// The left button was let go.
    case release
    /// The right button went down.
    case secondary
    /// The wheel turned one step towards the user (down) or away (up).
    case wheelUp, wheelDown
  }
  /// What happened.
  public var kind: Kind
  /// Where.
  public var position: Position
  /// An event.
  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}
