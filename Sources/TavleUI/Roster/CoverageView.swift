import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws how the departments are covered: who can help with what, and when each was featured.
  func drawCoverage(_ shown: RosterScreen, on target: inout Screen) {
    let layout = rosterLayout(shown)
    if size.rows >= 4 {
      let helped = shown.participation.flatMap { team in
        team.helped > 0 ? texts.people.participation(team.helped, team.returned) : nil
      }
      // Where there is little room the headings of the columns say what the list is.
      let parts: [String?] =
        switch size.columns {
        case 100...: [texts.people.coverage, helped]
        case 76...: [helped ?? texts.people.coverage]
        default: [texts.people.coverage]
        }
      drawHeader(
        ([texts.people.title] + parts.compactMap(\.self)).joined(separator: separator),
        on: &target)
    }
    guard !shown.coverage.isEmpty else {
      target.put(
        texts.people.noDepartments.clipped(to: max(0, size.columns - 4), in: looks.glyphs),
        row: layout.firstRow, column: 2, role: StyleName.muted.role)
      target.cursor = Position(row: layout.firstRow, column: min(2, size.columns - 1))
      return
    }
    drawHeading(layout, on: &target)
    let visible = shown.coverageWindow.visible(count: shown.coverage.count, room: layout.room)
    for place in visible {
      let row = layout.firstRow + place - visible.lowerBound
      draw(shown.coverage[place], layout, row: row, place == shown.coveragePlace, on: &target)
    }
    drawListScrollBar(
      first: visible.lowerBound, count: shown.coverage.count, row: layout.firstRow,
      room: layout.room, on: &target)
  }

  private func drawHeading(_ layout: RosterLayout, on target: inout Screen) {
    guard let row = layout.headingRow else { return }
    put(texts.people.departmentHeading, in: layout.name, row: row, role: .muted, on: &target)
    for (role, span) in layout.roles {
      let text = layout.hasWideRoles ? texts.people.shortRoles(role) : texts.people.tinyRoles(role)
      put(text, in: span, row: row, role: .muted, on: &target)
    }
    if let span = layout.asked {
      put(texts.people.featuredHeading, in: span, row: row, role: .muted, on: &target)
    }
  }

  private func draw(
    _ coverage: Coverage, _ layout: RosterLayout, row: Int, _ isSelected: Bool,
    on target: inout Screen
  ) {
    if isSelected { drawSelection(row: row, on: &target) }
    let name =
      isSelected ? StyleName.selectedTitle : coverage.isForgotten(on: today) ? .late : .text
    put(coverage.department, in: layout.name, row: row, role: name, on: &target)
    for (role, span) in layout.roles {
      let count = coverage.helpers[role] ?? 0
      let usual: StyleName = count == 0 ? .faint : count == 1 ? .warn : .text
      put(
        count == 0 ? looks.symbols.dash : String(count), in: span, row: row,
        role: isSelected ? .selectedMeta : usual, on: &target)
    }
    let since = featured(coverage)
    let isLong = coverage.lastFeatured.map { $0.distance(to: today) > Coverage.longUnseen } ?? true
    let role: StyleName = isSelected ? .selectedMeta : isLong ? .late : .muted
    if let span = layout.asked { put(since, in: span, row: row, role: role, on: &target) }
  }

  /// How long ago a department was featured.
  private func featured(_ coverage: Coverage) -> String {
    coverage.lastFeatured.map { texts.words.span(days: $0.distance(to: today)) }
      ?? texts.people.never
  }

  /// Puts a text into a column, clipped.
  func put(
    _ text: String, in span: RosterLayout.Span, row: Int, role: StyleName, on target: inout Screen
  ) {
    target.put(
      text.clipped(to: span.width, in: looks.glyphs), row: row, column: span.column,
      role: role.role, width: span.width)
  }

  // MARK: Keys

  /// Does what an action means while departments are shown.
  mutating func performOnCoverage(_ action: Action, _ shown: RosterScreen) -> [Effect] {
    var shown = shown
    let last = shown.coverage.count - 1
    switch action {
    case .up: shown.coveragePlace -= 1
    case .down: shown.coveragePlace += 1
    case .pageUp, .first: shown.coveragePlace = 0
    case .pageDown, .last: shown.coveragePlace = last
    case .back: shown.showsCoverage = false
    case .open:
      guard shown.coverage.indices.contains(shown.coveragePlace) else { return [] }
      let department = shown.coverage[shown.coveragePlace].department
      shown.filterText = "\(texts.people.departmentTerm):\"\(department)\""
      shown.showsCoverage = false
    default: return []
    }
    shown.coveragePlace = min(max(0, shown.coveragePlace), max(0, last))
    screen = .roster(shown)
    return []
  }
}
