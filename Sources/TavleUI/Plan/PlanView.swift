import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws the plan.
  func drawPlan(_ shown: PlanScreen, on target: inout Screen) {
    if size.rows >= 4 { drawHeader(place(of: shown), on: &target) }
    switch planLayout(of: shown) {
    case .grid(let grid): draw(grid, shown, on: &target)
    case .list(let first, let room): drawList(shown, first: first, room: room, on: &target)
    }
  }

  private func place(of shown: PlanScreen) -> String {
    let month = "\(texts.words.months[shown.day.month - 1]) \(shown.day.year)"
    let week = shown.isWeek ? texts.words.week(shown.day.isoWeek.week) : nil
    return [texts.plan.title, week, month].compactMap(\.self).joined(separator: separator)
  }

  private func draw(_ grid: PlanGrid, _ shown: PlanScreen, on target: inout Screen) {
    for (place, name) in texts.words.weekdaysShort.enumerated() {
      target.put(
        name, row: grid.top - 1, column: grid.columns[place] + 1, role: StyleName.muted.role)
    }
    let gaps = shown.plan?.emptyWeeks ?? []
    for (index, monday) in grid.weeks.enumerated() {
      let row = grid.top + index * grid.height
      target.horizontalRule(
        row: row, column: grid.columns[0], columns: size.columns - grid.columns[0],
        role: StyleName.border.role, border: looks.border)
      target.put(
        texts.plan.shortWeek(monday.isoWeek.week), row: row, column: 1, role: StyleName.muted.role)
      if gaps.contains(monday) {
        target.put(
          texts.plan.gap, row: row + 1, column: 1, role: StyleName.warn.role,
          width: grid.columns[0] - 2)
      }
    }
    for day in shown.plan?.days ?? [] {
      if let frame = grid.frame(of: day.day) { draw(day, shown, in: frame, on: &target) }
    }
    drawFoot(shown, grid, on: &target)
  }

  // MARK: A day

  private func draw(
    _ day: PlanDay, _ shown: PlanScreen, in frame: Rect, on target: inout Screen
  ) {
    let isSelected = day.day == shown.day
    drawEdge(of: frame, isSelected: isSelected, on: &target)
    drawLabel(of: day, isSelected: isSelected, in: frame, on: &target)
    let (blocks, hidden) = blocks(of: day, shown, in: frame)
    for block in blocks {
      draw(block, on: day.day, isSelected: isSelected && block.entry == shown.entry, frame, &target)
    }
    let row = blocks.last.map { $0.row + $0.lines.count } ?? frame.row + 1
    guard hidden > 0, row < frame.row + frame.rows else { return }
    target.put(
      texts.plan.more(hidden), row: row, column: frame.column + 2, role: StyleName.muted.role,
      width: frame.columns - 3)
  }

  private func drawEdge(of frame: Rect, isSelected: Bool, on target: inout Screen) {
    let sign = isSelected ? looks.symbols.selectedBar : looks.symbols.bar
    let role: StyleName = isSelected ? .selectedBar : .border
    for row in 0..<frame.rows {
      target.put(sign, row: frame.row + row, column: frame.column, role: role.role)
    }
    if isSelected { target.cursor = Position(row: frame.row, column: frame.column + 1) }
  }

  /// The number of the day, that it is today, a holiday, crowded: in words as far as there is room.
  private func drawLabel(
    of day: PlanDay, isSelected: Bool, in frame: Rect, on target: inout Screen
  ) {
    let isFirst = day.day.day == 1
    let number =
      isFirst ? "1 \(texts.words.monthsShort[day.day.month - 1])" : String(day.day.day)
    let now = day.day == today ? texts.words.today : nil
    let crowded = day.crowded.isEmpty ? nil : looks.symbols.alert
    let label =
      [number, crowded, now, day.holiday.map(texts.rules.holidays)].compactMap(\.self)
      .joined(separator: " ")
    let role: StyleName =
      isSelected
      ? .selectedTitle : crowded != nil ? .warn : now != nil ? .strong : day.isOff ? .faint : .text
    target.put(
      " " + label.clipped(to: frame.columns - 3, in: looks.glyphs) + " ", row: frame.row,
      column: frame.column + 1, role: role.role, width: frame.columns - 1)
  }

  private func draw(
    _ block: PlanBlock, on day: Day, isSelected: Bool, _ frame: Rect, _ target: inout Screen
  ) {
    let role: StyleName =
      isSelected ? .selectedTitle : isLate(block.entry, on: day) ? .late : look(of: block.entry)
    if isSelected {
      target.fill(
        Rect(
          row: block.row, column: frame.column + 1, rows: block.lines.count,
          columns: frame.columns - 1), role: StyleName.selected.role)
      target.cursor = Position(row: block.row, column: frame.column + 1)
    }
    for (index, line) in block.lines.enumerated() where block.row + index < frame.row + frame.rows {
      target.put(
        line, row: block.row + index, column: frame.column + 2,
        role: role.role, width: frame.columns - 3)
    }
  }

  private func look(of entry: PlanEntry) -> StyleName {
    switch entry {
    case .post(let id): board[id]?.stage.role ?? .text
    case .need: .wait
    case .shoot: .strong
    case .openDoor: .muted
    }
  }

  // MARK: The selected day

  private func drawFoot(_ shown: PlanScreen, _ grid: PlanGrid, on target: inout Screen) {
    guard grid.foot.count > 1, let day = shown.plan?[shown.day] else { return }
    target.horizontalRule(
      row: grid.foot.row, column: 0, columns: size.columns, role: StyleName.border.role,
      border: looks.border)
    let heading =
      [texts.words.fullDay(day.day), texts.words.week(day.day.isoWeek.week)] + facts(of: day)
    target.put(
      " \(heading.joined(separator: separator)) ".clipped(
        to: max(0, size.columns - 3), in: looks.glyphs),
      row: grid.foot.row, column: 1, role: StyleName.strong.role)
    guard !day.entries.isEmpty else {
      target.put(
        texts.plan.emptyDay.clipped(to: max(0, size.columns - 4), in: looks.glyphs),
        row: grid.foot.row + 1, column: 2, role: StyleName.muted.role)
      return
    }
    let room = grid.foot.count - 1
    let first = min(max(0, shown.place - room + 1), max(0, day.entries.count - room))
    for (index, entry) in day.entries.dropFirst(first).prefix(room).enumerated() {
      drawLine(
        of: entry, on: day.day, isSelected: entry == shown.entry, row: grid.foot.row + 1 + index,
        column: 2, &target)
    }
  }

  /// An entry on a line of its own.
  func drawLine(
    of entry: PlanEntry, on day: Day, isSelected: Bool, row: Int, column: Int,
    _ target: inout Screen
  ) {
    let (title, detail) = words(of: entry)
    let time = time(of: entry).map { "\($0)" }
    let main = [sign(of: entry), time, title].compactMap(\.self).joined(separator: " ")
    let room = max(0, size.columns - column - 2)
    let mainRoom =
      detail.isEmpty ? room : max(room / 2, room - detail.displayWidth(in: looks.glyphs) - 2)
    let role: StyleName = isSelected ? .selectedTitle : isLate(entry, on: day) ? .late : .text
    if isSelected {
      target.put(
        looks.symbols.selectedBar, row: row, column: 0, role: StyleName.selectedBar.role)
    }
    let used = target.put(
      main.clipped(to: mainRoom, in: looks.glyphs), row: row, column: column, role: role.role)
    guard room - used > 5 else { return }
    target.put(
      detail.clipped(to: room - used - 2, in: looks.glyphs), row: row, column: column + used + 2,
      role: (isSelected ? StyleName.selectedMeta : .muted).role)
  }
}
