import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means on the roster.
  mutating func performOnRoster(_ action: Action) -> [Effect] {
    guard case .roster(var shown) = screen else { return [] }
    if action == .coverage {
      shown.showsCoverage.toggle()
      screen = .roster(shown)
      return []
    }
    if shown.showsCoverage { return performOnCoverage(action, shown) }
    let room = rosterLayout(shown).room
    switch action {
    case .up: shown.select(shown.place - 1)
    case .down: shown.select(shown.place + 1)
    case .pageUp: shown.select(shown.place - room)
    case .pageDown: shown.select(shown.place + room)
    case .first: shown.select(0)
    case .last: shown.select(shown.rows.count - 1)
    case .left, .previousPane: shown.focus = max(0, shown.focus - 1)
    case .right, .nextPane:
      shown.focus = min(TavleCore.Role.allCases.count - 1, shown.focus + 1)
    case .clearFilter: shown.filterText = ""
    case .back:
      if shown.filterText.isEmpty { return closeScreen() }
      shown.filterText = ""
    case .open, .editPerson: return shown.selected.map { open(contributor: $0) } ?? []
    case .filter: return open(filterPrompt())
    default: return performOnPerson(action)
    }
    screen = .roster(shown)
    return []
  }

  /// Makes the list anew where it is old, and keeps the selection on the same colleague, or near the place they had.
  mutating func settleRoster() {
    guard case .roster(var shown) = screen else { return }
    let key = BoardKey(in: self, filterText: shown.filterText)
    if key != shown.key {
      shown.key = key
      shown.rows = rosterRows(shown.filterText)
      shown.tallies = askTallies()
    }
    if shown.showsCoverage, key != shown.coverageKey {
      shown.coverageKey = key
      shown.coverage = board.coverage(on: today)
      shown.participation = board.participation
    }
    if let awaited = shown.awaited, shown.rows.contains(awaited) {
      (shown.selected, shown.awaited) = (awaited, nil)
    } else if inFlight == nil {
      shown.awaited = nil
    }
    shown.select(shown.selected.flatMap { shown.rows.firstIndex(of: $0) } ?? shown.place)
    shown.window = shown.window.following(
      shown.place, count: shown.rows.count, room: rosterLayout(shown).room)
    shown.coveragePlace = min(shown.coveragePlace, max(0, shown.coverage.count - 1))
    shown.coverageWindow = shown.coverageWindow.following(
      shown.coveragePlace, count: shown.coverage.count, room: rosterLayout(shown).room)
    screen = .roster(shown)
  }

  /// Those whom a filter lets through, by name; those who have left come last.
  ///
  /// The order says nothing about how much anybody helps.
  private func rosterRows(_ filterText: String) -> [ContributorID] {
    let filter = PeopleFilter(filterText, reader: dateReader)
    let language = texts.language
    let rules = rules
    return board.contributors.filter { filter.matches($0, rules) }.map { person in
      (
        id: person.id, hasLeft: person.hasLeft,
        name: CollationKey(person.name, language: language)
      )
    }.sorted { left, right in
      if left.hasLeft != right.hasLeft { return right.hasLeft }
      return left.name == right.name ? left.id < right.id : left.name < right.name
    }.map(\.id)
  }

  /// Selects the colleague on a row of the screen, if there is one.
  mutating func selectRosterRow(at row: Int) -> Bool {
    guard case .roster(var shown) = screen else { return false }
    let layout = rosterLayout(shown)
    let place = shown.window.first + row - layout.firstRow
    guard (0..<layout.room).contains(row - layout.firstRow), shown.rows.indices.contains(place)
    else { return false }
    shown.select(place)
    screen = .roster(shown)
    return true
  }

  /// The colleague that actions are about: selected on the roster, or open.
  var selectedPerson: Contributor? {
    switch screen {
    case .roster(let shown):
      shown.showsCoverage ? nil : shown.selected.flatMap { board[$0] }
    case .contributor(let shown): board[shown.person]
    case .board, .post, .log, .composer, .today, .plan, .shoots, .favours: nil
    }
  }

  /// The role that raising, lowering and wishes are about.
  var selectedSkillRole: TavleCore.Role? {
    switch screen {
    case .roster(let shown): shown.showsCoverage || shown.selected == nil ? nil : shown.role
    case .contributor(let shown):
      if case .role(let role) = shown.selected { role } else { nil }
    case .board, .post, .log, .composer, .today, .plan, .shoots, .favours: nil
    }
  }
}
