extension String {
  /// The text in ASCII, for terminals that can show nothing else: `blåbærgrød` is `blaabaergroed`.
  ///
  /// Letters lose their marks, symbols become their nearest look, anything else is `?`. For the
  /// screen only; the data stays as it is.
  public var asciiForm: String {
    let scalars = Glyphs(self, in: .ascii).compactMap { Unicode.Scalar($0.base) }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// Folds glyphs to ASCII by table.
enum AsciiForm {
  /// The glyphs that stand for these ones in ASCII.
  static func glyphs(of glyphs: [Glyph]) -> [Glyph] {
    glyphs.flatMap { text(for: $0).unicodeScalars.map { Glyph($0) } }
  }

  /// The one ASCII character that comes nearest, for lines and symbols.
  static func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    text(for: Glyph(scalar)).unicodeScalars.first ?? "?"
  }

  private static func text(for glyph: Glyph) -> String {
    // å may come as a letter and a ring.
    if glyph.marks.0 == 0x30A, glyph.base == 0x61 { return "aa" }
    if glyph.marks.0 == 0x30A, glyph.base == 0x41 { return "Aa" }
    return text(for: glyph.base)
  }

  private static func text(for value: UInt32) -> String {
    switch value {
    case 0x20..<0x7F: String(Character(Unicode.Scalar(value) ?? "?"))
    case 0xC0..<0x180: letters[Int(value - 0xC0)]
    case 0x2500..<0x2580: line(value)
    case 0x2580..<0x25A0: "#"
    case 0x3000: "  "
    case 0xFF01...0xFF5E: String(Character(Unicode.Scalar(value - 0xFEE0) ?? "?"))
    default: symbols[value] ?? "?"
    }
  }

  private static func line(_ value: UInt32) -> String {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576: "-"
    case 0x2550: "="
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577: "|"
    default: "+"
    }
  }

  /// U+00C0 to U+017F.
  private static let letters: [String] =
    ("""
  A A A A A Aa AE C E E E E I I I I D N O O O O O x Oe U U U U Y Th ss \
  a a a a a aa ae c e e e e i i i i d n o o o o o / oe u u u u y th y \
  A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h \
  I i I i I i I i I i IJ ij J j K k q L l L l L l L l L l N n N n N n 'n N n \
  O o O o O o OE oe R r R r R r S s S s S s S s T t T t T t U u U u U u U u U u U u \
  W w Y y Y Z z Z z Z z s
  """).split(separator: " ").map(String.init)

  private static let symbols: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    for entry in symbolList.split(separator: " ") {
      guard let symbol = entry.unicodeScalars.first else { continue }
      table[symbol.value] = String(entry.dropFirst())
    }
    return table
  }()

  /// A symbol, then its ASCII look.
  private static let symbolList = """
    ¡! ¢c £L ¥Y ¦| §S ¨" ©(c) ª.a «" ®(r) ¯- °o ±+- ²2 ³3 ´' µu ¶P ·. ¸, ¹1 º.o »" ¼1/4 ½1/2 ¾3/4 ¿? \
    ×x ÷/ ‐- ‑- ‒- –- —- ―- ‖| ‘' ’' ‚, ‛' “" ”" „" ‟" †+ ‡+ •- …~ ‹< ›> ⁄/ €EUR №No ™TM \
    ←< ↑^ →> ↓v ↔- ↕| ⇐< ⇒> ⇧^ ↩< ↵/ ⏎/ −- ∞oo ≈~ ≠# ≤< ≥> √v \
    ■# □o ▪# ▫o ▮# ▯? ▲^ △^ ▴^ ▶> ▷> ▸> ▹> ►> ▼v ▽v ▾v ◀< ◁< ◂< ◄< ◆* ◇o ○o ◉* ◌o ◎o ●* ◐? ◑? ◒? ◓? \
    ◦o ◯o ◴@ ◵@ ◶@ ◷@ ★* ☆* ☐o ☑x ☒x ✓+ ✔+ ✗x ✘x ❤<3 ♥<3 ⚠! ⚡! ✨* ✅+ ❌x ❗! ❓?
    """
}
