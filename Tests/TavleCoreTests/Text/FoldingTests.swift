import TavleCore
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Årets LÆRLING på Søndag", "arets laerling pa sondag"), ("é è ê ë", "e e e e"),
    ("Über Öl Äpfel Straße", "uber ol apfel strasse"), ("ðþ ÐÞ", "dth dth"),
    ("ǿ ǽ Ǻ", "o ae a"), ("Łódź Đorđe Şık", "lodz dorde sik"), ("İstanbul ı", "istanbul i"),
    ("Ёлка Москва", "елка москва"), ("東京 👍🏽", "東京 👍🏽"), ("a\u{A0}b\tc\nd", "a b c d"),
    ("Việt Nam ế", "viet nam e"), ("Œuvre", "oeuvre"), ("", ""), ("ΑΒΓ", "αβγ"),
  ])
  func `letters fold to their base`(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(arguments: [
    ("å", "a\u{30A}"), ("Å", "A\u{30A}"), ("é", "e\u{301}"), ("ö", "o\u{308}"),
    ("ǿ", "ø\u{301}"), ("ñ", "n\u{303}"), ("й", "и\u{306}"), ("ế", "e\u{302}\u{301}"),
    ("ç", "c\u{327}"), ("ž", "z\u{30C}"),
  ])
  func `composed and decomposed letters fold alike`(composed: String, decomposed: String) {
    #expect(Array(Folding.fold(composed).utf8) == Array(Folding.fold(decomposed).utf8))
    #expect(SearchWord(composed).matches("x" + decomposed + "y"))
    #expect(SearchWord(decomposed).matches("x" + composed + "y"))
  }

  @Test func `folding twice is folding once`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let folded = Folding.fold(AnyText.random(using: &random))
      #expect(Array(Folding.fold(folded).utf8) == Array(folded.utf8))
    }
  }

  @Test(arguments: [("lørdag", "loerdag"), ("Lordag", "LØRDAG"), ("påske", "paaske"), ("år", "ar")])
  func `spellings of a word share a key`(one: String, other: String) {
    #expect(Folding.key(one) == Folding.key(other))
  }
}

/// Texts of letters, marks and everything that must not get in.
enum AnyText {
  private static let pieces: [Unicode.Scalar] =
    Array(
      "aAåÅoOøØeé æÆß1- \n\r\t.đ東й👍❤🏽🇩🇰👩💻\u{301}\u{30A}\u{308}\u{327}\u{200D}\u{FE0F}\u{200B}"
        .unicodeScalars) + [
      "\u{1B}", "\u{0}", "\u{7}", "\u{7F}", "\u{85}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{2060}",
      "\u{FEFF}", "\u{AD}", "\u{2028}", "\u{E0041}", "\u{200E}", "\u{A0}", "\u{3000}",
    ]

  static func random(using random: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      text.append(pieces.randomElement(using: &random) ?? "a")
    }
    return String(text)
  }
}
