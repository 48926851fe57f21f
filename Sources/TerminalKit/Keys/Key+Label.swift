extension Key {
  /// The key as people read it: `Ctrl-X`, `⇧←`, `Enter`, `q`.
  ///
  /// In ASCII `Shift-Left` stands instead of the symbols.
  public func label(in set: GlyphSet = .unicode) -> String {
    if set == .unicode, let arrow = Self.arrows.first(where: { $0.code == code })?.symbol {
      return modifierText { $0 == "shift" ? "⇧" : $0.capitalizedName + "-" } + arrow
    }
    return modifierText { $0.capitalizedName + "-" } + codeLabel
  }

  /// A sequence of keys as people read it: `g b`.
  public static func label(of keys: [Key], in set: GlyphSet = .unicode) -> String {
    keys.map { $0.label(in: set) }.joined(separator: " ")
  }

  private static let arrows: [(code: Code, symbol: String)] = [
    (.left, "←"), (.right, "→"), (.up, "↑"), (.down, "↓"),
  ]

  private var codeLabel: String {
    switch code {
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .character(" "): "Space"
    case .character(let character):
      modifiers.contains(.control) ? character.uppercased() : String(character)
    default: Key(code).name.capitalizedName
    }
  }
}

extension String {
  /// The first letter as a capital: `esc` is `Esc`.
  fileprivate var capitalizedName: String { prefix(1).uppercased() + dropFirst() }
}
