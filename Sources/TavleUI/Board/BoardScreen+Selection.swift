import TavleCore
import TerminalKit

extension BoardScreen {
  /// The posts of a stage as shown.
  func list(_ stage: Stage, of board: Board) -> [PostID] {
    lists?[stage] ?? board.posts(in: stage)
  }

  /// The place of the selected post in its list; `nil` if the list is empty.
  func place(in stage: Stage, of board: Board) -> Int? {
    let list = list(stage, of: board)
    guard !list.isEmpty else { return nil }
    let hint = places[stage] ?? 0
    guard let wanted = selected[stage] else { return min(hint, list.count - 1) }
    if list.indices.contains(hint), list[hint] == wanted { return hint }
    return list.firstIndex(of: wanted) ?? min(hint, list.count - 1)
  }

  /// The selected post of the stage that has the focus.
  func selectedPost(of board: Board) -> PostID? {
    place(in: stage, of: board).map { list(stage, of: board)[$0] }
  }

  /// Selects a place of a stage, as near as there is one.
  mutating func select(_ place: Int, in stage: Stage, of board: Board) {
    let list = list(stage, of: board)
    guard !list.isEmpty else {
      selected[stage] = nil
      places[stage] = 0
      return
    }
    let place = min(max(0, place), list.count - 1)
    places[stage] = place
    selected[stage] = list[place]
  }

  /// Moves the focus and the selection to a post, if it is shown.
  mutating func select(_ post: PostID, of board: Board) {
    guard let stage = board[post]?.stage, let column = columns.firstIndex(of: stage) else { return }
    focus = column
    selected[stage] = post
    places[stage] = list(stage, of: board).firstIndex(of: post) ?? 0
  }

  /// Makes places and scroll positions fit the lists after something changed.
  mutating func settle(_ board: Board, room: Int) {
    for stage in columns {
      let list = list(stage, of: board)
      if let place = place(in: stage, of: board) {
        places[stage] = place
        selected[stage] = list[place]
      } else {
        selected[stage] = nil
      }
      let window = windows[stage] ?? ScrollWindow()
      windows[stage] = window.following(places[stage], count: list.count, room: room)
    }
  }
}
