/// A telephone number to look for, however its digits are set apart and with or without +45 or +47.
struct PhoneNeedle: Hashable, Sendable {
  /// The digits without a Danish or Norwegian country code.
  private let digits: [UInt8]

  /// Shorter numbers than this are not looked for; extensions have three or four digits.
  private static let fewest = 3
  /// From so many digits on a number is certain.
  private static let certain = 6
  private static let codes = ["45", "47", "045", "047", "0045", "0047"]

  /// The numbers in a field, which may have several.
  static func all(in field: String) -> [PhoneNeedle] {
    DigitRun.all(in: field).compactMap { run in
      let digits = national(run.digits)
      return digits.count < fewest ? nil : PhoneNeedle(digits: digits)
    }
  }

  /// Where it stands in a text.
  func hits(in text: String) -> [NameHit] {
    DigitRun.all(in: text).flatMap { hits(in: $0, text) }
  }

  private func hits(in run: DigitRun, _ text: String) -> [NameHit] {
    guard run.digits.count >= digits.count else { return [] }
    return (0...run.digits.count - digits.count).compactMap { first in
      let last = first + digits.count - 1
      guard run.digits[first...last].elementsEqual(digits), !run.isInside(after: last),
        let start = start(of: run, before: first)
      else { return nil }
      return NameHit(
        kind: .phone, isSure: digits.count >= Self.certain,
        range: text.bytes(of: run.places[start]..<text.index(after: run.places[last])))
    }
  }

  /// The first digit of the number with the country code, if it has one; `nil` where the digits are the end of another
  /// number.
  private func start(of run: DigitRun, before first: Int) -> Int? {
    let before = run.groupStart(at: first)
    if before == first {
      // The code may stand by itself: +45 12 34 56 78.
      guard first > 0 else { return first }
      let code = run.groupStart(at: first - 1)
      return Self.isCode(run.digits[code..<first]) && run.isMarked(code) ? code : first
    }
    return Self.isCode(run.digits[before..<first]) ? before : nil
  }

  private static func isCode(_ digits: ArraySlice<UInt8>) -> Bool {
    codes.contains(String(decoding: digits, as: UTF8.self))
  }

  private static func national(_ digits: [UInt8]) -> [UInt8] {
    for count in [4, 2] where digits.count == 8 + count && isCode(digits[..<count]) {
      return Array(digits[count...])
    }
    return digits
  }
}

/// Digits with nothing but blanks and the signs of telephone numbers between them.
private struct DigitRun {
  private(set) var digits: [UInt8] = []
  private(set) var places: [String.Index] = []
  /// The digits that come after something else than a digit.
  private var starts: Set<Int> = []
  /// Those that come after a plus or are a 0.
  private var marked: Set<Int> = []

  private static let signs: Set<Character> = ["-", ".", "(", ")", "+", "–"]

  static func all(in text: String) -> [DigitRun] {
    var runs: [DigitRun] = []
    var run = DigitRun()
    var previous: Character?
    for index in text.indices {
      let sign = text[index]
      if let digit = sign.wholeNumberValue, sign.isASCII {
        run.append(UInt8(ascii: "0") + UInt8(digit), at: index, after: previous)
      } else if !run.digits.isEmpty, !signs.contains(sign), !sign.isWhitespace || sign.isNewline {
        runs.append(run)
        run = DigitRun()
      }
      previous = sign
    }
    return run.digits.isEmpty ? runs : runs + [run]
  }

  private mutating func append(_ digit: UInt8, at index: String.Index, after sign: Character?) {
    if digits.isEmpty || sign?.isNumber != true { starts.insert(digits.count) }
    if sign == "+" || digit == UInt8(ascii: "0") { marked.insert(digits.count) }
    digits.append(digit)
    places.append(index)
  }

  /// Whether more digits of the same group come after one.
  func isInside(after place: Int) -> Bool {
    place + 1 < digits.count && !starts.contains(place + 1)
  }

  /// The first digit of the group one is in.
  func groupStart(at place: Int) -> Int { (0...place).last(where: starts.contains) ?? 0 }

  /// Whether a group looks like the code of a country.
  func isMarked(_ place: Int) -> Bool { marked.contains(place) }
}
