import TavleCore
import Testing

@Suite struct WorkCalendarTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// The calendar of the worked example and others, with the days counted by hand.
  @Test(arguments: [
    ("2026-11-23", "2026-12-03", Country.denmark, 8), ("2026-11-23", "2026-11-23", .denmark, 0),
    ("2026-11-27", "2026-11-30", .norway, 1), ("2026-11-27", "2026-11-29", .norway, 0),
    ("2026-12-03", "2026-11-23", .norway, 0),
    // Easter 2026: Thursday to Monday are holidays.
    ("2026-04-01", "2026-04-07", .denmark, 1), ("2026-04-01", "2026-04-08", .norway, 2),
    // 1 and 17 May in Norway only; 5 June in Denmark only.
    ("2028-04-28", "2028-05-02", .norway, 1), ("2028-04-28", "2028-05-02", .denmark, 2),
    ("2028-05-16", "2028-05-18", .norway, 1), ("2028-05-16", "2028-05-18", .denmark, 2),
    ("2026-06-04", "2026-06-08", .denmark, 1), ("2026-06-04", "2026-06-08", .norway, 2),
    // Christmas: in Denmark the eve too; New Year's Eve is worked.
    ("2026-12-23", "2026-12-28", .denmark, 1), ("2026-12-23", "2026-12-28", .norway, 2),
    ("2026-12-30", "2027-01-04", .denmark, 2), ("2024-04-25", "2024-04-26", .denmark, 1),
  ])
  func `working days are counted after the first day and through the last`(
    _ start: String, _ end: String, _ country: Country, _ count: Int
  ) throws {
    let calendar = WorkCalendar(country)
    #expect(calendar.workingDays(after: try day(start), through: try day(end)) == count)
  }

  @Test func `days away and weekdays of one person do not count`() throws {
    let away = Away(try day("2026-11-30"), try day("2026-12-01"))
    let mine = WorkCalendar(.denmark, away: [away])
    #expect(mine.workingDays(after: try day("2026-11-23"), through: try day("2026-12-03")) == 6)
    let days = Weekdays([.monday, .wednesday])
    let part = WorkCalendar(.denmark, weekdays: days)
    #expect(part.workingDays(after: try day("2026-11-23"), through: try day("2026-12-03")) == 3)
  }

  @Test func `adding working days is the way back from counting them`() throws {
    let start = try day("2026-12-21")
    for country in Country.allCases {
      let calendar = WorkCalendar(country)
      for count in 1...40 {
        let end = calendar.adding(count, to: start)
        #expect(calendar.isWorking(end))
        #expect(calendar.workingDays(after: start, through: end) == count)
      }
      #expect(calendar.adding(0, to: start) == start)
    }
    let never = WorkCalendar(.denmark, weekdays: [])
    #expect(never.adding(1, to: start) == start.adding(days: 700))
  }

  @Test func `stretches that touch are one`() throws {
    let days = try (1...9).map { try day("2026-12-0\($0)") }
    let joined = [
      Away(days[6], days[4]), Away(days[0], days[1]), Away(days[2], days[2]),
      Away(days[5], days[8]),
    ].joined
    #expect(joined == [Away(days[0], days[2]), Away(days[4], days[8])])
  }
}
