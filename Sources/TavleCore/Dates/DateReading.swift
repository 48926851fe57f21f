/// What a text can mean as a date.
public enum DateReading: Hashable, Sendable {
  /// The date is to be removed.
  case clear
  /// A day, perhaps with a time of day.
  case date(DateFound)
}

/// A day that was read from text.
public struct DateFound: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// The time of day, if one was written.
  public var time: LocalTime?
  /// Whether no year was written and the nearest such day is more than nine months away.
  ///
  /// Then the writer may well have meant another one: show it with a question mark.
  public var isFarAway: Bool

  /// Makes a found date.
  public init(day: Day, time: LocalTime? = nil, isFarAway: Bool = false) {
    self.day = day
    self.time = time
    self.isFarAway = isFarAway
  }
}

/// Why a text is no date.
public enum DateProblem: Error, Hashable, Sendable {
  /// There was no text.
  case empty
  /// The first word that could not be understood, as it was written.
  case notUnderstood(word: String)
}

/// Which of `12/3` is the day.
public enum DateOrder: String, Codable, Sendable {
  /// 12 March.
  case dayFirst = "dmy"
  /// 3 December, unless there is no such month. Only for dates with a slash.
  case monthFirst = "mdy"
}
