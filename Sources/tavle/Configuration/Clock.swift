import Glibc
import TavleCore

/// The only place where commands learn what time it is, and where.
///
/// The C library is asked, since it follows `TZ` and is there already; a calendar of Foundation would cost a short
/// command most of its time.
enum Clock {
  /// The circumstances of a change made now.
  static func circumstances() -> Circumstances {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let now = Moment(seconds: Int64(time.tv_sec))
    let milliseconds = Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    let identifiers = IdentifierSource(
      milliseconds: milliseconds, seed: .random(in: .min ... .max))
    return Circumstances(now: now, today: day(now), identifiers: identifiers)
  }

  /// The day of a moment here.
  static func day(_ moment: Moment) -> Day { local(moment).day }

  /// The day and time of a moment on the clocks here.
  static func local(_ moment: Moment) -> (day: Day, time: LocalTime?) {
    var seconds = time_t(moment.seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    let time = LocalTime(hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
    return (day ?? Day(number: Int32(clamping: moment.seconds / 86_400)), time)
  }
}
