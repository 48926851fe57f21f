import TavleCore
import Testing

@Suite struct ISOWeekTests {
  /// Years of 53 weeks between 1990 and 2060, from the published lists.
  static let longYears: Set<Int> = [
    1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060,
  ]

  @Test(arguments: 1990...2060)
  func `weeks follow each other and long years have 53`(year: Int) throws {
    let count = ISOWeekTests.longYears.contains(year) ? 53 : 52
    #expect(ISOWeek.count(inYear: year) == count)
    #expect(ISOWeek(year: year, week: count + 1) == nil)
    #expect(ISOWeek(year: year, week: 0) == nil)
    var monday = try #require(ISOWeek(year: year, week: 1)).day(.monday)
    for number in 1...count {
      let week = try #require(ISOWeek(year: year, week: number))
      #expect(week.day(.monday) == monday)
      for offset in 0..<7 { #expect(monday.adding(days: offset).isoWeek == week) }
      monday = monday.adding(weeks: 1)
    }
    #expect(ISOWeek(year: year + 1, week: 1)?.day(.monday) == monday)
  }

  @Test(arguments: [
    ("2026-01-01", 2026, 1), ("2027-01-01", 2026, 53), ("2024-12-30", 2025, 1),
    ("2023-01-01", 2022, 52), ("2021-01-03", 2020, 53), ("2026-03-11", 2026, 11),
    ("2008-12-29", 2009, 1), ("2010-01-03", 2009, 53),
  ])
  func `a day is in the week of its Thursday`(text: String, year: Int, week: Int) throws {
    let day = try #require(Day(text))
    #expect(day.isoWeek == ISOWeek(year: year, week: week))
    #expect(day.startOfWeek.weekday == .monday)
    #expect(day.startOfWeek.isoWeek == day.isoWeek)
  }

  @Test func `weeks are ordered across years`() throws {
    let last = try #require(ISOWeek(year: 2026, week: 53))
    let first = try #require(ISOWeek(year: 2027, week: 1))
    #expect(last < first)
  }
}
