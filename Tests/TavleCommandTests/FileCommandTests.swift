import Foundation
import Testing

struct FileCommandTests {
  let home: Home

  init() throws { home = try Home() }

  private static let trello = """
    {"name": "Content", "lists": [
      {"id": "l1", "name": "Ideas", "closed": false, "pos": 1},
      {"id": "l2", "name": "Done", "closed": false, "pos": 2}],
     "labels": [], "members": [], "checklists": [], "actions": [],
     "cards": [
      {"id": "5a30f0000000000000000001", "name": "Robot", "idList": "l1", "closed": false,
       "pos": 1, "desc": "See it.", "idMembers": [], "labels": [], "attachments": []},
      {"id": "5a30f0000000000000000002", "name": "Roof", "idList": "l2", "closed": false,
       "pos": 1, "desc": "", "idMembers": [], "labels": [], "attachments": []}]}
    """

  @Test func `a Trello board is shown, taken in, and not taken in twice`() throws {
    let file = try home.write(Self.trello, to: "trello.json")
    let dry = try home.run(["import", "trello", file, "--dry-run"])
    #expect(dry.output.contains("Would add 2 posts and 0 colleagues."))
    #expect(try home.list("posts", "list").isEmpty)
    let first = try home.run(["import", "trello", file])
    #expect(first.output.hasSuffix("Added 2 posts and 0 colleagues; tavle undo takes it back.\n"))
    let again = try home.run(["import", "trello", file])
    #expect(again.output.hasSuffix("Everything is on the board already.\n"))
    let stages = try home.list("posts", "list").compactMap { $0["stage"] as? String }
    #expect(stages == ["tip", "published"])
    _ = try home.run("undo")
    #expect(try home.list("posts", "list").isEmpty)
  }

  @Test func `a list goes where the user says`() throws {
    let file = try home.write(Self.trello, to: "trello.json")
    _ = try home.run(["import", "trello", file, "--map", "Ideas=mangler kollega", "--yes"])
    #expect(try home.list("posts", "list --stage needs").count == 1)
    let wrong = try home.run(["import", "trello", file, "--map", "Nope=tip"])
    #expect(wrong.status == 4)
    #expect(wrong.errors.contains("Ideas, Done"))
    #expect(try home.run(["import", "trello", file, "--map", "Ideas"]).status == 2)
  }

  @Test(arguments: [
    ("", "The file is empty."), ("{\"a\": 1", "not JSON"), ("{}", "not the JSON of a Trello board"),
  ])
  func `a file that is no Trello board is refused`(text: String, words: String) throws {
    let run = try home.run("import trello -", input: text)
    #expect(run.status == 4)
    #expect(run.errors.contains(words))
    #expect(run.output == "")
  }

  @Test func `a missing file is not found`() throws {
    let run = try home.run("import trello nowhere.json")
    #expect(run.status == 1)
    #expect(run.errors == "Error: nowhere.json cannot be read: it does not exist.\n")
  }

  @Test(arguments: [
    ("nowhere.json", "findes ikke"), ("folder", "er en mappe"), ("b.txt/x", "ingen sådan mappe"),
  ])
  func `why a file cannot be read is said in the user's language`(
    file: String, words: String
  ) throws {
    try home.write("", to: "folder/a.txt")
    try home.write("", to: "b.txt")
    let run = try home.run(["import", "trello", file, "--lang", "da"])
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Fejl: \(file) kan ikke læses: "))
    #expect(run.errors.contains(words))
    #expect(!run.errors.contains(".."))
  }

  @Test func `devices are read and written as they are`() throws {
    #expect(try home.run("import trello /dev/null").errors.contains("The file is empty."))
    #expect(try home.run("--script /dev/null").status == 0)
    #expect(try home.run("export json --output /dev/null").status == 0)
    #expect(try home.run("export json --output no/such.json").errors.contains("no such folder"))
  }

  @Test func `a whole board goes out and comes back the same`() throws {
    _ = try home.run(["add", "Å “quote” 東京 🎂", "--note", "a\nb", "--check", "film", "--tag", "x"])
    _ = try home.run(["person", "add", "Anne"])
    _ = try home.run("assign 1 anne --role camera")
    _ = try home.run("comment 1 Fine")
    let json = try home.run("export json").output
    _ = try home.write(json, to: "board.json")
    #expect(try home.run("import board board.json --board other.db").status == 0)
    #expect(try home.run("export json --board other.db").output == json)
    let again = try home.run("import board board.json --board other.db")
    #expect(again.status == 1)
  }

  @Test func `a file that is there is kept unless told otherwise`() throws {
    _ = try home.run("tip Title")
    #expect(try home.run("export markdown --output board.md").status == 0)
    #expect(try home.read("board.md").contains("Title"))
    #expect(try home.run("export markdown -o board.md").status == 1)
    #expect(try home.run("export markdown -o board.md --overwrite").status == 0)
  }

  @Test func `a backup brings the board back`() throws {
    _ = try home.run("tip One")
    #expect(try home.run("backup saved.db").output == "Saved the board to saved.db\n")
    #expect(try home.run("backup saved.db").status == 1)
    _ = try home.run("tip Two")
    #expect(try home.run("restore saved.db").status == 0)
    #expect(try home.list("posts", "list").count == 1)
    #expect(try home.run("restore nowhere.db").status == 1)
    _ = try home.write("no database, but long enough to look at it for a while", to: "no.db")
    #expect(try home.run("restore no.db").status == 4)
    #expect(try home.list("posts", "list").count == 1)
  }

  @Test func `files in the inbox become tips once`() throws {
    try drop("Roof terrace\nwith a view", "inbox/roof.txt")
    try drop("x", "inbox/photo.jpg")
    _ = try home.write("inbox = \"~/inbox\"\n", to: ".config/tavle/config.toml")
    let run = try home.run("inbox")
    #expect(run.output == "1 tip from the inbox\n#1  Roof terrace\n")
    #expect(run.errors.hasPrefix("photo.jpg: "))
    #expect(home.has("inbox/read/roof.txt"))
    #expect(home.has("inbox/photo.jpg"))
    #expect(try home.run("inbox").output == "The inbox is empty.\n")
    try drop("Second", "inbox/b.md")
    #expect(try home.run("").output.contains("Second"))
  }

  /// Puts a file that was written a while ago.
  private func drop(_ text: String, _ name: String) throws {
    let path = try home.write(text, to: name)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: path)
  }
}
