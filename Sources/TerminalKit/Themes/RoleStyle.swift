/// What a theme says about one role; what it does not say comes from the role's parent.
public struct RoleStyle: Hashable, Sendable {
  /// The text's colour.
  public var foreground: ColorReference?
  /// The colour behind the text.
  public var background: ColorReference?
  /// Attributes to add to the parent's.
  public var added: Attributes
  /// Attributes of the parent to leave out.
  public var removed: Attributes

  /// A style.
  public init(
    foreground: ColorReference? = nil, background: ColorReference? = nil, added: Attributes = [],
    removed: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.added = added
    self.removed = removed
  }
}

/// A colour as a role names it.
public enum ColorReference: Hashable, Sendable {
  /// An entry of the theme's palette.
  case named(String)
  /// A colour of its own.
  case color(Color)
}

extension Attributes {
  /// Attributes by their names in theme files.
  public static let names: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ("italic", .italic),
  ]

  /// The attribute with a name.
  public init?(name: String) {
    guard let entry = Self.names.first(where: { $0.name == name }) else { return nil }
    self = entry.attribute
  }
}
