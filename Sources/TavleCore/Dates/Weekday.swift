/// A day of the week, Monday first as in ISO 8601; the raw value is 1...7.
public enum Weekday: Int, CaseIterable, Codable, Comparable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether it is Saturday or Sunday.
  public var isWeekend: Bool { self >= .saturday }

  /// The weekday a number of days later, or earlier if negative.
  public func advanced(by days: Int) -> Weekday {
    let index = (rawValue - 1 + days % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  /// Whether the left weekday comes before the right one in a week.
  public static func < (left: Weekday, right: Weekday) -> Bool {
    left.rawValue < right.rawValue
  }
}
