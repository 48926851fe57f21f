import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws a line to type at the foot of the screen, with what it means above it.
  func draw(_ prompt: Prompt, on target: inout Screen) {
    let frame = promptFrame(prompt)
    guard frame.rows >= 3 else { return drawBare(prompt, on: &target) }
    let inside = drawWindow(frame, prompt.title, on: &target)
    drawField(prompt, row: inside.row, column: inside.column, width: inside.columns, on: &target)
    guard inside.rows > 1 else { return }
    drawUnderstanding(prompt, row: inside.row + 1, in: inside, on: &target)
  }

  /// The filter stands below so that the lists stay in view; other lines are in the middle.
  ///
  /// What keeps somebody from being asked is said whole, in up to three lines.
  private func promptFrame(_ prompt: Prompt) -> Rect {
    let columns = min(size.columns, max(40, min(100, size.columns - 4)))
    let lines = prompt.hint.wrapped(to: max(1, columns - 4), limit: 3, in: looks.glyphs).count
    let rows = min(3 + max(1, lines), max(1, size.rows - 1))
    return Rect(
      row: max(0, size.rows - 1 - rows), column: (size.columns - columns) / 2, rows: rows,
      columns: columns)
  }

  private func drawBare(_ prompt: Prompt, on target: inout Screen) {
    drawField(prompt, row: max(0, size.rows - 2), column: 0, width: size.columns, on: &target)
  }

  private func drawField(
    _ prompt: Prompt, row: Int, column: Int, width: Int, on target: inout Screen
  ) {
    target.fill(
      Rect(row: row, column: column, rows: 1, columns: width), role: StyleName.input.role)
    if prompt.editor.isEmpty {
      target.put(
        prompt.placeholder.clipped(to: width, in: looks.glyphs), row: row, column: column,
        role: StyleName.inputPlaceholder.role, width: width)
    }
    let shown = prompt.editor.window(columns: width, in: looks.glyphs)
    target.put(shown.text, row: row, column: column, role: StyleName.input.role, width: width)
    target.cursor = Position(row: row, column: min(column + shown.cursorColumn, size.columns - 1))
    target.cursorVisible = true
  }

  private func drawUnderstanding(
    _ prompt: Prompt, row: Int, in inside: Rect, on target: inout Screen
  ) {
    let (text, role): (String, StyleName) =
      switch understanding(of: prompt) {
      case .nothing: ("", .popupMuted)
      case .yes(let text): ("\(looks.symbols.arrow) \(text)", .inputToken)
      case .no(let text): (text, .inputError)
      }
    let lines = text.wrapped(to: inside.columns, limit: inside.rows - 1, in: looks.glyphs)
    for (index, line) in lines.enumerated() {
      target.put(
        line, row: row + index, column: inside.column, role: role.role, width: inside.columns)
    }
  }
}
