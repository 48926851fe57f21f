import TerminalKit
import Testing

/// What is drawn for a text, with `¬` after the first half of a wide glyph.
private func drawn(_ text: String, in set: GlyphSet = .unicode) -> String {
  Glyphs(text, in: set).map { glyph in
    let scalars = [glyph.base, glyph.marks.0, glyph.marks.1].filter { $0 != 0 }
    let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    return glyph.width == 2 ? text + "¬" : text
  }.joined()
}

struct GlyphTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("blåbærgrød", 10), ("ÆØÅ", 3), ("a\u{30A}", 1), ("漢字", 4), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("Ａ", 2), ("…●○◐◷─│→", 8), ("⚠️", 1), ("❤️", 1),
    ("✅", 2), ("🎬", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇩🇰", 2), ("1️⃣", 1), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("\u{200B}", 0),
    ("\u{FEFF}x", 1), ("\u{E000}", 1), ("\t", 1), ("\r\n", 1), ("क्षि", 3), ("ก็", 1), ("\u{3000}", 2),
    ("‏שלום", 4), ("\u{AD}", 0), ("\u{301}", 0), ("한a글", 5),
  ])
  func `widths are those every terminal agrees on`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(arguments: [
    ("👨‍👩‍👧 familie", "👨¬ familie"), ("👍🏽", "👍¬"), ("🏽", "🏽¬"), ("⚠️ pas på", "⚠ pas på"),
    ("🇩🇰🇳🇴", "DKNO"), ("🇩", "D"), ("1️⃣", "1"), ("\u{E123}", "▯"),
    ("\u{50000}", "▯"),
    ("a\u{1B}[31mb", "a␛[31mb"), ("\u{0}\u{7F}\u{9B}", "␀␡?"), ("to\nlinjer", "to⏎linjer"),
    ("to\r\nlinjer\u{2028}", "to⏎linjer⏎"), ("a\tb", "a b"), ("a\u{A0}b", "a b"),
    ("ab\u{202E}dc\u{2066}e", "abdce"), ("z\u{301}\u{302}\u{303}\u{304}", "z\u{301}\u{302}"),
    ("e\u{301}", "e\u{301}"), ("\u{1F3F4}\u{200D}\u{2620}\u{FE0F}", "🏴¬"), ("\u{1160}", ""),
    ("\u{1161}", "▯"), ("\u{FFFE}", "▯"),
  ])
  func `clusters are rewritten to what is safe to draw`(text: String, safe: String) {
    #expect(drawn(text).unicodeScalars.elementsEqual(safe.unicodeScalars))
  }

  @Test func `ten thousand marks leave two`() {
    let text = "a" + String(repeating: "\u{301}", count: 10_000) + "b"
    #expect(drawn(text).unicodeScalars.count == 4)
    #expect(text.displayWidth == 2)
  }

  @Test func `no scalar comes out as a control, format or bidi character`() {
    let unsafe = everyScalar.filter { scalar in
      Glyphs("a\(Character(scalar))b").contains { glyph in
        let parts = [glyph.base, glyph.marks.0, glyph.marks.1].filter { $0 != 0 }
        return parts.compactMap(Unicode.Scalar.init).contains { part in
          [.control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned]
            .contains(part.properties.generalCategory)
        }
      }
    }
    #expect(unsafe.isEmpty)
  }

  @Test(arguments: [
    ("Blåbærgrød på Ærø", "Blaabaergroed paa AEroe"), ("a\u{30A}", "aa"), ("Åse", "Aase"),
    ("naïve café Łódź", "naive cafe Lodz"), ("straße", "strasse"), ("e\u{301}", "e"),
    ("“citat” – ‘ja’…", "\"citat\" - 'ja'~"), ("→ 10 €", "> 10 EUR"), ("╭─╮│", "+-+|"),
    ("漢字", "??"), ("🎬", "?"), ("✅", "+"), ("a\u{1B}b\u{202E}", "a?b"), ("50 % · ½", "50 % . 1/2"),
    ("Ａ１", "A1"), ("♥", "<3"),
  ])
  func `ascii keeps what can be read`(text: String, ascii: String) {
    #expect(text.asciiForm == ascii)
  }

  @Test func `ascii is ascii, whatever comes`() {
    let others = everyScalar.filter { scalar in
      !String(Character(scalar)).asciiForm.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    }
    #expect(others.isEmpty)
  }
}

/// All of the planes that have characters in use.
private let everyScalar = (UInt32(0)...0x2FFFF).compactMap(Unicode.Scalar.init)
