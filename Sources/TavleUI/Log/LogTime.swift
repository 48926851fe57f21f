import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// When something was done: the time today, the day before that.
  ///
  /// Reckoned with the present distance from UTC, so that near midnight a day in the other half of the year may be
  /// one off.
  func logTime(_ moment: Moment) -> String {
    let seconds = moment.seconds + Int64(utcOffset)
    let (days, rest) = seconds.quotientAndFloorRemainder(dividingBy: 86_400)
    let day = Day(number: Int32(clamping: days))
    if day == today, let time = LocalTime(minutes: Int(rest) / 60) { return "\(time)" }
    if day == today.adding(days: -1) { return texts.words.yesterday }
    return texts.words.day(day, today: today)
  }

  /// The columns a time of the log may need, for any day of this year.
  var logTimeWidth: Int {
    let words = texts.words
    let days = (0..<7).map { today.adding(days: $0) }.map { words.day($0, today: $0) }
    return (days + [words.yesterday]).map { $0.displayWidth(in: looks.glyphs) }.max() ?? 0
  }
}

extension Int64 {
  /// Division whose remainder is never negative.
  fileprivate func quotientAndFloorRemainder(
    dividingBy divisor: Int64
  ) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
