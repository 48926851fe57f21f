public import TavleCore
public import TerminalKit

/// What the roster shows and where the user is in it.
public struct RosterScreen: Sendable {
  /// What the filter says; empty for none.
  public var filterText = ""
  /// The selected colleague; `nil` while nobody is shown.
  public var selected: ContributorID?
  /// The role column that raising, lowering and wishes are about, from 0.
  public var focus = 0
  /// The first visible line.
  public var window = ScrollWindow()
  /// The place of the selected colleague when they were last seen.
  var place = 0
  /// Somebody who is being added, to be selected when they are there.
  var awaited: ContributorID?
  /// Who is shown, in order.
  var rows: [ContributorID] = []
  /// What everybody is and was asked.
  var tallies: [ContributorID: AskTally] = [:]
  /// What rows and tallies were made from.
  var key: BoardKey?

  /// Whether departments are shown instead of colleagues, how they are covered, and which is selected.
  var showsCoverage = false
  var coverage: [Coverage] = []
  /// How many have helped, and again; made with the coverage.
  var participation: Participation?
  /// What the coverage was made from; it looks at every post, and is made only where it is shown.
  var coverageKey: BoardKey?
  var coveragePlace = 0
  var coverageWindow = ScrollWindow()

  /// The roster with everybody on it.
  public init() {}

  /// The role in the focused column.
  var role: TavleCore.Role {
    let roles = TavleCore.Role.allCases
    return roles[min(max(0, focus), roles.count - 1)]
  }

  /// Selects somebody by their place, as near as there is somebody.
  mutating func select(_ place: Int) {
    guard !rows.isEmpty else {
      (selected, self.place) = (nil, 0)
      return
    }
    self.place = min(max(0, place), rows.count - 1)
    selected = rows[self.place]
  }
}
