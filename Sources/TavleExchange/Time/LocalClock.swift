public import Foundation
public import TavleCore

/// Turns moments into days and times on the wall clock of one time zone.
public struct LocalClock: Sendable {
  private let zone: TimeZone

  /// A clock for a time zone.
  public init(_ zone: TimeZone) { self.zone = zone }

  /// The day there.
  public func day(_ moment: Moment) -> Day { Day(number: Int32(clamping: dayNumber(moment))) }

  /// The time of day there.
  public func time(_ moment: Moment) -> LocalTime? {
    LocalTime(minutes: Int(local(moment) - dayNumber(moment) * 86_400) / 60)
  }

  private func dayNumber(_ moment: Moment) -> Int64 {
    let seconds = local(moment)
    return seconds >= 0 ? seconds / 86_400 : (seconds + 1) / 86_400 - 1
  }

  private func local(_ moment: Moment) -> Int64 {
    let date = Date(timeIntervalSince1970: TimeInterval(moment.seconds))
    return moment.seconds + Int64(zone.secondsFromGMT(for: date))
  }
}
