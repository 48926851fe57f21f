import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws the shoot that is shown.
  func drawShoots(_ shown: ShootsScreen, on target: inout Screen) {
    let room = shootsRoom
    let shoot = shown.shoot.flatMap { board[$0] }
    if room.first > 0 { drawHeader(place(of: shoot), on: &target) }
    guard shoot != nil else { return drawNoShoot(on: &target) }
    let lines = shootLines(shown)
    let visible = shown.window.visible(count: lines.count, room: room.count)
    for index in visible {
      let line = lines[index]
      draw(
        line, isSelected: line.row != nil && line.row == shown.selected,
        row: room.first + index - visible.lowerBound, on: &target)
    }
    drawListScrollBar(
      first: visible.lowerBound, count: lines.count, row: room.first, room: room.count, on: &target)
  }

  private func place(of shoot: Shoot?) -> String {
    guard let shoot else { return texts.shoots.title }
    let all = listedShoots.all
    let number = all.firstIndex { $0.id == shoot.id }.map { "\($0 + 1)/\(all.count)" }
    return [texts.shoots.title, number, shoot.title].compactMap(\.self)
      .joined(separator: separator)
  }

  private func drawNoShoot(on target: inout Screen) {
    let text = texts.shoots.empty(keyLabel(.addShoot) ?? "")
    let lines = text.wrapped(to: max(1, min(60, size.columns - 4)), in: looks.glyphs)
    for (index, line) in lines.prefix(shootsRoom.count).enumerated() {
      target.put(line, row: shootsRoom.first + index, column: 2, role: StyleName.muted.role)
    }
    target.cursor = Position(row: shootsRoom.first, column: min(2, size.columns - 1))
  }

  /// What a line says, as far as there is room: its sign, what it is about, and the parts of what there is to say.
  private func draw(_ line: ShootLine, isSelected: Bool, row: Int, on target: inout Screen) {
    if isSelected { drawSelection(row: row, on: &target) }
    let meta: StyleName? = isSelected ? .selectedMeta : nil
    var column = 2
    if !line.sign.isEmpty {
      target.put(line.sign, row: row, column: column, role: (meta ?? line.signRole).role)
      column += 2
    }
    let main = line.main.clipped(to: max(0, size.columns - column - 2), in: looks.glyphs)
    column += target.put(
      main, row: row, column: column, role: (isSelected ? .selectedTitle : line.role).role)
    for (index, detail) in line.details.enumerated() {
      let gap = index == 0 ? "  " : separator
      let room = size.columns - column - 2 - gap.displayWidth(in: looks.glyphs)
      guard room > 3 else { return }
      column += target.put(gap, row: row, column: column, role: (meta ?? .muted).role)
      column += target.put(
        detail.text.clipped(to: room, in: looks.glyphs), row: row, column: column,
        role: (meta ?? detail.role).role)
    }
  }
}
