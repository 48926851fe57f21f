import TavleCore
import TavleTexts
import TerminalKit

/// Where the parts of a conflict's popup are, and what is in them.
private struct ConflictLayout {
  /// Who changed it, and when.
  var lead: String
  /// Whose value it is, and its lines as wrapped.
  var values: [(name: String, lines: [String])]
  var frame: Rect
  /// The lines there are for each value; 0 where there is no room for names.
  var room: Int
  /// The row of the first answer.
  var answers: Int
  var inside: Rect
}

extension State {
  func draw(_ conflict: OpenConflict, on target: inout Screen) {
    guard let shown = conflict.conflicts.first else { return }
    let layout = layout(of: conflict)
    let inside = drawWindow(layout.frame, heading(of: shown), on: &target)
    var row = inside.row
    if inside.rows > conflict.answers.count {
      put(layout.lead, .popupMuted, row: row, inside, on: &target)
      row += 2
    }
    for value in layout.values where layout.room > 0 {
      put(value.name, .popupTitle, row: row, inside, on: &target)
      draw(value.lines, from: conflict.scroll, room: layout.room, row: row + 1, inside, on: &target)
      row += 2 + min(layout.room, value.lines.count)
    }
    drawAnswers(conflict, layout, on: &target)
  }

  /// How far both values can be scrolled.
  func conflictScrollLimit(_ conflict: OpenConflict) -> Int {
    let layout = layout(of: conflict)
    return max(0, (layout.values.map(\.lines.count).max() ?? 0) - max(1, layout.room))
  }

  /// The answer at a place of the screen.
  func answerPlace(at position: Position, in conflict: OpenConflict) -> Int? {
    let layout = layout(of: conflict)
    guard layout.inside.contains(position) else { return nil }
    let place = position.row - layout.answers
    return conflict.answers.indices.contains(place) ? place : nil
  }

  // MARK: Parts

  private func layout(of conflict: OpenConflict) -> ConflictLayout {
    let columns = min(size.columns, max(40, min(90, size.columns - 8)))
    let values = values(of: conflict, width: max(1, columns - 6))
    // Frame, the first line with a blank, and for each value its name and a blank.
    let fixed = 2 + 2 + 2 * values.count + conflict.answers.count
    let available = max(0, (size.rows - 1 - fixed) / max(1, values.count))
    let room = min(available, values.map(\.lines.count).max() ?? 0)
    let used = values.reduce(0) { $0 + min(room, $1.lines.count) }
    let frame = centered(
      rows: room > 0 ? fixed + used : conflict.answers.count + 4, columns: columns)
    let inside = frame.inset(rows: 1, columns: 2)
    return ConflictLayout(
      lead: lead(of: conflict), values: values, frame: frame, room: room,
      answers: max(inside.row, inside.row + inside.rows - conflict.answers.count), inside: inside)
  }

  private func lead(of conflict: OpenConflict) -> String {
    guard let shown = conflict.conflicts.first else { return "" }
    let when = shown.at.map(logTime)
    return [texts.conflicts.changed(author(of: shown)), when].compactMap(\.self)
      .joined(separator: separator)
  }

  private func author(of conflict: Conflict) -> String {
    conflict.author ?? texts.conflicts.somebody
  }

  /// Their value and the user's; of long texts from just above where they begin to differ.
  private func values(
    of conflict: OpenConflict, width: Int
  ) -> [(name: String, lines: [String])] {
    guard let shown = conflict.conflicts.first else { return [] }
    let theirs = words(of: shown.theirs).wrapped(to: width, in: looks.glyphs)
    let mine = words(of: shown.mine).wrapped(to: width, in: looks.glyphs)
    let same = zip(theirs, mine).prefix { $0 == $1 }.count
    let skipped = same > 2 ? same - 1 : 0
    return [(author(of: shown), theirs), (texts.conflicts.yours, mine)].map { name, lines in
      (name, (skipped > 0 ? [looks.symbols.ellipsis] : []) + lines.dropFirst(skipped))
    }
  }

  private func draw(
    _ lines: [String], from scroll: Int, room: Int, row: Int, _ inside: Rect,
    on target: inout Screen
  ) {
    let first = min(scroll, max(0, lines.count - room))
    for (index, line) in lines.dropFirst(first).prefix(room).enumerated() {
      let isLast = index == room - 1 && first + room < lines.count
      let text = isLast ? line + " " + looks.symbols.ellipsis : line
      target.put(
        text.clipped(to: max(0, inside.columns - 2), in: looks.glyphs), row: row + index,
        column: inside.column + 2, role: StyleName.popup.role, width: max(0, inside.columns - 2))
    }
  }

  private func drawAnswers(
    _ conflict: OpenConflict, _ layout: ConflictLayout, on target: inout Screen
  ) {
    let inside = layout.inside
    let selected = min(conflict.selected, conflict.answers.count - 1)
    for (index, answer) in conflict.answers.enumerated() {
      let row = layout.answers + index
      guard row < inside.row + inside.rows else { return }
      let role: StyleName = index == selected ? .popupSelected : .popup
      target.fill(
        Rect(row: row, column: inside.column, rows: 1, columns: inside.columns), role: role.role)
      let key = index == selected ? StyleName.popupSelected : .popupKey
      target.put(String(answer.key), row: row, column: inside.column + 1, role: key.role)
      put(title(of: answer, conflict), role, row: row, inside, indent: 3, on: &target)
      if index == selected { target.cursor = Position(row: row, column: inside.column + 1) }
    }
  }

  private func title(of answer: OpenConflict.Answer, _ conflict: OpenConflict) -> String {
    let name = conflict.conflicts.first.map(author) ?? ""
    return switch answer {
    case .keepMine: texts.conflicts.keepMine
    case .takeTheirs: texts.conflicts.takeTheirs(name)
    case .keepBoth: texts.conflicts.keepBoth(name)
    case .editOn: texts.conflicts.editOn
    }
  }

  private func put(
    _ text: String, _ role: StyleName, row: Int, _ inside: Rect, indent: Int = 0,
    on target: inout Screen
  ) {
    let width = max(0, inside.columns - indent)
    target.put(
      text.clipped(to: width, in: looks.glyphs), row: row, column: inside.column + indent,
      role: role.role, width: width)
  }
}
