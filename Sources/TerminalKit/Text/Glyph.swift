/// What a terminal's locale lets it show.
public enum GlyphSet: Hashable, Sendable {
  /// Everything.
  case unicode
  /// ASCII only; other text is folded (``Swift/String/asciiForm``).
  case ascii
}

/// One drawable unit: a base character, at most two marks, one or two columns.
public struct Glyph: Hashable, Sendable {
  /// The base character.
  public var base: UInt32
  /// Combining marks in their order, 0 for none.
  public var marks: (UInt32, UInt32) = (0, 0)
  /// Columns: 1 or 2.
  public var width: Int

  /// A glyph without marks.
  init(_ base: Unicode.Scalar, width: Int = 1) {
    self.base = base.value
    self.width = width
  }

  /// Adds a combining mark; a third one is dropped, since no terminal library keeps many.
  mutating func add(mark: Unicode.Scalar) {
    if marks.0 == 0 { marks.0 = mark.value } else if marks.1 == 0 { marks.1 = mark.value }
  }

  /// Compares base, marks and width.
  public static func == (a: Glyph, b: Glyph) -> Bool {
    a.base == b.base && a.marks == b.marks && a.width == b.width
  }

  /// Feeds base and marks.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(base)
    hasher.combine(marks.0)
    hasher.combine(marks.1)
  }
}
