/// A civil date in the proleptic Gregorian calendar, without time or time zone.
///
/// Stored as the number of days since 1970-01-01 (negative before it), so that comparing and
/// adding are single integer operations and a day takes four bytes on every post.
public struct Day: Hashable, Sendable {
  /// The number of days since 1970-01-01.
  public let number: Int32

  /// Makes the day with a given number of days since 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// Makes a day from its parts, or nil if there is no such day.
  ///
  /// Years are 1...9999, the ones that ISO 8601 writes with four digits.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    number = CivilDate(year: year, month: month, day: day).dayNumber
  }

  /// The year, 1...9999.
  public var year: Int { civil.year }

  /// The month, 1...12.
  public var month: Int { civil.month }

  /// The day of the month, 1...31.
  public var day: Int { civil.day }

  /// The day of the week.
  public var weekday: Weekday {
    Weekday.monday.advanced(by: Int(number) + Weekday.thursday.rawValue - 1)
  }

  /// All three parts from one computation.
  var civil: CivilDate { CivilDate(dayNumber: number) }

  /// The number of days in a month, 28...31; the month must be 1...12.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29th of February.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension Day: Comparable {
  /// Whether the left day is before the right one.
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}
