public import TavleCore
import TavleTexts
public import TerminalKit

/// What the plan shows and where the user is in it.
public struct PlanScreen: Sendable {
  /// The selected day.
  public internal(set) var day: Day
  /// The Monday of the first week that is shown, and how many weeks are.
  var firstWeek: Day
  var weekCount = 5
  /// What is selected on it.
  var entry: PlanEntry?
  /// Its place on the day when it was last seen.
  var place = 0
  /// Whether one week is shown and not a month.
  var isWeek = false
  /// What was picked up and not put down yet.
  var carried: PlanEntry?
  /// What the mouse holds.
  var dragged: PlanEntry?
  /// The first visible line, where it is a list.
  public var window = ScrollWindow()
  /// What lies on the days that are shown, and what that was read from.
  private(set) var plan: Plan?
  private var key: Key?

  /// The plan around a day.
  public init(day: Day) {
    self.day = day
    firstWeek = day.startOfWeek.adding(weeks: -1)
  }

  /// What a plan is made from.
  private struct Key: Equatable {
    let board: BoardKey
    let days: Range<Day>
  }

  /// The days that are shown.
  var days: Range<Day> { firstWeek..<firstWeek.adding(weeks: weekCount) }

  /// The Mondays of the weeks that are shown.
  var weeks: [Day] { (0..<weekCount).map { firstWeek.adding(weeks: $0) } }

  /// Shows so many weeks, moved as little as needed to have the selected day among them.
  mutating func show(weeks count: Int) {
    weekCount = count
    let monday = day.startOfWeek
    let last = monday.adding(weeks: 1 - count)
    firstWeek = isWeek ? monday : min(monday, max(firstWeek, last))
  }

  /// What lies on a day that is shown.
  func entries(on day: Day) -> [PlanEntry] { plan?[day]?.entries ?? [] }

  /// Reads the plan anew where it is old.
  mutating func refresh(in state: State) {
    let new = Key(board: BoardKey(in: state), days: days)
    guard new != key else { return }
    key = new
    plan = Plan(state.board, days: days, in: state.rules.holidays, today: state.today)
  }

  /// Goes to a day that stands where the selected one stands now.
  mutating func turn(to day: Day) {
    firstWeek = firstWeek.adding(
      days: self.day.startOfWeek.distance(to: day.startOfWeek))
    go(to: day)
  }

  /// Goes to a day; what is first on it is selected.
  mutating func go(to day: Day) {
    (self.day, entry, place) = (day, nil, 0)
  }
}

extension State {
  /// The plan, if it is the screen that is shown.
  var planScreen: PlanScreen? { if case .plan(let shown) = screen { shown } else { nil } }

  /// The day and what on it the plan has selected; `nil` on other screens.
  public var planSelection: (day: Day, entry: PlanEntry?)? {
    planScreen.map { ($0.day, $0.entry) }
  }

  /// The day something lies on by now; `nil` where it lies on none, or on many.
  func day(of entry: PlanEntry) -> Day? {
    switch entry {
    case .post(let id): board[id]?.dayOnPlan
    case .need(let post, let ask): board.ask(post, ask)?.neededBy
    case .shoot(let id): board[id]?.day
    case .openDoor: nil
    }
  }

  /// Keeps the selection on the same thing, wherever it lies by now, or near the place it had.
  mutating func settlePlan() {
    guard case .plan(var shown) = screen else { return }
    if inFlight == nil, let day = shown.entry.flatMap(day(of:)) { shown.day = day }
    shown.show(weeks: planWeeks(of: shown))
    shown.refresh(in: self)
    let entries = shown.entries(on: shown.day)
    if let place = entries.firstIndex(where: { $0 == shown.entry }) {
      shown.place = place
    } else if inFlight == nil {
      shown.place = min(shown.place, max(0, entries.count - 1))
      shown.entry = entries.isEmpty ? nil : entries[shown.place]
    }
    if case .list(_, let room) = planLayout(of: shown) { shown.follow(room: room) }
    screen = .plan(shown)
  }
}

extension PlanEntry {
  /// The ask it is about.
  var ask: AskID? { if case .need(_, let ask) = self { ask } else { nil } }
}
