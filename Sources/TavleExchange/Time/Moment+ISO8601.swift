public import TavleCore

extension Moment {
  /// The moment in UTC as ISO 8601 text, `2026-12-03T09:15:00Z`.
  public var iso8601: String {
    let days = Int32(clamping: seconds.flooredDivision(by: 86_400))
    let rest = Int(seconds - Int64(days) * 86_400)
    let minutes = LocalTime(minutes: rest / 60)?.description ?? "00:00"
    let tail = rest % 60
    return "\(Day(number: days))T\(minutes):\(tail < 10 ? "0" : "")\(tail)Z"
  }

  /// Reads ISO 8601 text with a time zone: `2026-12-03T09:15:00.123Z`, `2026-12-03T10:15:00+01:00`.
  ///
  /// Fractions of a second are dropped; `nil` for anything else.
  public init?(iso8601 text: String) {
    guard text.utf8.count >= 20, let day = Day(String(text.prefix(10))),
      text.dropFirst(10).first == "T",
      let time = LocalTime(String(text.dropFirst(11).prefix(5))),
      text.dropFirst(16).first == ":", let second = Int(text.dropFirst(17).prefix(2)),
      (0...60).contains(second),
      let offset = Moment.offset(text.dropFirst(19))
    else { return nil }
    let local = Int64(day.number) * 86_400 + Int64(time.minutes) * 60 + Int64(second)
    self.init(seconds: local - Int64(offset))
  }

  /// Seconds east of UTC, after an optional fraction.
  private static func offset(_ text: Substring) -> Int? {
    var rest = text
    if rest.first == "." { rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber } }
    if rest == "Z" { return 0 }
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    let digits = rest.dropFirst().filter { $0 != ":" }
    guard digits.utf8.count == 4, let number = Int(digits) else { return nil }
    let seconds = (number / 100 * 60 + number % 100) * 60
    return sign == "+" ? seconds : -seconds
  }
}

extension Int64 {
  fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : (self + 1) / divisor - 1
  }
}
