/// Brings text into the form that is searched: lower case, letters without accents.
///
/// `å` becomes `a`, `ø` becomes `o`, `æ` becomes `ae`, `é` becomes `e`, `ß` becomes `ss`; composed
/// and decomposed letters give the same. Beside every folded byte stands its *kind*: zero for a
/// plain letter, else a number that tells which special letter it came from, so that a search for
/// `ø` can leave out `o` without a second copy of the text.
public enum Folding {
  /// The folded text.
  public static func fold(_ text: some StringProtocol) -> String {
    var folded = FoldedText()
    folded.append(text)
    return String(decoding: folded.bytes, as: UTF8.self)
  }

  /// A key under which all spellings of a Danish or Norwegian word meet.
  ///
  /// `lørdag`, `loerdag` and `lordag` give the same key, and so do `påske`, `paaske` and `paske`.
  /// For word tables, not for search: it also joins words that only look alike.
  public static func key(_ text: some StringProtocol) -> String {
    var key: [UInt8] = []
    for byte in fold(text).utf8 {
      switch (key.last, byte) {
      case (UInt8(ascii: "a"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")): continue
      default: key.append(byte)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}

/// Folded bytes and, beside each, which special letter it came from (zero: none).
struct FoldedText: Equatable {
  private(set) var bytes: [UInt8] = []
  private(set) var kinds: [UInt8] = []

  /// Folds a text and appends it.
  mutating func append(_ text: some StringProtocol) {
    var text = String(text)
    text.withUTF8 { append(utf8: $0) }
  }

  /// Folds one character and appends it.
  mutating func append(_ character: Character) {
    if let byte = character.asciiValue {
      append(byte: FoldTable.ascii(byte))
    } else {
      append(String(character))
    }
  }

  /// Appends one byte as it is.
  mutating func append(byte: UInt8, kind: UInt8 = 0) {
    bytes.append(byte)
    kinds.append(kind)
  }

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
    kinds.reserveCapacity(count)
  }

  private mutating func append(utf8: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < utf8.count {
      let start = index
      while index < utf8.count, utf8[index] < 0x80 { index += 1 }
      // The letter before a mark goes with the mark.
      if index > start, index < utf8.count, utf8[index] & 0xFE == 0xCC { index -= 1 }
      if index > start { append(ascii: utf8[start..<index]) }
      if index < utf8.count { append(letterAt: &index, in: utf8) }
    }
  }

  private mutating func append(ascii run: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(contentsOf: run.lazy.map(FoldTable.ascii))
    kinds.append(contentsOf: repeatElement(0, count: run.count))
  }

  /// Folds one letter with the combining marks that follow it.
  private mutating func append(letterAt index: inout Int, in utf8: UnsafeBufferPointer<UInt8>) {
    var letter = decodeScalar(utf8, &index)
    while index < utf8.count, utf8[index] & 0xFE == 0xCC {
      var next = index
      let mark = decodeScalar(utf8, &next)
      guard Composition.isCombining(mark) else { break }
      letter = Composition.compose(letter, mark) ?? letter
      index = next
    }
    append(letter)
  }

  /// Folds one scalar that stands by itself and appends it.
  mutating func append(_ letter: Unicode.Scalar) {
    if let entry = FoldTable.entry(letter) {
      if entry.first != 0 { append(byte: entry.first, kind: entry.kind) }
      if entry.second != 0 { append(byte: entry.second, kind: entry.kind) }
    } else if !Composition.isCombining(letter) {
      for byte in letter.properties.lowercaseMapping.utf8 { append(byte: byte) }
    }
  }
}

/// Decodes the scalar at an index of valid UTF-8 and moves the index past it.
private func decodeScalar(
  _ utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int
) -> Unicode.Scalar {
  let lead = utf8[index]
  let count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  let masks: (UInt8, UInt8, UInt8, UInt8) = (0x7F, 0x1F, 0x0F, 0x07)
  let mask = count == 1 ? masks.0 : count == 2 ? masks.1 : count == 3 ? masks.2 : masks.3
  var value = UInt32(lead & mask)
  for offset in 1..<max(count, 1) where index + offset < utf8.count {
    value = value << 6 | UInt32(utf8[index + offset] & 0x3F)
  }
  index += count
  return Unicode.Scalar(value) ?? "\u{FFFD}"
}
