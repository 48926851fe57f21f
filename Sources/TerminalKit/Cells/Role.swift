/// What a piece of the screen is for, as a number; a theme gives it a ``Style``.
///
/// The program declares its roles in one table of dotted names (`card.selected.title`); the number is the place in
/// that table. Screens hold roles rather than colours, so that tests do not depend on a theme.
public struct Role: RawRepresentable, Hashable, Sendable {
  /// The place in the program's table of role names.
  public let rawValue: UInt8

  /// The role at a place of the table.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first role of every table: text without a special meaning.
  public static let plain = Role(rawValue: 0)
}
