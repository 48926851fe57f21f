import TavleCore
import Testing

/// What people type about limits and days, on Wednesday 25 November 2026.
@Suite struct FactReaderTests {
  private static let today = Day(number: 20_782)
  private let reader = FactReader(DateReader(today: today, language: .danish))

  @Test func `the day is the one the tests say`() {
    #expect(Self.today.description == "2026-11-25")
  }

  @Test(
    arguments: [
      ("", nil), (" - ", nil), ("0", 0), ("8", 8), (" 3 ", 3),
    ] as [(String, Int?)])
  func `a number is whole and in its range`(_ text: String, _ number: Int?) throws {
    #expect(try reader.number(text, upTo: 8) == number)
  }

  @Test(arguments: ["9", "-1", "two", "1.5", "1 2"])
  func `other numbers are refused`(_ text: String) {
    #expect(throws: FactProblem.notNumber(limit: 8)) { try reader.number(text, upTo: 8) }
  }

  @Test(arguments: [
    ("man-tors", [Weekday.monday, .tuesday, .wednesday, .thursday]),
    ("mon wed", [.monday, .wednesday]),
    ("tirsdag, fre", [.tuesday, .friday]), ("lørdag+søndag", [.saturday, .sunday]),
    ("lør–man", [.monday, .saturday, .sunday]), ("fri", [.friday]),
  ])
  func `weekdays are read in all languages, ranges too`(_ text: String, _ days: [Weekday]) throws {
    #expect(try reader.weekdays(text) == Weekdays(days))
    #expect(try reader.weekdays("") == nil)
  }

  @Test func `a word that is no weekday is named`() {
    #expect(throws: FactProblem.notWeekday("hver")) { try reader.weekdays("man hver") }
  }

  @Test(arguments: [
    ("30/11-4/12", ["2026-11-30 2026-12-04"]), ("30/11 – 4/12", ["2026-11-30 2026-12-04"]),
    ("2026-11-30..2026-12-04", ["2026-11-30 2026-12-04"]),
    ("2026-11-30–2026-12-04", ["2026-11-30 2026-12-04"]),
    ("30. november til 4. december", ["2026-11-30 2026-12-04"]),
    ("28/12-3/1", ["2026-12-28 2027-01-03"]), ("uge 52", ["2026-12-21 2026-12-27"]),
    ("fre uge 52", ["2026-12-25 2026-12-25"]), ("i morgen", ["2026-11-26 2026-11-26"]),
    ("24/12, 30/11-4/12", ["2026-11-30 2026-12-04", "2026-12-24 2026-12-24"]),
    ("uge 50-51", ["2026-12-07 2026-12-20"]), ("uge 50 - 51", ["2026-12-07 2026-12-20"]),
    ("uge 50-uge 51", ["2026-12-07 2026-12-20"]), ("uke 52-1", ["2026-12-21 2027-01-10"]),
    ("week 28-30 2027", ["2027-07-12 2027-08-01"]), ("uge 28-30", ["2027-07-12 2027-08-01"]),
    ("1-5/12", ["2026-12-01 2026-12-05"]), ("1.-5. dec", ["2026-12-01 2026-12-05"]),
    ("3/12-7", ["2026-12-03 2026-12-07"]), ("1–5 december", ["2026-12-01 2026-12-05"]),
    ("7/12-11/12 2027", ["2027-12-07 2027-12-11"]),
    ("28/12-3/1 2028", ["2027-12-28 2028-01-03"]), ("man-fre", ["2026-11-30 2026-12-04"]),
    ("fre-man", ["2026-11-27 2026-11-30"]), ("fra 1/12 til 5/12", ["2026-12-01 2026-12-05"]),
    ("from 1/12 to 5/12", ["2026-12-01 2026-12-05"]),
    ("30/11-4/12; 5/12", ["2026-11-30 2026-12-05"]), ("", []), ("-", []),
  ])
  func `days away are stretches with commas between them`(_ text: String, _ days: [String]) throws {
    #expect(try reader.away(text).map { "\($0.first) \($0.last)" } == days)
  }

  @Test(arguments: [
    "sometime", "30/11-", "32/11", "4/12-30/11", "5", "1-5", "uge 54", "50-51",
    "2026-12-04..2026-11-30",
  ])
  func `what is no day is named`(_ text: String) {
    #expect(throws: FactProblem.notDay(text)) { try reader.away(text) }
  }

  @Test func `notice is read by role`() throws {
    let roles: (String) -> Role? = { Role(rawValue: $0) }
    let days = try reader.lead("camera 10, co-presenting: 5", role: roles)
    #expect(days == [.camera: 10, .copresenting: 5])
    #expect(throws: FactProblem.notRole("juggling")) { try reader.lead("juggling 3", role: roles) }
    #expect(throws: FactProblem.notNumber(limit: 90)) { try reader.lead("camera", role: roles) }
    #expect(try reader.lead("", role: roles).isEmpty)
  }
}
