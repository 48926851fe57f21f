import TerminalKit
import Testing

@testable import tavle

private func read(_ text: String) throws -> ThemeFile {
  try ThemeFile(text, file: "min.toml", name: "min")
}

struct ThemeFileTests {
  @Test func `a theme is read with all it can say`() throws {
    let file = try read(
      """
      name = "nat"
      variant = "dark"
      inherits = "tavle-dark"
      colors = 256
      border = "square"
      symbols = "ascii"
      [palette]
      ink = { hex = "#010203", 256 = 20, 16 = "bright-blue" }
      red = "#ff0000"
      [roles]
      text = "ink"
      card = { fg = "blue", bg = 111, attrs = ["bold", "no-dim"] }
      "card.title" = ["italic"]
      late = "red"
      [roles.popup]
      fg = "default"
      [roles.popup.title]
      attrs = ["underline"]
      [mono]
      card = ["reverse"]
      """)
    var expected = ThemeDefinition(name: "nat")
    expected.variant = .dark
    expected.inherits = "tavle-dark"
    expected.maximumDepth = .palette
    expected.border = .square
    expected.symbols = .ascii
    expected.palette = [
      "ink": ThemeColor(.rgb(1, 2, 3), pins: [.palette: .palette(20), .sixteen: .palette(12)]),
      "red": ThemeColor(.rgb(255, 0, 0)),
    ]
    expected.roles = [
      "text": RoleStyle(foreground: .named("ink")),
      "card": RoleStyle(
        foreground: .color(.palette(4)), background: .color(.palette(111)), added: .bold,
        removed: .dim),
      "card.title": RoleStyle(added: .italic), "late": RoleStyle(foreground: .named("red")),
      "popup": RoleStyle(foreground: .color(.terminal)),
      "popup.title": RoleStyle(added: .underline),
    ]
    expected.overrides = [.none: ["card": RoleStyle(added: .reverse)]]
    #expect(file.theme == expected)
    #expect(file.warnings == [])
  }

  @Test func `what is not understood is told with its line, and the rest holds`() throws {
    let file = try read(
      """
      farve = 3
      variant = "blå"
      # text = "comment"
      [palette]
      ink = "#12"
      pen = { hex = "#010203", 99 = 3 }
      [roles]
      text = "ink"
      card = { fg = "#zzz" }
      marked = ["fat", "bold"]
      """)
    let colors = "\"#6a9bff\", \"bright-blue\", \"default\", 111"
    let attributes = #"["bold", "dim", "underline", "reverse", "italic"]"#
    let expected: [(Int, ThemeFileProblem.Reason)] = [
      (1, .unknownKey("farve")),
      (2, .wrongValue(key: "variant", wanted: #""dark", "light", "any""#)),
      (5, .wrongValue(key: "ink", wanted: colors)), (6, .unknownKey("pen.99")),
      (9, .wrongValue(key: "card", wanted: colors)),
      (10, .wrongValue(key: "marked", wanted: attributes)),
    ]
    #expect(file.warnings.map(\.line) == expected.map(\.0))
    #expect(file.warnings.map(\.reason) == expected.map(\.1))
    #expect(file.theme.roles["marked"] == RoleStyle(added: .bold))
    #expect(file.theme.palette["pen"] == ThemeColor(.rgb(1, 2, 3)))
  }

  @Test func `names nobody explains are told with their line`() throws {
    let file = try read(
      """
      [palette]
      ink = "#010203"
      [roles]
      text = "ink"
      "card.hale" = ["bold"]
      card = { bg = "paper", fg = "brun" }
      """)
    var parent = ThemeDefinition(name: "ophav")
    parent.palette["paper"] = ThemeColor(.rgb(1, 2, 3))
    let problems = file.unknownNames(
      inheriting: file.theme.inheriting(from: parent), roleNames: ["text", "card", "card.title"])
    #expect(
      problems == [
        ThemeFileProblem(file: "min.toml", line: 5, reason: .unknownRole("card.hale")),
        ThemeFileProblem(file: "min.toml", line: 6, reason: .unknownColor("brun")),
      ])
  }

  @Test func `a file that is no TOML fails with its line`() {
    #expect {
      try read("name = \"a\"\n[roles\n")
    } throws: { error in
      let problem = error as? ThemeFileProblem
      guard case .syntax? = problem?.reason else { return false }
      return problem?.file == "min.toml" && problem?.line == 2
    }
  }

  @Test(arguments: ["", "\u{FEFF}", "palette = 3\nroles = \"x\"", "[palette]\n[roles]\n"])
  func `an empty or odd file is a theme of its own`(text: String) throws {
    #expect(try read(text).theme == ThemeDefinition(name: "min"))
  }
}
