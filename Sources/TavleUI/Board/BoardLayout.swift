import TavleCore
import TerminalKit

/// Where everything on the board is, for a size; drawing and the mouse both ask it.
struct BoardLayout {
  /// One visible stage and its columns of cells.
  struct Column {
    var stage: Stage
    var column: Int
    var width: Int
  }

  /// The visible stages, from left to right.
  var columns: [Column]
  /// The row of the headings; `nil` when there is no room for them.
  var headingRow: Int?
  /// Whether all stages are named on the heading row because not all are visible.
  var hasTabs: Bool
  /// The row of the first card.
  var firstCardRow: Int
  /// The rows of a card with the blank below it.
  var cardHeight: Int
  /// Whole cards that fit below each other.
  var cardsPerColumn: Int
  /// The row of the line below the headings, if there is room for one.
  var ruleRow: Int?
  /// Where the preview is, if it is shown.
  var preview: Rect?

  /// The stage at a column of cells.
  func stage(at column: Int) -> Stage? {
    columns.first { column >= $0.column && column < $0.column + $0.width }?.stage
  }
}

extension State {
  /// The layout for the present size (four columns, two, one, or a plain list).
  var boardLayout: BoardLayout {
    let screen = boardScreen ?? BoardScreen()
    let list = size.columns < 30 || size.rows < 8
    let header = size.rows >= 4 ? 1 : 0
    let heading = list && size.rows < 3 ? 0 : 1
    let hasRule = size.rows >= 24 && !list
    let first = header + heading + (hasRule ? 1 : 0)
    let room = max(1, size.rows - first - (size.rows > 1 ? 1 : 0))
    let height = list ? 1 : size.rows < 18 ? 2 : size.rows < 36 ? 4 : 5
    var preview: Rect?
    var width = size.columns
    if screen.preview, size.columns >= 120, screen.columns.count > 1 {
      let columns = min(60, size.columns / 3)
      width -= columns
      preview = Rect(row: first, column: width, rows: room, columns: columns)
    }
    let count = visibleColumns(of: screen, list: list)
    let columns = split(width, among: window(of: screen, count: count))
    return BoardLayout(
      columns: columns, headingRow: heading == 1 ? header : nil,
      hasTabs: count < screen.columns.count, firstCardRow: first, cardHeight: height,
      cardsPerColumn: max(1, (room + (height > 2 ? 1 : 0)) / height),
      ruleRow: hasRule ? first - 1 : nil,
      preview: preview)
  }

  private func visibleColumns(of screen: BoardScreen, list: Bool) -> Int {
    let fit = list || size.columns < 50 ? 1 : size.columns < 80 ? 2 : 4
    return min(fit, screen.columns.count)
  }

  /// The visible stages: as many as fit, the one with the focus among them.
  private func window(of screen: BoardScreen, count: Int) -> [Stage] {
    let first = min(max(0, screen.focus - count / 2), screen.columns.count - count)
    return Array(screen.columns[first..<first + count])
  }

  private func split(_ width: Int, among stages: [Stage]) -> [BoardLayout.Column] {
    stages.enumerated().map { index, stage in
      let start = width * index / stages.count
      let end = width * (index + 1) / stages.count
      return BoardLayout.Column(stage: stage, column: start, width: end - start)
    }
  }
}
