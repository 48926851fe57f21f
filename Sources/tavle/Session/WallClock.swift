import Foundation
import TavleCore

/// The time now and the day here.
struct WallClock {
  /// The time now.
  static var now: Moment { Moment(seconds: Int64(Date().timeIntervalSince1970)) }

  /// The day of a moment, where the user is.
  static func day(of moment: Moment) -> Day {
    let seconds = moment.seconds + Int64(offset(at: moment))
    return Day(number: Int32((Double(seconds) / 86_400).rounded(.down)))
  }

  /// Seconds the local time is ahead of UTC.
  static func offset(at moment: Moment) -> Int {
    TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.seconds)))
  }

  /// Milliseconds until the day changes here; a little more, so that it has changed then.
  static func millisecondsToMidnight(from moment: Moment) -> Int {
    let here = moment.seconds + Int64(offset(at: moment))
    return Int(86_400 - (here % 86_400 + 86_400) % 86_400) * 1_000 + 500
  }

  /// Circumstances for changes made now.
  static func circumstances() -> Circumstances {
    let now = now
    let identifiers = IdentifierSource(
      milliseconds: now.seconds * 1_000, seed: UInt64.random(in: .min ... .max))
    return Circumstances(now: now, today: day(of: now), identifiers: identifiers)
  }
}
