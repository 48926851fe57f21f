import TerminalKit
import Testing

@testable import TerminalDevice

@Suite struct `Input from codes` {
  @Test(arguments: [
    ("a", Key.character("a")), ("Å", .character("Å")), (" ", .character(" ")),
    ("\r", Key(.enter)), ("\n", .control("j")), ("\t", Key(.tab)), ("\u{1B}", Key(.escape)),
    ("\u{7F}", Key(.backspace)), ("\u{8}", Key(.backspace)), ("\u{3}", .control("c")),
    ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("\0", .control(" ")),
    ("\u{1B}j", Key(.character("j"), .alt)), ("\u{1B}\r", Key(.enter, .alt)),
    ("\u{1B}[A", Key(.up)), ("\u{1B}OB", Key(.down)), ("\u{1B}[1;5C", Key(.right, .control)),
    ("\u{1B}[1;2D", Key(.left, .shift)), ("\u{1B}[3;3~", Key(.delete, .alt)),
    ("\u{1B}[Z", Key(.tab, .shift)),
    ("\u{1B}[15~", Key(.function(5))), ("\u{1B}OP", Key(.function(1))),
    ("\u{1B}O5A", Key(.up, .control)),
    ("\u{1B}OM", Key(.enter)), ("\u{1B}Op", .character("0")),
    ("\u{1B}OX", .character("=")), ("\u{1B}[13;2u", Key(.enter, .shift)),
    ("\u{1B}[97;5u", .control("a")),
    ("\u{1B}[", Key(.character("["), .alt)),
  ])
  func `a key is what its characters say`(text: String, key: Key) {
    var typist = Typist(text)
    #expect(typist.inputs() == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[?62;22c", "\u{1B}[?2026;2$y", "\u{1B}[24;80R", "\u{1B}[>0;276;0c", "\u{1B}[?997;1n",
    "\u{1B}]4;1;rgb:0/0/0\u{7}", "\u{1B}P>|xterm(390)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{80}",
    "\u{1B}[<66;3;4M\u{1B}[<67;3;4M", "\u{1B}[<1;3;4M",
  ])
  func `what no key sends is swallowed`(text: String) {
    var typist = Typist(text + "q")
    #expect(typist.inputs() == [.key(.character("q"))])
  }

  @Test(arguments: ["\u{7}", "\u{1B}\\", "\u{9C}"])
  func `a late answer about the background is no keystroke`(end: String) {
    var typist = Typist("j\u{1B}]11;rgb:1a1a/1b1b/2626\(end)k")
    #expect(
      typist.inputs() == [
        .key(.character("j")), .background(red: 0x1A, green: 0x1B, blue: 0x26),
        .key(.character("k")),
      ])
  }

  @Test func `two escapes are two keys`() {
    var typist = Typist("\u{1B}\u{1B}")
    #expect(typist.inputs() == [.key(Key(.escape)), .key(Key(.escape))])
  }

  @Test func `a base and its combining mark are one character`() {
    var typist = Typist("e\u{301}o")
    #expect(typist.inputs() == [.key(.character("é")), .key(.character("o"))])
  }

  @Test(arguments: [100, 149])
  func `the rest of an arrow that comes late is swallowed`(pause: Int) {
    var typist = Typist(Typist.typed("\u{1B}") + Typist.typed("[A", after: pause))
    #expect(typist.inputs() == [.key(Key(.escape))])
  }

  @Test func `a bracket long after an escape is a key`() {
    var typist = Typist(Typist.typed("\u{1B}") + Typist.typed("[", after: 151))
    #expect(typist.inputs() == [.key(Key(.escape)), .key(.character("["))])
  }

  @Test func `a bracket soon after an escape is a key when nothing follows`() {
    var typist = Typist(
      Typist.typed("\u{1B}") + Typist.typed("[", after: 100) + Typist.typed("A", after: 500))
    #expect(typist.inputs() == [.key(Key(.escape)), .key(.character("[")), .key(.character("A"))])
  }

  @Test func `an arrow in pieces is an arrow`() {
    var typist = Typist(
      Typist.typed("\u{1B}[") + Typist.typed("1;5", after: 100) + Typist.typed("C", after: 100))
    #expect(typist.inputs() == [.key(Key(.right, .control))])
  }

  @Test func `focus comes and goes`() {
    var typist = Typist("\u{1B}[I\u{1B}[O")
    #expect(typist.inputs() == [.focus(true), .focus(false)])
  }
}

@Suite struct `Pasted text` {
  private func paste(_ text: String) -> [Input] {
    var typist = Typist(
      [(.key(2001), 0)] + Typist.typed(text) + [(.key(2002), 0)] + Typist.typed("j"))
    return typist.inputs()
  }

  @Test(arguments: [
    ("dqq", "dqq"), ("blåbær", "blåbær"), ("a\rb\nc\r\nd", "a\nb\nc\nd"), ("a\tb", "a\tb"),
    ("a\u{1B}[31mb\u{7}\0c\u{7F}\u{9B}", "a[31mbc"), ("", ""),
  ])
  func `it is text without control characters`(typed: String, text: String) {
    #expect(paste(typed) == [.paste(text), .key(.character("j"))])
  }

  @Test func `marks in pieces begin and end it`() {
    var typist = Typist("\u{1B}[200~q\u{1B}[201~j")
    #expect(typist.inputs() == [.paste("q"), .key(.character("j"))])
  }

  @Test func `it ends when the end mark never comes`() {
    var typist = Typist([(.key(2001), 0)] + Typist.typed("q") + Typist.typed("j", after: 1001))
    #expect(typist.inputs() == [.paste("q"), .key(.character("j"))])
  }

  @Test func `keys within it do nothing`() {
    var typist = Typist([(.key(2001), 0), (.scalar("a"), 0), (.key(259), 0), (.key(2002), 0)])
    #expect(typist.inputs() == [.paste("a")])
  }
}

@Suite struct `The mouse` {
  private let place = Position(row: 3, column: 2)

  @Test(arguments: [
    ("<0;3;4M", MouseEvent.Kind.press), ("<0;3;4m", .release), ("<32;3;4M", .drag),
    ("<2;3;4M", .secondary),
    ("<64;3;4M", .wheelUp), ("<65;3;4M", .wheelDown), ("<16;3;4M", .press), ("M #$", .press),
    ("M##$", .release),
  ])
  func `a report is an event`(report: String, kind: MouseEvent.Kind) {
    var typist = Typist("\u{1B}[" + report)
    #expect(typist.inputs() == [.mouse(MouseEvent(kind, at: place))])
  }

  @Test(arguments: [(400, MouseEvent.Kind.doublePress), (401, .press)])
  func `two presses are a double press within 400 milliseconds`(pause: Int, kind: MouseEvent.Kind) {
    var typist = Typist(
      Typist.typed("\u{1B}[<0;3;4M") + Typist.typed("\u{1B}[<0;3;4M", after: pause))
    #expect(typist.inputs().last == .mouse(MouseEvent(kind, at: place)))
  }

  @Test func `a third press starts anew`() {
    var typist = Typist(String(repeating: "\u{1B}[<0;3;4M", count: 3))
    #expect(typist.inputs().last == .mouse(MouseEvent(.press, at: place)))
  }

  @Test func `drags in a row count as the last`() {
    var typist = Typist("\u{1B}[<32;9;9M\u{1B}[<32;3;4M\u{1B}[<0;3;4m")
    #expect(
      typist.inputs() == [
        .mouse(MouseEvent(.drag, at: place)), .mouse(MouseEvent(.release, at: place)),
      ])
  }
}
