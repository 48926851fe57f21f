import Foundation
import TavleCore
import TavleExchange
import Testing

@Suite struct MomentTextTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (951_782_399, "2000-02-28T23:59:59Z"),
  ])
  func `a moment is written in UTC and read back`(_ seconds: Int, _ text: String) {
    let moment = Moment(seconds: Int64(seconds))
    #expect(moment.iso8601 == text && Moment(iso8601: text) == moment)
  }

  @Test(arguments: [
    ("2026-12-03T10:15:00+01:00", "2026-12-03T09:15:00Z"),
    ("2026-12-03T10:15:00.123Z", "2026-12-03T10:15:00Z"),
    ("2026-12-03T00:15:00-0530", "2026-12-03T05:45:00Z"),
  ])
  func `zones and fractions are understood`(_ text: String, _ utc: String) {
    #expect(Moment(iso8601: text)?.iso8601 == utc)
  }

  @Test(arguments: [
    "", "2026-12-03", "2026-12-03T10:15:00", "2026-13-03T10:15:00Z", "2026-12-03 10:15:00Z",
    "2026-12-03T25:15:00Z", "2026-12-03T10:15:99Z", "2026-12-03T10:15:00X",
    "tomorrow at ten, please",
  ])
  func `anything else is no moment`(_ text: String) {
    #expect(Moment(iso8601: text) == nil)
  }

  @Test func `summer and winter time are those of the zone`() throws {
    let clock = LocalClock(try #require(TimeZone(identifier: "Europe/Oslo")))
    let winter = try #require(Moment(iso8601: "2026-01-15T23:30:00Z"))
    let summer = try #require(Moment(iso8601: "2026-07-15T21:30:00Z"))
    #expect(
      clock.day(winter).description == "2026-01-16" && clock.time(winter)?.description == "00:30")
    #expect(
      clock.day(summer).description == "2026-07-15" && clock.time(summer)?.description == "23:30")
    let old = Moment(seconds: -1)
    #expect(clock.day(old).description == "1970-01-01")
  }
}
