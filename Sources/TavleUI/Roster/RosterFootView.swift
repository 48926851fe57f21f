import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws what stands below the list, in words: the selected colleague, and vulnerable roles.
  func drawRosterFoot(
    _ shown: RosterScreen, _ layout: RosterLayout, _ supply: RoleSupply, on target: inout Screen
  ) {
    guard layout.footRows > 0, let person = selectedPerson else { return }
    let row = layout.firstRow + layout.room
    let detail = rosterDetail(of: person, shown, layout)
    let lines =
      layout.footRows == 1
      ? [(detail, StyleName.muted)]
      : [(detail, .text), (texts.vulnerability(supply, separator: separator), .muted)]
    if layout.footRows > 1 {
      target.horizontalRule(
        row: row, column: 0, columns: size.columns, role: StyleName.border.role,
        border: looks.border)
    }
    for (index, (text, role)) in lines.enumerated() {
      target.put(
        text.clipped(to: max(0, size.columns - 3), in: looks.glyphs),
        row: row + index + layout.footRows - lines.count, column: 2, role: role.role)
    }
  }

  /// The selected colleague in words, with what there is no column for.
  private func rosterDetail(
    of person: Contributor, _ shown: RosterScreen, _ layout: RosterLayout
  ) -> String {
    let role = "\(texts.words.roles(shown.role)): \(skillWords(person.skill(shown.role)))"
    var parts = [person.name, role]
    if layout.department == nil { parts += person.department.map { [$0] } ?? [] }
    if let absence = absence(of: person) { parts.append(absence) }
    if layout.topics == nil { parts += person.topics.map(\.name) }
    let tally = shown.tallies[person.id] ?? AskTally()
    parts.append(lastAsked(tally))
    if layout.used == nil {
      parts.append(texts.rules.used(tally.used, person.limits.mostAsks))
    }
    if layout.consent == nil {
      parts += consent(of: person).map { [texts.people.consented($0)] } ?? []
    }
    if tally.running > 0 { parts.append(texts.people.running(tally.running)) }
    return parts.joined(separator: separator)
  }

  /// Level and wish in words; a wish that is nothing special is left out.
  func skillWords(_ skill: Skill?) -> String {
    guard let skill else { return texts.people.notYet }
    let level = texts.words.levels(skill.level)
    let wish = texts.people.wish(texts.words.wishes(skill.wish))
    return skill.wish == .ok ? level : "\(level), \(wish)"
  }

  // MARK: What lists of people share

  /// Makes the selected line unmistakable and puts the cursor on it.
  func drawSelection(row: Int, on target: inout Screen) {
    target.fill(
      Rect(row: row, column: 0, rows: 1, columns: size.columns), role: StyleName.selected.role)
    target.put(looks.symbols.selectedBar, row: row, column: 0, role: StyleName.selectedBar.role)
    target.cursor = Position(row: row, column: min(2, size.columns - 1))
  }

  /// Draws where one is in a list that is longer than the screen.
  func drawListScrollBar(first: Int, count: Int, row: Int, room: Int, on target: inout Screen) {
    let thumb = ScrollWindow.thumb(first: first, visible: room, count: count, track: room)
    guard let thumb, let sign = looks.symbols.thumb.unicodeScalars.first else { return }
    for offset in thumb {
      target.set(row + offset, size.columns - 1, sign, StyleName.scrollbar.role)
    }
  }
}
