import TavleCore
import Testing

/// Counts days one by one through a calendar that shares no code with `Day`.
private struct CalendarWalk: Sequence, IteratorProtocol {
  var year = 1600
  var month = 1
  var day = 0

  mutating func next() -> (year: Int, month: Int, day: Int)? {
    day += 1
    var lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 { lengths[1] = 29 }
    if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
    if month > 12 { (year, month) = (year + 1, 1) }
    return year > 2500 ? nil : (year, month, day)
  }
}

@Suite struct DayTests {
  @Test func `every day from 1600 to 2500 has its number, parts and weekday`() throws {
    var number: Int32 = -135_140
    // 1 January 1600 was a Saturday.
    var weekday = 6
    for date in CalendarWalk() {
      let day = try #require(Day(year: date.year, month: date.month, day: date.day))
      let found = (day.number, day.year, day.month, day.day)
      guard found == (number, date.year, date.month, date.day), day.weekday.rawValue == weekday
      else {
        Issue.record("\(date) became \(found), \(day.weekday)")
        return
      }
      number += 1
      weekday = weekday % 7 + 1
    }
  }

  @Test func `the first of January 1970 is number zero and a Thursday`() {
    #expect(Day("1970-01-01") == Day(number: 0))
    #expect(Day(number: 0).weekday == .thursday)
    #expect(MemoryLayout<Day>.size == 4)
    #expect(MemoryLayout<LocalTime>.size == 2)
  }

  @Test(arguments: [
    (2026, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (2100, 2, 29),
    (0, 1, 1), (10_000, 1, 1), (2026, 1, 32), (-4, 1, 1),
  ])
  func `there is no such day`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "2026-3-12", "2026-03-12 ", "26-03-12", "2026/03/12", "2026-02-30", "+026-03-12", "", "--",
    "2026-03-123", "٢٠٢٦-٠٣-١٢",
  ])
  func `only ISO text reads as a day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"),
    ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-05-31", 13, "2027-06-30"), ("2026-05-31", 0, "2026-05-31"),
    ("2026-05-31", -29, "2023-12-31"),
  ])
  func `adding months keeps the day or takes the month's last`(
    from: String, months: Int, expected: String
  ) {
    #expect(Day(from)?.adding(months: months) == Day(expected))
  }

  @Test func `text and arithmetic come back`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let day = Day(number: .random(in: -200_000...200_000, using: &random))
      let distance = Int.random(in: -5000...5000, using: &random)
      let later = day.adding(days: distance)
      #expect(Day(day.description) == day)
      #expect(day.distance(to: later) == distance)
      #expect((day < later) == (distance > 0))
      #expect(day.weekday.advanced(by: distance) == later.weekday)
    }
  }

  @Test func `the next weekday is one to seven days ahead`() {
    for offset in 0..<14 {
      let day = Day(number: 20_000).adding(days: offset)
      for weekday in Weekday.allCases {
        let next = day.next(weekday)
        #expect(next.weekday == weekday)
        #expect((1...7).contains(day.distance(to: next)))
      }
    }
  }

  @Test(arguments: [
    ("2026-02-01", "2026-02-28"), ("2024-02-29", "2024-02-29"), ("2026-12-31", "2026-12-31"),
    ("2026-04-15", "2026-04-30"),
  ])
  func `a month ends on its last day`(day: String, end: String) {
    #expect(Day(day)?.endOfMonth == Day(end))
  }
}
