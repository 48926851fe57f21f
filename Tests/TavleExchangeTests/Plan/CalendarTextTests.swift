import Foundation
import TavleCore
import Testing

@testable import TavleExchange

/// Lines of calendars: escaped, folded, put together again.
struct CalendarTextTests {
  @Test(arguments: [
    ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("one\ntwo", "one\\ntwo"), ("one\r\ntwo", "one\\ntwo"),
    ("\\n", "\\\\n"), ("\\,", "\\\\\\,"), ("a\u{0}b\u{1B}[31m\u{85}", "ab[31m"),
    ("kl. 9: \"æøå\" 🎂", "kl. 9: \"æøå\" 🎂"), ("", ""),
  ])
  func `a text is escaped, backslashes first`(_ text: String, _ value: String) {
    #expect(CalendarText.escaped(text) == value)
  }

  @Test(arguments: ["a,b;c\\d", "one\ntwo", "\\n \\N \\\\n", "\\,", "æ,ø;å\\🎂\n"])
  func `what is escaped is read back`(_ text: String) {
    #expect(CalendarText.unescaped(CalendarText.escaped(text)) == text)
  }

  @Test func `a line of 75 octets is whole, one more goes on behind a blank that counts`() {
    let whole = String(repeating: "a", count: 75)
    #expect(CalendarText.folded(whole) == whole + "\r\n")
    #expect(CalendarText.folded(whole + "bc") == whole + "\r\n bc\r\n")
    let long = String(repeating: "a", count: 75 + 74 + 1)
    #expect(
      CalendarText.folded(long)
        == whole + "\r\n " + String(repeating: "a", count: 74) + "\r\n a\r\n")
  }

  @Test(arguments: ["æ", "å", "🎂", "👩‍🚒", "e\u{301}", "東", "a"], 0..<8)
  func `no letter is cut, wherever the line is full`(_ letter: String, _ shift: Int) {
    let line =
      "SUMMARY:" + String(repeating: "x", count: shift) + String(repeating: letter, count: 200)
    let folded = CalendarText.folded(line)
    let parts = folded.components(separatedBy: "\r\n")
    #expect(parts.last == "" && parts.count > 3)
    for (place, part) in parts.dropLast().enumerated() {
      #expect(part.utf8.count <= 75, "\(part)")
      #expect((part.unicodeScalars.first == " ") == (place > 0))
      #expect(String(data: Data(part.utf8), encoding: .utf8) == part)
      // No line could have taken the next letter as well.
      if place < parts.count - 2 { #expect(part.utf8.count + letter.utf8.count > 75) }
    }
    #expect(CalendarText.lines(folded) == [line, ""])
  }

  @Test func `lines may end in LF, and go on behind a tab`() {
    #expect(CalendarText.lines("A:1\n B\r\n\t2\nC:3") == ["A:1B2", "C:3"])
  }

  @Test(arguments: [
    ("2026-03-29", "01:59", "20260329T005900Z"), ("2026-03-29", "02:30", "20260329T013000Z"),
    ("2026-03-29", "03:00", "20260329T010000Z"), ("2026-10-25", "01:59", "20261024T235900Z"),
    ("2026-10-25", "02:30", "20261025T003000Z"), ("2026-10-25", "03:00", "20261025T020000Z"),
    ("2027-03-28", "14:00", "20270328T120000Z"), ("2028-10-29", "14:00", "20281029T130000Z"),
    ("2026-01-01", "00:30", "20251231T233000Z"), ("2026-07-01", "00:30", "20260630T223000Z"),
  ])
  func `a time on the clock is a moment, in summer and in winter`(
    _ day: String, _ clock: String, _ moment: String
  ) throws {
    let (day, time) = (try #require(Day(day)), try #require(LocalTime(clock)))
    for country in Country.allCases {
      #expect(CalendarText.moment(CalendarZone(country).moment(day, time)) == moment)
    }
  }
}
