import TavleCore
import TavleTexts
public import TerminalKit

/// The whole screen for a state.
///
/// Pure: no clock, no I/O.
public func view(_ state: State) -> Screen {
  var screen = Screen(size: state.size, role: StyleName.text.role)
  screen.glyphSet = state.looks.glyphs
  guard state.size.rows > 0, state.size.columns > 0 else { return screen }
  state.drawScreen(on: &screen)
  if state.layers.isEmpty { state.drawPendingKeys(on: &screen) }
  for layer in state.layers { state.draw(layer, on: &screen) }
  state.drawLastLine(on: &screen)
  screen.cursor = Position(
    row: min(screen.cursor.row, state.size.rows - 1),
    column: min(screen.cursor.column, state.size.columns - 1))
  return screen
}

extension State {
  fileprivate func drawScreen(on target: inout Screen) {
    switch screen {
    case .board(let shown): drawBoard(shown, on: &target)
    case .post(let shown): drawPost(shown, on: &target)
    case .roster(let shown): drawRoster(shown, on: &target)
    case .contributor(let shown): drawContributor(shown, on: &target)
    case .log(let shown): drawLog(shown, on: &target)
    case .composer(let shown): drawComposer(shown, on: &target)
    case .today(let shown): drawToday(shown, on: &target)
    case .plan(let shown): drawPlan(shown, on: &target)
    case .shoots(let shown): drawShoots(shown, on: &target)
    case .favours(let shown): drawFavours(shown, on: &target)
    }
  }

  /// The first line of every screen: where one is, and the day.
  func drawHeader(_ place: String, right: String? = nil, on target: inout Screen) {
    let width = size.columns
    target.fill(Rect(row: 0, column: 0, rows: 1, columns: width), role: StyleName.header.role)
    let date =
      right
      ?? "\(texts.words.day(today, today: today)) \(looks.symbols.dot) \(texts.words.week(today.isoWeek.week))"
    let dateWidth = date.displayWidth(in: looks.glyphs)
    let room = width - dateWidth - 4
    let text = place.isEmpty ? "tavle" : "tavle \(looks.symbols.dot) \(place)"
    target.put(
      text.clipped(to: max(0, room > 8 ? room : width - 2), in: looks.glyphs), row: 0, column: 1,
      role: StyleName.header.role)
    if room > 8 {
      target.put(date, row: 0, column: width - dateWidth - 1, role: StyleName.muted.role)
    }
  }
}
