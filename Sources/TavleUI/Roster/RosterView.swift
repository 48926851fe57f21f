import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws the roster: one line per colleague, and below it in words what the signs say.
  func drawRoster(_ shown: RosterScreen, on target: inout Screen) {
    if shown.showsCoverage { return drawCoverage(shown, on: &target) }
    let layout = rosterLayout(shown)
    if size.rows >= 4 { drawHeader(rosterPlace(shown), on: &target) }
    guard !shown.rows.isEmpty else {
      drawNobody(shown, layout, on: &target)
      return
    }
    let supply = RoleSupply(board.contributors)
    drawRosterHeading(shown, layout, supply, on: &target)
    let visible = shown.window.visible(count: shown.rows.count, room: layout.room)
    for place in visible {
      guard let person = board[shown.rows[place]] else { continue }
      let line = RosterLine(
        person: person, tally: shown.tallies[person.id] ?? AskTally(),
        row: layout.firstRow + place - visible.lowerBound, isSelected: place == shown.place)
      draw(line, shown, layout, on: &target)
    }
    drawListScrollBar(
      first: visible.lowerBound, count: shown.rows.count, row: layout.firstRow, room: layout.room,
      on: &target)
    drawRosterFoot(shown, layout, supply, on: &target)
  }

  private func rosterPlace(_ shown: RosterScreen) -> String {
    guard !shown.filterText.isEmpty else {
      return [texts.people.title, String(shown.rows.count)].joined(separator: separator)
    }
    let count = "\(shown.rows.count)/\(board.contributors.count)"
    return [texts.people.title, count, shown.filterText].joined(separator: separator)
  }

  private func drawNobody(
    _ shown: RosterScreen, _ layout: RosterLayout, on target: inout Screen
  ) {
    let text =
      shown.filterText.isEmpty
      ? texts.people.empty(keyLabel(.addPerson) ?? "")
      : texts.people.nothingFits(keyLabel(.clearFilter) ?? "")
    let lines = text.wrapped(to: max(1, min(60, size.columns - 4)), in: looks.glyphs)
    for (index, line) in lines.prefix(layout.room).enumerated() {
      target.put(line, row: layout.firstRow + index, column: 2, role: StyleName.muted.role)
    }
    target.cursor = Position(row: layout.firstRow, column: min(2, size.columns - 1))
  }

  private func drawRosterHeading(
    _ shown: RosterScreen, _ layout: RosterLayout, _ supply: RoleSupply, on target: inout Screen
  ) {
    guard let row = layout.headingRow else { return }
    let words = texts.people
    let headings: [(String, RosterLayout.Span?)] = [
      (words.nameHeading, layout.name), (words.departmentHeading, layout.department),
      (words.topicsHeading, layout.topics), (words.askedHeading, layout.asked),
      (words.usedHeading, layout.used), (words.consentHeading, layout.consent),
    ]
    for case (let text, let span?) in headings {
      put(text, in: span, row: row, role: .muted, on: &target)
    }
    for (role, span) in layout.roles {
      let text = layout.hasWideRoles ? words.shortRoles(role) : words.tinyRoles(role)
      put(text, in: span, row: row, role: supply.isVulnerable(role) ? .warn : .muted, on: &target)
      guard role == shown.role else { continue }
      let width = min(span.width, text.displayWidth(in: looks.glyphs))
      target.restyle(
        Rect(row: row, column: span.column, rows: 1, columns: width),
        role: StyleName.stageFocus.role)
    }
  }

  /// One line of the roster.
  private struct RosterLine {
    var person: Contributor
    var tally: AskTally
    var row: Int
    var isSelected: Bool

    /// A role on this line: the given one, unless the line is selected or the colleague has left.
    func role(_ usual: StyleName, selected: StyleName = .selectedMeta) -> StyleName {
      isSelected ? selected : person.hasLeft ? .faint : usual
    }
  }

  private func draw(
    _ line: RosterLine, _ shown: RosterScreen, _ layout: RosterLayout, on target: inout Screen
  ) {
    if line.isSelected { drawSelection(row: line.row, on: &target) }
    let name = line.role(.person, selected: .selectedTitle)
    put(line.person.name, in: layout.name, row: line.row, role: name, on: &target)
    let absence = absence(of: line.person)
    let asked = line.tally.last.map { texts.words.span(days: days(since: $0)) }
    let used = "\(line.tally.used)/\(line.person.limits.mostAsks)"
    let facts: [(String?, RosterLayout.Span?)] = [
      (absence ?? line.person.department, layout.department),
      (line.person.topics.map(\.name).joined(separator: ", "), layout.topics),
      (asked ?? texts.people.never, layout.asked),
      (used, layout.used), (consent(of: line.person), layout.consent),
    ]
    for case (let text?, let span?) in facts {
      put(text, in: span, row: line.row, role: line.role(.muted), on: &target)
    }
    for (role, span) in layout.roles { drawSign(of: role, in: span, line, shown, on: &target) }
  }

  /// What somebody has said about being shown, in a word or two; nothing of who has left.
  func consent(of person: Contributor) -> String? {
    person.hasLeft
      ? nil
      : texts.standing(board.consentSummary(of: person.id, today: today), today: today)
  }

  /// Why somebody cannot be asked just now: they have left, are on a break, or away.
  func absence(of person: Contributor) -> String? {
    if person.hasLeft { return texts.people.hasLeft }
    if let until = person.pausedUntil, until >= today {
      return texts.rules.paused(texts.words.day(until, today: today))
    }
    return person.away.first { $0.covers(today) }
      .map { texts.rules.away(texts.words.stretch($0, today: today)) }
  }

  private func drawSign(
    of role: TavleCore.Role, in span: RosterLayout.Span, _ line: RosterLine,
    _ shown: RosterScreen, on target: inout Screen
  ) {
    let skill = line.person.skill(role)
    let usual: StyleName = skill == nil ? .faint : skill?.wish == .no ? .muted : .text
    let style = line.role(usual, selected: usual == .text ? .selectedTitle : .selectedMeta)
    put(looks.sign(skill), in: span, row: line.row, role: style, on: &target)
    guard line.isSelected, role == shown.role else { return }
    target.put(
      looks.symbols.right, row: line.row, column: span.column - 1,
      role: StyleName.selectedBar.role, width: 1)
  }
}
