import TavleCore
import Testing

/// Public holidays of 2024 to 2040, taken from a published table (the Python package `holidays`), as `MMdd`.
///
/// For Denmark its optional days are among them except 1 May and New Year's Eve, which are working days.
@Suite struct HolidayTests {
  struct Year: Sendable, CustomTestStringConvertible {
    let year: Int
    let danish, norwegian: String
    var testDescription: String { "\(year)" }

    func days(_ country: Country) -> String { country == .denmark ? danish : norwegian }
  }

  static let years = [
    Year(
      year: 2024,
      danish: "0101 0328 0329 0331 0401 0509 0519 0520 0605 1224 1225 1226",
      norwegian: "0101 0328 0329 0331 0401 0501 0509 0517 0519 0520 1225 1226"),
    Year(
      year: 2025,
      danish: "0101 0417 0418 0420 0421 0529 0605 0608 0609 1224 1225 1226",
      norwegian: "0101 0417 0418 0420 0421 0501 0517 0529 0608 0609 1225 1226"),
    Year(
      year: 2026,
      danish: "0101 0402 0403 0405 0406 0514 0524 0525 0605 1224 1225 1226",
      norwegian: "0101 0402 0403 0405 0406 0501 0514 0517 0524 0525 1225 1226"),
    Year(
      year: 2027,
      danish: "0101 0325 0326 0328 0329 0506 0516 0517 0605 1224 1225 1226",
      norwegian: "0101 0325 0326 0328 0329 0501 0506 0516 0517 1225 1226"),
    Year(
      year: 2028,
      danish: "0101 0413 0414 0416 0417 0525 0604 0605 1224 1225 1226",
      norwegian: "0101 0413 0414 0416 0417 0501 0517 0525 0604 0605 1225 1226"),
    Year(
      year: 2029,
      danish: "0101 0329 0330 0401 0402 0510 0520 0521 0605 1224 1225 1226",
      norwegian: "0101 0329 0330 0401 0402 0501 0510 0517 0520 0521 1225 1226"),
    Year(
      year: 2030,
      danish: "0101 0418 0419 0421 0422 0530 0605 0609 0610 1224 1225 1226",
      norwegian: "0101 0418 0419 0421 0422 0501 0517 0530 0609 0610 1225 1226"),
    Year(
      year: 2031,
      danish: "0101 0410 0411 0413 0414 0522 0601 0602 0605 1224 1225 1226",
      norwegian: "0101 0410 0411 0413 0414 0501 0517 0522 0601 0602 1225 1226"),
    Year(
      year: 2032,
      danish: "0101 0325 0326 0328 0329 0506 0516 0517 0605 1224 1225 1226",
      norwegian: "0101 0325 0326 0328 0329 0501 0506 0516 0517 1225 1226"),
    Year(
      year: 2033,
      danish: "0101 0414 0415 0417 0418 0526 0605 0606 1224 1225 1226",
      norwegian: "0101 0414 0415 0417 0418 0501 0517 0526 0605 0606 1225 1226"),
    Year(
      year: 2034,
      danish: "0101 0406 0407 0409 0410 0518 0528 0529 0605 1224 1225 1226",
      norwegian: "0101 0406 0407 0409 0410 0501 0517 0518 0528 0529 1225 1226"),
    Year(
      year: 2035,
      danish: "0101 0322 0323 0325 0326 0503 0513 0514 0605 1224 1225 1226",
      norwegian: "0101 0322 0323 0325 0326 0501 0503 0513 0514 0517 1225 1226"),
    Year(
      year: 2036,
      danish: "0101 0410 0411 0413 0414 0522 0601 0602 0605 1224 1225 1226",
      norwegian: "0101 0410 0411 0413 0414 0501 0517 0522 0601 0602 1225 1226"),
    Year(
      year: 2037,
      danish: "0101 0402 0403 0405 0406 0514 0524 0525 0605 1224 1225 1226",
      norwegian: "0101 0402 0403 0405 0406 0501 0514 0517 0524 0525 1225 1226"),
    Year(
      year: 2038,
      danish: "0101 0422 0423 0425 0426 0603 0605 0613 0614 1224 1225 1226",
      norwegian: "0101 0422 0423 0425 0426 0501 0517 0603 0613 0614 1225 1226"),
    Year(
      year: 2039,
      danish: "0101 0407 0408 0410 0411 0519 0529 0530 0605 1224 1225 1226",
      norwegian: "0101 0407 0408 0410 0411 0501 0517 0519 0529 0530 1225 1226"),
    Year(
      year: 2040,
      danish: "0101 0329 0330 0401 0402 0510 0520 0521 0605 1224 1225 1226",
      norwegian: "0101 0329 0330 0401 0402 0501 0510 0517 0520 0521 1225 1226"),
  ]

  @Test(arguments: years, Country.allCases)
  func `a year has its holidays and no others`(_ year: Year, _ country: Country) throws {
    let first = try #require(Day(year: year.year, month: 1, day: 1))
    let days = (0..<(Day.isLeap(year.year) ? 366 : 365)).map { first.adding(days: $0) }
    let found = days.filter { Holiday($0, in: country) != nil }
    let text = found.map { String($0.description.dropFirst(5).filter { $0 != "-" }) }
    #expect(text.joined(separator: " ") == year.days(country))
  }

  @Test func `Store Bededag is gone since 2024`() throws {
    #expect(Holiday(try #require(Day("2023-05-05")), in: .denmark) == .generalPrayerDay)
    #expect(Holiday(try #require(Day("2024-04-26")), in: .denmark) == nil)
    #expect(Holiday(try #require(Day("2023-05-05")), in: .norway) == nil)
  }

  @Test(arguments: [
    ("2026-04-02", Holiday.maundyThursday), ("2026-04-06", .easterMonday),
    ("2026-05-14", .ascension), ("2026-05-17", .norwegianConstitutionDay),
    ("2026-05-01", .labourDay), ("2027-05-17", .whitMonday), ("2026-12-25", .christmasDay),
  ])
  func `a holiday has its name`(_ day: String, _ holiday: Holiday) throws {
    #expect(Holiday(try #require(Day(day)), in: .norway) == holiday)
  }

  /// First Mondays of a month that practices.md row 36 names.
  @Test(arguments: [
    ("2026-04-06", Holiday.easterMonday), ("2029-04-02", .easterMonday),
    ("2037-04-06", .easterMonday), ("2040-04-02", .easterMonday), ("2028-06-05", .whitMonday),
    ("2031-06-02", .whitMonday), ("2033-06-06", .whitMonday), ("2036-06-02", .whitMonday),
    ("2029-01-01", .newYear), ("2035-01-01", .newYear), ("2034-06-05", .danishConstitutionDay),
  ])
  func `first Mondays that are holidays`(_ day: String, _ holiday: Holiday) throws {
    #expect(Holiday(try #require(Day(day)), in: .denmark) == holiday)
  }
}
