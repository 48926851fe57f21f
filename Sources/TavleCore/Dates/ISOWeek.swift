/// A week of the ISO 8601 calendar: Monday first, and the year is that of its Thursday.
public struct ISOWeek: Hashable, Comparable, Sendable {
  /// The ISO year, which around New Year can differ from the calendar year.
  public let year: Int
  /// The week number, 1...53.
  public let week: Int

  /// Makes a week, or nil if that year has no week of that number.
  public init?(year: Int, week: Int) {
    guard (1...9999).contains(year), week >= 1, week <= ISOWeek.count(inYear: year) else {
      return nil
    }
    self.year = year
    self.week = week
  }

  /// Makes the week that a day is in.
  public init(of day: Day) {
    let thursday = day.adding(days: Weekday.thursday.rawValue - day.weekday.rawValue)
    let newYear = CivilDate(year: thursday.year, month: 1, day: 1).dayNumber
    year = thursday.year
    week = Int(thursday.number - newYear) / 7 + 1
  }

  /// The day of this week that falls on a weekday.
  public func day(_ weekday: Weekday) -> Day {
    let january4 = Day(number: CivilDate(year: year, month: 1, day: 4).dayNumber)
    let monday = january4.adding(days: 1 - january4.weekday.rawValue)
    return monday.adding(days: 7 * (week - 1) + weekday.rawValue - 1)
  }

  /// The number of weeks in an ISO year: 52, or 53 when its last week holds 28 December.
  public static func count(inYear year: Int) -> Int {
    ISOWeek(of: Day(number: CivilDate(year: year, month: 12, day: 28).dayNumber)).week
  }

  /// Whether the left week is before the right one.
  public static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    (left.year, left.week) < (right.year, right.week)
  }
}

extension Day {
  /// The ISO 8601 week this day is in.
  public var isoWeek: ISOWeek { ISOWeek(of: self) }

  /// The Monday of the week this day is in.
  public var startOfWeek: Day { adding(days: 1 - weekday.rawValue) }

  /// The days of the week this day is in; cheaper to compare with than week numbers.
  public var daysOfWeek: Range<Day> { startOfWeek..<startOfWeek.adding(weeks: 1) }
}
