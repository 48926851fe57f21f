import Foundation
import TestSupport
import Testing

struct HostileTests {
  /// What somebody might send as a tip, and what of it may be seen.
  private static let titles = [
    "Red\u{1B}[97;105;5mPWNED": "PWNED",
    "Title\u{1B}]2;taken over\u{7}end": "end",
    "Reset\u{1B}cme": "me",
    "Query\u{1B}[>0q\u{1B}[6n\u{90}+q544e\u{9C}it": "it",
    "C1\u{9B}97;105;5mit": "it",
    "Bidi\u{202E}gpj.exe\u{2066}\u{2069}end": "end",
    "Zero\u{200B}\u{200F}\u{FEFF}width": "width",
    "Tab\tand\r\nline\u{0B}feed": "feed",
    "Marks" + String(repeating: "\u{0301}", count: 10_000) + "end": "Mark",
    "Bell\u{7}\u{8}\u{7F}\u{0E}end": "end",
  ]

  /// Checks that text holds no character that does something.
  private func expectTame(_ output: String, _ origin: Comment) {
    let wild = output.unicodeScalars.filter { scalar in
      scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        || scalar == "\u{FEFF}"
    }
    #expect(wild.isEmpty, origin)
  }

  /// Checks that a board is shown with nothing but what curses says.
  private func expectTameScreen(_ home: Home, board: String? = nil) throws {
    let pty = try Pty(home, columns: 160, rows: 60, environment: ["TAVLE_BOARD": board])
    let before = pty.modes
    try pty.read(until: "help")
    pty.settle()
    // Every post, the palette and the log as well.
    for keys in ["\r", "q", "gl", "q", ":"] {
      pty.send(keys)
      pty.settle(seconds: 0.1)
    }
    pty.send("\u{3}")
    #expect(try pty.end() == 0)
    #expect(pty.modes == before)
    let told = TerminalBytes(pty.bytes)
    #expect(told.strange == [])
    // Without its escape a sequence is harmless text; with it, it would be among these.
    #expect(!told.renditions.contains("97;105;5"))
  }

  @Test(arguments: ["tip", "add"])
  func `what comes by the command line leaves as text`(_ command: String) throws {
    let home = try Home()
    for (title, visible) in Self.titles {
      let run = try home.tavle(command, title)
      #expect(run.status == 0 || run.status == 1 || run.status == 2)
      expectTame(run.output, "\(command)")
      #expect(run.status != 0 || run.output.contains(visible), "\(run.output)")
    }
    for arguments in [["list"], ["log"], ["show", "1"], ["export", "markdown"]] {
      expectTame(
        try ChildProcess.run([Home.tavle] + arguments, environment: home.environment()).output,
        "\(arguments)")
    }
    try expectTameScreen(home)
  }

  @Test func `what comes in a file leaves as text`() throws {
    let source = try Home(tips: "First TITLE", "Second TITLE")
    let export = try source.tavle("export", "json").output
    for (title, _) in Self.titles where title.count < 100 {
      let home = try Home()
      let escaped = title.unicodeScalars.map { String(format: "\\u%04x", $0.value) }.joined()
      try export.replacing("TITLE", with: escaped).write(
        toFile: "\(home.path)/board.json", atomically: true, encoding: .utf8)
      let run = try home.tavle("import", "board", "\(home.path)/board.json")
      #expect(run.status == 0, "\(run.output)")
      expectTame(try home.tavle("list").output, "list")
    }
  }

  @Test func `what somebody wrote into the file itself is not obeyed`() throws {
    let home = try Home(
      tips: "Anything-AAAAAAAAAAAAAAAAAAAAAAA-end", "Something-BBBBBBBBBBBBBBBBBBBBB-end")
    let board = "\(home.path)/copy.db"
    try home.tavle("backup", board)
    try patch(board, "AAAAAAAAAAAAAAAAAAAAAAA", "\u{1B}[97;105;5m\u{1B}]2;taken\u{7}\u{1B}c")
    try patch(board, "BBBBBBBBBBBBBBBBBBBBB", "\u{202E}\u{9B}97;105;5m\t\n\u{2066}x\u{8}")
    for arguments in [["list"], ["show", "1"], ["show", "2"]] {
      let run = try ChildProcess.run(
        [Home.tavle] + arguments, environment: home.environment(["TAVLE_BOARD": board]))
      #expect(run.status == 0 && run.output.contains("thing"), "\(run.output)")
      expectTame(run.output, "\(arguments)")
    }
    // The log may be beyond reading now; what is said about that is tame too.
    expectTame(try home.tavle("log", environment: ["TAVLE_BOARD": board]).output, "log")
    try expectTameScreen(home, board: board)
  }

  /// Replaces bytes by as many others, wherever they are in a file.
  private func patch(_ path: String, _ old: String, _ new: String) throws {
    try #require(old.utf8.count == new.utf8.count)
    let file = URL(filePath: path)
    var data = try Data(contentsOf: file)
    try #require(data.range(of: Data(old.utf8)) != nil)
    while let range = data.range(of: Data(old.utf8)) {
      data.replaceSubrange(range, with: Data(new.utf8))
    }
    try data.write(to: file)
  }
}
