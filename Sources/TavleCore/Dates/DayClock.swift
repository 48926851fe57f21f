/// Which day it is where the user is, and was at a moment.
public struct DayClock: Hashable, Sendable {
  /// The day it is.
  public var today: Day
  /// How far the user's clock is ahead of UTC, in seconds.
  public var utcOffset: Int

  /// A clock.
  public init(today: Day, utcOffset: Int = 0) {
    self.today = today
    self.utcOffset = utcOffset
  }

  /// The day of a moment, by today's distance from UTC: an hour off across a change to or from summer time.
  public func day(_ moment: Moment) -> Day {
    let seconds = moment.seconds + Int64(utcOffset)
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return Day(number: Int32(clamping: days))
  }
}
