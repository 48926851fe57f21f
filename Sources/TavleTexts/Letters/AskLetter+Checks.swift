public import TavleCore

extension AskLetter {
  /// What is wrong with a letter before it goes out.
  public enum Problem: Hashable, Sendable {
    /// A part is empty.
    case empty(Part)
    /// There is no day, no number of minutes, no day for an answer.
    case noDay, noMinutes, noAnswerDay
    /// The day has passed.
    case dayPast
    /// An answer is hoped for after the day, or before today.
    case answerTooLate, answerPast
    /// It has more words than it should; so many.
    case tooLong(words: Int)
    /// A day is written with a weekday it does not have; the words, and the weekday it has.
    case wrongWeekday(String, Weekday)
    /// A word that makes the ask small, or presses.
    case belittling(String)
    /// More than one exclamation mark in the parts.
    case exclamations
    /// Nothing says where it is shown.
    case nowhereShown

    /// Whether it keeps the ask from being noted as sent.
    public var isBlocking: Bool {
      switch self {
      case .tooLong, .belittling, .exclamations, .nowhereShown: false
      default: true
      }
    }

    /// Whether it keeps an ask that was made by word of mouth from being noted: a reason and a day it has too (`practices.md`
    /// row 6).
    public var blocksSpoken: Bool { [.empty(.why), .noDay, .dayPast].contains(self) }
  }

  /// Everything that is wrong, in the order of the letter.
  public func problems(today: Day) -> [Problem] {
    let written: [Part] = [.what, .why, .evidence, .gain, .use]
    var problems = written.filter { (parts[$0] ?? "").allSatisfy(\.isWhitespace) }
      .map(Problem.empty)
    if ask.neededBy == nil { problems.append(.noDay) }
    if let day = ask.neededBy, day < today { problems.append(.dayPast) }
    if ask.minutes == nil { problems.append(.noMinutes) }
    problems += answerProblems(today)
    let texts = written.compactMap { parts[$0] }
    for text in texts { problems += WeekdayCheck(text, language: language, today: today).wrong }
    problems += wordProblems(texts)
    if parts[.use] == Texts.texts(in: language).letters.seenFirst { problems.append(.nowhereShown) }
    if wordCount > Self.wordLimit { problems.append(.tooLong(words: wordCount)) }
    return problems
  }

  private func answerProblems(_ today: Day) -> [Problem] {
    guard let answer = ask.text.answerBy else { return [.noAnswerDay] }
    if answer < today { return [.answerPast] }
    return ask.neededBy.map { answer > $0 } ?? false ? [.answerTooLate] : []
  }

  private func wordProblems(_ parts: [String]) -> [Problem] {
    let texts = Texts.texts(in: language).letters
    let text = parts.joined(separator: " ")
    let folded = Folding.key(text)
    var problems = texts.belittling.filter { folded.contains(Folding.key($0)) }
      .map(Problem.belittling)
    if text.count(where: { $0 == "!" }) > 1 { problems.append(.exclamations) }
    return problems
  }
}

/// Finds days that are written with a weekday they do not have: `fredag 26. november`.
private struct WeekdayCheck {
  private(set) var wrong: [AskLetter.Problem] = []

  init(_ text: String, language: Language, today: Day) {
    let reader = DateReader(today: today, language: language)
    let words = text.split(whereSeparator: { $0.isWhitespace || ",;()".contains($0) })
    for place in words.indices {
      guard let weekday = Self.weekday(words[place], reader) else { continue }
      var rest = words[(place + 1)...]
      if let first = rest.first, ["den", "the", "d"].contains(Folding.key(first)) {
        rest = rest.dropFirst()
      }
      guard let (days, count) = Self.days(rest, reader), let nearest = days.first,
        !days.contains(where: { $0.weekday == weekday })
      else { continue }
      let said = words[place..<(rest.startIndex + count)].joined(separator: " ")
        .trimmingSentenceEnd
      wrong.append(.wrongWeekday(said, nearest.weekday))
    }
  }

  private static func weekday(_ word: Substring, _ reader: DateReader) -> Weekday? {
    let letters = word.filter(\.isLetter)
    guard letters.count > 3, !word.contains(where: \.isNumber) else { return nil }
    return (try? FactReader(reader).weekdays(letters))?.days.first
  }

  /// The days the next words can name, the nearest ahead first, and how many words that takes.
  ///
  /// Without a year it may be the day before or after: a sentence about what was is no mistake.
  private static func days(
    _ words: ArraySlice<Substring>, _ reader: DateReader
  ) -> ([Day], Int)? {
    guard let first = words.first, first.first?.isNumber == true else { return nil }
    if words.count > 1, let day = found(words.prefix(2).joined(separator: " "), reader) {
      let hasYear = words.dropFirst(2).first.map { $0.filter(\.isNumber).count == 4 } ?? false
      return (hasYear ? [day] : [day, day.adding(months: -12)], 2)
    }
    let alone = String(first).trimmingSentenceEnd
    if alone.contains(where: { "/-".contains($0) }) {
      guard let day = found(alone, reader) else { return nil }
      return (alone.count > 6 ? [day] : [day, day.adding(months: -12)], 1)
    }
    guard let number = Int(alone), (1...31).contains(number) else { return nil }
    let days = (Array(0..<62) + Array(-62..<0).reversed()).map { reader.today.adding(days: $0) }
    return (days.filter { $0.day == number }, 1)
  }

  private static func found(_ text: String, _ reader: DateReader) -> Day? {
    guard case .date(let found)? = try? reader.read(text.trimmingSentenceEnd).first else {
      return nil
    }
    return found.day
  }
}

extension String {
  /// The text without the marks that end a sentence.
  fileprivate var trimmingSentenceEnd: String {
    var text = self
    while let last = text.last, ".!?:".contains(last) { text.removeLast() }
    return text
  }
}
