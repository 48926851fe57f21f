import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means on the board, the archive and the trash.
  mutating func performOnBoard(_ action: Action) -> [Effect] {
    switch action {
    case .up: return step(-1)
    case .down: return step(1)
    case .pageUp: return step(-boardLayout.cardsPerColumn)
    case .pageDown: return step(boardLayout.cardsPerColumn)
    case .first: return step(.min / 2)
    case .last: return step(.max / 2)
    case .left, .previousPane: return focus(by: -1)
    case .right, .nextPane: return focus(by: 1)
    case .stage1, .stage2, .stage3, .stage4: return focus(action)
    case .open: return selected.map { open(post: $0.id) } ?? []
    case .back: return back()
    case .mark: return toggleMark()
    case .markRange: return markRange()
    case .markAll: return markAll()
    case .today: return goToToday()
    case .preview: return togglePreview()
    case .filter:
      prepareSearch()
      return open(filterPrompt())
    case .clearFilter: return clearFilter()
    case .waiting: return toggleWaiting()
    case .sort: return open(sortPicker())
    case .moveUp: return shift(-1)
    case .moveDown: return shift(1)
    default: return performOnCard(action)
    }
  }

  /// Changes the board screen, if it is the one that is shown.
  mutating func onBoard(_ change: (inout BoardScreen, Board) -> Void) -> [Effect] {
    guard case .board(var screen) = screen else { return [] }
    change(&screen, board)
    self.screen = .board(screen)
    return []
  }

  private mutating func step(_ distance: Int) -> [Effect] {
    onBoard { screen, board in
      let place = screen.place(in: screen.stage, of: board) ?? 0
      screen.select(place + distance, in: screen.stage, of: board)
    }
  }

  private mutating func focus(by step: Int) -> [Effect] {
    onBoard { screen, _ in
      screen.focus = min(max(0, screen.focus + step), screen.columns.count - 1)
    }
  }

  private mutating func focus(_ action: Action) -> [Effect] {
    let columns: [Action] = [.stage1, .stage2, .stage3, .stage4]
    return onBoard { screen, _ in
      guard let column = columns.firstIndex(of: action) else { return }
      screen.focus = min(column, screen.columns.count - 1)
    }
  }

  /// Esc undoes one layer: marks, then the filter, then the screen; at the board nothing is left to undo.
  private mutating func back() -> [Effect] {
    guard let shown = boardScreen else { return [] }
    if !shown.marks.isEmpty {
      return onBoard { screen, _ in
        screen.marks = []
        screen.lastMark = nil
      }
    }
    if shown.isFiltered { return clearFilter() }
    return screens.count > 1 ? closeScreen() : []
  }

  private mutating func toggleMark() -> [Effect] {
    guard let post = selected?.id else { return [] }
    _ = onBoard { screen, _ in
      if screen.marks.remove(post) == nil { screen.marks.insert(post) }
      screen.lastMark = post
    }
    return step(1)
  }

  private mutating func markRange() -> [Effect] {
    onBoard { screen, board in
      let list = screen.list(screen.stage, of: board)
      guard let here = screen.place(in: screen.stage, of: board) else { return }
      let start = screen.lastMark.flatMap(list.firstIndex(of:)) ?? here
      screen.marks.formUnion(list[min(start, here)...max(start, here)])
      screen.lastMark = list[here]
    }
  }

  private mutating func markAll() -> [Effect] {
    onBoard { screen, board in
      let all = screen.columns.flatMap { screen.list($0, of: board) }
      if screen.marks.count == all.count { screen.marks = [] } else { screen.marks = Set(all) }
    }
  }

  /// Selects the first scheduled post from today on.
  private mutating func goToToday() -> [Effect] {
    let today = today
    return onBoard { screen, board in
      let list = screen.list(.scheduled, of: board)
      guard let column = screen.columns.firstIndex(of: .scheduled),
        let place = list.firstIndex(where: { board[$0]?.planDay.map { $0 >= today } ?? false })
      else { return }
      screen.focus = column
      screen.select(place, in: .scheduled, of: board)
    }
  }

  private mutating func togglePreview() -> [Effect] {
    previewed = nil
    return onBoard { screen, _ in screen.preview.toggle() }
  }

  private mutating func toggleWaiting() -> [Effect] {
    _ = onBoard { screen, _ in screen.onlyWaiting.toggle() }
    refreshLists()
    return []
  }

  /// Moves the focus to the first column with posts if the present one has none.
  mutating func focusOnSomething() {
    _ = onBoard { screen, board in
      guard screen.list(screen.stage, of: board).isEmpty else { return }
      screen.focus =
        screen.columns.firstIndex { !screen.list($0, of: board).isEmpty } ?? screen.focus
    }
  }

  mutating func clearFilter() -> [Effect] {
    _ = onBoard { screen, _ in
      screen.filterText = ""
      screen.onlyWaiting = false
    }
    refreshLists()
    return []
  }

  /// Moves the selected post by one place within its stage.
  private mutating func shift(_ direction: Int) -> [Effect] {
    guard let post = selected, let shown = boardScreen else { return [] }
    guard shown.sort == .byHand else {
      notice = Notice(.note, texts.errors.sortedOtherwise)
      return []
    }
    let list = shown.list(post.stage, of: board)
    return commit(on: [post.id], texts.done.reordered(subject([post.id])), follow: post.id) {
      board, id, at throws(ModelError) in
      try board.shifting(id, by: direction, among: list, at)
    }
  }

  mutating func settleBoard() {
    let layout = boardLayout
    _ = onBoard { screen, board in screen.settle(board, room: layout.cardsPerColumn) }
  }

  // MARK: Mouse

  mutating func pointOnBoard(_ event: MouseEvent) -> [Effect] {
    let layout = boardLayout
    guard let stage = layout.stage(at: event.position.column) else { return [] }
    switch event.kind {
    case .wheelUp: return wheel(stage, -1)
    case .wheelDown: return wheel(stage, 1)
    case .press, .doublePress:
      let hit = card(at: event.position, in: stage, layout)
      drag = hit
      _ = onBoard { screen, board in
        screen.focus = screen.columns.firstIndex(of: stage) ?? screen.focus
        if let hit { screen.select(hit, of: board) }
      }
      return event.kind == .doublePress && hit != nil ? perform(.open) : []
    case .release:
      defer { drag = nil }
      guard let post = drag, board[post]?.stage != stage, stage.column != nil else { return [] }
      return move([post], to: stage)
    case .drag, .secondary: return []
    }
  }

  private mutating func wheel(_ stage: Stage, _ distance: Int) -> [Effect] {
    onBoard { screen, board in
      screen.focus = screen.columns.firstIndex(of: stage) ?? screen.focus
      let place = screen.place(in: stage, of: board) ?? 0
      screen.select(place + distance, in: stage, of: board)
    }
  }

  private func card(at position: Position, in stage: Stage, _ layout: BoardLayout) -> PostID? {
    guard let screen = boardScreen, position.row >= layout.firstCardRow else { return nil }
    let offset = (position.row - layout.firstCardRow) / layout.cardHeight
    let place = (screen.windows[stage]?.first ?? 0) + offset
    let list = screen.list(stage, of: board)
    guard offset < layout.cardsPerColumn, list.indices.contains(place) else { return nil }
    return list[place]
  }
}
