/// Reads what people type about a colleague's limits and days; an empty text takes a fact away.
public struct FactReader: Sendable {
  /// Reads the days; words of all three languages are understood.
  public let dates: DateReader

  /// A reader of facts on a day.
  public init(_ dates: DateReader) { self.dates = dates }

  /// A whole number from 0 to a limit.
  public func number(_ text: String, upTo limit: Int) throws(FactProblem) -> Int? {
    if isEmpty(text) { return nil }
    guard let number = Int(text.trimmingBlanks), (0...limit).contains(number) else {
      throw .notNumber(limit: limit)
    }
    return number
  }

  /// A day.
  public func day(_ text: String) throws(FactProblem) -> Day? {
    if isEmpty(text) { return nil }
    guard let reading = try? dates.read(text).first else { throw .notDay(text) }
    if case .date(let found) = reading { return found.day }
    return nil
  }

  /// A time by itself, or the one in a date; a number alone is the hour.
  public func time(_ text: String) throws(FactProblem) -> LocalTime? {
    if isEmpty(text) { return nil }
    for word in [text, "\(dates.today) \(text)", "\(dates.today) kl \(text)"] {
      for case .date(let found)? in [try? dates.read(word).first] {
        if let time = found.time { return time }
      }
    }
    throw .notTime(text)
  }

  /// Weekdays: `mon wed`, `man-tors`, in any of the three languages.
  public func weekdays(_ text: String) throws(FactProblem) -> Weekdays? {
    if isEmpty(text) { return nil }
    var days: Set<Weekday> = []
    for part in text.split(whereSeparator: { $0.isWhitespace || ",;+&".contains($0) }) {
      let ends = part.split(whereSeparator: { "-–".contains($0) })
      guard let first = ends.first, let last = ends.last, ends.count < 3 else {
        throw .notWeekday(String(part))
      }
      let (from, to) = (try weekday(first), try weekday(last))
      let count = (to.rawValue - from.rawValue + 7) % 7
      days.formUnion((0...count).map(from.advanced))
    }
    return Weekdays(days)
  }

  private func weekday(_ text: Substring) throws(FactProblem) -> Weekday {
    let entries = DateLexicon.preferring(dates.language).entries(beginning: Folding.key(text))
    for entry in entries where entry.parts.count == 1 {
      if case .weekday(let day) = entry.word { return day }
    }
    throw .notWeekday(String(text))
  }

  /// Stretches of days with commas between them: `30/11-4/12, uge 14, uge 28-30, man-fre, 2026-12-24`.
  ///
  /// Weeks are whole, Monday to Sunday; other single days are one day.
  public func away(_ text: String) throws(FactProblem) -> [Away] {
    if isEmpty(text) { return [] }
    var stretches: [Away] = []
    for part in text.split(whereSeparator: { ",;".contains($0) }) where !isEmpty(part) {
      guard let found = StretchReader(dates).read(part) else {
        throw .notDay(String(part.trimmingBlanks))
      }
      stretches.append(found)
    }
    return stretches.joined
  }

  /// Working days of notice by role, `camera 10, proofreading 4`; `role` knows the words for roles.
  public func lead(
    _ text: String, role: (String) -> Role?
  ) throws(FactProblem) -> [Role: Int] {
    var days: [Role: Int] = [:]
    for part in text.split(whereSeparator: { ",;".contains($0) }) where !isEmpty(part) {
      var words = part.split(whereSeparator: { $0.isWhitespace || ":=".contains($0) })
      let number = words.popLast() ?? ""
      guard let count = try self.number(String(number), upTo: Limits.largest.leadDays) else {
        throw .notNumber(limit: Limits.largest.leadDays)
      }
      let name = words.joined(separator: " ")
      guard let role = role(name) else { throw .notRole(name) }
      days[role] = count
    }
    return days
  }

  private func isEmpty(_ text: some StringProtocol) -> Bool {
    let text = text.trimmingBlanks
    return text.isEmpty || text == "-"
  }
}

/// Why a text is no such fact.
public enum FactProblem: Error, Hashable, Sendable {
  /// No whole number from 0 to a limit.
  case notNumber(limit: Int)
  /// The text that is no day.
  case notDay(String)
  /// The text that is no time.
  case notTime(String)
  /// The word that is no weekday.
  case notWeekday(String)
  /// The word that is no role.
  case notRole(String)
  /// The word that is no country whose holidays are known.
  case notCountry(String)
}
