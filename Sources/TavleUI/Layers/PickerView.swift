import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Where a picker and its parts are; drawing and the mouse both ask it.
  private func layout(of picker: Picker, _ fitting: [Picker.Item]) -> (frame: Rect, list: Rect) {
    let columns = min(size.columns, max(36, min(96, widest(picker))))
    let lead = leadLines(of: picker, width: columns - 4).count
    let field = picker.isMenu ? lead == 0 ? 0 : lead + 1 : 2
    let wanted = picker.items.count + sections(picker.items) + field + 2
    let foot = footRows(of: picker)
    let rows = min(wanted + foot, max(4, min(size.rows - 2, 30)))
    let frame = centered(rows: rows, columns: columns)
    let inside = frame.inset(rows: 1, columns: 2)
    let list = Rect(
      row: inside.row + field, column: inside.column, rows: max(1, inside.rows - field - foot),
      columns: inside.columns)
    return (frame, list)
  }

  /// What stands above the list of a menu, as far as there is room besides what can be chosen.
  private func leadLines(of picker: Picker, width: Int) -> [String] {
    let lines = picker.lead.flatMap { $0.wrapped(to: max(1, width), in: looks.glyphs) }
    let room = max(0, min(size.rows - 2, 30) - picker.items.count - 3)
    guard lines.count > room, room > 0 else { return Array(lines.prefix(room)) }
    // What does not fit any more is seen to be missing.
    let rest = lines[(room - 1)...].joined(separator: " ").clipped(to: width, in: looks.glyphs)
    return lines.prefix(room - 1) + [rest]
  }

  private func sections(_ items: [Picker.Item]) -> Int { items.count { $0.section != nil } }

  private func widest(_ picker: Picker) -> Int {
    let items = picker.items.prefix(200)
    let titles = items.map { $0.title.displayWidth(in: looks.glyphs) }.max() ?? 0
    let rest = items.map { item in
      let detail = item.disabled.map(texts.prompts.notNow) ?? item.detail
      return detail.displayWidth(in: looks.glyphs) + item.key.displayWidth(in: looks.glyphs)
    }
    let headings = items.compactMap { $0.section?.displayWidth(in: looks.glyphs) }.max() ?? 0
    let room = picker.suggestions.isEmpty ? picker.takesNew ? 64 : 0 : 96
    let lead = picker.lead.map { $0.displayWidth(in: looks.glyphs) + 4 }.max() ?? 0
    return max(
      titles + (rest.max() ?? 0) + 12, picker.title.displayWidth(in: looks.glyphs) + 8,
      headings + 4, lead, room)
  }

  /// The lines that are visible around the selected one.
  private func visible(_ picker: Picker, _ fitting: [Picker.Item], rows: Int) -> Range<Int> {
    let height = { (index: Int) in fitting[index].section == nil || !picker.query.isEmpty ? 1 : 2 }
    let selected = min(max(0, picker.selected), max(0, fitting.count - 1))
    let window = ScrollWindow(first: max(0, selected - rows / 2))
      .following(selected, count: fitting.count, room: rows, height: height)
    return window.visible(count: fitting.count, room: rows, height: height)
  }

  func draw(_ picker: Picker, on target: inout Screen) {
    let fitting = picker.fitting
    let (frame, list) = layout(of: picker, fitting)
    let inside = drawWindow(frame, picker.title, on: &target)
    for (index, line) in leadLines(of: picker, width: inside.columns).enumerated() {
      target.put(
        line, row: inside.row + index, column: inside.column, role: StyleName.popup.role,
        width: inside.columns)
    }
    let selected = min(max(0, picker.selected), max(0, fitting.count - 1))
    let details = detailColumn(of: picker, fitting, width: list.columns)
    var row = list.row
    for index in visible(picker, fitting, rows: list.rows) {
      let item = fitting[index]
      if let section = item.section, picker.query.isEmpty, row < list.row + list.rows {
        target.put(
          section, row: row, column: list.column, role: StyleName.popupMuted.role,
          width: list.columns)
        row += 1
      }
      guard row < list.row + list.rows else { break }
      let line = PickerLine(
        item: item, picker: picker, isSelected: index == selected, row: row, list: list,
        detailColumn: details)
      draw(line, on: &target)
      row += 1
    }
    if fitting.isEmpty { drawNothingFits(picker, list, on: &target) }
    if !picker.isMenu { drawQuery(picker, inside, on: &target) }
    drawExplanation(of: picker, below: list, on: &target)
  }

  /// Where the second column of words begins; 0 where they follow the title directly.
  private func detailColumn(of picker: Picker, _ fitting: [Picker.Item], width: Int) -> Int {
    guard !fitting.contains(where: { !$0.key.isEmpty }) else { return 0 }
    let widest = fitting.prefix(200).map { $0.title.displayWidth(in: looks.glyphs) }.max() ?? 0
    return min(widest + 2, width / 2)
  }

  private func drawNothingFits(_ picker: Picker, _ list: Rect, on target: inout Screen) {
    let text =
      picker.takesNew ? texts.prompts.takesNew(picker.query.text) : texts.prompts.nothingFits
    target.put(
      text.clipped(to: list.columns, in: looks.glyphs), row: list.row, column: list.column,
      role: StyleName.popupMuted.role, width: list.columns)
  }

  /// Lines below the list for what the selected suggestion rests on; none where there is little room.
  private func footRows(of picker: Picker) -> Int {
    if picker.suggestions.isEmpty || size.rows < 16 { return 0 }
    return size.columns < 70 ? 4 : 3
  }

  private func drawExplanation(
    of picker: Picker, below list: Rect, on target: inout Screen
  ) {
    guard footRows(of: picker) > 0, case .contributor(let id) = picker.selectedItem?.value,
      let suggestion = picker.suggestions[id]
    else { return }
    let lines = explanation(of: suggestion, team: picker.teamRemarks).flatMap {
      $0.wrapped(to: max(1, list.columns), in: looks.glyphs)
    }
    let (rows, glyphs) = (footRows(of: picker), looks.glyphs)
    for (index, line) in lines.prefix(rows).enumerated() {
      // What does not fit any more is seen to be missing.
      let rest = index == rows - 1 ? lines[index...].joined(separator: " ") : line
      target.put(
        rest.clipped(to: list.columns, in: glyphs), row: list.row + list.rows + index,
        column: list.column,
        role: StyleName.popupMuted.role, width: list.columns)
    }
  }

  private func drawQuery(_ picker: Picker, _ inside: Rect, on target: inout Screen) {
    target.fill(
      Rect(row: inside.row, column: inside.column, rows: 1, columns: inside.columns),
      role: StyleName.input.role)
    let shown = picker.query.window(columns: inside.columns, in: looks.glyphs)
    let text = picker.query.isEmpty ? texts.prompts.typeToFind : shown.text
    let role: StyleName = picker.query.isEmpty ? .inputPlaceholder : .input
    target.put(text, row: inside.row, column: inside.column, role: role.role, width: inside.columns)
    target.cursor = Position(row: inside.row, column: inside.column + shown.cursorColumn)
    target.cursorVisible = true
  }

  /// The line of a picker at a place on the screen.
  func pickerPlace(at position: Position, in picker: Picker) -> Int? {
    let fitting = picker.fitting
    let (_, list) = layout(of: picker, fitting)
    guard list.contains(position) else { return nil }
    var row = list.row
    for index in visible(picker, fitting, rows: list.rows) {
      if fitting[index].section != nil, picker.query.isEmpty { row += 1 }
      if row == position.row { return index }
      row += 1
    }
    return nil
  }

  // MARK: Sequences of keys

  /// Draws what can follow the keys pressed so far.
  func drawPendingKeys(on target: inout Screen) {
    guard !pending.isEmpty else { return }
    let entries = keymap.entries(in: scopeName, after: pending)
    let lines = entries.map { entry in
      (
        key: Key.label(of: Array(entry.keys.dropFirst(pending.count)), in: looks.glyphs),
        text: self.text(of: entry.action).help
      )
    }
    let width = (lines.map { $0.text.displayWidth(in: looks.glyphs) }.max() ?? 0) + 10
    let rows = min(lines.count + 2, max(3, size.rows - 1))
    let frame = Rect(
      row: max(0, size.rows - 1 - rows), column: max(0, size.columns - width - 1), rows: rows,
      columns: min(width, size.columns))
    let inside = drawWindow(frame, Key.label(of: pending, in: looks.glyphs), on: &target)
    for (index, line) in lines.enumerated().prefix(inside.rows) {
      target.put(
        line.key, row: inside.row + index, column: inside.column, role: StyleName.popupKey.role)
      target.put(
        line.text, row: inside.row + index, column: inside.column + 4, role: StyleName.popup.role,
        width: max(0, inside.columns - 4))
    }
  }
}
