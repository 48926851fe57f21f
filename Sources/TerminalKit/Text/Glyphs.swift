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
      if isPlain(scalar), after == scalars.endIndex || isPlain(scalars[after]) {
        index = after
        return Glyph(scalar)
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

  /// Printable, one column wide, and never joined to a neighbour of its kind: most of what is ever drawn.
  @inline(__always)
  private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 }
    guard set == .unicode, value > 0xA0 else { return false }
    return value < 0x300 ? value != 0xAD : isPlainSymbol(value)
  }

  /// Dashes and quotes, arrows, lines, blocks and geometric shapes.
  private func isPlainSymbol(_ value: UInt32) -> Bool {
    switch value {
    case 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FC: true
    default: false
    }
  }
}
