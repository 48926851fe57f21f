/// One position of the screen: what stands there and in which role.
///
/// A cell is plain memory (no references), so that a whole screen can be composed for every key press.
/// A wide glyph takes two cells; the second has ``width`` 0 and no glyph.
public struct Cell: Hashable, Sendable {
  /// The base character as a Unicode scalar value; 32 is a blank.
  public var base: UInt32
  /// Up to two combining marks, 0 for none.
  public var marks: (UInt32, UInt32)
  /// What the cell is for; a theme turns it into colours and attributes.
  public var role: Role
  /// Columns the glyph takes: 1, 2, or 0 for the right half of a wide glyph.
  public var width: UInt8

  /// A cell with one scalar.
  public init(_ base: Unicode.Scalar = " ", role: Role = .plain, width: UInt8 = 1) {
    self.base = base.value
    self.marks = (0, 0)
    self.role = role
    self.width = width
  }

  /// A cell with a glyph.
  @inline(__always)
  init(_ glyph: Glyph, role: Role) {
    base = glyph.base
    marks = glyph.marks
    self.role = role
    width = UInt8(truncatingIfNeeded: glyph.width)
  }

  /// The right half of a wide glyph.
  init(rightHalfIn role: Role) {
    base = 0
    marks = (0, 0)
    self.role = role
    width = 0
  }

  /// Compares glyph, role and width.
  public static func == (a: Cell, b: Cell) -> Bool {
    a.base == b.base && a.role == b.role && a.width == b.width && a.marks == b.marks
  }

  /// Feeds glyph and role.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(base)
    hasher.combine(marks.0)
    hasher.combine(role)
  }
}
