/// A text as the glyphs a terminal can be trusted to draw.
///
/// Nothing that comes out moves the cursor, reorders text or has a width terminals disagree about; see
/// ``SafeCluster`` for what is rewritten. Every width in this module is measured on these glyphs, so that measuring
/// and drawing cannot differ.
public struct Glyphs: Sequence, IteratorProtocol, Sendable {
  private let text: String
  private let set: GlyphSet
  private var index: String.Index
  /// Further glyphs of the cluster just read, last first.
  private var waiting: [Glyph] = []

  /// The glyphs of a text.
  public init(_ text: String, in set: GlyphSet = .unicode) {
    self.text = text
    self.set = set
    index = text.startIndex
  }

  /// The next glyph.
  public mutating func next() -> Glyph? {
    if let glyph = waiting.popLast() { return glyph }
    let scalars = text.unicodeScalars
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let after = scalars.index(after: index)
      // Two plain scalars in a row never form one cluster, so the first is a glyph by itself.
      let width = plainWidth(scalar)
      if width > 0, after == scalars.endIndex || plainWidth(scalars[after]) > 0 {
        index = after
        return Glyph(scalar, width: width)
      }
      if let glyph = readCluster() { return glyph }
    }
    return nil
  }

  private mutating func readCluster() -> Glyph? {
    let cluster = text[index]
    text.formIndex(after: &index)
    let glyphs = SafeCluster.glyphs(of: cluster)
    waiting = set == .unicode ? glyphs.reversed() : AsciiForm.glyphs(of: glyphs).reversed()
    return waiting.popLast()
  }

  /// The columns of a scalar that is never joined to a neighbour of its kind, which is most of what
  /// is ever drawn; 0 for the others.
  @inline(__always)
  private func plainWidth(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 ? 1 : 0 }
    guard set == .unicode, value > 0xA0 else { return 0 }
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    return switch value {
    // Dashes and quotes, arrows, lines, blocks and geometric shapes.
    case 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FC: 1
    // Kana, the common Han characters, Hangul syllables.
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: 0
    }
  }

  /// Where the text goes on after the clusters read so far; nil inside a cluster of several glyphs.
  var position: String.Index? { waiting.isEmpty ? index : nil }
}
