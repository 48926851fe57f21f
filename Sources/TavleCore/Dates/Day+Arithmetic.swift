extension Day {
  /// The day a number of days later, or earlier if negative.
  public func adding(days: Int) -> Day {
    Day(number: Int32(clamping: Int(number) + days))
  }

  /// The day a number of weeks later, or earlier if negative.
  public func adding(weeks: Int) -> Day {
    adding(days: 7 * weeks)
  }

  /// The same day of the month a number of months later, or the month's last day if it is shorter.
  public func adding(months: Int) -> Day {
    let start = civil
    let total = start.year * 12 + start.month - 1 + months
    let year = total >= 0 ? total / 12 : (total - 11) / 12
    let month = total - year * 12 + 1
    let day = min(start.day, Day.length(ofMonth: month, year: year))
    return Day(number: CivilDate(year: year, month: month, day: day).dayNumber)
  }

  /// The number of days from this day to another; negative if the other is earlier.
  public func distance(to other: Day) -> Int {
    Int(other.number) - Int(number)
  }

  /// The last day of this day's month.
  public var endOfMonth: Day {
    let date = civil
    return adding(days: Day.length(ofMonth: date.month, year: date.year) - date.day)
  }

  /// The first day after this one that falls on a weekday: never this day itself.
  public func next(_ weekday: Weekday) -> Day {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 6) % 7 + 1)
  }
}
