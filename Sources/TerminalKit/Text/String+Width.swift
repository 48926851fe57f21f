extension Character {
  /// The columns this takes on the screen, as drawn: 0 for what is invisible.
  public var displayWidth: Int { String(self).displayWidth }
}

extension String {
  /// The columns this takes on the screen, as drawn.
  public var displayWidth: Int { displayWidth(in: .unicode) }

  /// The columns this takes on a screen with a glyph set.
  public func displayWidth(in set: GlyphSet) -> Int {
    var width = 0
    for glyph in Glyphs(self, in: set) { width += glyph.width }
    return width
  }

  /// The text cut to a number of columns, with an ellipsis (`…`, or `~` in ASCII) if something is missing.
  public func clipped(to columns: Int, in set: GlyphSet = .unicode) -> String {
    // No character takes more columns than it has bytes.
    if utf8.count <= columns, set == .unicode { return self }
    let fit = fit(columns: columns, in: set)
    if fit.end == endIndex { return self }
    return columns > 0 ? self[..<fit.endBeforeLast] + set.ellipsis : ""
  }

  /// The longest beginning that fits into a number of columns.
  public func prefix(columns: Int, in set: GlyphSet = .unicode) -> String {
    String(self[..<fit(columns: columns, in: set).end])
  }

  /// How much of the text fits: where it ends, and where with one column less.
  private func fit(
    columns: Int, in set: GlyphSet
  ) -> (end: Index, endBeforeLast: Index) {
    var glyphs = Glyphs(self, in: set)
    var fit = (end: startIndex, endBeforeLast: startIndex)
    var used = 0
    while let glyph = glyphs.next() {
      used += glyph.width
      if used > columns { return fit }
      guard let end = glyphs.position else { continue }
      fit.end = end
      if used < columns { fit.endBeforeLast = end }
    }
    fit.end = endIndex
    return fit
  }

  /// The text filled up with blanks to a number of columns; too long a text is clipped.
  public func padded(
    to columns: Int, alignment: TextAlignment = .left, in set: GlyphSet = .unicode
  ) -> String {
    let text = clipped(to: columns, in: set)
    let missing = max(0, columns - text.displayWidth(in: set))
    let left =
      switch alignment {
      case .left: 0
      case .center: missing / 2
      case .right: missing
      }
    return String(repeating: " ", count: left) + text
      + String(repeating: " ", count: missing - left)
  }
}

extension GlyphSet {
  /// What stands where text is missing; one column.
  var ellipsis: String { self == .unicode ? "…" : "~" }
}

/// Where a text stands in the room it has.
public enum TextAlignment: Hashable, Sendable {
  case left, center, right
}
