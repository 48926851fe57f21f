extension ThemeDefinition {
  /// The looks of a program's roles on a terminal.
  ///
  /// Each property of a role (text colour, background, each attribute) comes from the role itself, else from its dotted
  /// parent, in the end from `text`. With 16 colours or fewer a reversed role has the terminal's own colours, which are
  /// legible whatever they are.
  /// - Parameters:
  ///   - roleNames: the dotted names, in the order of their numbers.
  ///   - depth: the terminal's colours.
  ///   - glyphSet: what the terminal can show.
  /// - Returns: the theme, ready to draw with.
  public func resolve(
    roleNames: [String], depth: ColorDepth, glyphSet: GlyphSet = .unicode
  ) -> Theme {
    let depth = min(depth, maximumDepth ?? .full)
    let colors = palette.mapValues { $0.color(at: depth) }
    let isASCII = glyphSet == .ascii || symbols == .ascii
    return Theme(
      name: name, styles: roleNames.map { style(of: $0, at: depth, colors) },
      symbols: isASCII ? .ascii : .unicode, border: isASCII ? .ascii : (border ?? .rounded).set)
  }

  private func style(
    of role: String, at depth: ColorDepth, _ colors: [String: Color]
  ) -> Style {
    let lineage = lineage(of: role, at: depth)
    let attributes = lineage.reversed().reduce(into: Attributes()) { attributes, style in
      attributes.subtract(style.removed)
      attributes.formUnion(style.added)
    }
    if depth <= .sixteen, attributes.contains(.reverse) {
      return Style(attributes: attributes.subtracting(.dim))
    }
    return Style(
      foreground: color(lineage.lazy.compactMap(\.foreground).first, at: depth, colors),
      background: color(lineage.lazy.compactMap(\.background).first, at: depth, colors),
      attributes: attributes)
  }

  /// What is said about a role and its parents, nearest first; for fewer colours before that for all.
  private func lineage(of role: String, at depth: ColorDepth) -> [RoleStyle] {
    var names = [role]
    var rest = Substring(role)
    while let dot = rest.lastIndex(of: ".") {
      rest = rest[..<dot]
      names.append(String(rest))
    }
    if role != "text" { names.append("text") }
    let tables = [.none, .eight, .sixteen].filter { depth <= $0 }.compactMap { overrides[$0] }
    return names.flatMap { name in (tables + [roles]).compactMap { $0[name] } }
  }

  private func color(
    _ reference: ColorReference?, at depth: ColorDepth, _ colors: [String: Color]
  ) -> Color {
    switch reference {
    case .named(let name)?: colors[name] ?? .terminal
    case .color(let color)?: ThemeColor(color).color(at: depth)
    case nil: .terminal
    }
  }
}

extension ThemeBorder {
  /// The characters of the frames.
  public var set: BorderSet {
    switch self {
    case .rounded: .rounded
    case .square: .square
    case .heavy: .heavy
    case .ascii: .ascii
    case .none: .none
    }
  }
}
