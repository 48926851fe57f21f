/// A key that sorts texts as a dictionary of a language would.
///
/// In Danish and Norwegian the alphabet ends in æ, ø, å; in Danish `aa` sorts as `å`, and `ü` as
/// `y`. English sorts them as a, o and a. Case and accents decide only between equal words.
public struct CollationKey: Hashable, Sendable {
  private let primary: [UInt8]
  private let text: String

  /// Makes the key of a text in a language.
  public init(_ text: String, language: Language) {
    var folded = FoldedText()
    folded.append(text)
    primary = Self.primary(of: folded, in: language)
    self.text = text
  }

  private struct Letter: Hashable {
    let base: UInt8
    let kind: UInt8
  }

  /// What sorts elsewhere than where its base letter does: ä as æ, ö and ő as ø, ü as y.
  private static let nordic: [Letter: UInt8] = [
    Letter(base: 0x61, kind: 0xE6): 0x7B, Letter(base: 0x61, kind: 0xE4): 0x7B,
    Letter(base: 0x6F, kind: 0xF8): 0x7C, Letter(base: 0x6F, kind: 0xF6): 0x7C,
    Letter(base: 0x6F, kind: 0x51): 0x7C, Letter(base: 0x61, kind: 0xE5): 0x7D,
    Letter(base: 0x75, kind: 0xFC): UInt8(ascii: "y"),
  ]

  private static func primary(of text: FoldedText, in language: Language) -> [UInt8] {
    guard language != .english else { return text.bytes }
    var key: [UInt8] = []
    var index = 0
    while index < text.bytes.count {
      let (byte, kind) = (text.bytes[index], text.kinds[index])
      let isPair = index + 1 < text.bytes.count
      let isSame = isPair && text.kinds[index + 1] == kind
      if language == .danish, isSame, kind == 0, byte == 0x61, text.bytes[index + 1] == 0x61 {
        key.append(0x7D)
        index += 2
      } else {
        key.append(nordic[Letter(base: byte, kind: kind)] ?? byte)
        // One special letter of two bytes, as æ is folded to ae.
        index += isSame && kind == 0xE6 && byte == 0x61 ? 2 : 1
      }
    }
    return key
  }
}

extension CollationKey: Comparable {
  /// Whether the left text comes first in the dictionary.
  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.primary == right.primary
      ? left.text < right.text : left.primary.lexicographicallyPrecedes(right.primary)
  }
}
