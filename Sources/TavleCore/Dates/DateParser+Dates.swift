extension DateParser {
  /// Dates that name a day of a month, with or without a year.
  mutating func dates(_ index: Int) -> [Found<DateFound>] {
    let found = [isoDate(index)].compactMap { $0 } + numericDates(index) + monthDates(index)
    for date in found { reach(date.end) }
    return found
  }

  /// `2026-03-12`, with an optional T before a time.
  private mutating func isoDate(_ index: Int) -> Found<DateFound>? {
    guard let year = number(index, width: 4...4), isSign(year.end, "-"),
      let month = number(year.end + 1, width: 1...2), isSign(month.end, "-"),
      let day = number(month.end + 1, width: 1...2),
      let found = Day(year: year.value, month: month.value, day: day.value)
    else { return nil }
    let isTimeNext = tokens.indices.contains(day.end) && tokens[day.end].kind == .letters(key: "t")
    return Found(value: DateFound(day: found), end: isTimeNext ? day.end + 1 : day.end)
  }

  /// `12/3`, `12.3.`, `12/3-27`, `12.3.2027`, `12-3-2027`.
  private mutating func numericDates(_ index: Int) -> [Found<DateFound>] {
    guard let first = number(index, width: 1...2), isSign(first.end, "/", ".", "-"),
      let second = number(first.end + 1, width: 1...2)
    else { return [] }
    let isMonthFirst = order == .monthFirst && isSign(first.end, "/") && first.value <= 12
    let (month, day) = isMonthFirst ? (first.value, second.value) : (second.value, first.value)
    // 9-11 is a range to most readers; only with a year is it a date.
    let withoutYear = isSign(first.end, "-") ? [] : dates(month, day, yearless: second.end)
    guard isSign(second.end, "/", ".", "-") else {
      return numericYear(month, day, second.end, width: 4...4) + withoutYear
    }
    return numericYear(month, day, second.end + 1, width: 2...4) + withoutYear
  }

  private mutating func numericYear(
    _ month: Int, _ day: Int, _ index: Int, width: ClosedRange<Int>
  ) -> [Found<DateFound>] {
    guard number(index, width: width) != nil, let year = year(index),
      let day = Day(year: year.value, month: month, day: day)
    else { return [] }
    return [Found(value: DateFound(day: day), end: year.end)]
  }

  private func dates(_ month: Int, _ day: Int, yearless end: Int) -> [Found<DateFound>] {
    nearest { Day(year: $0, month: month, day: day) }
      .map { [Found(value: $0, end: afterStop(end))] } ?? []
  }

  /// `12. marts`, `12 mar 2027`, `mar 12`, `the 12th of march`.
  private mutating func monthDates(_ index: Int) -> [Found<DateFound>] {
    guard let found = dayAndMonth(index) ?? monthAndDay(index) else { return [] }
    let (month, day) = found.value
    let withYear = numericYear(month, day, found.end, width: 4...4)
    return withYear + dates(month, day, yearless: found.end)
  }

  private mutating func dayAndMonth(_ index: Int) -> Found<(month: Int, day: Int)>? {
    guard let day = ordinal(index), let month = word(skip(.of, day.end), \.asMonth) else {
      return nil
    }
    return Found(value: (month.value, day.value), end: month.end)
  }

  private mutating func monthAndDay(_ index: Int) -> Found<(month: Int, day: Int)>? {
    guard let month = word(index, \.asMonth), let day = ordinal(skip(.on, month.end)) else {
      return nil
    }
    return Found(value: (month.value, day.value), end: day.end)
  }

  /// `12`, `12.`, `12th`.
  private mutating func ordinal(_ index: Int) -> Found<Int>? {
    guard let number = number(index, width: 1...2) else { return nil }
    return Found(value: number.value, end: skip(.ordinal, afterStop(number.end)))
  }
}
