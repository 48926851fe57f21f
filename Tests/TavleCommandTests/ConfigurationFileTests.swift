import Foundation
import TavleTexts
import Testing

@testable import tavle

struct ConfigurationFileTests {
  let home: Home

  init() throws { home = try Home() }

  private var path: String { home.path + "/.config/tavle/config.toml" }

  private func configure(_ bytes: [UInt8]) throws {
    try home.write("", to: ".config/tavle/config.toml")
    try Data(bytes).write(to: URL(filePath: path))
  }

  @Test func `a file in another encoding keeps all its lines when a choice is remembered`() throws {
    try configure(Array("name = \"S".utf8) + [0xF8] + Array("ren\"\nboard = \"~/b.db\"\n".utf8))
    try Settings.remember("theme", "mono", in: path)
    #expect(
      try home.read(".config/tavle/config.toml")
        == "name = \"Søren\"\nboard = \"~/b.db\"\ntheme = \"mono\"\n")
  }

  @Test func `a name in another encoding is read as it was meant`() throws {
    try configure(Array("name = \"S".utf8) + [0xF8] + Array("ren\"\n".utf8))
    _ = try home.run("tip Title")
    #expect(try home.list("log", "log").first?["author"] as? String == "Søren")
  }

  @Test func `lines that end as on Windows stay, each of them`() {
    let text = "theme = \"a\"\r\nname = \"K\"\r\n"
    #expect(
      Settings.replacing("theme", with: "mono", in: text)
        == "theme = \"mono\"\r\nname = \"K\"\r\n")
  }

  @Test func `what cannot be read is not replaced, and is warned of`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(throws: CommandError.cannotRead(path: path, reason: .isFolder)) {
      try Settings.remember("theme", "mono", in: path)
    }
    let run = try home.run("list")
    #expect(run.status == 0)
    #expect(run.errors.contains("config.toml: it cannot be read: it is a folder."))
  }

  @Test func `a missing file is made`() throws {
    try Settings.remember("language", "da", in: path)
    #expect(try home.read(".config/tavle/config.toml") == "language = \"da\"\n")
  }

  @Test func `a name on the command line is cleaned before it goes into the log`() throws {
    _ = try home.run(["tip", "Title", "--as", "Ka\u{1B}[31mren\nBlix\u{202E}"])
    #expect(try home.list("log", "log").first?["author"] as? String == "Ka[31mren Blix")
  }

  @Test(arguments: ["javascript:alert(1)", "word", "https://a b.dk"])
  func `a link that leads nowhere on the web is refused`(link: String) throws {
    _ = try home.run("tip Title")
    let run = try home.run(["edit", "1", "--link", link])
    #expect(run.status == 2)
    #expect(run.errors.contains("is not a web address"))
  }
}
