/// What each letter below U+0460 folds to: one or two bytes of UTF-8 and its kind.
enum FoldTable {
  struct Entry {
    /// The first byte, or zero if the letter vanishes.
    var first: UInt8
    /// The second byte, or zero if there is none.
    var second: UInt8
    /// The low byte of the lower-case letter, if it is not plain.
    ///
    /// It tells all letters apart that fold to the same base.
    var kind: UInt8
  }

  /// Letters that no combining mark makes, and what they are searched as.
  private static let special: [(letter: Unicode.Scalar, folded: String)] = [
    ("æ", "ae"), ("ø", "o"), ("ð", "d"), ("þ", "th"), ("ß", "ss"), ("œ", "oe"), ("đ", "d"),
    ("ł", "l"), ("ħ", "h"), ("ı", "i"), ("ŋ", "n"), ("ŧ", "t"), ("ĸ", "k"), ("ſ", "s"),
  ]

  /// The letters of `Composition` that lie above the dense part of the table.
  private static let high: [Unicode.Scalar: Entry] = {
    var result: [Unicode.Scalar: Entry] = [:]
    for (letter, _) in Composition.bases where letter.value >= limit {
      result[letter] = makeEntry(letter)
    }
    return result
  }()

  private static let limit: UInt32 = 0x460

  private static let low: [Entry] = (0..<limit).map { value in
    Unicode.Scalar(value).map(makeEntry) ?? Entry(first: 0, second: 0, kind: 0)
  }

  /// The entry of a letter, or nil if it is not in the table and keeps its own bytes.
  static func entry(_ letter: Unicode.Scalar) -> Entry? {
    letter.value < limit ? low[Int(letter.value)] : high[letter]
  }

  /// The lower-case form of an ASCII byte; white space and controls become a space.
  @inline(__always)
  static func ascii(_ byte: UInt8) -> UInt8 {
    if byte <= 0x20 { return 0x20 }
    return byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private static let folds: [Unicode.Scalar: String] = {
    var result: [Unicode.Scalar: String] = [:]
    for (letter, folded) in special { result[letter] = folded }
    for (letter, base) in Composition.bases { result[letter] = String(base) }
    return result
  }()

  private static func makeEntry(_ letter: Unicode.Scalar) -> Entry {
    if Composition.isCombining(letter) { return Entry(first: 0, second: 0, kind: 0) }
    if letter.value == 0xA0 { return Entry(first: 0x20, second: 0, kind: 0) }
    if letter.value < 0x80 { return Entry(first: ascii(UInt8(letter.value)), second: 0, kind: 0) }
    let lower = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
    let bytes = Array(expand(lower).utf8.prefix(2))
    let isPlain = folds[lower] == nil
    return Entry(
      first: bytes[0], second: bytes.count > 1 ? bytes[1] : 0,
      kind: isPlain ? 0 : max(1, UInt8(truncatingIfNeeded: lower.value)))
  }

  /// Follows the folds to the end: `ǿ` to `ø` to `o`.
  private static func expand(_ letter: Unicode.Scalar) -> String {
    guard let folded = folds[letter] else { return String(letter) }
    guard let only = folded.unicodeScalars.first, folded.unicodeScalars.count == 1 else {
      return folded
    }
    return expand(only)
  }
}
