import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means on the screen of a post.
  mutating func performOnPost(_ action: Action, _ shown: PostScreen) -> [Effect] {
    switch action {
    case .up: onPost { $0.step(-1, $1) }
    case .down: onPost { $0.step(1, $1) }
    case .pageUp: onPost { $0.page(-1, $1) }
    case .pageDown: onPost { $0.page(1, $1) }
    case .first: onPost { $0.select(0, $1) }
    case .last: onPost { $0.select(.max, $1) }
    case .nextPane: onPost { $0.jump(1, $1) }
    case .previousPane: onPost { $0.jump(-1, $1) }
    case .left: onPost { $0.cross(to: 0, $1) }
    case .right: onPost { $0.cross(to: 1, $1) }
    case .back: closeScreen()
    default: performOnRow(action, shown)
    }
  }

  /// Actions that mean the selected row; all others mean the post.
  private mutating func performOnRow(_ action: Action, _ shown: PostScreen) -> [Effect] {
    guard let post = board[shown.post] else { return say(.note, texts.errors.postGone) }
    switch (action, shown.selected) {
    case (.open, let row), (.edit, let row): return edit(row, of: post)
    case (.editExternal, let row): return editElsewhere(row, of: post)
    case (.tick, .item(let index)): return tick(post, index)
    case (.tick, .appearance(let who)): return toggleCut(who, on: post.id)
    case (.tick, .takedown(let place)): return takeDown(place, on: post.id)
    case (.reply, .ask(let id)): return answer(id, of: post)
    case (.openLink, .link(let index)) where post.links.indices.contains(index):
      return [.openLink(post.links[index].address)]
    case (.moveUp, let row): return moveItem(row, -1, of: post)
    case (.moveDown, let row): return moveItem(row, 1, of: post)
    case (.trash, let row): return remove(row, from: post)
    default: return performOnCard(action)
    }
  }

  /// Changes where the user is on the screen of a post.
  private mutating func onPost(_ change: (inout PostScreen, PostLayout) -> Void) -> [Effect] {
    guard case .post(var shown) = screen, let layout = shown.layout else { return [] }
    change(&shown, layout)
    screen = .post(shown)
    return []
  }

  /// Keeps the selection on a row that is there, and in view.
  mutating func settlePost() {
    guard case .post(var shown) = screen else { return }
    shown.history?.refresh(texts, board, today: today)
    let key = PostLayoutKey(shown, in: self)
    if key != shown.layoutKey {
      shown.layoutKey = key
      shown.layout = postLayout(shown)
    }
    if let layout = shown.layout { shown.settle(layout) }
    screen = .post(shown)
  }

  /// Selects the row at a place of the screen; tells whether there is one.
  mutating func selectPostRow(at row: Int, column: Int) -> Bool {
    guard case .post(var shown) = screen, let layout = shown.layout else { return false }
    let place = Position(row: row, column: column)
    guard let index = layout.columns.firstIndex(where: { $0.frame.contains(place) }) else {
      return false
    }
    let hit = layout.columns[index]
    let line = shown.windows[index].first + row - hit.frame.row
    guard hit.lines.indices.contains(line), let found = hit.lines[line].row else { return false }
    shown.selected = found
    screen = .post(shown)
    return true
  }

  /// Puts a sentence on the last line.
  mutating func say(_ kind: Notice.Kind, _ sentence: String) -> [Effect] {
    notice = Notice(kind, sentence)
    return []
  }
}
