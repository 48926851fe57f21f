import TavleCore
import TavleTexts
import TerminalKit

/// One visible line of a picker, with what is needed to draw it.
struct PickerLine {
  var item: Picker.Item
  var picker: Picker
  var isSelected: Bool
  var row: Int
  var list: Rect
  /// Where the second column of words begins; 0 where they follow the title directly.
  var detailColumn: Int

  /// The role of the title.
  var main: StyleName {
    isSelected
      ? (item.disabled == nil ? .popupSelected : .popupSelectedMuted)
      : (item.disabled == nil ? .popup : .popupDisabled)
  }

  /// The role of further words.
  var second: StyleName {
    isSelected ? .popupSelectedMuted : item.disabled == nil ? .popupMuted : .popupDisabled
  }

  /// The role of a key.
  var key: StyleName { isSelected ? .popupSelected : .popupKey }
}

extension State {
  /// Draws one line: what is on, the key, the title, further words or the reason against it.
  func draw(_ line: PickerLine, on target: inout Screen) {
    let list = line.list
    if line.isSelected {
      target.fill(
        Rect(row: line.row, column: list.column - 1, rows: 1, columns: list.columns + 2),
        role: StyleName.popupSelected.role)
      target.cursor = Position(row: line.row, column: list.column)
    }
    var column = list.column + drawLead(line, on: &target)
    let start = column
    let end = list.column + list.columns - drawKeyAtEnd(line, on: &target)
    let title = line.item.title.clipped(to: max(0, end - column), in: looks.glyphs)
    column += target.put(title, row: line.row, column: column, role: line.main.role)
    let detail = line.item.disabled.map(texts.prompts.notNow) ?? detail(of: line)
    column = max(column + 2, start + line.detailColumn)
    guard !detail.isEmpty, end - column > 4 else { return }
    target.put(
      detail.clipped(to: end - column, in: looks.glyphs), row: line.row, column: column,
      role: line.second.role)
  }

  /// The further words of a line; of a suggestion as much as there is room for.
  private func detail(of line: PickerLine) -> String {
    guard case .contributor(let id) = line.item.value, let suggestion = line.picker.suggestions[id]
    else { return line.item.detail }
    let room = line.list.columns - line.detailColumn
    return suggestionDetail(
      suggestion, departmentWidth: room >= 44 ? 14 : 0, hasBar: room >= 64)
  }

  /// What stands before the title; returns its columns.
  private func drawLead(_ line: PickerLine, on target: inout Screen) -> Int {
    let (row, column) = (line.row, line.list.column)
    if line.picker.isMultiple {
      let sign =
        switch line.item.mark {
        case .on: looks.symbols.check
        case .off: looks.symbols.dot
        case .mixed: looks.symbols.dash
        }
      return target.put("\(sign) ", row: row, column: column, role: line.main.role)
    }
    if !line.picker.isMenu, line.picker.items.contains(where: { $0.mark == .on }) {
      let sign = line.item.mark == .on ? looks.symbols.check : " "
      return target.put("\(sign) ", row: row, column: column, role: line.main.role)
    }
    guard line.picker.isMenu, !line.item.key.isEmpty else { return 0 }
    return target.put("\(line.item.key)  ", row: row, column: column, role: line.key.role)
  }

  /// The key at the right edge, for information; returns the columns it needs.
  private func drawKeyAtEnd(_ line: PickerLine, on target: inout Screen) -> Int {
    guard !line.picker.isMenu, !line.item.key.isEmpty else { return 0 }
    let width = line.item.key.displayWidth(in: looks.glyphs)
    target.put(
      line.item.key, row: line.row, column: line.list.column + line.list.columns - width,
      role: line.key.role)
    return width + 1
  }
}
