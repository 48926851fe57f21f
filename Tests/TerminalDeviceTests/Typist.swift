import TerminalKit

@testable import TerminalDevice

/// Keys that come at set times, for the input machine.
struct Typist: KeySource {
  private var codes: [(code: KeyCode, at: Int)]
  private(set) var milliseconds = 0

  /// Codes with pauses before them, in milliseconds.
  init(_ codes: [(code: KeyCode, pause: Int)]) {
    var time = 0
    self.codes = codes.map { code, pause in
      time += pause
      return (code, time)
    }
  }

  /// Text that comes at once.
  init(_ text: String) { self.init(Typist.typed(text)) }

  /// Text as codes; the first comes after a pause.
  static func typed(_ text: String, after pause: Int = 0) -> [(code: KeyCode, pause: Int)] {
    text.unicodeScalars.enumerated().map { (.scalar($1), $0 == 0 ? pause : 0) }
  }

  mutating func next(within limit: Int) -> KeyCode? {
    guard let first = codes.first, first.at <= milliseconds + limit else {
      milliseconds += limit
      return nil
    }
    milliseconds = max(milliseconds, first.at)
    return codes.removeFirst().code
  }

  /// What all of it means when it is drained whenever something has come.
  mutating func inputs() -> [Input] {
    var machine = InputMachine(table: .standard)
    var result: [Input] = []
    while let first = codes.first {
      milliseconds = max(milliseconds, first.at)
      result += machine.drain(&self)
    }
    return result
  }
}
