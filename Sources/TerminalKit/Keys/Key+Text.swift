extension Key {
  /// A key from its name: `ctrl-x`, `shift-left`, `f1`, `space`, `æ`.
  ///
  /// Names and modifiers may be in upper or lower case, characters are taken as they are; `shift` and a letter is the
  /// capital letter.
  /// - Throws: ``KeyNameError``.
  public init(name: String) throws(KeyNameError) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let (prefix, modifier) = Self.modifierNames.first(where: { rest.hasKeyPrefix($0.0) }) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(prefix.count)
    }
    if rest.isEmpty { throw name.isEmpty ? .empty : .noKey(name) }
    guard let code = Self.code(named: String(rest)) else { throw .unknown(String(rest)) }
    self.init(try Self.normalized(code, &modifiers, name: name), modifiers)
  }

  /// The key's name, as ``init(name:)`` reads it.
  public var name: String {
    modifierText { $0.lowercased() + "-" } + codeName
  }

  /// What the name table calls the key without its modifiers.
  private var codeName: String {
    switch code {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .function(let number): "f\(number)"
    default: Self.codeNames.first { $0.code == code }?.name ?? "?"
    }
  }

  /// The modifiers in their usual order, each as `text` writes its name.
  func modifierText(_ text: (String) -> String) -> String {
    Self.modifierNames.filter { modifiers.contains($0.1) }.map { text(String($0.0.dropLast())) }
      .joined()
  }

  /// Prefixes of names, in the order they are written.
  private static let modifierNames: [(String, Modifiers)] = [
    ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift),
  ]

  /// Names of keys that write no character; the first of several is the one written.
  private static let codeNames: [(name: String, code: Code)] = [
    ("space", .character(" ")), ("enter", .enter), ("return", .enter), ("esc", .escape),
    ("escape", .escape), ("tab", .tab), ("backspace", .backspace), ("delete", .delete),
    ("del", .delete), ("insert", .insert), ("ins", .insert), ("up", .up), ("down", .down),
    ("left", .left), ("right", .right), ("home", .home), ("end", .end), ("pgup", .pageUp),
    ("pageup", .pageUp), ("pgdn", .pageDown), ("pagedown", .pageDown),
  ]

  private static func code(named name: String) -> Code? {
    if name.count == 1, let character = name.first, !character.isNewline, character != "\u{1B}" {
      return .character(character)
    }
    let lower = name.lowercased()
    if lower.first == "f", let number = Int(lower.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    return codeNames.first { $0.name == lower }?.code
  }

  /// Moves Shift and Ctrl into the character where the terminal does.
  private static func normalized(
    _ code: Code, _ modifiers: inout Modifiers, name: String
  ) throws(KeyNameError) -> Code {
    guard case .character(let character) = code else { return code }
    if modifiers.contains(.control) { return .character(character.single(\.lower)) }
    guard modifiers.contains(.shift) else { return code }
    guard character.isLetter else { throw .shiftedCharacter(name) }
    modifiers.remove(.shift)
    return .character(character.single(\.upper))
  }
}

/// Why a text is no name of a key.
public enum KeyNameError: Error, Hashable, Sendable {
  /// There is nothing.
  case empty
  /// Modifiers without a key.
  case noKey(String)
  /// No key is called this.
  case unknown(String)
  /// Shift with a character that is no letter; name the character it writes.
  case shiftedCharacter(String)
}

extension Substring {
  /// Whether this begins with a modifier and goes on after it.
  fileprivate func hasKeyPrefix(_ prefix: String) -> Bool {
    count > prefix.count ? lowercased().hasPrefix(prefix) : lowercased() == prefix
  }
}

extension Character {
  fileprivate var lower: String { lowercased() }
  fileprivate var upper: String { uppercased() }

  /// A case mapping, where it gives one character.
  fileprivate func single(_ mapping: (Character) -> String) -> Character {
    let text = mapping(self)
    return text.count == 1 ? text.first ?? self : self
  }
}
