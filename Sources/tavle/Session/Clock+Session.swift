import Glibc
import TavleCore

extension Clock {
  /// The time now, in whole seconds.
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(seconds: Int64(time.tv_sec))
  }

  /// Seconds the local time is ahead of UTC.
  static func offset(at moment: Moment) -> Int {
    var seconds = time_t(moment.seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts.tm_gmtoff
  }

  /// Milliseconds until the day changes here; a little more, so that it has changed then.
  static func millisecondsToMidnight(from moment: Moment) -> Int {
    let here = moment.seconds + Int64(offset(at: moment))
    return Int(86_400 - (here % 86_400 + 86_400) % 86_400) * 1_000 + 500
  }
}
