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
  ///
  /// O(rows), however much lies on the day.
  func blocks(
    of day: PlanDay, _ shown: PlanScreen, in frame: Rect
  ) -> (shown: [PlanBlock], hidden: Int) {
    let entries = day.entries
    let selected = day.day == shown.day ? shown.entry.flatMap(entries.firstIndex(of:)) : nil
    // Each takes a row at least: what is further above the selected one cannot be seen with it.
    var first = max(0, (selected ?? 0) + 1 - max(1, frame.rows - 1))
    while true {
      let blocks = blocks(of: entries[first...], in: frame, isTall: shown.isWeek)
      guard let selected, selected >= first + blocks.count, first < selected else {
        return (blocks, entries.count - blocks.count)
      }
      first += 1
    }
  }

  /// Those that fit, with a row for what does not.
  private func blocks(
    of entries: ArraySlice<PlanEntry>, in frame: Rect, isTall: Bool
  ) -> [PlanBlock] {
    let room = frame.rows - 1
    guard room > 0 else { return [] }
    var (blocks, rows): ([PlanBlock], Int) = ([], 0)
    for entry in entries {
      guard rows <= room else { break }
      let lines = lines(of: entry, width: frame.columns - 3, isTall: isTall)
      blocks.append(PlanBlock(entry: entry, row: frame.row + 1 + rows, lines: lines))
      rows += lines.count
    }
    guard rows > room else { return blocks }
    while blocks.count > 1, rows > room - 1 { rows -= blocks.removeLast().lines.count }
    return blocks
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
