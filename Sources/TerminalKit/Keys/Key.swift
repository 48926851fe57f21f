/// One key press as a value.
public struct Key: Hashable, Sendable {
  /// Which key.
  public enum Code: Hashable, Sendable {
    /// A key that writes a character (one grapheme cluster); space is a character.
    case character(Character)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 … F12.
    case function(Int)
  }

  /// Keys held down with it.
  ///
  /// Shift is only noted on keys that write no character.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Ctrl; with letters the character is lower case.
    public static let control = Modifiers(rawValue: 1)
    /// Shift on arrows, Tab and the like.
    public static let shift = Modifiers(rawValue: 2)
    /// Alt or Option; never in a default binding.
    public static let alt = Modifiers(rawValue: 4)
  }

  /// Which key.
  public var code: Code
  /// Keys held down with it.
  public var modifiers: Modifiers

  /// A key press.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A key that writes a character.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// Ctrl and a letter.
  public static func control(_ letter: Character) -> Key { Key(.character(letter), .control) }
}
