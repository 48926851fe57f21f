extension DateParser {
  /// A week of the ISO calendar, and whether its year was written.
  struct WeekFound {
    let week: ISOWeek
    let hasYear: Bool

    /// A day of the week, flagged if the year was guessed and it is more than nine months ahead.
    func on(_ weekday: Weekday, today: Day) -> DateFound {
      let day = week.day(weekday)
      return DateFound(day: day, isFarAway: !hasYear && day > today.adding(months: 9))
    }
  }

  /// `uge 14`, `week 14 friday`, `2026-W14`: Monday unless a weekday follows.
  mutating func week(_ index: Int) -> Found<DateFound>? {
    guard let week = weekNumber(index) ?? isoWeek(index) else { return nil }
    let weekday = word(week.end, \.asWeekday)
    return Found(
      value: week.value.on(weekday?.value ?? .monday, today: today), end: weekday?.end ?? week.end)
  }

  /// `uge 14`, `u14`, `week 14 2027`, `uke 14/27`.
  ///
  /// Without a year it is the running week or the nearest later one of that number.
  mutating func weekNumber(_ index: Int) -> Found<WeekFound>? {
    guard let word = word(index, { $0 == .unit(.week) ? true : nil }),
      let number = number(word.end, width: 1...2)
    else { return nil }
    if let year = weekYear(number.end) {
      let week = ISOWeek(year: year.value, week: number.value)
      return week.map { Found(value: WeekFound(week: $0, hasYear: true), end: reach(year.end)) }
    }
    let running = today.isoWeek
    let weeks = (running.year...(running.year + 8)).lazy
      .compactMap { ISOWeek(year: $0, week: number.value) }
    let nearest = weeks.first { $0 >= running }
    return nearest.map {
      Found(value: WeekFound(week: $0, hasYear: false), end: reach(number.end))
    }
  }

  /// `næste uge`, `next week`.
  mutating func nextWeekNumber(_ index: Int) -> Found<WeekFound>? {
    guard let next = word(index, { $0 == .next ? true : nil }),
      let unit = word(next.end, { $0 == .unit(.week) ? true : nil })
    else { return nil }
    let week = today.adding(weeks: 1).isoWeek
    return Found(value: WeekFound(week: week, hasYear: true), end: unit.end)
  }

  /// `2026-W14`, `2026W14`.
  private mutating func isoWeek(_ index: Int) -> Found<WeekFound>? {
    guard let year = number(index, width: 4...4) else { return nil }
    let start = isSign(year.end, "-") ? year.end + 1 : year.end
    guard let letter = word(start, { $0 == .unit(.week) ? true : nil }),
      let number = number(letter.end, width: 2...2),
      let week = ISOWeek(year: year.value, week: number.value)
    else { return nil }
    return Found(value: WeekFound(week: week, hasYear: true), end: number.end)
  }

  private mutating func weekYear(_ index: Int) -> Found<Int>? {
    isSign(index, "/", "-") ? year(index + 1) : number(index, width: 4...4)
  }
}
