import Testing

struct KindsTests {
  /// Shows a board on a kind of terminal and quits.
  private func show(_ environment: [String: String?]) throws -> TerminalBytes {
    let pty = try Pty(try Home(tips: "Blåbær på lageret"), environment: environment)
    let before = pty.modes
    // Not the title: without UTF-8 it is spelled otherwise.
    try pty.read(until: "lageret")
    pty.settle(seconds: 0.1)
    pty.send("j")
    pty.send("q")
    #expect(try pty.end() == 0)
    #expect(pty.modes == before)
    let told = TerminalBytes(pty.bytes)
    #expect(told.strange == [])
    return told
  }

  @Test(
    arguments: [
      "xterm-256color", "xterm", "tmux-256color", "screen", "linux", "vt100", "xterm-ghostty",
      "nonsense",
    ],
    ["C.UTF-8", "C"])
  func `every terminal is drawn on and left as it was`(_ term: String, _ locale: String) throws {
    let told = try show(["TERM": term, "LC_ALL": locale])
    if locale == "C" {
      #expect(
        told.parts.allSatisfy { if case .text(let scalar) = $0 { scalar.isASCII } else { true } })
    }
    if term.hasPrefix("xterm") {
      #expect(told.parts.contains(.sequence("?1049h")))
      #expect(!told.isOn("1049"))
    }
  }

  @Test func `what is typed where only ASCII is shown is stored as it was typed`() throws {
    let home = try Home(tips: "Robot one")
    let pty = try Pty(home, environment: ["LC_ALL": "C"])
    try pty.read(until: "Robot one")
    pty.send("n")
    try pty.read(until: "New in Tip")
    pty.send("Blåbær æøå 🎂\r")
    try pty.read(until: "Added")
    pty.send("q")
    #expect(try pty.end() == 0)
    #expect(try home.titles().contains("Blåbær æøå 🎂"))
  }

  @Test(arguments: ["dumb", "", nil])
  func `where no cursor can be placed the board is text`(_ term: String?) throws {
    let pty = try Pty(try Home(tips: "Robot one"), environment: ["TERM": term])
    #expect(try pty.end() == 0)
    #expect(pty.text.contains("Robot one"))
    #expect(!pty.bytes.contains(0x1B))
  }

  @Test func `a pipe gets text`() throws {
    let run = try Home(tips: "Robot one").tavle()
    #expect(run.status == 0)
    #expect(run.output.contains("#1  Robot one"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(arguments: ["NO_COLOR": "1", "CLICOLOR": "0", "TERM": "vt100"].sorted { $0.key < $1.key })
  func `no colours where none are wanted`(_ name: String, _ value: String) throws {
    let renditions = try show([name: value]).renditions
    let numbers = Set(renditions.flatMap { $0.split(separator: ";") }.compactMap { Int($0) })
    #expect(numbers.isSubset(of: [0, 1, 2, 3, 4, 7, 22, 23, 24, 27, 39, 49, 10]), "\(numbers)")
    #expect(numbers.contains(7) || numbers.contains(1))
  }

  @Test func `true colour where it is promised, and the palette is nobody's to change`() throws {
    let told = try show(["COLORTERM": "truecolor"])
    #expect(told.renditions.contains { $0.contains("38;2;") })
    #expect(
      !told.parts.contains { part in
        if case .command(let text) = part {
          text.hasPrefix("4;") || text.hasPrefix("104")
        } else {
          false
        }
      })
  }

  @Test func `256 colours where there are no more`() throws {
    let renditions = try show([:]).renditions
    #expect(renditions.contains { $0.contains("38;5;") })
    #expect(!renditions.contains { $0.contains("38;2;") })
  }
}
