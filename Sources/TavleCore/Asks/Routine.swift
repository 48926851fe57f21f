/// Something a team does again and again; what was done or skipped is kept per period.
///
/// Source: `practices.md` row 23.
public enum Routine: String, CaseIterable, Codable, Sendable {
  /// The numbers of last week, on Monday.
  case mondayNumbers = "monday-numbers"
  /// Thanks for the week, on Friday.
  case fridayThanks = "friday-thanks"
  /// The show on the first Monday of the month.
  case firstMonday = "first-monday"
  /// A look at the whole roster, once a quarter.
  case rosterReview = "roster-review"
}

extension Routine {
  /// The period a day belongs to (`2026-W48`, `2026-12`, `2026-Q4`), if the routine has its time from that day on; `nil`
  /// before it.
  public func period(on day: Day) -> String? {
    let week = day.isoWeek
    let weekName = "\(padded(week.year, 4))-W\(padded(week.week, 2))"
    switch self {
    case .mondayNumbers: return weekName
    case .fridayThanks: return day.weekday >= .friday ? weekName : nil
    case .firstMonday:
      guard let first = Day(year: day.year, month: day.month, day: 1) else { return nil }
      let monday = first.weekday == .monday ? first : first.next(.monday)
      return day >= monday ? "\(padded(day.year, 4))-\(padded(day.month, 2))" : nil
    case .rosterReview: return "\(padded(day.year, 4))-Q\((day.month + 2) / 3)"
    }
  }
}
