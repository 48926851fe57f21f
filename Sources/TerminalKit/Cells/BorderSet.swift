/// The characters of a frame.
public struct BorderSet: Hashable, Sendable {
  /// The lines.
  public var horizontal, vertical: Unicode.Scalar
  /// The corners.
  public var topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar
  /// Where a rule meets the frame, named by the side it meets.
  public var left, right, top, bottom: Unicode.Scalar

  /// A set from its characters in the order of the picture: `╭─╮`, `│`, `╰╯`, then `├┤┬┴`.
  private init(_ picture: StaticString) {
    var scalars = picture.description.unicodeScalars.makeIterator()
    topLeft = scalars.next() ?? " "
    horizontal = scalars.next() ?? " "
    topRight = scalars.next() ?? " "
    vertical = scalars.next() ?? " "
    bottomLeft = scalars.next() ?? " "
    bottomRight = scalars.next() ?? " "
    left = scalars.next() ?? " "
    right = scalars.next() ?? " "
    top = scalars.next() ?? " "
    bottom = scalars.next() ?? " "
  }

  /// Thin lines, round corners.
  public static let rounded = BorderSet("╭─╮│╰╯├┤┬┴")
  /// Thin lines, square corners.
  public static let square = BorderSet("┌─┐│└┘├┤┬┴")
  /// Thick lines.
  public static let heavy = BorderSet("┏━┓┃┗┛┣┫┳┻")
  /// For terminals without Unicode.
  public static let ascii = BorderSet("+-+|++++++")
  /// Blanks.
  public static let none = BorderSet("          ")
}
