/// An hour in the week in which the door stands open for whoever has an idea.
///
/// Source: `practices.md` row 5.
public struct OpenDoor: Hashable, Sendable, Codable {
  /// The day of the week.
  public var weekday: Weekday
  /// When it opens.
  public var time: LocalTime
  /// How long it is open, in minutes; more than 0, at most a day.
  public var minutes: Int
  /// Where.
  public var place: String?
  /// The first day it may be open.
  public var first: Day

  /// An hour in the week, from a day on.
  public init(
    _ weekday: Weekday, at time: LocalTime, minutes: Int = 60, place: String? = nil, from first: Day
  ) {
    (self.weekday, self.time, self.minutes) = (weekday, time, minutes)
    (self.place, self.first) = (place, first)
  }

  /// Whether the door is open on a day, as far as the week says; on public holidays it is not.
  public func isOpen(on day: Day, in country: Country) -> Bool {
    day >= first && day.weekday == weekday && Holiday(day, in: country) == nil
  }
}
