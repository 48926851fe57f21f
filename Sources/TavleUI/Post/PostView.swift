import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws everything about one post.
  func drawPost(_ shown: PostScreen, on target: inout Screen) {
    let post = board[shown.post]
    if size.rows >= 4 {
      drawHeader(post.map { "#\($0.number)\(separator)\($0.title)" } ?? "", on: &target)
    }
    guard let layout = shown.layout else {
      target.put(
        texts.post.gone, row: min(2, size.rows - 1), column: PostLine.margin,
        role: StyleName.muted.role)
      return
    }
    for (index, column) in layout.columns.enumerated() {
      draw(column, from: shown.windows[index].first, selected: shown.selected, on: &target)
    }
    if let second = layout.columns.dropFirst().first?.frame {
      target.verticalRule(
        row: second.row, column: second.column - 1, rows: second.rows,
        role: StyleName.border.role, border: looks.border)
    }
  }

  private func draw(
    _ column: PostLayout.Column, from first: Int, selected: PostRow, on target: inout Screen
  ) {
    let frame = column.frame
    var isCursorSet = false
    for (offset, line) in column.lines.dropFirst(first).prefix(frame.rows).enumerated() {
      let row = frame.row + offset
      let isSelected = line.row == selected
      if isSelected { drawSelection(at: row, in: frame, on: &target) }
      draw(line, at: row, in: frame, isSelected: isSelected, on: &target)
      if isSelected, !isCursorSet {
        isCursorSet = true
        target.cursor = Position(
          row: row, column: min(frame.column + PostLine.margin, size.columns - 1))
      }
    }
    drawScrollBar(of: column, first: first, on: &target)
  }

  private func drawSelection(at row: Int, in frame: Rect, on target: inout Screen) {
    target.fill(
      Rect(row: row, column: frame.column, rows: 1, columns: max(1, frame.columns - 1)),
      role: StyleName.selected.role)
    target.put(
      looks.symbols.selectedBar, row: row, column: frame.column, role: StyleName.selectedBar.role)
  }

  private func draw(
    _ line: PostLine, at row: Int, in frame: Rect, isSelected: Bool, on target: inout Screen
  ) {
    for span in line.spans {
      let room = frame.columns - 1 - span.column
      guard room > 0 else { continue }
      target.put(
        span.text.clipped(to: room, in: looks.glyphs), row: row, column: frame.column + span.column,
        role: (isSelected ? span.role.onSelection : span.role).role, width: room)
    }
  }

  private func drawScrollBar(
    of column: PostLayout.Column, first: Int, on target: inout Screen
  ) {
    let frame = column.frame
    guard frame.columns > 3,
      let thumb = ScrollWindow.thumb(
        first: first, visible: frame.rows, count: column.lines.count, track: frame.rows),
      let sign = looks.symbols.thumb.unicodeScalars.first
    else { return }
    for row in thumb {
      target.set(
        frame.row + row, frame.column + frame.columns - 1, sign, StyleName.scrollbar.role)
    }
  }
}

extension StyleName {
  /// The role a text takes on the selected line: the main text stays the main text.
  var onSelection: StyleName {
    switch self {
    case .text, .strong: .selectedTitle
    default: .selectedMeta
    }
  }
}
