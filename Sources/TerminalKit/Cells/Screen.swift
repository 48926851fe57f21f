/// A size in character cells.
public struct Size: Hashable, Sendable {
  /// Columns.
  public var columns: Int
  /// Rows.
  public var rows: Int
  /// A size; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place on the screen; 0,0 is the upper left corner.
public struct Position: Hashable, Sendable {
  /// Row, from the top.
  public var row: Int
  /// Column, from the left.
  public var column: Int
  /// A place.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells; may be empty, never negative.
public struct Rect: Hashable, Sendable {
  /// First row.
  public var row: Int
  /// First column.
  public var column: Int
  /// Number of rows.
  public var rows: Int
  /// Number of columns.
  public var columns: Int
  /// A rectangle; negative sizes count as 0.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
  /// Whether a place lies inside.
  public func contains(_ p: Position) -> Bool {
    p.row >= row && p.row < row + rows && p.column >= column && p.column < column + columns
  }
  /// The rectangle without a margin on each side.
  public func inset(rows dr: Int, columns dc: Int) -> Rect {
    Rect(row: row + dr, column: column + dc, rows: rows - 2 * dr, columns: columns - 2 * dc)
  }
}

/// A whole frame: cells, where the hardware cursor sits, and whether it is shown.
public struct Screen: Equatable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// All cells, row by row; `size.rows * size.columns` of them.
  public var cells: [Cell]
  /// Where the hardware cursor is: on the focused thing or in the text field, so that screen
  /// readers follow.
  public var cursor = Position(row: 0, column: 0)
  /// Whether the cursor is shown: yes where text goes in.
  public var cursorVisible = false

  /// What the terminal can show; ASCII folds all text that is put on the screen.
  public var glyphSet: GlyphSet

  /// A blank screen.
  public init(size: Size, role: Role = .plain, glyphSet: GlyphSet = .unicode) {
    self.size = size
    self.glyphSet = glyphSet
    cells = Array(repeating: Cell(role: role), count: size.rows * size.columns)
  }

  /// The whole screen as a rectangle.
  public var bounds: Rect { Rect(row: 0, column: 0, rows: size.rows, columns: size.columns) }

  /// The cell at a place; a blank outside the screen.
  ///
  /// Writing outside the screen does nothing.
  public subscript(row: Int, column: Int) -> Cell {
    get {
      guard row >= 0, column >= 0, row < size.rows, column < size.columns else { return Cell() }
      return cells[row * size.columns + column]
    }
    set {
      guard row >= 0, column >= 0, row < size.rows, column < size.columns else { return }
      cells[row * size.columns + column] = newValue
    }
  }
}
