import Testing

@testable import TerminalKit

struct WidthTests {
  @Test(arguments: [
    ("kort", 10, "kort"), ("kort", 4, "kort"), ("længere", 4, "læn…"), ("længere", 1, "…"),
    ("længere", 0, ""), ("漢字漢字", 8, "漢字漢字"), ("漢字漢字", 7, "漢字漢…"), ("漢字漢字", 6, "漢字…"),
    ("漢字", 2, "…"), ("👨‍👩‍👧 far", 3, "👨‍👩‍👧…"), ("ab\u{301}c", 3, "ab\u{301}c"),
  ])
  func `clipping keeps whole characters`(text: String, columns: Int, expected: String) {
    let clipped = text.clipped(to: columns)
    #expect(clipped == expected)
    #expect(clipped.displayWidth <= columns)
  }

  @Test func `clipping in ascii counts the letters it draws`() {
    #expect("grød".clipped(to: 4, in: .ascii) == "gr~")
    #expect("grød".clipped(to: 5, in: .ascii) == "grød")
  }

  @Test(arguments: [
    (TextAlignment.left, "æ漢  "), (.center, " æ漢 "), (.right, "  æ漢"),
  ])
  func `padding fills to the width`(alignment: TextAlignment, expected: String) {
    #expect("æ漢".padded(to: 5, alignment: alignment) == expected)
  }

  @Test(arguments: [
    ("", 10, [""]), ("et to tre", 6, ["et to", "tre"]), ("et to tre", 5, ["et to", "tre"]),
    ("et  to", 3, ["et", "to"]), ("Speditionsafdelingen", 8, ["Speditio", "nsafdeli", "ngen"]),
    ("en Speditionsafdeling", 8, ["en", "Speditio", "nsafdeli", "ng"]),
    ("a\n\nb", 5, ["a", "", "b"]), ("漢字漢字", 5, ["漢字", "漢字"]), ("漢", 1, ["漢"]),
    ("a b", 0, ["a", "b"]),
  ])
  func `paragraphs break at blanks`(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test(arguments: 1...40)
  func `plain text breaks where any text does`(columns: Int) {
    let text = "Ny  pakkerobot på lageret, sagde Åse  fra Speditionsafdelingen, ø for ø  "
    let ranges = SoftWrap.lines(of: Array(text)) { _ in columns }
    let lines = ranges.map { range in
      String(String(Array(text)[range]).reversed().drop { $0 == " " }.reversed())
    }
    #expect(text.wrapped(to: columns) == lines)
    let cut = text.wrapped(to: columns, limit: 2)
    #expect(cut.count == min(2, lines.count))
    #expect(cut.first == lines.first)
    #expect((cut.last?.hasSuffix("…") ?? false) == (lines.count > 2))
  }

  @Test func `later lines hang`() {
    #expect(
      "- første anden\n- tredje".wrapped(to: 9, hangingIndent: 2) == [
        "- første", "  anden", "- tredje",
      ])
  }

  @Test func `a limit ends with an ellipsis`() {
    #expect("et to tre fire".wrapped(to: 5, limit: 2) == ["et to", "tre…"])
    #expect("etto fire fem".wrapped(to: 4, limit: 2) == ["etto", "fir…"])
    #expect("et to".wrapped(to: 5, limit: 2) == ["et to"])
    #expect("et to".wrapped(to: 5, limit: 0).isEmpty)
  }

  @Test(arguments: 1...12)
  func `no line is wider than asked, no word is lost`(columns: Int) {
    let text = "Pakkerobotten på 倉庫 flytter 👨‍👩‍👧 hen i hallen, sagde Åse."
    let lines = text.wrapped(to: columns)
    #expect(lines.allSatisfy { $0.displayWidth <= max(2, columns) })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
