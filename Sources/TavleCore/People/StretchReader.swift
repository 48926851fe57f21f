/// Reads one stretch of days: `30/11-4/12`, `1.-5. dec`, `uge 50-51`, `man-fre`, `fra 1/12 til 5/12`, or a day or week alone.
struct StretchReader {
  private let dates: DateReader

  /// Days that somebody may be away without a year being named: the other way round it would be nearly a year.
  private static let longestWithoutYear = 183

  init(_ dates: DateReader) { self.dates = dates }

  /// The stretch; `nil` if the text is none.
  func read(_ text: Substring) -> Away? {
    let text = Self.withoutFrom(text.trimmingBlanks)
    for (first, last) in Self.ends(of: text) {
      let ends = (first.trimmingBlanks, last.trimmingBlanks)
      if let found = weeks(ends) ?? weekdays(ends) { return found }
      let whole = Self.completed(ends)
      guard let from = day(whole.0), let to = day(whole.1) else { continue }
      return stretch(from, to, ends)
    }
    if let week = week(text) { return Away(week.day(.monday), week.day(.sunday)) }
    return day(text).map { Away($0, $0) }
  }

  /// Where a text may be cut in two days, the likeliest cut first.
  private static func ends(of text: Substring) -> [(Substring, Substring)] {
    ["–", "..", " - ", " til ", " to ", "-"].flatMap { separator in
      text.ranges(of: separator).map { (text[..<$0.lowerBound], text[$0.upperBound...]) }
    }
  }

  private static func withoutFrom(_ text: Substring) -> Substring {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, ["fra", "from"].contains(Folding.key(words[0])) else { return text }
    return words[1]
  }

  // MARK: Weeks and weekdays

  private func weeks(_ ends: (Substring, Substring)) -> Away? {
    guard let first = week(ends.0) else { return nil }
    let words = ends.1.split(separator: " ")
    if Self.isWeekWord(words.first), let last = week(ends.1), last >= first {
      return Away(first.day(.monday), last.day(.sunday))
    }
    let numbers = Self.isWeekWord(words.first) ? words.dropFirst() : words[...]
    guard let number = numbers.first.flatMap({ Int($0) }), numbers.count < 3 else { return nil }
    if let year = numbers.dropFirst().first {
      guard let year = Self.year(year), let last = ISOWeek(year: year, week: number),
        let from = ISOWeek(year: first.week > number ? year - 1 : year, week: first.week)
      else { return nil }
      return Away(from.day(.monday), last.day(.sunday))
    }
    // Over New Year the second week is one of next year.
    let years = [first.year, first.year + 1]
    let last = years.lazy.compactMap { ISOWeek(year: $0, week: number) }.first { $0 >= first }
    return last.map { Away(first.day(.monday), $0.day(.sunday)) }
  }

  /// The week a text names, if it names no day in it.
  private func week(_ text: Substring) -> ISOWeek? {
    let words = text.split(separator: " ")
    guard (2...3).contains(words.count), Self.isWeekWord(words.first), Int(words[1]) != nil else {
      return nil
    }
    return day(text)?.isoWeek
  }

  private static func isWeekWord(_ word: Substring?) -> Bool {
    word.map { ["uge", "uke", "week"].contains(Folding.key($0)) } ?? false
  }

  private func weekdays(_ ends: (Substring, Substring)) -> Away? {
    let reader = FactReader(dates)
    guard ends.0.allSatisfy(\.isLetter), ends.1.allSatisfy(\.isLetter),
      (try? reader.weekdays(String(ends.0))) != nil,
      let last = try? reader.weekdays(String(ends.1))?.days.first, let from = day(ends.0)
    else { return nil }
    return Away(from, from.adding(days: (last.rawValue - from.weekday.rawValue + 7) % 7))
  }

  // MARK: Days

  /// Days of which one is only a number take month and year from the other: `1-5/12`, `1.-5. dec`, `3. dec-7.`.
  private static func completed(_ ends: (Substring, Substring)) -> (Substring, Substring) {
    if isNumber(ends.0), let rest = afterNumber(ends.1) {
      return ("\(bare(ends.0))\(rest)", ends.1)
    }
    if isNumber(ends.1), let rest = afterNumber(ends.0) {
      return (ends.0, "\(bare(ends.1))\(rest)")
    }
    return ends
  }

  /// One or two digits, perhaps with a full stop.
  private static func isNumber(_ text: Substring) -> Bool {
    (1...2).contains(bare(text).count) && bare(text).allSatisfy(\.isNumber)
  }

  private static func bare(_ text: Substring) -> Substring {
    text.last == "." ? text.dropLast() : text
  }

  /// What stands behind the number of a day; `nil` if nothing does, or there is no such number.
  private static func afterNumber(_ text: Substring) -> Substring? {
    let digits = text.prefix(while: \.isNumber)
    let rest = text[digits.endIndex...]
    return (1...2).contains(digits.count) && rest.contains { $0 != "." } ? rest : nil
  }

  private func stretch(_ from: Day, _ to: Day, _ ends: (Substring, Substring)) -> Away? {
    var from = from
    let (firstYear, lastYear) = (Self.year(ends.0), Self.year(ends.1))
    if firstYear == nil, let lastYear {
      // The year at the end is that of the beginning too, or that after it.
      from = Day(year: lastYear, month: from.month, day: from.day) ?? from
    }
    // A beginning that lies behind us was read as next year's: on 2 December `30/11-4/12` began two days ago.
    if to < from, firstYear == nil { from = from.adding(months: -12) }
    let isShort = from.distance(to: to) <= Self.longestWithoutYear
    return from <= to && (isShort || firstYear != nil) ? Away(from, to) : nil
  }

  private static func year(_ text: Substring) -> Int? {
    text.split { !$0.isNumber }.first { $0.count == 4 }.flatMap { Int($0) }
  }

  private func day(_ text: Substring) -> Day? {
    guard !Self.isNumber(text), case .date(let found)? = try? dates.read(String(text)).first
    else { return nil }
    return found.day
  }
}
