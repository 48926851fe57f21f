import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means on the screen of today.
  mutating func performOnToday(_ action: Action, _ shown: TodayScreen) -> [Effect] {
    let page = max(1, todayRoom.count - 1)
    switch action {
    case .up: return step(-1, shown)
    case .down: return step(1, shown)
    case .pageUp: return step(-page, shown)
    case .pageDown: return step(page, shown)
    case .first: return step(-todayLines.count, shown)
    case .last: return step(todayLines.count, shown)
    case .nextPane: return stepPart(1, shown)
    case .previousPane: return stepPart(-1, shown)
    case .back: return closeScreen()
    case .open: return take(shown)
    case .tick: return finish(shown)
    case .reply: return answer(shown)
    case .assign:
      if case .conflict(let post, let id) = shown.selected { return replace(id, on: post) }
      return performOnCard(action)
    default: return performOnCard(action)
    }
  }

  private mutating func step(_ distance: Int, _ shown: TodayScreen) -> [Effect] {
    let items = todayLines.compactMap(\.item)
    guard !items.isEmpty else { return [] }
    return select(items[min(max(0, shown.place + distance), items.count - 1)], shown)
  }

  private mutating func stepPart(_ direction: Int, _ shown: TodayScreen) -> [Effect] {
    let lines = todayLines
    let starts = lines.indices.filter {
      $0 > 0 && lines[$0 - 1].item == nil && lines[$0].item != nil
    }
    let here = lines.firstIndex { $0.item == shown.selected && $0.item != nil } ?? 0
    let next = direction > 0 ? starts.first { $0 > here } : starts.last { $0 < here }
    return next.flatMap { lines[$0].item }.map { select($0, shown) } ?? []
  }

  mutating func select(_ item: TodayItem, _ shown: TodayScreen) -> [Effect] {
    var shown = shown
    shown.selected = item
    shown.place = todayLines.compactMap(\.item).firstIndex(of: item) ?? shown.place
    screen = .today(shown)
    return []
  }

  /// Enter: what the item's one key does.
  private mutating func take(_ shown: TodayScreen) -> [Effect] {
    guard let item = shown.selected else { return [] }
    if case .takedown(let id, let place) = item, let post = board[id] {
      return open(takedownMenu(place, on: post))
    }
    if case .conflict(let post, let id) = item { return replace(id, on: post) }
    if case .favour(let id) = item { return open(favour: id) }
    if case .question(let person) = item { return open(contributor: person) }
    if case .shoot(let id) = item { return open(shoot: id) }
    let action = mainAction(of: item)
    if action == .open, let post = item.post { return open(post: post) }
    return perform(action)
  }

  /// Opens who can take the place of somebody who cannot any more.
  mutating func replace(_ id: AskID, on post: PostID) -> [Effect] {
    guard let ask = board.ask(post, id) else { return say(.note, texts.errors.askGone) }
    let need = Need(ask)
    var picker = colleaguePicker([post], need)
    picker.purpose = .replacement(post, id, need)
    picker.items.removeAll { $0.value == .nobody }
    picker.takesNew = false
    return open(picker)
  }

  /// Notes a routine as done, or ticks what is to be done on a post.
  private mutating func finish(_ shown: TodayScreen) -> [Effect] {
    if case .takedown(let post, let place) = shown.selected { return takeDown(place, on: post) }
    guard case .routine(let routine) = shown.selected else { return performOnCard(.tick) }
    guard let period = routine.period(on: today) else { return [] }
    return commit(
      .setBoard(.routine(routine, period)), texts.asks.routineDone(texts.asks.routines(routine)))
  }

  /// Records the answer of the very ask that is selected.
  private mutating func answer(_ shown: TodayScreen) -> [Effect] {
    guard let item = shown.selected, let post = item.post, let ask = item.ask else {
      return performOnCard(.reply)
    }
    return chosen(ask, of: post)
  }

  /// Keeps the selection on the same item, or near the place it had.
  mutating func settleToday() {
    guard case .today(var shown) = screen else { return }
    let lines = todayLines
    let items = lines.compactMap(\.item)
    if let place = items.firstIndex(where: { $0 == shown.selected }) {
      shown.place = place
    } else {
      shown.place = min(shown.place, max(0, items.count - 1))
      shown.selected = items.isEmpty ? nil : items[shown.place]
    }
    let line = lines.firstIndex { $0.item != nil && $0.item == shown.selected } ?? 0
    let top = line > 0 && lines[line - 1].item == nil ? line - 1 : line
    shown.window = shown.window.following(
      line, under: top, count: lines.count, room: todayRoom.count)
    screen = .today(shown)
  }

  /// Selects the item on a line of the screen, if there is one.
  mutating func selectTodayRow(at row: Int) -> Bool {
    guard case .today(let shown) = screen else { return false }
    let lines = todayLines
    let line = shown.window.first + row - todayRoom.first
    guard (0..<todayRoom.count).contains(row - todayRoom.first), lines.indices.contains(line),
      let item = lines[line].item
    else { return false }
    _ = select(item, shown)
    return true
  }
}
