import TavleCore
import Testing

@Suite struct LocalTimeTests {
  @Test func `every minute of a day comes back from its text`() {
    for minutes in 0..<1440 {
      let time = LocalTime(minutes: minutes)
      #expect(time.flatMap { LocalTime($0.description) } == time)
      #expect(time.map { $0.hour * 60 + $0.minute } == minutes)
    }
  }

  @Test(arguments: ["9:00", "24:00", "12:60", "12.30", "12:3", " 12:30", "", ":", "-1:00"])
  func `only HH MM reads as a time`(text: String) {
    #expect(LocalTime(text) == nil)
  }

  @Test func `a time outside the day is none`() {
    #expect(LocalTime(minutes: -1) == nil)
    #expect(LocalTime(minutes: 1440) == nil)
    #expect(LocalTime(hour: 23, minute: 59)?.description == "23:59")
  }
}
