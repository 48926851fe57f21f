import Foundation
import Testing

struct FailureTests {
  let home: Home

  init() throws { home = try Home() }

  @Test(arguments: [
    ("show 42", 1, "There is no post #42."), ("move 42 tip", 1, "There is no post #42."),
    ("log 42", 1, "There is no post #42."), ("trash x", 2, "“x” is not the number of a post."),
    ("show 0", 2, "“0” is not the number of a post."), ("inbox", 2, "No inbox folder is set."),
    ("tip #tag", 2, "A tip needs a title."), ("list --stage xx", 2, "“xx” is not a stage."),
    ("frobnicate", 2, "“frobnicate” is not a command."), ("lits", 2, "Try: list."),
    ("list --bogus", 2, "Unknown option '--bogus'"), ("move", 2, "Missing expected argument"),
    ("--lang xx", 2, "is not a language"), ("--theme xx", 2, "“xx” is not a theme."),
    ("import board /etc/hostname", 4, "not JSON"),
    ("list --board /etc/hostname", 3, "/etc/hostname is not a board."),
    ("list --board /proc/nowhere/b.db", 3, "/proc"),
    ("list --board postgres://x/y", 3, "postgres://x/y"),
  ])
  func `errors name the thing and have their exit code`(
    line: String, status: Int32, words: String
  ) throws {
    let run = try home.run(line)
    #expect(run.status == status)
    #expect(run.errors.contains(words))
    #expect(run.output == "")
  }

  @Test(arguments: [
    ("list --stage xx --lang da", "needs-colleague (Mangler kollega), scheduled (Planlagt)"),
    ("list --stage xx --lang nb", "published (Publisert)"),
    ("list --stage xx", "Try: tip, needs-colleague, scheduled, published, archive, trash.\n"),
    ("assign 1 x --role xx --lang da", "co-presenting (medvært)"),
  ])
  func `words that would do are named as the user calls them`(line: String, words: String) throws {
    #expect(try home.run(line).errors.contains(words))
  }

  @Test(arguments: ["", "list", "demo --print", "doctor", "keys", "people", "themes", "tip x"])
  func `a theme that is not there is refused by every command`(command: String) throws {
    let run = try home.run(command + " --theme foo")
    #expect(run.status == 2)
    #expect(run.errors.contains("“foo” is not a theme.") && run.errors.contains("tavle-dark"))
    #expect(run.output == "")
  }

  @Test func `edits that name nothing or too much are refused`() throws {
    _ = try home.run("tip Title")
    #expect(try home.run("edit 1").status == 2)
    #expect(try home.run(["edit", "1", "--title", ""]).status == 1)
    #expect(try home.run("edit 1 --tick 3").status == 1)
    #expect(try home.run("edit 1 --minutes long").status == 2)
    #expect(try home.run("schedule 1 xyzzy").status == 2)
    let needsDay = try home.run("move 1 scheduled")
    #expect(needsDay.status == 1)
    #expect(needsDay.errors.contains("Try: tavle schedule"))
    #expect(try home.run("untrash 1").errors == "Error: #1 is on the board.\n")
    #expect(try home.list("posts", "list").first?["title"] as? String == "Title")
  }

  @Test func `in a group of posts all or none are changed`() throws {
    _ = try home.run("tip Title")
    #expect(try home.run("trash 1 2").status == 1)
    #expect(try home.list("posts", "list").count == 1)
  }

  @Test func `help is no error`() throws {
    let help = try home.run("--help")
    #expect(help.status == 0)
    #expect(help.output.hasPrefix("OVERVIEW: "))
    #expect(help.errors == "")
    #expect(try home.run("help move").status == 0)
    #expect(try home.run("--version").status == 0)
  }

  @Test func `errors speak the user's language`() throws {
    #expect(try home.run("show 42 --lang da").errors.hasPrefix("Fejl: Der er intet opslag #42.\n"))
    let locale = try home.run(["show", "42"], environment: ["LC_ALL": "nb_NO.UTF-8"])
    #expect(locale.errors.hasPrefix("Feil: Det finnes ikke noe innlegg #42.\n"))
  }

  @Test func `without a home the board must be named`() throws {
    let run = try home.run(["list"], environment: ["HOME": ""])
    #expect(run.status == 3)
    #expect(run.errors.contains("--board"))
  }

  @Test func `a folder that cannot be written keeps the board as it is`() throws {
    _ = try home.run("tip Title --board sub/b.db")
    let manager = FileManager.default
    let folder = home.folder.appending(path: "sub").path
    try manager.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
    defer { try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder) }
    // The superuser may write everywhere.
    guard !manager.isWritableFile(atPath: folder) else { return }
    let run = try home.run("tip Other --board sub/b.db")
    #expect(run.status == 3)
  }
}
