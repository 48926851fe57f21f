/// Which days are working days: the country's, less what one person has off.
public struct WorkCalendar: Hashable, Sendable {
  /// Whose public holidays count.
  public var country: Country
  /// The days of the week on which there is work.
  public var weekdays: Weekdays
  /// When the person is away.
  public var away: [Away]

  /// A calendar; without a person, Monday to Friday and nobody away.
  public init(_ country: Country, weekdays: Weekdays = .workWeek, away: [Away] = []) {
    self.country = country
    self.weekdays = weekdays
    self.away = away
  }

  /// Whether a day is a working day.
  public func isWorking(_ day: Day) -> Bool {
    weekdays.contains(day.weekday) && Holiday(day, in: country) == nil
      && !away.contains { $0.covers(day) }
  }

  /// How many working days lie after one day and up to another, that day included; 0 if there are none.
  ///
  /// This is lead time: asked on Monday for Thursday gives three. O(days between).
  public func workingDays(after start: Day, through end: Day) -> Int {
    guard start < end else { return 0 }
    return (1...start.distance(to: end)).count { isWorking(start.adding(days: $0)) }
  }

  /// The day that comes a number of working days after another; the day itself for 0.
  ///
  /// Somebody who is away for good gets the day a hundred weeks later.
  public func adding(_ count: Int, to day: Day) -> Day {
    var (day, left, patience) = (day, count, 700)
    while left > 0, patience > 0 {
      day = day.adding(days: 1)
      patience -= 1
      if isWorking(day) { left -= 1 }
    }
    return day
  }
}

/// Days of the week.
public struct Weekdays: OptionSet, Hashable, Sendable, Codable {
  /// A bit for each day, Monday the lowest.
  public let rawValue: Int

  /// Days by their bits.
  public init(rawValue: Int) { self.rawValue = rawValue & 0b111_1111 }

  /// The given days.
  public init(_ days: some Sequence<Weekday>) {
    self.init(rawValue: days.reduce(0) { $0 | 1 << ($1.rawValue - 1) })
  }

  /// Monday to Friday.
  public static let workWeek = Weekdays(rawValue: 0b001_1111)

  /// Whether a day is among them.
  public func contains(_ day: Weekday) -> Bool { rawValue & 1 << (day.rawValue - 1) != 0 }

  /// The days, Monday first.
  public var days: [Weekday] { Weekday.allCases.filter(contains) }
}

/// The days on which somebody is not to be asked for, first and last included.
///
/// Why is nobody's business and never stored.
public struct Away: Hashable, Sendable, Codable, Comparable {
  /// The first day.
  public let first: Day
  /// The last day, not before the first.
  public let last: Day

  /// A stretch of days, whichever end is given first.
  public init(_ first: Day, _ last: Day) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  /// Reads a stretch, whichever end comes first.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try box.decode(Day.self, forKey: .first), try box.decode(Day.self, forKey: .last))
  }

  private enum CodingKeys: String, CodingKey { case first, last }

  /// Whether a day lies in it.
  public func covers(_ day: Day) -> Bool { first <= day && day <= last }

  /// Earlier ones come first.
  public static func < (left: Away, right: Away) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }
}

extension [Away] {
  /// The same days in order, stretches that touch or overlap put together.
  public var joined: [Away] {
    sorted().reduce(into: []) { joined, next in
      if let last = joined.last, next.first <= last.last.adding(days: 1) {
        joined[joined.count - 1] = Away(last.first, Swift.max(last.last, next.last))
      } else {
        joined.append(next)
      }
    }
  }
}
