/// Finds every way to read a list of tokens as a date.
///
/// A rule takes the index it begins at and returns each thing it can read there together with the
/// index after it; the readings that use all tokens are kept. How far any rule came tells which
/// word was not understood.
struct DateParser {
  /// Something that was read, and the index of the token after it.
  struct Found<Value> {
    var value: Value
    var end: Int
  }

  let tokens: [DateToken]
  let today: Day
  let order: DateOrder
  private let words: [Substring]
  private let lexicon: DateLexicon
  private var furthest = 0

  init(text: String, reader: DateReader) {
    words = text.split { $0.isWhitespace }
    tokens = DateToken.tokens(in: words)
    today = reader.today
    order = reader.order
    lexicon = .preferring(reader.language)
  }

  /// The word where the best attempt ended.
  var failedWord: String {
    let token = tokens.indices.contains(furthest) ? tokens[furthest] : tokens.last
    return token.map { String(words[$0.word]) } ?? ""
  }

  /// All readings that use all tokens: days before times, as the rules list them.
  mutating func readings() -> [DateReading] {
    if isClear() { return [.clear] }
    var result: [DateReading] = []
    for reading in dayThenTime() + timeThenDay() {
      guard reading.end == tokens.count, !result.contains(.date(reading.value)) else { continue }
      result.append(.date(reading.value))
    }
    return result
  }

  private mutating func isClear() -> Bool {
    if tokens.map(\.kind) == [.sign("-")] { return true }
    return word(0) { $0 == .clear ? true : nil }?.end == tokens.count
  }

  private mutating func dayThenTime() -> [Found<DateFound>] {
    var result: [Found<DateFound>] = []
    for day in days(0) {
      result.append(day)
      for time in times(day.end) {
        var found = day.value
        found.time = time.value
        result.append(Found(value: found, end: time.end))
      }
    }
    return result
  }

  private mutating func timeThenDay() -> [Found<DateFound>] {
    var result: [Found<DateFound>] = []
    for time in times(0) {
      result.append(Found(value: DateFound(day: today, time: time.value), end: time.end))
      for day in days(time.end) {
        var found = day.value
        found.time = time.value
        result.append(Found(value: found, end: day.end))
      }
    }
    return result
  }
}

extension DateParser {
  /// The first meaning of the words at an index that a rule can use; a full stop may follow it.
  mutating func word<Value>(_ index: Int, _ pick: (DateWord) -> Value?) -> Found<Value>? {
    guard tokens.indices.contains(index), case .letters(let key) = tokens[index].kind else {
      return nil
    }
    for entry in lexicon.entries(beginning: key) where begins(index, entry.parts) {
      guard let value = pick(entry.word) else { continue }
      return Found(value: value, end: reach(afterStop(index + entry.parts.count)))
    }
    return nil
  }

  /// The number at an index, written with one of these many digits.
  mutating func number(_ index: Int, width: ClosedRange<Int>) -> Found<Int>? {
    guard tokens.indices.contains(index), case .number(let value, let found) = tokens[index].kind,
      width.contains(found)
    else { return nil }
    return Found(value: value, end: index + 1)
  }

  /// Whether a sign is at an index.
  func isSign(_ index: Int, _ signs: Character...) -> Bool {
    guard tokens.indices.contains(index), case .sign(let sign) = tokens[index].kind else {
      return false
    }
    return signs.contains(sign)
  }

  /// The index after an optional word, or the same one.
  mutating func skip(_ word: DateWord, _ index: Int) -> Int {
    self.word(index) { $0 == word ? true : nil }?.end ?? index
  }

  /// The index after an optional full stop, or the same one.
  func afterStop(_ index: Int) -> Int {
    isSign(index, ".") ? index + 1 : index
  }

  /// Remembers that the tokens before an index made sense.
  @discardableResult
  mutating func reach(_ index: Int) -> Int {
    furthest = max(furthest, index)
    return index
  }

  private func begins(_ index: Int, _ parts: [String]) -> Bool {
    guard index + parts.count <= tokens.count else { return false }
    return parts.indices.allSatisfy { tokens[index + $0].kind == .letters(key: parts[$0]) }
  }
}
