import TerminalKit
import Testing

@testable import TerminalDevice

@Suite struct `Pairs of colours` {
  private let red = Style(foreground: .palette(1))
  private let onBlue = Style(foreground: .palette(1), background: .palette(4), attributes: .bold)

  @Test func `equal colours share a pair`() {
    let table = PairTable(
      styles: [Style(), red, onBlue, Style(foreground: .palette(1), attributes: .dim)],
      depth: .palette, limit: 64)
    #expect(table.looks.map(\.pair) == [0, 1, 2, 1])
    #expect(
      table.pairs == [.init(foreground: 1, background: -1), .init(foreground: 1, background: 4)])
  }

  @Test func `attributes stay where pairs run out`() {
    let table = PairTable(styles: [red, onBlue], depth: .palette, limit: 2)
    #expect(table.looks == [.init(pair: 1, attributes: []), .init(pair: 0, attributes: .bold)])
  }

  @Test func `without colour nothing is asked of the terminal`() {
    let table = PairTable(styles: [red, onBlue], depth: .none, limit: 0)
    #expect(table.pairs.isEmpty)
    #expect(table.looks.map(\.attributes) == [[], .bold])
  }

  @Test(
    arguments: [
      (Color.terminal, ColorDepth.full, -1), (.palette(255), .palette, 255),
      (.palette(15), .eight, -1),
      (.palette(9), .full, 9), (.rgb(0xFF, 0x80, 0), .full, 0xFF8000), (.rgb(0, 0, 7), .full, 256),
      (.rgb(0, 0, 0), .palette, 16), (.rgb(255, 255, 255), .palette, 231),
      (.rgb(95, 135, 175), .palette, 67),
      (.rgb(1, 2, 3), .sixteen, -1), (.palette(1), .none, -1),
    ] as [(Color, ColorDepth, Int32)])
  func `a colour is the nearest the terminal has`(color: Color, depth: ColorDepth, number: Int32) {
    #expect(PairTable.number(color, depth) == number)
  }
}

@Suite struct `Plain glyphs` {
  @Test(
    arguments: [
      ("a", "a"), ("~", "~"), ("å", "a"), ("Ø", "O"), ("─", "-"), ("│", "|"), ("╭", "+"),
      ("…", "."), ("●", "*"),
      ("漢", "?"), ("\u{7F}", "?"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func `ASCII stands for what resembles it`(glyph: Unicode.Scalar, ascii: Unicode.Scalar) {
    #expect(PlainGlyphs.ascii(for: glyph.value) == ascii.value)
  }
}

@Suite struct `Terminal modes` {
  @Test func `what was switched on is switched off in the opposite order`() {
    var modes = TerminalModes()
    _ = modes.set(.paste, true)
    _ = modes.set(.mouse, true)
    #expect(modes.switches.on == "\u{1B}[?2004h\u{1B}[?1000;1002;1006h")
    #expect(modes.switches.off == "\u{1B}[?1000;1002;1006l\u{1B}[?2004l")
  }

  @Test func `switching twice sends nothing`() {
    var modes = TerminalModes()
    #expect(modes.set(.mouse, false) == "")
    #expect(modes.set(.mouse, true) != "")
    #expect(modes.set(.mouse, true) == "")
    #expect(modes.set(.mouse, false) == "\u{1B}[?1000;1002;1006l")
    #expect(modes.switches.off == "")
  }
}
