import TavleCore
import TerminalKit

/// Where everything in the plan is, for a size; drawing and the mouse both ask it.
enum PlanLayout {
  /// Weeks below each other, seven days beside each other, and the selected day in full below them.
  case grid(PlanGrid)
  /// Days below each other, from a row on.
  case list(first: Int, room: Int)
}

/// Weeks below each other.
struct PlanGrid {
  /// The Mondays.
  var weeks: [Day]
  /// The row of the first week; the names of the days are above it.
  var top: Int
  /// The rows of a week.
  var height: Int
  /// Where the seven days begin, and where the last one ends.
  var columns: [Int]
  /// The row of the selected day below the weeks, and how many rows it has.
  var foot: (row: Int, count: Int)

  /// Where a day is.
  func frame(of day: Day) -> Rect? {
    guard let week = weeks.firstIndex(of: day.startOfWeek) else { return nil }
    let place = day.weekday.rawValue - 1
    return Rect(
      row: top + week * height, column: columns[place], rows: height,
      columns: columns[place + 1] - columns[place])
  }

  /// The day at a place.
  func day(at position: Position) -> Day? {
    let week = (position.row - top) / height
    guard position.row >= top, weeks.indices.contains(week),
      let place = columns.lastIndex(where: { $0 <= position.column }), place < 7
    else { return nil }
    return weeks[week].adding(days: place)
  }
}

extension State {
  /// The layout for the present size: a grid where seven days fit beside each other, else a list.
  func planLayout(of shown: PlanScreen) -> PlanLayout {
    let list = size.columns < 70 || size.rows < 18 || shown.isWeek && size.columns < 100
    guard !list else {
      let first = size.rows >= 8 ? 2 : size.rows >= 4 ? 1 : 0
      return .list(first: first, room: max(1, size.rows - first - (size.rows > 1 ? 1 : 0)))
    }
    let (top, weekWidth, weeks) = (2, 6, shown.weeks)
    let room = size.rows - top - 1
    let height = max(2, (room - 5) / weeks.count)
    let width = size.columns - weekWidth
    return .grid(
      PlanGrid(
        weeks: weeks, top: top, height: height,
        columns: (0...7).map { weekWidth + width * $0 / 7 },
        foot: (top + height * weeks.count, room - height * weeks.count)))
  }
}
