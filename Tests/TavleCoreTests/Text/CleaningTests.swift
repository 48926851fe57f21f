import TavleCore
import Testing

@Suite struct CleaningTests {
  @Test(arguments: [
    ("\u{1B}[31mred\u{7}", "[31mred"), ("a\u{9B}31mb", "a31mb"), ("a\tb", "a b"),
    ("one\r\ntwo\nthree\rfour", "one two three four"), ("  a   b  ", "a b"),
    ("a\u{202E}b\u{2066}c\u{2069}", "abc"), ("a\u{200B}b\u{2060}c\u{FEFF}d\u{200C}e", "abcde"),
    ("a\u{200D}b", "ab"), ("👩\u{200D}💻", "👩\u{200D}💻"), ("👩\u{200D}a", "👩a"),
    ("❤\u{FE0F}\u{200D}🔥", "❤\u{FE0F}\u{200D}🔥"), ("👩🏽\u{200D}💻", "👩🏽\u{200D}💻"),
    ("🇩🇰", "🇩🇰"), ("1\u{200D}2", "12"), ("\u{301}a", "a"), ("a \u{301}b", "a b"),
    ("a\u{AD}b\u{200E}", "ab"), ("a\u{2028}b\u{85}c", "a b c"), ("", ""), ("\u{0}", ""),
    ("a\u{7F}\u{E0041}b", "ab"), ("日本語", "日本語"), ("नि", "नि"),
  ])
  func `a line keeps what can be drawn`(text: String, cleaned: String) {
    #expect(Array(Cleaning.line(text).unicodeScalars) == Array(cleaned.unicodeScalars))
  }

  @Test(arguments: [
    ("bla\u{30A}", "blå"), ("A\u{30A}rsfest", "Årsfest"), ("cafe\u{301}", "café"),
    ("o\u{308}l", "öl"), ("ø\u{301}", "ǿ"), ("n\u{303}", "ñ"),
  ])
  func `Latin letters are composed`(text: String, composed: String) {
    #expect(Array(Cleaning.line(text).unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test func `lines stay lines and blank ends go`() {
    #expect(Cleaning.lines("\n\none  \r\n\ttwo\r\r\nthree\n\n ") == "one\n    two\n\nthree")
  }

  @Test func `ten thousand marks on one letter become eight`() {
    let text = "e" + String(repeating: "\u{31F}", count: 10_000) + "x"
    #expect(Cleaning.line(text).unicodeScalars.count == 10)
  }

  @Test func `ten thousand joined emoji become one with eight joiners`() {
    let text = String(repeating: "👩\u{200D}", count: 10_000)
    let longest = Cleaning.line(text).map(\.unicodeScalars.count).max()
    #expect(longest == 17)
  }

  @Test func `a title is at most five hundred characters`() {
    let text = String(repeating: "Å👍🏽 ", count: 1000)
    #expect(Cleaning.line(text).count <= 500)
    #expect(Cleaning.line("abc def", limit: 4) == "abc")
  }

  @Test func `cleaning twice is cleaning once and leaves nothing dangerous`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<4000 {
      let text = AnyText.random(using: &random)
      for cleaned in [Cleaning.line(text, limit: 12), Cleaning.line(text)] {
        #expect(Array(Cleaning.line(cleaned, limit: 500).utf8) == Array(cleaned.utf8))
        #expect(cleaned.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      }
      let lines = Cleaning.lines(text)
      #expect(Array(Cleaning.lines(lines).utf8) == Array(lines.utf8))
      #expect(!lines.unicodeScalars.contains { dangerous.contains($0) })
    }
  }

  private let dangerous: Set<Unicode.Scalar> = [
    "\u{1B}", "\u{0}", "\u{7}", "\u{7F}", "\u{85}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{2060}",
    "\u{FEFF}", "\u{200B}", "\r", "\t",
  ]
}
