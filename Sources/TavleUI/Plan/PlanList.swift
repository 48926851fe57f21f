import TavleCore
import TerminalKit

/// One line of the plan where it is a list.
enum PlanListLine: Hashable {
  case week(Day)
  case day(Day)
  case entry(Day, PlanEntry)

  /// The day the line is on; weeks are none.
  var day: Day? {
    switch self {
    case .week: nil
    case .day(let day), .entry(let day, _): day
    }
  }

  /// What the line is about.
  var entry: PlanEntry? { if case .entry(_, let entry) = self { entry } else { nil } }
}

extension PlanScreen {
  /// The lines of the list: weeks, days, and what lies on them.
  var lines: [PlanListLine] {
    (plan?.days ?? []).flatMap { day -> [PlanListLine] in
      (day.day.weekday == .monday ? [.week(day.day)] : []) + [.day(day.day)]
        + day.entries.map { .entry(day.day, $0) }
    }
  }

  /// What can be selected in the list: everything that lies on a day, and days on which nothing does.
  private func isSelectable(_ line: PlanListLine) -> Bool {
    switch line {
    case .week: false
    case .day(let day): carried != nil || entries(on: day).isEmpty
    case .entry: carried == nil
    }
  }

  /// The place of the selected line.
  func selectedLine(in lines: [PlanListLine]) -> Int {
    lines.firstIndex { line in
      isSelectable(line) && line.day == day && (line.entry == nil || line.entry == entry)
    } ?? lines.firstIndex { $0.day == day } ?? 0
  }

  /// Selects the line so many lines further on.
  mutating func step(_ distance: Int) {
    let lines = lines
    let places = lines.indices.filter { isSelectable(lines[$0]) }
    guard let here = places.firstIndex(of: selectedLine(in: lines)) else { return }
    select(lines[places[min(max(0, here + distance), places.count - 1)]])
  }

  /// Selects a line; a day by what is first on it.
  mutating func select(_ line: PlanListLine) {
    guard let day = line.day else { return }
    go(to: day)
    entry = line.entry
  }

  /// Keeps the selected line in view, with its day above it and some of what comes after it below.
  mutating func follow(room: Int) {
    let lines = lines
    let line = selectedLine(in: lines)
    let heading = lines[...line].lastIndex { $0 == .day(day) } ?? line
    let top = heading > 0 && lines[heading - 1].day == nil ? heading - 1 : heading
    let ahead = min(line + room / 2, lines.count - 1)
    window = window.following(ahead, count: lines.count, room: room)
    window = window.following(line, under: top, count: lines.count, room: room)
  }
}
