import Foundation
import Testing

struct ReportCommandTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `keys are listed with the user's own`() throws {
    try home.write("[keys]\nundo = [\"ctrl-z\"]\n", to: ".config/tavle/config.toml")
    let keys = try home.list("keys", "keys")
    let undo = try #require(keys.first { $0["action"] as? String == "undo" })
    #expect(undo["keys"] as? [String] == ["ctrl-z"])
    #expect(try home.run("keys --markdown").output.hasPrefix("| | | |\n|---|---|---|\n"))
  }

  @Test func `themes are listed with the user's own`() throws {
    let own = try home.write("inherits = \"mono\"\n", to: ".config/tavle/themes/quiet.toml")
    let themes = try home.list("themes", "themes")
    let names = themes.compactMap { $0["name"] as? String }
    #expect(Set(names).isSuperset(of: ["quiet", "tavle-dark", "tavle-light", "terminal", "mono"]))
    let quiet = try #require(themes.first { $0["name"] as? String == "quiet" })
    #expect(quiet["file"] as? String == own)
  }

  @Test func `the doctor reports and changes nothing`() throws {
    let run = try home.run("doctor")
    #expect(run.status == 0)
    #expect(run.output.contains("not there yet"))
    #expect(!home.has(".local"))
    _ = try home.run("tip Title")
    let json = try home.run("doctor --json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let doctor = try #require(object?["doctor"] as? [String: Any])
    #expect(doctor["posts"] as? Int == 1)
    #expect((doctor["encoding"] as? String)?.isEmpty == false)
    #expect((doctor["locale"] as? String)?.isEmpty == false)
    #expect(doctor["boardExists"] as? Bool == true)
  }

  @Test func `the doctor finds a damaged board`() throws {
    try home.write(String(repeating: "no board ", count: 1000), to: "b.db")
    let run = try home.run("doctor --board b.db")
    #expect(run.status == 3)
    #expect(run.output.contains("b.db is not a board."))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `there are completions for every shell`(shell: String) throws {
    let run = try home.run("completions \(shell)")
    #expect(run.status == 0)
    #expect(run.output.contains("schedule"))
    #expect(run.output == (try home.run("--generate-completion-script \(shell)").output))
  }
}
