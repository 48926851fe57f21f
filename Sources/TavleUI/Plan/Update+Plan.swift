import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means in the plan.
  mutating func performOnPlan(_ action: Action, _ shown: PlanScreen) -> [Effect] {
    var isList = false
    if case .list = planLayout(of: shown) { isList = true }
    switch action {
    case .left: return go(shown, days: -1)
    case .right: return go(shown, days: 1)
    case .up: return isList ? step(shown, -1) : go(shown, days: -7)
    case .down: return isList ? step(shown, 1) : go(shown, days: 7)
    case .pageUp: return turn(shown, -1)
    case .pageDown: return turn(shown, 1)
    case .first: return go(shown, to: shown.isWeek ? shown.day.startOfWeek : shown.firstOfMonth)
    case .last:
      return go(
        shown, to: shown.isWeek ? shown.day.startOfWeek.adding(days: 6) : shown.day.endOfMonth)
    case .nextPane: return cycle(shown, 1)
    case .previousPane: return cycle(shown, -1)
    case .planToday:
      let today = today
      return change(shown) { shown in
        shown.firstWeek = today.startOfWeek.adding(weeks: -1)
        shown.go(to: today)
      }
    case .planView: return change(shown) { $0.isWeek.toggle() }
    case .back:
      return shown.carried == nil ? closeScreen() : change(shown) { $0.carried = nil }
    default: return performOnEntry(action, shown)
    }
  }

  private mutating func performOnEntry(_ action: Action, _ shown: PlanScreen) -> [Effect] {
    switch action {
    case .open where shown.carried != nil: return putDown(shown)
    case .pickUp: return shown.carried == nil ? pickUp(shown) : putDown(shown)
    case .moveLeft: return shift(shown, days: -1)
    case .moveRight: return shift(shown, days: 1)
    case .moveUp: return shift(shown, days: -7)
    case .moveDown: return shift(shown, days: 7)
    case .open: return openEntry(shown)
    case .edit, .schedule:
      guard case .shoot(let id)? = shown.entry, let shoot = board[id] else {
        return performOnCard(action)
      }
      return action == .edit ? open(shoot: id) : open(prompt(for: .day, of: shoot))
    case .new: return open(newPostPrompt(on: shown.day))
    case .reply:
      if case .need(let post, let ask) = shown.entry { return chosen(ask, of: post) }
      return performOnCard(action)
    default: return performOnCard(action)
    }
  }

  /// Changes the plan that is shown.
  mutating func change(_ shown: PlanScreen, _ change: (inout PlanScreen) -> Void) -> [Effect] {
    var shown = shown
    change(&shown)
    screen = .plan(shown)
    return []
  }

  private mutating func go(_ shown: PlanScreen, days: Int) -> [Effect] {
    go(shown, to: shown.day.adding(days: days))
  }

  private mutating func go(_ shown: PlanScreen, to day: Day) -> [Effect] {
    change(shown) { $0.go(to: day) }
  }

  private mutating func step(_ shown: PlanScreen, _ distance: Int) -> [Effect] {
    change(shown) { $0.step(distance) }
  }

  /// A month or a week on.
  private mutating func turn(_ shown: PlanScreen, _ step: Int) -> [Effect] {
    change(shown) {
      $0.turn(to: shown.isWeek ? shown.day.adding(weeks: step) : shown.day.adding(months: step))
    }
  }

  /// The next thing on the same day.
  private mutating func cycle(_ shown: PlanScreen, _ step: Int) -> [Effect] {
    let entries = shown.entries(on: shown.day)
    guard !entries.isEmpty else { return [] }
    return change(shown) {
      $0.place = (shown.place + step + entries.count) % entries.count
      $0.entry = entries[$0.place]
    }
  }

  private mutating func openEntry(_ shown: PlanScreen) -> [Effect] {
    switch shown.entry {
    case .post(let id), .need(let id, _): open(post: id)
    case .shoot(let id): open(shoot: id)
    case .openDoor:
      open(
        Prompt(.visit, title: texts.plan.visit, placeholder: texts.plan.visitExample))
    case nil: []
    }
  }

  /// Writes down the tip of somebody who came by: who it was, a colon, and a quick-add line.
  mutating func submitVisit(_ text: String) -> [Effect] {
    let parts = text.split(separator: ":", maxSplits: 1).map { Cleaning.line(String($0)) }
    guard parts.count == 2, !parts[0].isEmpty else { return complain(texts.plan.visitNeedsName) }
    let line = QuickAddLine(parts[1], reader: dateReader)
    guard !line.title.isEmpty else { return complain(texts.errors.emptyTitle) }
    layers.removeLast()
    let post = board.visit(by: parts[0], saying: line, in: texts.language, &circumstances)
    return commit(
      board.adding(post, details: PostDetails(), circumstances),
      texts.done.added(post.title, texts.words.stagesInSentence(post.stage)))
  }

  /// A line for a new post that comes out on a day; the day stands behind the cursor.
  private func newPostPrompt(on day: Day) -> Prompt {
    var prompt = newPostPrompt(.tip, text: " >\(day)")
    prompt.original = prompt.editor.text
    _ = prompt.editor.handle(Key(.home))
    return prompt
  }

  // MARK: Mouse

  /// Takes a mouse event: selects, opens, and moves what is dragged to another day.
  mutating func pointOnPlan(_ event: MouseEvent) -> [Effect] {
    guard let shown = planScreen else { return [] }
    switch event.kind {
    case .wheelUp: return perform(.up)
    case .wheelDown: return perform(.down)
    case .press, .doublePress:
      let hit = selectPlanCell(row: event.position.row, column: event.position.column)
      if let selected = planScreen { _ = change(selected) { $0.dragged = hit ? $0.entry : nil } }
      return hit && event.kind == .doublePress ? perform(.open) : []
    case .release:
      defer { if let left = planScreen { _ = change(left) { $0.dragged = nil } } }
      guard let entry = shown.dragged, let day = planDay(at: event.position, shown),
        self.day(of: entry).map({ $0 != day }) ?? false
      else { return [] }
      return put(entry, on: day)
    case .drag, .secondary: return []
    }
  }

  /// Selects the day at a place, and what lies there.
  mutating func selectPlanCell(row: Int, column: Int) -> Bool {
    guard let shown = planScreen, let day = planDay(at: Position(row: row, column: column), shown)
    else { return false }
    let entry = planEntry(at: row, on: day, shown)
    _ = change(shown) {
      $0.go(to: day)
      $0.entry = entry
    }
    return true
  }

  private func planDay(at position: Position, _ shown: PlanScreen) -> Day? {
    switch planLayout(of: shown) {
    case .grid(let grid): grid.day(at: position)
    case .list(let first, let room): line(at: position.row, first, room, shown)?.day
    }
  }

  private func planEntry(at row: Int, on day: Day, _ shown: PlanScreen) -> PlanEntry? {
    switch planLayout(of: shown) {
    case .grid(let grid):
      guard let frame = grid.frame(of: day), let planned = shown.plan?[day] else { return nil }
      return blocks(of: planned, shown, in: frame).shown.last { $0.row <= row }?.entry
    case .list(let first, let room): return line(at: row, first, room, shown)?.entry
    }
  }

  private func line(
    at row: Int, _ first: Int, _ room: Int, _ shown: PlanScreen
  ) -> PlanListLine? {
    let (lines, place) = (shown.lines, shown.window.first + row - first)
    guard (0..<room).contains(row - first), lines.indices.contains(place) else { return nil }
    return lines[place]
  }
}

extension PlanScreen {
  /// The first day of the month that is shown.
  fileprivate var firstOfMonth: Day { day.adding(days: 1 - day.day) }
}
