/// A word or phrase to look for, folded, with what must not be folded away.
///
/// A plain letter finds itself and the special letters it stands for: `a` finds `å`, `o` finds
/// `ø`, `ae` finds `æ`. `aa` and `oe` also find `å` and `ø`. A special letter finds only itself.
public struct SearchWord: Hashable, Sendable {
  /// The ways the word can be spelled; any of them is a hit.
  let needles: [Needle]

  /// Makes a search word; blanks around it are dropped, blanks inside are part of it.
  public init(_ text: String) {
    var folded = FoldedText()
    folded.append(text)
    let plain = Needle(trimming: folded)
    needles = plain.spellings()
  }

  /// Whether there is nothing to look for, which every text contains.
  public var isEmpty: Bool { needles.allSatisfy(\.bytes.isEmpty) }

  /// Whether a text contains the word.
  public func matches(_ text: String) -> Bool {
    var folded = FoldedText()
    folded.append(text)
    return isEmpty
      || needles.contains { $0.first(in: folded, from: 0, to: folded.bytes.count) != nil }
  }

  /// Whether a text begins with the word.
  public func begins(_ text: String) -> Bool {
    var folded = FoldedText()
    folded.append(text)
    return isEmpty
      || needles.contains { needle in
        let end = min(needle.bytes.count, folded.bytes.count)
        return needle.first(in: folded, from: 0, to: end) != nil
      }
  }
}

/// One spelling: the folded bytes, and per byte the kind it must have (zero: any).
struct Needle: Hashable, Sendable {
  var bytes: [UInt8]
  var kinds: [UInt8]

  /// Which byte to look for first, and which next: the rarest two.
  private(set) var anchors: (Int, Int) = (0, 0)
  /// Whether any byte must come from a special letter.
  private(set) var isExact = false

  /// Pairs of letters that also stand for one special letter, and that letter.
  private static let digraphs: [(pair: [UInt8], base: UInt8, kind: UInt8)] = [
    (Array("aa".utf8), UInt8(ascii: "a"), 0xE5), (Array("oe".utf8), UInt8(ascii: "o"), 0xF8),
  ]

  /// Bytes of Danish, Norwegian and English text, the commonest first.
  private static let commonness = Array(" enrtadislogkmvufpbhyjcw".utf8)

  /// A word with more pairs than this is looked for as it is spelled.
  private static let mostSpellings = 8

  init(trimming text: FoldedText) {
    let first = text.bytes.firstIndex { $0 != 0x20 } ?? text.bytes.endIndex
    let end = text.bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? first
    self.init(bytes: Array(text.bytes[first..<end]), kinds: Array(text.kinds[first..<end]))
  }

  init(bytes: [UInt8], kinds: [UInt8]) {
    self.bytes = bytes
    self.kinds = kinds
    isExact = kinds.contains { $0 != 0 }
    let rarest = bytes.indices.sorted { Self.rarity(bytes[$0]) > Self.rarity(bytes[$1]) }
    anchors = (rarest.first ?? 0, rarest.dropFirst().first ?? rarest.first ?? 0)
  }

  static func == (left: Needle, right: Needle) -> Bool {
    left.bytes == right.bytes && left.kinds == right.kinds
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes)
    hasher.combine(kinds)
  }

  /// The needle, and those with `aa` and `oe` read as one letter.
  func spellings() -> [Needle] {
    var result = [self]
    for index in bytes.indices.reversed() {
      guard let (pair, base, kind) = Self.digraphs.first(where: { hasPair($0.pair, at: index) })
      else { continue }
      let joined = result.compactMap { $0.joining(pair, at: index, as: base, kind) }
      result = Array((result + joined).prefix(Self.mostSpellings))
    }
    return result
  }

  private func hasPair(_ pair: [UInt8], at index: Int) -> Bool {
    index + 1 < bytes.count && Array(bytes[index...(index + 1)]) == pair
      && kinds[index] == 0 && kinds[index + 1] == 0
  }

  private func joining(_ pair: [UInt8], at index: Int, as base: UInt8, _ kind: UInt8) -> Needle? {
    guard hasPair(pair, at: index) else { return nil }
    var (bytes, kinds) = (bytes, kinds)
    bytes.replaceSubrange(index...(index + 1), with: [base])
    kinds.replaceSubrange(index...(index + 1), with: [kind])
    return Needle(bytes: bytes, kinds: kinds)
  }

  private static func rarity(_ byte: UInt8) -> Int {
    commonness.firstIndex(of: byte) ?? commonness.count
  }
}
