import TavleCore
import TerminalKit

extension State {
  /// Selects what was clicked on a screen that is a list, and opens it with a double click.
  mutating func pointInList(row: Int, column: Int = 0, open: Bool) -> [Effect] {
    let isHit =
      switch screen {
      case .post: selectPostRow(at: row, column: column)
      case .roster: selectRosterRow(at: row)
      case .contributor: selectContributorRow(at: row)
      case .log: selectLogRow(at: row)
      case .composer: selectComposerRow(at: row)
      case .today: selectTodayRow(at: row)
      case .plan: selectPlanCell(row: row, column: column)
      case .shoots: selectShootRow(at: row)
      case .favours: selectFavour(at: row)
      case .board: false
      }
    return isHit && open ? perform(.open) : []
  }
}
