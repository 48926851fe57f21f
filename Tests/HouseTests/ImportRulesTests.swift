import Testing

/// What the files of a folder may import, besides the standard library.
private let allowed: [String: Set<String>] = [
  "Sources/TavleCore": [],
  "Sources/TavleStore": [
    "TavleCore", "GRDB", "GRDBSQLite", "CPostgres", "Foundation", "Glibc", "Synchronization",
  ],
  "Sources/TavleTexts": ["TavleCore"],
  "Sources/TavleExchange": ["TavleCore", "TavleTexts", "Foundation"],
  "Sources/TerminalKit": [],
  "Sources/TerminalDevice": ["TerminalKit", "CNcurses", "Glibc"],
  "Sources/TavleUI": ["TavleCore", "TavleTexts", "TerminalKit"],
  "Themes": [],
]

/// The program may import everything but the engines and the terminal library.
private let forbiddenToTheProgram: Set<String> = ["CNcurses", "GRDB", "GRDBSQLite", "CPostgres"]

struct ImportRulesTests {
  @Test(arguments: allowed.keys.sorted())
  func `a target imports nothing but what it may`(_ folder: String) throws {
    let files = try SourceFile.all(in: folder)
    #expect(!files.isEmpty)
    for file in files {
      let others = Set(file.imports).subtracting(allowed[folder] ?? [])
      #expect(others == [], "\(file.path)")
    }
  }

  @Test func `the program touches neither database engines nor curses`() throws {
    let files = try SourceFile.all(in: "Sources/tavle")
    #expect(!files.isEmpty)
    for file in files {
      #expect(forbiddenToTheProgram.isDisjoint(with: file.imports), "\(file.path)")
    }
  }

  @Test func `every target has its line in the table`() throws {
    let folders = try SourceFile.all(in: "Sources").map {
      $0.path.split(separator: "/").prefix(2).joined(separator: "/")
    }
    #expect(Set(folders).subtracting(allowed.keys) == ["Sources/tavle"])
  }
}
