import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws the plan as a list of days, for narrow screens and for weeks that do not fit beside each other.
  func drawList(_ shown: PlanScreen, first: Int, room: Int, on target: inout Screen) {
    let lines = shown.lines
    let visible = shown.window.visible(count: lines.count, room: room)
    let selected = shown.selectedLine(in: lines)
    let gaps = shown.plan?.emptyWeeks ?? []
    for index in visible {
      let row = first + index - visible.lowerBound
      if index == selected { drawSelection(row: row, on: &target) }
      switch lines[index] {
      case .week(let monday):
        drawWeek(monday, isGap: gaps.contains(monday), row: row, on: &target)
      case .day(let day):
        drawDay(day, shown, isSelected: index == selected, row: row, on: &target)
      case .entry(let day, let entry):
        drawLine(of: entry, on: day, isSelected: index == selected, row: row, column: 4, &target)
      }
    }
    drawListScrollBar(
      first: visible.lowerBound, count: lines.count, row: first, room: room, on: &target)
  }

  private func drawWeek(_ monday: Day, isGap: Bool, row: Int, on target: inout Screen) {
    let week = texts.words.week(monday.isoWeek.week)
    let used = target.put(
      week, row: row, column: 1, role: StyleName.strong.role, width: max(0, size.columns - 2))
    guard isGap, size.columns - used > 8 else { return }
    let gap = "\(looks.symbols.alert) \(texts.plan.gap)\(separator)\(texts.plan.emptyWeek)"
    target.put(
      gap.clipped(to: size.columns - used - 5, in: looks.glyphs), row: row, column: used + 3,
      role: StyleName.warn.role)
  }

  private func drawDay(
    _ day: Day, _ shown: PlanScreen, isSelected: Bool, row: Int, on target: inout Screen
  ) {
    guard let planned = shown.plan?[day] else { return }
    let date = texts.words.day(day, today: today)
    let now = day == today ? texts.words.today : nil
    let text = ([date, now].compactMap(\.self) + facts(of: planned)).joined(separator: separator)
    let role: StyleName =
      isSelected
      ? .selectedTitle
      : !planned.crowded.isEmpty
        ? .warn : day == today ? .strong : planned.isOff ? .faint : .muted
    target.put(
      text.clipped(to: max(0, size.columns - 4), in: looks.glyphs), row: row, column: 2,
      role: role.role)
  }
}
