/// What the background of a theme is like.
public enum ThemeVariant: String, Hashable, Sendable, CaseIterable {
  /// Light text on dark.
  case dark
  /// Dark text on light.
  case light
  /// Either.
  case any
}

/// Which signs a theme draws with.
public enum ThemeSymbols: String, Hashable, Sendable, CaseIterable {
  /// Unicode where the terminal can.
  case auto
  /// ASCII everywhere.
  case ascii
}

/// The kind of frames a theme draws.
public enum ThemeBorder: String, Hashable, Sendable, CaseIterable {
  case rounded, square, heavy, ascii, none
}

/// A theme as written: colours by name, styles per role, and what changes with fewer colours.
public struct ThemeDefinition: Hashable, Sendable {
  /// The name, as in `tavle themes`.
  public var name: String
  /// For which background it is made.
  public var variant: ThemeVariant?
  /// The theme that says what this one leaves out.
  public var inherits: String?
  /// The most colours it uses, however many the terminal has.
  public var maximumDepth: ColorDepth?
  /// Named colours.
  public var palette: [String: ThemeColor] = [:]
  /// Styles by dotted role name.
  public var roles: [String: RoleStyle] = [:]
  /// What changes with this many colours or fewer: 16, 8, none.
  public var overrides: [ColorDepth: [String: RoleStyle]] = [:]
  /// Which signs it draws with.
  public var symbols: ThemeSymbols?
  /// Which frames it draws.
  public var border: ThemeBorder?

  /// An empty theme.
  public init(name: String) { self.name = name }

  /// The theme with everything it leaves out taken from another.
  public func inheriting(from parent: ThemeDefinition) -> ThemeDefinition {
    var theme = self
    theme.variant = variant ?? parent.variant
    theme.maximumDepth = maximumDepth ?? parent.maximumDepth
    theme.symbols = symbols ?? parent.symbols
    theme.border = border ?? parent.border
    theme.palette.merge(parent.palette) { own, _ in own }
    theme.roles.merge(parent.roles) { own, _ in own }
    for (depth, roles) in parent.overrides {
      theme.overrides[depth, default: [:]].merge(roles) { own, _ in own }
    }
    return theme
  }

  /// The theme with everything it leaves out taken from those it names, as far as they can be found.
  public func inheriting(find: (String) -> ThemeDefinition?) -> ThemeDefinition {
    var theme = self
    var seen: Set<String> = [name]
    var next = inherits
    while let name = next, seen.insert(name).inserted, let parent = find(name) {
      theme = theme.inheriting(from: parent)
      next = parent.inherits
    }
    return theme
  }

  /// Names the theme uses that do not exist: roles, and colours of roles.
  public func unknownNames(roleNames: [String]) -> (roles: [String], colors: [String]) {
    let styles = [roles] + overrides.values
    let known = Set(roleNames)
    let unknown = styles.flatMap(\.keys).filter { name in
      !known.contains(name) && !known.contains { $0.hasPrefix(name + ".") }
    }
    let colors = styles.flatMap(\.values).flatMap { [$0.foreground, $0.background] }
    let missing = colors.compactMap { reference -> String? in
      guard case .named(let name)? = reference, palette[name] == nil else { return nil }
      return name
    }
    return (Set(unknown).sorted(), Set(missing).sorted())
  }
}
