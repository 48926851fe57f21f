import TavleCore
import TavleTexts
public import TerminalKit

/// What the help log shows and where the user is in it.
public struct FavoursScreen: Sendable {
  /// The first visible line.
  public var window = ScrollWindow()
  /// The selected favour, if there is one.
  var selected: FavourID?
  /// Its place when it was last seen.
  var place = 0

  /// The help log with the newest favour selected.
  public init() {}
}

extension State {
  /// Favours as they are listed: those that are not over first, newest first.
  var listedFavours: [Favour] {
    let all = board.favours
    return all.filter { !$0.state.isOver } + all.filter(\.state.isOver)
  }

  /// The favour that actions are about.
  var selectedFavour: Favour? {
    guard case .favours(let shown) = screen else { return nil }
    return shown.selected.flatMap { board[$0] }
  }

  /// Where the lines of the help log begin, and how many fit.
  var favoursRoom: (first: Int, count: Int) {
    let first = size.rows >= 8 ? 2 : size.rows >= 4 ? 1 : 0
    let foot = size.rows >= 12 ? 3 : 0
    return (first, max(1, size.rows - first - foot - (size.rows > 1 ? 1 : 0)))
  }

  /// What might help with a problem: the team's own patterns first.
  func advice(for problem: String) -> [String] {
    (ownPatterns + texts.favours.patterns).filter { $0.fits(problem) }.map(\.advice)
  }
}
