import TerminalKit

/// A sequence `ESC [ … final` (ECMA-48 CSI) that the curses library did not recognise.
struct ControlSequence: Hashable {
  /// Private marker and parameters, as sent.
  var parameters: String
  /// The last character, which says what it is.
  var final: Character

  private var numbers: [Int] {
    parameters.drop { !$0.isNumber }.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0.prefix { $0 != ":" }) ?? 1 }
  }

  /// The key it stands for, in xterm's numbering (`1;5C`, `3;5~`) or as `CSI u` (`13;2u`); `nil` for everything else,
  /// such as a late answer to a question.
  var key: Key? {
    guard parameters.first.map({ $0.isNumber || $0 == ";" }) ?? true else { return nil }
    let numbers = numbers
    let modifiers = Self.modifiers(numbers.count > 1 ? numbers[1] : 1)
    if final == "u" { return Self.key(codePoint: numbers.first ?? 0, modifiers) }
    if final == "Z" { return Key(.tab, .shift) }
    if final == "~" { return Self.numbered[numbers.first ?? 0].map { Key($0, modifiers) } }
    return Self.lettered[final].map { Key($0, modifiers) }
  }

  /// A mouse report in the SGR form (`<0;12;5M`): button bits, column and row from 1, and whether it is a release.
  var mouse: (bits: Int, position: Position, released: Bool)? {
    guard parameters.first == "<", final == "M" || final == "m" else { return nil }
    let numbers = numbers
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    return (numbers[0], Position(row: numbers[2] - 1, column: numbers[1] - 1), final == "m")
  }

  /// Modifiers from xterm's number: 1 and the sum of Shift 1, Alt 2, Ctrl 4.
  static func modifiers(_ number: Int) -> Key.Modifiers {
    let bits = max(0, number - 1)
    var result: Key.Modifiers = []
    if bits & 1 != 0 { result.insert(.shift) }
    if bits & 2 != 0 { result.insert(.alt) }
    if bits & 4 != 0 { result.insert(.control) }
    return result
  }

  /// The number pad in application mode, by the character behind `ESC O`.
  static let keypad: [Unicode.Scalar: Key.Code] = {
    let pairs = zip("pqrstuvwxyjklmnoX".unicodeScalars, "0123456789*+,-./=")
    var keys: [Unicode.Scalar: Key.Code] = ["M": .enter, "I": .tab]
    for (sent, typed) in pairs { keys[sent] = .character(typed) }
    return keys
  }()

  private static let lettered: [Character: Key.Code] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end,
    "P": .function(1), "Q": .function(2), "S": .function(4),
  ]

  private static let numbered: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  private static func key(codePoint: Int, _ modifiers: Key.Modifiers) -> Key? {
    guard let scalar = Unicode.Scalar(UInt32(clamping: codePoint)), let key = Key(typed: scalar)
    else { return nil }
    var modifiers = modifiers
    if case .character = key.code { modifiers.remove(.shift) }
    return Key(key.code, key.modifiers.union(modifiers))
  }
}
