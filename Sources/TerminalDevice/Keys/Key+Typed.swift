import TerminalKit

extension Key {
  /// The key that sends this character; `nil` for characters no key sends.
  ///
  /// Control characters are keys of their own (Enter, Tab, Escape, Backspace) or Ctrl and a letter. Both 8 and 127 are
  /// Backspace: terminals differ.
  init?(typed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 8, 127: self.init(.backspace)
    case 9: self.init(.tab)
    case 13: self.init(.enter)
    case 27: self.init(.escape)
    case 0: self = .control(" ")
    case 1...26: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 96)))
    case 28...31: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 64)))
    case 0x80...0x9F: return nil
    default: self.init(.character(Character(scalar)))
    }
  }
}
