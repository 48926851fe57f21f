import Foundation
import Testing

@testable import tavle

/// Whatever is done with an address, its password is not seen again.
struct SecretTests {
  private let home: Home

  init() throws {
    home = try Home(after: [
      "tip One"
    ])
  }

  private static let addresses = [
    "postgres://kari:hemme-kode@h/tavle", "postgres://kari:hemme kode@h/tavle",
    "postgres:/kari:hemme-kode@h/tavle", "Postgres://kari:hemme-kode@h/tavle",
    "postgres://kari:hemme/kode@h", "postgres://h/tavle?%70assword=hemme-kode",
    "postgresql://kari:hemme\"kode@h", "mysql://kari:hemme-kode@h",
    "host=h user=kari password=hemme-kode",
  ]

  private static let lines = [
    "*", "list *", "backup *", "restore *", "export json -o *", "import board *",
    "import trello *", "import inbox *", "--script *", "demo --script *", "show *", "--lang *",
    "--color *", "--theme *", "* list", "move 1 *", "assign 1 *", "edit 1 --link *", "--lang da *",
    "list --stage=*", "list --board * extra", "--board=* list --x=*",
    "log --limit *", "copy nowhere.db *",
  ]

  private func files() throws -> Set<String> {
    let all = try #require(FileManager.default.subpaths(atPath: home.path))
    return Set(all.filter { !$0.hasSuffix(".out") && !$0.hasSuffix(".err") })
  }

  @Test(arguments: lines)
  func `no command shows it`(line: String) throws {
    for address in Self.addresses.prefix(2) { try expectSecrecy(line, address) }
  }

  @Test(arguments: addresses)
  func `however it is written, it is not shown`(address: String) throws {
    for line in ["*", "list *", "backup *"] { try expectSecrecy(line, address) }
  }

  private func expectSecrecy(_ line: String, _ address: String) throws {
    let before = try files()
    let words = line.split(separator: " ").map { String($0).replacing("*", with: address) }
    let run = try home.run(words)
    #expect(run.status != 0, "\(words)")
    for part in ["hemme", "kode"] {
      #expect(!(run.output + run.errors).contains(part), "\(words): \(run.errors)")
    }
    #expect(try files() == before)
  }

  @Test(arguments: ["list --board *", "copy * new.db"], addresses)
  func `no board is opened in a file of that name`(line: String, address: String) throws {
    let before = try files()
    let words = line.split(separator: " ").map { String($0).replacing("*", with: address) }
    let run = try home.run(words, environment: ["TAVLE_BOARD": address, "PGCONNECT_TIMEOUT": "1"])
    #expect(run.status == 3)
    #expect(!run.errors.contains("hemme") && !run.errors.contains("kode"), "\(run.errors)")
    try home.write("board = \(String(reflecting: address))\n", to: ".config/tavle/config.toml")
    let configured = try home.run(["list"], environment: ["PGCONNECT_TIMEOUT": "1"])
    #expect(configured.status == 3 && !configured.errors.contains("hemme"), "\(configured.errors)")
    #expect(
      try files().subtracting([".config", ".config/tavle", ".config/tavle/config.toml"]) == before)
  }

  @Test(arguments: [
    ("en", "postgres://kari@h/db is no command, but the address of a board.", "Try: "),
    ("da", "postgres://kari@h/db er ingen kommando, men adressen på en tavle.", "Prøv: "),
    ("nb", "postgres://kari@h/db er ingen kommando, men adressen til en tavle.", "Prøv: "),
  ])
  func `an address in the place of a command is shown the way`(
    language: String, message: String, hint: String
  ) throws {
    let run = try home.run(
      ["postgres://kari:hemmelig@h/db"], environment: ["LC_ALL": "\(language)_XX.UTF-8"])
    #expect(run.status == 2)
    #expect(run.errors.contains(message))
    #expect(run.errors.contains("\(hint)tavle --board postgres://kari@h/db\n"), "\(run.errors)")
  }

  @Test(arguments: [
    ("en", "a file is wanted here"), ("da", "her skal der stå en fil"),
    ("nb", "her skal det stå en fil"),
  ])
  func `an address in the place of a file is refused`(language: String, words: String) throws {
    for line in ["backup", "restore", "import board", "export json -o"] {
      let run = try home.run("\(line) postgres://kari@h/db --lang \(language)")
      #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
    }
  }

  @Test(arguments: [
    ("see https://kari:x@h/y", "see https://kari@h/y"),
    ("https://tiktok.com/@kari", "https://tiktok.com/@kari"),
    ("mail kari@h.dk: no", "mail kari@h.dk: no"), ("a:/b", "a:/b"),
    ("postgres://:x@h", "postgres://@h"), ("“postgres://k:x:y@z@h”", "“postgres://k@h”"),
    ("dsn host=h PASSWORD=x y", "dsn host=h PASSWORD=… y"),
  ])
  func `sentences lose passwords and nothing else`(text: String, masked: String) {
    #expect(Secrets.masked(text, arguments: []) == masked)
  }
}
