public import TavleCore

extension AskLetter {
  /// What is wrong with a letter before it goes out.
  public enum Problem: Hashable, Sendable {
    /// A part is empty.
    case empty(Part)
    /// There is no day, no number of minutes, no day for an answer.
    case noDay, noMinutes, noAnswerDay
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

    /// Whether it keeps the ask from being noted as sent.
    public var isBlocking: Bool {
      switch self {
      case .tooLong, .belittling, .exclamations: false
      default: true
      }
    }
  }

  /// Everything that is wrong, in the order of the letter.
  public func problems(today: Day) -> [Problem] {
    let written: [Part] = [.what, .why, .evidence, .gain, .use]
    var problems = written.filter { (parts[$0] ?? "").allSatisfy(\.isWhitespace) }
      .map(Problem.empty)
    if ask.neededBy == nil { problems.append(.noDay) }
    if ask.minutes == nil { problems.append(.noMinutes) }
    problems += answerProblems(today)
    let texts = written.compactMap { parts[$0] }
    for text in texts { problems += WeekdayCheck(text, language: language, today: today).wrong }
    problems += wordProblems(texts)
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
      guard let (day, count) = Self.day(rest, reader), day.weekday != weekday else { continue }
      let said = words[place..<(rest.startIndex + count)].joined(separator: " ")
        .trimmingSentenceEnd
      wrong.append(.wrongWeekday(said, day.weekday))
    }
  }

  private static func weekday(_ word: Substring, _ reader: DateReader) -> Weekday? {
    let letters = word.filter(\.isLetter)
    guard letters.count > 3, !word.contains(where: \.isNumber) else { return nil }
    return (try? FactReader(reader).weekdays(letters))?.days.first
  }

  /// The day the next words name, with its month or alone; and how many words that takes.
  private static func day(
    _ words: ArraySlice<Substring>, _ reader: DateReader
  ) -> (Day, Int)? {
    guard let first = words.first, first.first?.isNumber == true else { return nil }
    if words.count > 1 {
      let both = words.prefix(2).joined(separator: " ").trimmingSentenceEnd
      if case .date(let found)? = try? reader.read(both).first { return (found.day, 2) }
    }
    let alone = String(first).trimmingSentenceEnd
    if alone.contains(where: { "/-".contains($0) }) {
      guard case .date(let found)? = try? reader.read(alone).first else { return nil }
      return (found.day, 1)
    }
    guard let number = Int(alone.filter(\.isNumber)), alone.filter(\.isLetter).isEmpty,
      (1...31).contains(number), !alone.contains(":")
    else { return nil }
    let days = (0..<62).map { reader.today.adding(days: $0) }
    return days.first { $0.day == number }.map { ($0, 1) }
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
