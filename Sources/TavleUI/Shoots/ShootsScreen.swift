public import TavleCore
import TavleTexts
public import TerminalKit

/// The shoots: one at a time, the next one first, and where the user is in it.
public struct ShootsScreen: Sendable {
  /// The shoot that is shown, if there is one.
  public internal(set) var shoot: ShootID?
  /// The selected row.
  var selected = ShootRow.fact(.day)
  /// Its place among all rows when it was last seen.
  var place = 0
  /// The first visible line.
  public var window = ScrollWindow()
  /// Who comes and who is missing, and what that was read from.
  private(set) var review: ShootReview?
  private var key: Key?

  /// The next shoot.
  public init() {}

  /// What a review is made from.
  private struct Key: Equatable {
    let board: BoardKey
    let shoot: ShootID?
  }

  /// The post of the selected row.
  var post: PostID? {
    switch selected {
    case .crew(let post, _), .post(let post): post
    case .fact, .call, .addPosts: nil
    }
  }

  /// Reviews the shoot anew where that is old.
  mutating func refresh(in state: State) {
    let new = Key(board: BoardKey(in: state), shoot: shoot)
    guard new != key else { return }
    key = new
    review = shoot.flatMap { state.board[$0] }.map { state.rules.review(of: $0) }
  }
}

/// Something with a shoot that can be selected.
enum ShootRow: Hashable, Sendable {
  /// Somebody who is to come, or a role nobody has yet.
  case crew(PostID, AskID)
  /// Somebody who has a time to come and no role.
  case call(ContributorID)
  case post(PostID)
  case addPosts
  case fact(ShootField)

  /// The ask it is about.
  var ask: AskID? { if case .crew(_, let ask) = self { ask } else { nil } }
}

extension State {
  /// The shoots, if they are the screen that is shown.
  var shootsScreen: ShootsScreen? { if case .shoots(let shown) = screen { shown } else { nil } }

  /// The shoot that actions are about.
  var selectedShoot: Shoot? { shootsScreen?.shoot.flatMap { board[$0] } }

  /// Shoots in the order they are gone through: by day, with the place of the next one that takes place.
  var listedShoots: (all: [Shoot], next: Int) {
    let all = board.shoots
    let next = all.firstIndex { $0.day >= today && !$0.isCancelled }
    return (all, next ?? max(0, all.count - 1))
  }

  /// Opens the shoots at one of them.
  mutating func open(shoot: ShootID) -> [Effect] {
    var shown = ShootsScreen()
    shown.shoot = shoot
    screens.append(.shoots(shown))
    return []
  }

  /// Where the lines begin, and how many fit.
  var shootsRoom: (first: Int, count: Int) {
    let first = size.rows >= 8 ? 2 : size.rows >= 4 ? 1 : 0
    return (first, max(1, size.rows - first - (size.rows > 1 ? 1 : 0)))
  }

  /// Keeps a shoot shown, and the selection on the same row, or near the place it had.
  mutating func settleShoots() {
    guard case .shoots(var shown) = screen else { return }
    if shown.shoot.flatMap({ board[$0] }) == nil, inFlight == nil {
      let (all, next) = listedShoots
      shown.shoot = all.isEmpty ? nil : all[next].id
      shown.selected = .fact(.day)
    }
    let isNew = shown.review == nil
    shown.refresh(in: self)
    let lines = shootLines(shown)
    let rows = lines.compactMap(\.row)
    if isNew, let first = rows.first { shown.selected = first }
    if let place = rows.firstIndex(of: shown.selected) {
      shown.place = place
    } else if !rows.isEmpty {
      shown.place = min(shown.place, rows.count - 1)
      shown.selected = rows[shown.place]
    }
    let line = lines.firstIndex { $0.row != nil && $0.row == shown.selected } ?? 0
    // What the five seconds are about stands above the first row.
    let top = shown.place == 0 ? 0 : line > 0 && lines[line - 1].row == nil ? line - 1 : line
    shown.window = shown.window.following(
      line, under: top, count: lines.count, room: shootsRoom.count)
    screen = .shoots(shown)
  }
}
