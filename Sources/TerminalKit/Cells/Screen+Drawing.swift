extension Screen {
  /// Writes text on one row and returns the columns it took.
  ///
  /// What lies outside the screen or beyond `limit` is left out; a wide glyph is never split, and the other half of one
  /// that is overwritten becomes a blank. Unsafe characters are rewritten as in ``Glyphs``.
  /// `limit` counts columns from `column`. With `ellipsis` text that is cut ends with `…`, or `~` in
  /// ASCII.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, role: Role, width limit: Int? = nil,
    ellipsis: Bool = false
  ) -> Int {
    guard row >= 0, row < size.rows, column < size.columns else { return 0 }
    let end = limit.map { $0 < size.columns - column ? column + $0 : size.columns } ?? size.columns
    let start = row * size.columns
    var at = column
    for glyph in Glyphs(text, in: glyphSet) {
      let next = at + glyph.width
      guard next <= end else {
        if ellipsis { at = markCut(row: row, from: column, at: at, end: end, role) }
        break
      }
      if at >= 0 {
        write(glyph, role, at: start + at)
      } else if next > 0 {
        cells[start] = Cell(role: role)
      }
      at = next
    }
    mend(row: row, from: max(0, column), to: at)
    return at - column
  }

  /// Puts an ellipsis over the end of text that did not fit; tells where the text ends now.
  private mutating func markCut(
    row: Int, from column: Int, at: Int, end: Int, _ role: Role
  ) -> Int {
    var place = min(at, end - 1)
    if place > column, self[row, place].width == 0, place < at { place -= 1 }
    guard place >= max(0, column) else { return at }
    for blank in place..<max(place, at) { self[row, blank] = Cell(role: role) }
    self[row, place] = Cell(glyphSet == .unicode ? "…" : "~", role: role)
    return max(place + 1, at)
  }

  @inline(__always)
  private mutating func write(_ glyph: Glyph, _ role: Role, at index: Int) {
    cells[index] = Cell(glyph, role: role)
    if glyph.width == 2 { cells[index + 1] = Cell(rightHalfIn: role) }
  }

  /// Blanks the halves of wide glyphs left over on both sides of freshly written columns.
  private mutating func mend(row: Int, from first: Int, to end: Int) {
    guard first < end else { return }
    if first > 0, self[row, first - 1].width == 2 { blank(row, first - 1) }
    if end < size.columns, self[row, end].width == 0 { blank(row, end) }
  }

  private mutating func blank(_ row: Int, _ column: Int) {
    self[row, column] = Cell(role: self[row, column].role)
  }

  /// Fills a rectangle with one narrow character, by default blanks.
  public mutating func fill(_ rect: Rect, role: Role, with character: Unicode.Scalar = " ") {
    let area = clip(rect)
    let cell = Cell(drawable(character), role: role)
    for row in area.row..<area.row + area.rows where area.columns > 0 {
      let start = row * size.columns + area.column
      for index in start..<start + area.columns { cells[index] = cell }
      mend(row: row, from: area.column, to: area.column + area.columns)
    }
  }

  /// Changes the role of what already stands in a rectangle.
  public mutating func restyle(_ rect: Rect, role: Role) {
    let area = clip(rect)
    for row in area.row..<area.row + area.rows {
      for column in area.column..<area.column + area.columns where self[row, column].width > 0 {
        self[row, column].role = role
        if self[row, column].width == 2 { self[row, column + 1].role = role }
      }
    }
  }

  /// Draws a frame along the inner edge of a rectangle; less than 2 × 2 draws nothing.
  public mutating func box(_ rect: Rect, role: Role, border: BorderSet = .rounded) {
    guard rect.rows > 1, rect.columns > 1 else { return }
    let bottom = rect.row + rect.rows - 1
    let right = rect.column + rect.columns - 1
    for row in [rect.row, bottom] {
      horizontalRule(
        row: row, column: rect.column, columns: rect.columns, role: role, border: border)
    }
    for column in [rect.column, right] {
      verticalRule(row: rect.row, column: column, rows: rect.rows, role: role, border: border)
    }
    set(rect.row, rect.column, border.topLeft, role)
    set(rect.row, right, border.topRight, role)
    set(bottom, rect.column, border.bottomLeft, role)
    set(bottom, right, border.bottomRight, role)
  }

  /// Draws a line from left to right.
  public mutating func horizontalRule(
    row: Int, column: Int, columns: Int, role: Role, border: BorderSet = .rounded
  ) {
    let rect = Rect(row: row, column: column, rows: 1, columns: columns)
    fill(rect, role: role, with: border.horizontal)
  }

  /// Draws a line from top to bottom.
  public mutating func verticalRule(
    row: Int, column: Int, rows: Int, role: Role, border: BorderSet = .rounded
  ) {
    let rect = Rect(row: row, column: column, rows: rows, columns: 1)
    fill(rect, role: role, with: border.vertical)
  }

  /// Writes one narrow character.
  public mutating func set(_ row: Int, _ column: Int, _ character: Unicode.Scalar, _ role: Role) {
    fill(Rect(row: row, column: column, rows: 1, columns: 1), role: role, with: character)
  }

  private func drawable(_ character: Unicode.Scalar) -> Unicode.Scalar {
    glyphSet == .ascii && !character.isASCII ? AsciiForm.scalar(for: character) : character
  }

  /// The part of a rectangle that lies on the screen.
  private func clip(_ rect: Rect) -> Rect {
    let row = min(max(0, rect.row), size.rows)
    let column = min(max(0, rect.column), size.columns)
    return Rect(
      row: row, column: column, rows: min(size.rows, rect.row + rect.rows) - row,
      columns: min(size.columns, rect.column + rect.columns) - column)
  }
}
