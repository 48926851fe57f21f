import TerminalKit
import Testing

@testable import TerminalDevice

@Suite struct `The number of colours` {
  @Test(
    arguments: [
      (["TERM": "xterm-256color"], 256, ColorChoice(.palette, .description)),
      (["TERM": "xterm"], 8, ColorChoice(.eight, .description)),
      (["TERM": "rxvt-16color"], 16, ColorChoice(.sixteen, .description)),
      (["TERM": "rxvt-88color"], 88, ColorChoice(.sixteen, .description)),
      (["TERM": "vt100"], -1, ColorChoice(.none, .description)),
      (
        ["TERM": "xterm-256color", "COLORTERM": "truecolor"], 256,
        ColorChoice(.full, .promised(variable: "COLORTERM"))
      ),
      (["TERM": "xterm-256color", "COLORTERM": "yes"], 256, ColorChoice(.palette, .description)),
      (["TERM": "xterm-kitty"], 256, ColorChoice(.full, .promised(variable: "TERM"))),
      (["TERM": "foot-extra"], 256, ColorChoice(.full, .promised(variable: "TERM"))),
      (["TERM": "superfootball"], 256, ColorChoice(.palette, .description)),
      (
        ["TERM": "xterm-256color", "WT_SESSION": "x"], 256,
        ColorChoice(.full, .promised(variable: "WT_SESSION"))
      ),
      (
        ["TERM": "tmux-256color", "COLORTERM": "truecolor"], 256,
        ColorChoice(.palette, .multiplexer)
      ),
      (
        ["TERM": "xterm-256color", "TMUX": "/s,1,0", "COLORTERM": "24bit"], 256,
        ColorChoice(.palette, .multiplexer)
      ),
      (["TERM": "screen"], 8, ColorChoice(.eight, .multiplexer)),
      (
        ["TERM": "xterm-256color", "NO_COLOR": "1", "COLORTERM": "truecolor"], 256,
        ColorChoice(.none, .refused(variable: "NO_COLOR"))
      ),
      (
        ["TERM": "xterm-256color", "NO_COLOR": "yes"], 256,
        ColorChoice(.none, .refused(variable: "NO_COLOR"))
      ),
      (["TERM": "xterm-256color", "NO_COLOR": ""], 256, ColorChoice(.palette, .description)),
      (
        ["TERM": "xterm-256color", "CLICOLOR": "0"], 256,
        ColorChoice(.none, .refused(variable: "CLICOLOR"))
      ),
    ] as [([String: String], Int, ColorChoice)])
  func `it follows from the environment and the description`(
    environment: [String: String], colors: Int, choice: ColorChoice
  ) {
    #expect(
      ColorChoice.decide(asked: nil, environment: environment, colors: colors, direct: false)
        == choice)
  }

  @Test func `the user's wish comes before a refusal in the environment`() {
    let choice = ColorChoice.decide(
      asked: .sixteen, environment: ["NO_COLOR": "1"], colors: 256, direct: false)
    #expect(choice == ColorChoice(.sixteen, .asked))
  }

  @Test func `a description with 24 bits is believed`() {
    let choice = ColorChoice.decide(
      asked: nil, environment: ["TERM": "st"], colors: 256, direct: true)
    #expect(choice == ColorChoice(.full, .description))
  }
}

@Suite struct `The background` {
  @Test(
    arguments: [
      ("15;0", false), ("0;15", true), ("0;7", true), ("7;8", false), ("0;default;11", true),
      ("12;6", false),
      ("0;default", nil), ("", nil), ("0;16", nil), ("0;-1", nil), (nil, nil),
    ] as [(String?, Bool?)])
  func `COLORFGBG's last field tells light from dark`(value: String?, light: Bool?) {
    #expect(Background.isLight(colorFgBg: value) == light)
  }

  @Test(
    arguments: [
      ("11;rgb:ffff/8000/0000", [255, 127, 0]), ("11;rgb:ff/80/00", [255, 128, 0]),
      ("11;rgb:f/0/8", [255, 0, 136]),
      ("11;rgba:1a1a/1b1b/2626/ffff", [26, 27, 38]), ("10;rgb:ff/ff/ff", nil),
      ("11;rgb:ff/ff", nil),
      ("11;rgb:gg/00/00", nil), ("11;rgb:12345/0/0", nil), ("11;?", nil), ("11", nil), ("", nil),
    ] as [(String, [UInt8]?)])
  func `an answer is read in every length of component`(reply: String, components: [UInt8]?) {
    let color = Background.color(inReply: reply)
    #expect(color.map { [$0.red, $0.green, $0.blue] } == components)
  }

  @Test(
    arguments: [
      (0x1A, 0x1B, 0x26, false), (0xFF, 0xFF, 0xFF, true), (0xFD, 0xF6, 0xE3, true),
      (0x80, 0x80, 0x80, false),
    ] as [(UInt8, UInt8, UInt8, Bool)])
  func `light is what dark text can be read on`(red: UInt8, green: UInt8, blue: UInt8, light: Bool)
  {
    #expect(Background.isLight(red: red, green: green, blue: blue) == light)
  }
}

@Suite struct `The wait after an escape` {
  @Test(
    arguments: [
      ([:], 50), (["SSH_CONNECTION": "a b"], 150), (["MOSH_CONNECTION": "x"], 150),
      (["ESCDELAY": "25"], 25),
      (["ESCDELAY": "0"], 50), (["ESCDELAY": "soon"], 50), (["ESCDELAY": "99999"], 2000),
    ] as [([String: String], Int)])
  func `it is longer over a network and never nothing`(environment: [String: String], delay: Int) {
    #expect(Discovery.escapeDelay(environment) == delay)
  }
}

@Suite struct `Terminal descriptions` {
  @Test(arguments: [
    ("\u{1B}[?5h$<100/>\u{1B}[?5l", "\u{1B}[?5h\u{1B}[?5l"), ("$<5>", ""), ("a$b", "a$b"),
    ("$<5", "$<5"), ("", ""),
    ("a$<2>b$<3*>c", "abc"),
  ])
  func `delays are left out`(text: String, without: String) {
    #expect(TerminalEntry.withoutPadding(text) == without)
  }
}
