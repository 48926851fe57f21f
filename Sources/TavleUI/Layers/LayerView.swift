import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws a popup or field above what is there.
  func draw(_ layer: Layer, on target: inout Screen) {
    switch layer {
    case .picker(let picker): draw(picker, on: &target)
    case .prompt(let prompt): draw(prompt, on: &target)
    case .area(let area): draw(area, on: &target)
    case .question(let question): draw(question, on: &target)
    case .conflict(let conflict): draw(conflict, on: &target)
    }
  }

  /// A framed window with a heading; returns the room inside.
  @discardableResult
  func drawWindow(_ frame: Rect, _ title: String, on target: inout Screen) -> Rect {
    target.fill(frame, role: StyleName.popup.role)
    target.box(frame, role: StyleName.popupBorder.role, border: looks.border)
    let heading = " \(title.clipped(to: max(0, frame.columns - 6), in: looks.glyphs)) "
    if !title.isEmpty, frame.columns > 8 {
      target.put(heading, row: frame.row, column: frame.column + 2, role: StyleName.popupTitle.role)
    }
    return frame.inset(rows: 1, columns: 2)
  }

  // MARK: Several lines

  private var areaFrame: Rect {
    let columns = min(size.columns, max(40, min(90, size.columns - 8)))
    let rows = min(size.rows - 1, max(8, size.rows * 2 / 3))
    return centered(rows: rows, columns: columns)
  }

  /// The room for text in a field of several lines.
  var areaField: Rect { areaFrame.inset(rows: 1, columns: 2) }

  func centered(rows: Int, columns: Int) -> Rect {
    let columns = min(columns, size.columns)
    let rows = min(rows, max(1, size.rows - 1))
    return Rect(
      row: max(0, (size.rows - 1 - rows) / 2), column: (size.columns - columns) / 2, rows: rows,
      columns: columns)
  }

  private func draw(_ area: TextArea, on target: inout Screen) {
    let field = drawWindow(areaFrame, area.title, on: &target)
    target.fill(field, role: StyleName.input.role)
    let lines = area.editor.lines(columns: field.columns, in: looks.glyphs)
    let first = area.window.first
    for index in first..<max(first, min(lines.count, first + field.rows)) {
      target.put(
        lines[index], row: field.row + index - first, column: field.column,
        role: StyleName.input.role, width: field.columns)
    }
    let cursor = area.editor.cursorPosition(columns: field.columns, in: looks.glyphs)
    target.cursor = Position(
      row: field.row + min(max(0, cursor.row - first), max(0, field.rows - 1)),
      column: field.column + min(cursor.column, max(0, field.columns - 1)))
    target.cursorVisible = true
  }

  // MARK: Questions

  private func draw(_ question: Question, on target: inout Screen) {
    let width = min(size.columns, max(30, question.text.displayWidth(in: looks.glyphs) + 6))
    let lines = question.text.wrapped(to: max(1, width - 4), in: looks.glyphs)
    let inside = drawWindow(centered(rows: lines.count + 4, columns: width), "", on: &target)
    for (index, line) in lines.enumerated() {
      target.put(
        line, row: inside.row + index, column: inside.column, role: StyleName.popup.role,
        width: inside.columns)
    }
    let row = inside.row + lines.count + 1
    var column = inside.column
    for (isYes, text) in [(true, texts.words.yes), (false, texts.words.no)] {
      let role = question.isYes == isYes ? StyleName.popupSelected : .popup
      if question.isYes == isYes { target.cursor = Position(row: row, column: column + 1) }
      column += target.put(" \(text) ", row: row, column: column, role: role.role) + 2
    }
  }
}
