import Testing

@testable import TerminalDevice

@Suite struct `Characters from bytes` {
  @Test(
    arguments: [
      ([0x61], "a"), ([0xC3, 0xA6], "æ"), ([0xE6, 0xBC, 0xA2], "漢"),
      ([0xF0, 0x9F, 0x98, 0x80], "😀"),
      ([0xFF, 0x61], "a"), ([0xE6, 0x61], "a"), ([0xC3, 0xC3, 0xA6], "æ"), ([0xA6, 0x61], "a"),
      ([0xC0, 0x80], ""),
      ([0xED, 0xA0, 0x80, 0x61], "a"), ([0xF4, 0x90, 0x80, 0x80], ""), ([0xC3], ""),
    ] as [([UInt8], String)])
  func `an invalid byte takes no other with it`(bytes: [UInt8], text: String) {
    var decoder = ByteDecoder()
    var scalars = String.UnicodeScalarView()
    for byte in bytes { if let scalar = decoder.add(byte) { scalars.append(scalar) } }
    #expect(String(scalars) == text)
  }
}

@Suite struct `The clipboard` {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ("blåbær", "YmzDpWLDpnI="),
  ])
  func `text becomes the letters of RFC 4648`(text: String, letters: String) {
    #expect(Base64.encode(text.utf8) == letters)
  }

  @Test(
    arguments: [
      (
        ["TERM": "xterm", "WAYLAND_DISPLAY": "w", "DISPLAY": ":0", "HOME": "/h"],
        [
          .program(["wl-copy"]), .program(["xclip", "-selection", "clipboard"]),
          .program(["xsel", "--clipboard", "--input"]), .terminal,
          .file("/h/.cache/tavle/clip.txt"),
        ]
      ),
      (["TERM": "xterm", "DISPLAY": "localhost:10", "SSH_CONNECTION": "x"], [.terminal]),
      (
        ["TERM": "tmux-256color", "TMUX": "s"],
        [.program(["tmux", "load-buffer", "-w", "-"]), .terminal]
      ),
      (["TERM": "linux", "XDG_CACHE_HOME": "/c", "HOME": "/h"], [.file("/c/tavle/clip.txt")]),
      (["TERM": "linux"], []),
    ] as [([String: String], [ClipboardRoute])])
  func `the ways follow from the environment`(
    environment: [String: String], routes: [ClipboardRoute]
  ) {
    #expect(ClipboardRoute.candidates(environment: environment, length: 10) == routes)
  }

  @Test func `long text does not go through the terminal`() {
    #expect(
      ClipboardRoute.candidates(environment: ["TERM": "xterm"], length: 32 * 1024 + 1).isEmpty)
  }
}

@Suite struct `A program fed with text` {
  private let environment = processEnvironment()

  private func run(_ script: String, text: String = "x", limit: Int = 5000) -> Bool {
    FedProgram.run(["sh", "-c", script], environment: environment, text: text, limit: limit)
  }

  @Test func `it gets all of a text larger than a pipe`() {
    #expect(run("test $(wc -c) -eq 200000", text: String(repeating: "x", count: 200_000)))
  }

  @Test func `its failure is told`() { #expect(!run("cat; exit 1")) }

  @Test func `one that hangs is given up`() { #expect(!run("exec tail -f /dev/null", limit: 20)) }

  @Test func `one that is not there is told`() {
    #expect(
      !FedProgram.run(["tavle-no-such-program"], environment: environment, text: "", limit: 20))
  }
}
