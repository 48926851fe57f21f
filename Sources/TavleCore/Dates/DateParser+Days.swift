extension DateParser {
  /// Every day that can be read at an index.
  mutating func days(_ index: Int) -> [Found<DateFound>] {
    let start = skip(.on, index)
    var found = [namedDay(start), ahead(start), signed(start), week(start), end(start)]
      .compactMap { $0 }
    found += dates(start) + weekdays(start) + nextWeek(start)
    for day in found { reach(day.end) }
    return found
  }

  /// `i dag`, `tomorrow`.
  private mutating func namedDay(_ index: Int) -> Found<DateFound>? {
    guard let days = word(index, \.asDays) else { return nil }
    return Found(value: DateFound(day: today.adding(days: days.value)), end: days.end)
  }

  /// `om 3 dage`, `in a week`.
  private mutating func ahead(_ index: Int) -> Found<DateFound>? {
    guard let ahead = word(index, { $0 == .ahead ? true : nil }),
      let count = number(ahead.end, width: 1...4) ?? word(ahead.end, \.asCount)
    else { return nil }
    reach(count.end)
    guard let unit = word(count.end, \.asUnit) else { return nil }
    return Found(value: DateFound(day: today.adding(count.value, unit.value)), end: unit.end)
  }

  /// `+3d`, `-1d`, `+2w3d`.
  private mutating func signed(_ index: Int) -> Found<DateFound>? {
    guard isSign(index, "+", "-") else { return nil }
    let sign = isSign(index, "-") ? -1 : 1
    var found = Found(value: DateFound(day: today), end: index + 1)
    while let count = number(found.end, width: 1...4), let unit = word(count.end, \.asUnit) {
      found.value.day = found.value.day.adding(sign * count.value, unit.value)
      found.end = unit.end
    }
    return found.end > index + 1 ? found : nil
  }

  /// `fredag`, `fre uke 14`, `fredag næste uge`, `fri 13 march`.
  private mutating func weekdays(_ index: Int) -> [Found<DateFound>] {
    guard let weekday = word(index, \.asWeekday) else { return [] }
    let day = weekday.value
    var found = dates(skip(.on, weekday.end)).filter { $0.value.day.weekday == day }
    for week in [weekNumber(weekday.end), nextWeekNumber(weekday.end)].compactMap({ $0 }) {
      found.append(Found(value: week.value.on(day, today: today), end: week.end))
    }
    return found + [Found(value: DateFound(day: today.next(day)), end: weekday.end)]
  }

  /// `næste fredag`, `next week`.
  private mutating func nextWeek(_ index: Int) -> [Found<DateFound>] {
    if let week = nextWeekNumber(index) {
      return [Found(value: week.value.on(.monday, today: today), end: week.end)]
    }
    guard let next = word(index, { $0 == .next ? true : nil }),
      let weekday = word(next.end, \.asWeekday)
    else { return [] }
    let day = today.adding(weeks: 1).isoWeek.day(weekday.value)
    return [Found(value: DateFound(day: day), end: weekday.end)]
  }

  /// `ultimo marts`, `slutten av mars`, `eom`.
  private mutating func end(_ index: Int) -> Found<DateFound>? {
    if let unit = word(index, \.asEndOfUnit) {
      let months = unit.value == .year ? 12 - today.month : 0
      return Found(value: DateFound(day: today.adding(months: months).endOfMonth), end: unit.end)
    }
    guard let end = word(index, { $0 == .end ? true : nil }),
      let month = word(end.end, \.asMonth)
    else { return nil }
    if let year = year(month.end) {
      let day = Day(year: year.value, month: month.value, day: 1)?.endOfMonth
      return day.map { Found(value: DateFound(day: $0), end: year.end) }
    }
    let day = nearest { Day(year: $0, month: month.value, day: 1)?.endOfMonth }
    return day.map { Found(value: $0, end: month.end) }
  }

  /// The nearest day from today on that is made for some year, flagged if it is far away.
  ///
  /// Eight years are enough for every 29 February, also around 2100.
  func nearest(_ make: (Int) -> Day?) -> DateFound? {
    let found = (today.year...(today.year + 8)).lazy.compactMap(make).first { $0 >= today }
    return found.map { DateFound(day: $0, isFarAway: isFarAway($0)) }
  }

  /// Whether a day is more than nine months ahead.
  func isFarAway(_ day: Day) -> Bool {
    day > today.adding(months: 9)
  }

  /// A year of two or four digits.
  mutating func year(_ index: Int) -> Found<Int>? {
    number(index, width: 4...4)
      ?? number(index, width: 2...2).map {
        Found(value: 2000 + $0.value, end: $0.end)
      }
  }
}

extension Day {
  /// The day a number of units later, or earlier if negative.
  fileprivate func adding(_ count: Int, _ unit: DateUnit) -> Day {
    switch unit {
    case .day: adding(days: count)
    case .week: adding(weeks: count)
    case .month: adding(months: count)
    case .year: adding(months: 12 * count)
    }
  }
}
