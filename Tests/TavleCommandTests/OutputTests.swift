import Foundation
import Testing

struct OutputTests {
  let home: Home

  init() throws { home = try Home() }

  /// Whether a text holds something a terminal could act on.
  private func isClean(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  private static let hostile = "\u{1B}[31mred\u{7} \u{9B}2J \u{202E}gnitfel\u{202C} a\tb\rc\u{0}"

  @Test(arguments: [
    ("list", "red"), ("show 1", "red"), ("list --json", "red"), ("log", "wrote"),
    ("export markdown", "red"), ("export json", "red"), ("", "red"),
  ])
  func `whatever a file holds, no control character gets out`(
    line: String, word: String
  ) throws {
    let escaped = String(
      decoding: try JSONSerialization.data(withJSONObject: [Self.hostile]), as: UTF8.self
    ).dropFirst().dropLast()
    let board = """
      {"format": "tavle-board", "version": 1, "name": \(escaped), "contributors": [], "posts": [
       {"id": 1, "number": 1, "title": \(escaped), "stage": "tip", "rank": 0, "stageSince": 0,
        "createdAt": 0, "tags": [\(escaped)], "channels": [], "priority": 0, "links": [],
        "checklist": [], "asks": [], "note": \(escaped), "caption": "", "comments": []}]}
      """
    #expect(try home.run("import board -", input: board).status == 0)
    let run = try home.run(line)
    #expect(run.status == 0)
    #expect(run.output.contains(word))
    #expect(isClean(run.output))
  }

  @Test func `hostile words on the command line come back clean`() throws {
    let hostile = Self.hostile.replacing("\u{0}", with: "")
    #expect(isClean(try home.run(["tip", hostile]).output))
    for arguments in [
      ["show", hostile], ["person", "show", hostile], ["list", "--stage", hostile],
    ] {
      let run = try home.run(arguments)
      #expect(run.status != 0)
      #expect(isClean(run.errors))
    }
  }

  @Test func `columns stand below each other whatever the width of letters`() throws {
    _ = try home.run(["person", "add", "東京 太郎", "--department", "A"])
    _ = try home.run(["person", "add", "Bo Ek", "--department", "B"])
    let lines = try home.run("people").output.split(separator: "\n")
    #expect(lines == ["Bo Ek      B  never", "東京 太郎  A  never"])
  }

  @Test func `a reader that leaves early ends the program quietly`() throws {
    _ = try home.run(
      "tip --lines", input: String(repeating: "A title of some length\n", count: 3000))
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", "{ \"$0\" list 2>errors; echo $? >status; } | head -1 >first", Home.program.path,
    ]
    shell.environment = home.environment
    shell.currentDirectoryURL = home.folder
    try shell.run()
    shell.waitUntilExit()
    #expect(try home.read("status") == "0\n")
    #expect(try home.read("errors") == "")
    #expect(try home.read("first").hasPrefix("#"))
  }

  @Test func `closed streams are no reason to fail`() throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "\"$0\" tip Title <&- >&- 2>&-; echo $? >status", Home.program.path]
    shell.environment = home.environment
    shell.currentDirectoryURL = home.folder
    try shell.run()
    shell.waitUntilExit()
    #expect(try home.read("status") == "0\n")
    #expect(try home.list("posts", "list").count == 1)
  }
}
