import TavleCore
import Testing

@testable import tavle

struct SettingsTests {
  let home: Home

  init() throws { home = try Home() }

  private func configure(_ text: String) throws {
    try home.write(text, to: ".config/tavle/config.toml")
  }

  @Test func `the configuration says name, board and language`() throws {
    try configure("name = \"Karen Blix\"\nboard = \"~/own.db\"\nlanguage = \"da\"\n")
    _ = try home.run("tip Titel")
    #expect(home.has("own.db"))
    #expect(try home.list("log", "log").first?["author"] as? String == "Karen Blix")
    #expect(try home.run("show 9").errors.hasPrefix("Fejl: "))
  }

  @Test func `an option wins over the environment, which wins over the file`() throws {
    try configure("language = \"da\"\nboard = \"~/file.db\"\n")
    let environment = ["TAVLE_LANG": "nb", "TAVLE_BOARD": home.path + "/environment.db"]
    let run = try home.run(["show", "9"], environment: environment)
    #expect(run.errors.hasPrefix("Feil: "))
    #expect(home.has("environment.db"))
    let option = try home.run(["show", "9", "--lang", "en"], environment: environment)
    #expect(option.errors.hasPrefix("Error: "))
    _ = try home.run(["list", "--board", "option.db"], environment: environment)
    #expect(home.has("option.db"))
    #expect(!home.has("file.db"))
  }

  @Test func `what is not understood is named with its line`() throws {
    try configure("theme = 3\nlangage = \"da\"\n\n[keys]\nundo = [\"hyper-z\"]\nfly = [\"z\"]\n")
    let run = try home.run("list")
    #expect(run.status == 0)
    let file = home.path + "/.config/tavle/config.toml"
    let lines = run.errors.split(separator: "\n").dropLast()
    #expect(
      lines.map { $0.prefix(8 + file.utf8.count) } == [
        "Note: \(file):1", "Note: \(file):2", "Note: \(file):5", "Note: \(file):6",
      ])
  }

  @Test func `keys that mean two things are reported`() throws {
    try configure("[keys]\nredo = [\"u\"]\n")
    #expect(try home.run("list").errors.contains("config.toml:2: u is undo already"))
  }

  @Test func `a configuration that is no TOML stops with its line`() throws {
    try configure("name = \"Karen\"\nlanguage = \n")
    let run = try home.run("list")
    #expect(run.status == 2)
    #expect(run.errors.contains("config.toml:2: not valid TOML"))
  }

  @Test(arguments: [
    ("", "theme = \"mono\"\n"),
    ("theme = \"a\"\n", "theme = \"mono\"\n"),
    (
      "# mine\ntheme=\"a\" # dark\nname = \"K\"\n",
      "# mine\ntheme = \"mono\"  # dark\nname = \"K\"\n"
    ),
    ("name = \"K\"", "name = \"K\"\ntheme = \"mono\"\n"),
    ("[keys]\nundo = [\"z\"]\n", "theme = \"mono\"\n[keys]\nundo = [\"z\"]\n"),
    ("[x]\ntheme = \"a\"\n", "theme = \"mono\"\n[x]\ntheme = \"a\"\n"),
  ])
  func `one value is remembered and the rest of the file stays`(
    before: String, after: String
  ) throws {
    #expect(Settings.replacing("theme", with: "mono", in: before) == after)
    try configure(before)
    try Settings.remember("theme", "mono", in: home.path + "/.config/tavle/config.toml")
    #expect(try home.read(".config/tavle/config.toml") == after)
  }

  @Test(arguments: [
    ("da_DK.UTF-8", "da"), ("nb_NO", "nb"), ("no", "nb"), ("nn_NO.UTF-8", "nb"), ("de_DE", "en"),
    ("C", "en"), ("", "en"),
  ])
  func `the locale chooses the language`(locale: String, code: String) {
    #expect(Settings.localeLanguage(["LANG": locale]).rawValue == code)
    #expect(
      Settings.localeLanguage(["LANG": "xx", "LC_ALL": locale.isEmpty ? "C" : locale])
        .rawValue == code)
  }
}
