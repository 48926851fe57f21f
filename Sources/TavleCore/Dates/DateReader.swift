/// Reads dates as people write them in Danish, Norwegian and English.
///
/// All three languages are always understood; the preferred one wins where a word means two
/// things. `ø`, `å` and `æ` may be written in ASCII. Examples, on Wednesday 11 March 2026:
///
/// | Text | Day |
/// |---|---|
/// | `i morgen`, `tomorrow` | 12 March |
/// | `fredag`, `fri` | 13 March, the first one after today |
/// | `næste fredag`, `next friday` | 20 March, in the next ISO week |
/// | `om en uge`, `+1w`, `+7d` | 18 March |
/// | `uge 14`, `fre uke 14` | 30 March, 3 April |
/// | `12/3`, `12. marts`, `mar 12` | 12 March, the nearest from today on |
/// | `fre kl. 9`, `fri 9am` | 13 March 09:00 |
/// | `eom`, `ultimo marts` | 31 March |
/// | `-`, `ingen`, `none` | no date |
public struct DateReader: Hashable, Sendable {
  /// The day that relative words count from.
  public let today: Day
  /// The language whose words come first.
  public let language: Language
  /// Which of two numbers with a slash between them is the day.
  public let order: DateOrder

  /// Makes a reader for one day.
  public init(today: Day, language: Language = .english, order: DateOrder = .dayFirst) {
    self.today = today
    self.language = language
    self.order = order
  }

  /// All readings of a text, the likeliest first; never none.
  ///
  /// `12.10` is a day in October and also ten past twelve: both are listed, the day first.
  public func read(_ text: String) throws(DateProblem) -> [DateReading] {
    var parser = DateParser(text: text, reader: self)
    guard !parser.tokens.isEmpty else { throw .empty }
    let readings = parser.readings()
    guard readings.isEmpty else { return readings }
    throw .notUnderstood(word: parser.failedWord)
  }
}
