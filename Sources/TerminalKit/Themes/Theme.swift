/// The looks of every role, ready for a terminal with a certain number of colours.
public struct Theme: Sendable {
  /// The theme's name, as in `tavle themes`.
  public var name: String
  /// One style per role, by ``Role/rawValue``.
  public var styles: [Style]
  /// The signs to draw with.
  public var symbols: SymbolSet
  /// The frames to draw with.
  public var border: BorderSet

  /// A theme; roles outside the table look like the first.
  public init(
    name: String, styles: [Style], symbols: SymbolSet = .unicode, border: BorderSet = .rounded
  ) {
    self.name = name
    self.styles = styles
    self.symbols = symbols
    self.border = border
  }

  /// The style of a role.
  public subscript(role: Role) -> Style {
    let place = Int(role.rawValue)
    return styles.indices.contains(place) ? styles[place] : styles.first ?? Style()
  }
}
