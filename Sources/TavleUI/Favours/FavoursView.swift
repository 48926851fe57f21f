import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws the help log, and below it what came of the selected favour, or what might help.
  func drawFavours(_ shown: FavoursScreen, on target: inout Screen) {
    let room = favoursRoom
    let karma = board.karma
    if room.first > 0 {
      let earned = texts.favours.karma(karma.points, karma.kittens)
      drawHeader([texts.favours.title, earned].joined(separator: separator), on: &target)
    }
    let favours = listedFavours
    guard !favours.isEmpty else { return drawNothing(on: &target) }
    let visible = shown.window.visible(count: favours.count, room: room.count)
    for place in visible {
      draw(
        favours[place], isSelected: favours[place].id == shown.selected,
        row: room.first + place - visible.lowerBound, on: &target)
    }
    drawListScrollBar(
      first: visible.lowerBound, count: favours.count, row: room.first, room: room.count,
      on: &target)
    drawFoot(row: room.first + room.count, on: &target)
  }

  private func drawNothing(on target: inout Screen) {
    let text = texts.favours.empty(keyLabel(.addFavour) ?? "")
    let lines = text.wrapped(to: max(1, min(60, size.columns - 4)), in: looks.glyphs)
    for (index, line) in lines.prefix(favoursRoom.count).enumerated() {
      target.put(line, row: favoursRoom.first + index, column: 2, role: StyleName.muted.role)
    }
    target.cursor = Position(row: favoursRoom.first, column: min(2, size.columns - 1))
  }

  private func draw(
    _ favour: Favour, isSelected: Bool, row: Int, on target: inout Screen
  ) {
    if isSelected { drawSelection(row: row, on: &target) }
    let detail = detail(of: favour)
    let room = max(0, size.columns - 4)
    let problemRoom = max(room / 2, room - detail.displayWidth(in: looks.glyphs) - 4)
    let main: StyleName = isSelected ? .selectedTitle : favour.state.isOver ? .muted : .text
    let sign = sign(of: favour.state)
    target.put(sign, row: row, column: 2, role: (isSelected ? main : look(of: favour)).role)
    let used = target.put(
      favour.problem.clipped(to: max(0, problemRoom - 2), in: looks.glyphs), row: row, column: 4,
      role: main.role)
    let rest = room - used - 4
    guard rest > 3 else { return }
    let role: StyleName = isSelected ? .selectedMeta : isLate(favour) ? .late : .muted
    target.put(
      detail.clipped(to: rest, in: looks.glyphs), row: row, column: 6 + used, role: role.role)
  }

  /// Whose it is, what kind, how far, and by when or since when; `offering` says what is to be done about what was only heard.
  func detail(of favour: Favour, offering: Bool = false) -> String {
    let name = favour.asker.flatMap { board[$0]?.firstName } ?? favour.askerName
    let kind = favour.kind == .problem ? nil : texts.favours.kinds(favour.kind)
    let day = favour.state.isOver ? nil : favour.deadline
    let when =
      day.map { texts.words.day($0, today: today) }.map {
        offering ? $0 : texts.favours.neededBy($0)
      }
      ?? texts.words.span(days: days(since: favour.closedAt ?? favour.createdAt))
    let state =
      offering && favour.state == .heard
      ? texts.favours.offer : texts.favours.states(favour.state)
    return [name, kind, state, when].compactMap(\.self)
      .joined(separator: separator)
  }

  func isLate(_ favour: Favour) -> Bool {
    !favour.state.isOver && favour.deadline.map { $0 < today } ?? false
  }

  private func sign(of state: Favour.State) -> String {
    switch state {
    case .heard: looks.symbols.circle
    case .offered, .tried: looks.symbols.halfCircle
    case .solved: looks.symbols.check
    case .couldNot: looks.symbols.cross
    }
  }

  private func look(of favour: Favour) -> StyleName {
    switch favour.state {
    case .heard: .muted
    case .offered, .tried: .wait
    case .solved: .good
    case .couldNot: .late
    }
  }

  private func drawFoot(row: Int, on target: inout Screen) {
    guard size.rows >= 12, let favour = selectedFavour else { return }
    target.horizontalRule(
      row: row, column: 0, columns: size.columns, role: StyleName.border.role, border: looks.border)
    let advice = advice(for: favour.problem).map { "\(texts.favours.tryThis): \($0)" }
    let text = favour.outcome ?? advice.first ?? ""
    let lines = text.wrapped(to: max(1, size.columns - 4), limit: 2, in: looks.glyphs)
    for (index, line) in lines.enumerated() {
      target.put(line, row: row + 1 + index, column: 2, role: StyleName.muted.role)
    }
  }
}
