import CNcurses
import TerminalKit

/// Puts frames on the curses screen; only cells that differ from the last frame are touched.
struct Painter {
  private let depth: ColorDepth
  private let pairLimit: Int
  private let utf8: Bool
  private var styles: [Style]?
  private var looks: [CellLook] = []
  private var shown: Screen?
  private var paintsAll = false
  private var row: [tavle_cell] = []

  /// A painter for a screen just opened.
  init(depth: ColorDepth, pairLimit: Int, utf8: Bool) {
    self.depth = depth
    self.pairLimit = pairLimit
    self.utf8 = utf8
  }

  /// Forgets what the terminal shows: the next frame is sent whole.
  mutating func forget() {
    shown = nil
    paintsAll = true
  }

  /// Shows a frame; what lies outside the terminal is cut off.
  mutating func paint(_ screen: Screen, theme: Theme, size: Size) {
    adopt(theme)
    let before = shown.flatMap { $0.size == screen.size ? $0 : nil }
    if before == nil { werase(tavle_window()) }
    if paintsAll { tavle_paint_all() }
    paintsAll = false
    paintRows(screen, before: before, size: size)
    showCursor(screen, before: before, size: size)
    shown = screen
  }

  private mutating func adopt(_ theme: Theme) {
    guard styles != theme.styles else { return }
    styles = theme.styles
    let table = PairTable(styles: theme.styles, depth: depth, limit: pairLimit)
    for (index, pair) in table.pairs.enumerated() {
      init_extended_pair(Int32(index) + 1, pair.foreground, pair.background)
    }
    looks = table.looks.map { look in
      CellLook(
        pair: look.pair, attributes: Self.bits(look.attributes),
        blank: look.attributes.isDisjoint(with: [.underline, .reverse])
          ? (look.pair > 0 ? table.pairs[Int(look.pair) - 1].background : -1) : nil)
    }
    if looks.isEmpty { looks = [CellLook(pair: 0, attributes: 0, blank: -1)] }
    shown = nil
  }

  private mutating func paintRows(_ screen: Screen, before: Screen?, size: Size) {
    let columns = min(size.columns, screen.size.columns)
    guard columns > 0 else { return }
    if row.count < columns { row = Array(repeating: tavle_cell(), count: columns) }
    screen.cells.withUnsafeBufferPointer { cells in
      for number in 0..<min(size.rows, screen.size.rows) {
        let start = number * screen.size.columns
        let line = UnsafeBufferPointer(rebasing: cells[start..<start + columns])
        let changed =
          before.map { old in
            old.cells.withUnsafeBufferPointer { Self.difference(line, $0[start..<start + columns]) }
          } ?? 0..<columns
        paint(line, changed, row: number)
      }
    }
  }

  /// The cells from the first to the last that differ.
  private static func difference(
    _ new: UnsafeBufferPointer<Cell>, _ part: Slice<UnsafeBufferPointer<Cell>>
  ) -> Range<Int> {
    let old = UnsafeBufferPointer(rebasing: part)
    var first = 0
    while first < new.count, same(new[first], old[first]) { first += 1 }
    guard first < new.count else { return 0..<0 }
    var end = new.count
    while same(new[end - 1], old[end - 1]) { end -= 1 }
    while first > 0, new[first].width == 0 { first -= 1 }
    return first..<end
  }

  @inline(__always)
  private static func same(_ a: Cell, _ b: Cell) -> Bool {
    a.base == b.base && a.role.rawValue == b.role.rawValue && a.width == b.width
      && a.marks.0 == b.marks.0 && a.marks.1 == b.marks.1
  }

  private mutating func paint(
    _ line: UnsafeBufferPointer<Cell>, _ range: Range<Int>, row number: Int
  ) {
    guard !range.isEmpty else { return }
    let range = Self.withBlanks(range, line)
    for column in range { row[column] = drawable(line, column) }
    for column in range.dropFirst() where line[column].isBlank { blend(line, column) }
    row.withUnsafeBufferPointer { row in
      guard let start = row.baseAddress else { return }
      tavle_put(
        Int32(number), Int32(range.lowerBound), start + range.lowerBound, Int32(range.count))
    }
  }

  /// A range with the blanks after it and back to the last cell that is none, as blanks follow the cell before.
  private static func withBlanks(
    _ range: Range<Int>, _ line: UnsafeBufferPointer<Cell>
  ) -> Range<Int> {
    var (first, end) = (range.lowerBound, range.upperBound)
    while first > 0, line[first].isBlank || line[first].width == 0 { first -= 1 }
    while end < line.count, line[end].isBlank { end += 1 }
    return first..<end
  }

  /// Gives a blank the look of the cell before it where nobody can tell: each change of look costs up to forty bytes.
  @inline(__always)
  private mutating func blend(_ line: UnsafeBufferPointer<Cell>, _ column: Int) {
    let (here, before) = (look(of: line[column]), look(of: line[column - 1]))
    guard let blank = here.blank, blank == before.blank else { return }
    (row[column].pair, row[column].attributes) = (row[column - 1].pair, row[column - 1].attributes)
  }

  @inline(__always)
  private func look(of cell: Cell) -> CellLook {
    let role = Int(cell.role.rawValue)
    return looks[role < looks.count ? role : 0]
  }

  /// A cell for the library.
  ///
  /// Halves of wide characters without their other half become blanks, so that nothing is pushed
  /// aside or wraps at the edge.
  @inline(__always)
  private func drawable(_ line: UnsafeBufferPointer<Cell>, _ column: Int) -> tavle_cell {
    let cell = line[column]
    let look = look(of: cell)
    var result = tavle_cell(
      base: cell.base, mark1: cell.marks.0, mark2: cell.marks.1, attributes: look.attributes,
      pair: look.pair, width: cell.width)
    if cell.width == 1, utf8 { return result }
    let whole =
      switch cell.width {
      case 0: column > 0 && line[column - 1].width == 2
      case 2: column + 1 < line.count && line[column + 1].width == 0
      default: true
      }
    if !whole || !utf8 {
      result.base = whole && cell.width > 0 ? PlainGlyphs.ascii(for: cell.base) : 32
      (result.mark1, result.mark2, result.width) = (0, 0, 1)
    }
    return result
  }

  private func showCursor(_ screen: Screen, before: Screen?, size: Size) {
    if before?.cursorVisible != screen.cursorVisible { curs_set(screen.cursorVisible ? 1 : 0) }
    let row = min(max(0, screen.cursor.row), max(0, size.rows - 1))
    let column = min(max(0, screen.cursor.column), max(0, size.columns - 1))
    tavle_show(Int32(row), Int32(column))
  }

  private static func bits(_ attributes: Attributes) -> UInt32 {
    let table: [(Attributes, UInt32)] = [
      (.bold, tavle_bold), (.dim, tavle_dim), (.underline, tavle_underline),
      (.reverse, tavle_reverse),
      (.italic, tavle_italic),
    ]
    return table.reduce(0) { attributes.contains($1.0) ? $0 | $1.1 : $0 }
  }
}

/// How the cells of a role are drawn.
private struct CellLook {
  var pair: Int32
  var attributes: UInt32
  /// The colour of a blank, -1 for the terminal's own; `nil` where a blank shows more than its colour.
  var blank: Int32?
}

extension Cell {
  /// Whether nothing is drawn on it.
  fileprivate var isBlank: Bool { base == 32 && width == 1 && marks == (0, 0) }
}
