import TavleCore
import Testing

/// One row of a table: what is written, and what the first reading shows.
///
/// `-` is no date, `?` after a day means far away.
struct DateRow: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: String
  var language = Language.english
  var today = "2026-03-11"
  var order = DateOrder.dayFirst

  var testDescription: String { "\(text) (\(language.rawValue), \(today))" }

  init(
    _ text: String, _ expected: String, _ language: Language = .english,
    today: String = "2026-03-11", order: DateOrder = .dayFirst
  ) {
    (self.text, self.expected, self.language, self.today, self.order) =
      (text, expected, language, today, order)
  }

  func read() throws -> [String] {
    let today = try #require(Day(today))
    let reader = DateReader(today: today, language: language, order: order)
    return switch Result(catching: { () throws(DateProblem) in try reader.read(text) }) {
    case .success(let readings): readings.map(DateRow.show)
    case .failure(.notUnderstood(let word)): ["not: \(word)"]
    case .failure(.empty): ["empty"]
    }
  }

  private static func show(_ reading: DateReading) -> String {
    guard case .date(let found) = reading else { return "-" }
    let time = found.time.map { " \($0)" } ?? ""
    return "\(found.day)\(time)\(found.isFarAway ? "?" : "")"
  }
}

@Suite struct DateReaderTests {
  @Test(arguments: named + weekdays + relative + weeks)
  func `words are read from Wednesday 11 March 2026`(row: DateRow) throws {
    #expect(try row.read().first == row.expected)
  }

  @Test(arguments: numeric + months + times + ends)
  func `numbers are read from Wednesday 11 March 2026`(row: DateRow) throws {
    #expect(try row.read().first == row.expected)
  }

  @Test(arguments: boundaries)
  func `the edges of months, years and weeks hold`(row: DateRow) throws {
    #expect(try row.read().first == row.expected)
  }

  @Test(arguments: unreadable)
  func `the word that was not understood is named`(row: DateRow) throws {
    #expect(try row.read() == [row.expected])
  }

  @Test(arguments: Language.allCases)
  func `every row reads the same whatever the language`(language: Language) throws {
    for row in DateReaderTests.named + DateReaderTests.weekdays + DateReaderTests.months {
      var other = row
      other.language = language
      #expect(try other.read().first == row.expected, "\(row.text)")
    }
  }

  @Test func `a number that is a day and a time is both, the day first`() throws {
    #expect(try DateRow("12.10", "").read() == ["2026-10-12", "2026-03-11 12:10"])
    #expect(try DateRow("12.03", "").read() == ["2026-03-12", "2026-03-11 12:03"])
    #expect(try DateRow("12.3", "").read() == ["2026-03-12"])
    #expect(try DateRow("12.30", "").read() == ["2026-03-11 12:30"])
  }

  @Test func `no text is a problem of its own`() throws {
    let reader = DateReader(today: Day(number: 0))
    #expect(throws: DateProblem.empty) { try reader.read("  ") }
  }

  @Test func `any text ends in readings or in a problem`() throws {
    let pieces = [
      "fre", "uge", "14", ".", "/", "-", "+", "3", "d", "kl", "næste", "om", "en", "mars", "31",
      "2026", ":", "30", "eom", "ultimo", "é", "👍", "i", "morgen", "pm", ",", "99999999999999",
    ]
    var random = SeededGenerator(seed: 5)
    let reader = DateReader(today: Day(number: 20_523), language: .danish)
    for _ in 0..<3000 {
      let count = Int.random(in: 1...6, using: &random)
      let chosen = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }
      let text = chosen.joined(separator: Bool.random(using: &random) ? " " : "")
      switch Result(catching: { () throws(DateProblem) in try reader.read(text) }) {
      case .success(let readings): #expect(!readings.isEmpty)
      case .failure(.notUnderstood(let word)): #expect(text.contains(word) && !word.isEmpty)
      case .failure(.empty): #expect(text.allSatisfy { $0 == "," || $0 == " " })
      }
    }
  }
}
