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

/// Something on a day of the grid: its lines, and where they begin.
struct PlanBlock {
  var entry: PlanEntry
  var row: Int
  var lines: [String]
}

extension State {
  /// The layout for the present size: a grid where seven days fit beside each other, else a list.
  func planLayout(of shown: PlanScreen) -> PlanLayout {
    guard hasGrid(shown) else {
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

  private func hasGrid(_ shown: PlanScreen) -> Bool {
    size.columns >= (shown.isWeek ? 100 : 70) && size.rows >= 18
  }

  /// How many weeks are shown: one, or as many as have three rows, at least four.
  func planWeeks(of shown: PlanScreen) -> Int {
    if shown.isWeek { return 1 }
    return hasGrid(shown) ? min(6, max(4, (size.rows - 8) / 3)) : 6
  }

  /// What is shown on a day of the grid, the selected thing among it, and how many things there is no room for.
  func blocks(
    of day: PlanDay, _ shown: PlanScreen, in frame: Rect
  ) -> (shown: [PlanBlock], hidden: Int) {
    let all = day.entries.map { lines(of: $0, width: frame.columns - 3, isTall: shown.isWeek) }
    let room = frame.rows - 1
    let selected = day.day == shown.day ? shown.entry.flatMap(day.entries.firstIndex(of:)) : nil
    var first = 0
    while true {
      let fit = Self.count(of: all.dropFirst(first), in: room)
      if let selected, selected >= first + fit, first < selected {
        first += 1
        continue
      }
      var row = frame.row + 1
      let blocks = day.entries.indices.dropFirst(first).prefix(fit).map { place in
        defer { row += all[place].count }
        return PlanBlock(entry: day.entries[place], row: row, lines: all[place])
      }
      return (blocks, all.count - fit)
    }
  }

  /// How many fit, with a row for what does not.
  private static func count(of blocks: ArraySlice<[String]>, in room: Int) -> Int {
    let heights = blocks.map(\.count)
    guard heights.reduce(0, +) > room else { return heights.count }
    var (rows, count) = (0, 0)
    for height in heights {
      guard rows + height <= room - 1 else { break }
      (rows, count) = (rows + height, count + 1)
    }
    return max(count, room > 0 ? 1 : 0)
  }

  /// What stands in a day: one line, or where there is room as many as the words need, up to four.
  private func lines(of entry: PlanEntry, width: Int, isTall: Bool) -> [String] {
    let time = width >= 17 ? time(of: entry).map { "\($0)" } : nil
    let text = [sign(of: entry), time, shortWords(of: entry)].compactMap(\.self)
      .joined(separator: " ")
    return isTall
      ? text.wrapped(to: max(1, width), limit: 4, in: looks.glyphs)
      : [text.clipped(to: max(1, width), in: looks.glyphs)]
  }
}
