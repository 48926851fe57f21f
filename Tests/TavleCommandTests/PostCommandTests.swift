import Testing

struct PostCommandTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `a tip is one line with tag, channel, source and day`() throws {
    let tip = try home.run([
      "tip", "Ny pakkerobot på lageret #logistik +ig @anne >2031-01-06 kl 9",
    ])
    #expect(tip.output == "#1  Ny pakkerobot på lageret\n")
    #expect(tip.errors == "")
    #expect(
      try home.run("list").output
        == "#1  Scheduled  Mon 6 Jan 2031 09:00  Ny pakkerobot på lageret  #logistik  IG  from anne\n"
    )
  }

  @Test func `the first line of standard input is the tip and the rest its note`() throws {
    #expect(try home.run("tip -", input: "\nThe roof\nsee the photo\n").output == "#1  The roof\n")
    #expect(try home.list("posts", "show 1").first?["note"] as? String == "see the photo")
    #expect(try home.run("tip", input: "Piped\n").output == "#2  Piped\n")
  }

  @Test func `several lines are several tips in their order`() throws {
    let run = try home.run("tip --lines", input: "a\n\nb\nc\n")
    #expect(Set(run.output.split(separator: "\n").map { $0.dropFirst(4) }) == ["a", "b", "c"])
    let titles = try home.list("posts", "list").compactMap { $0["title"] as? String }
    #expect(titles == ["a", "b", "c"])
  }

  @Test func `the same mail twice is one tip`() throws {
    let mail = """
      From: Anne Holm <anne@example.org>
      Subject: =?utf-8?q?K=C3=A6re?= tip
      Message-ID: <1@example.org>

      Come and see.
      """
    #expect(try home.run("tip --mail", input: mail).output == "#1  Kære tip\n")
    #expect(try home.run("tip --mail", input: mail).output == "#1  Kære tip\n")
    let posts = try home.list("posts", "show 1")
    #expect(posts.first?["source"] as? String == "Anne Holm")
    #expect(try home.list("posts", "list").count == 1)
  }

  @Test func `a title of add is taken as it is`() throws {
    let run = try home.run([
      "add", "#1 in +sales @home", "--tag", "heat", "--channel", "li", "--priority", "high",
      "--check", "film", "--minutes", "20", "--note", "why", "--role", "camera",
    ])
    #expect(run.output == "#1  #1 in +sales @home\n")
    let post = try #require(try home.list("posts", "show 1").first)
    #expect(post["stage"] as? String == "needs-colleague")
    #expect(post["tags"] as? [String] == ["heat"])
    #expect(post["channels"] as? [String] == ["linkedin"])
    #expect(post["priority"] as? String == "high")
    #expect(post["minutes"] as? Int == 20)
    #expect(post["note"] as? String == "why")
  }

  @Test func `everything about a post is shown`() throws {
    _ = try home.run(["add", "Heat pumps", "--note", "One.\nTwo.", "--check", "film"])
    _ = try home.run(["comment", "1", "--as", "Bo", "Nice one"])
    let lines = try home.run("show #1").output.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "#1  Heat pumps")
    #expect(lines.contains("  1  [ ] film"))
    #expect(lines.contains("  One."))
    #expect(lines.contains { $0.hasPrefix("  Bo · ") })
    #expect(lines.contains("    Nice one"))
  }

  @Test func `fields are changed, added to and cleared`() throws {
    _ = try home.run(["add", "Old", "--tag", "a", "--check", "film", "--from", "Bo"])
    let edit = try home.run([
      "edit", "1", "--title", "New", "--tag", "b", "--untag", "a", "--channels", "ig,fb",
      "--tick", "1", "--check", "cut", "--from", "", "--json",
    ])
    #expect(edit.status == 0)
    let post = try #require(try home.list("posts", "show 1").first)
    #expect(post["title"] as? String == "New")
    #expect(post["tags"] as? [String] == ["b"])
    #expect(post["channels"] as? [String] == ["instagram", "facebook"])
    #expect(post["source"] == nil)
    let items = post["checklist"] as? [[String: Any]] ?? []
    #expect(items.map { $0["done"] as? Bool } == [true, false])
  }

  @Test func `several posts move as one change and keep their order`() throws {
    _ = try home.run("tip --lines", input: "a\nb\nc\n")
    let numbers = try home.list("posts", "list").compactMap { $0["number"] as? Int }
    let move = try home.run(["move", "\(numbers[0]),\(numbers[1])", "needs", "colleague"])
    #expect(move.output == "Moved 2 posts to Needs colleague\n")
    let found = try home.list("posts", "list --stage needs")
    #expect(found.compactMap { $0["title"] as? String } == ["a", "b"])
    _ = try home.run("undo")
    #expect(try home.list("posts", "list --stage needs").isEmpty)
  }

  @Test(arguments: ["udgivet", "publisert", "published", "pub"])
  func `stages are named in three languages and by their beginnings`(word: String) throws {
    _ = try home.run("tip Title")
    #expect(try home.run("move 1 \(word)").status == 0)
    #expect(try home.list("posts", "list").first?["stage"] as? String == "published")
  }

  @Test func `a day schedules a post and no day takes it back`() throws {
    _ = try home.run("tip Title")
    #expect(
      try home.run("schedule 1 2031-01-06 kl 9").output == "Planned #1 for Mon 6 Jan 2031 09:00\n")
    let post = try #require(try home.list("posts", "list").first)
    #expect(post["stage"] as? String == "scheduled")
    #expect(post["planDay"] as? String == "2031-01-06")
    #expect(post["planTime"] as? String == "09:00")
    #expect(try home.run("schedule 1 -").status == 0)
    #expect(try home.list("posts", "list").first?["stage"] as? String == "tip")
  }

  @Test func `what is in the trash is off the list and comes back to where it was`() throws {
    _ = try home.run("tip Title")
    _ = try home.run("move 1 needs-colleague")
    #expect(try home.run("trash 1").output == "Moved #1 to the trash\n")
    #expect(try home.run("list").errors == "No posts.\n")
    #expect(try home.list("posts", "list --stage trash").count == 1)
    _ = try home.run("untrash 1")
    #expect(try home.list("posts", "list").first?["stage"] as? String == "needs-colleague")
  }

  @Test func `a list is filtered by stage and by query`() throws {
    _ = try home.run("tip --lines", input: "Robot #a\nRoof #b\n")
    let found = try home.list("posts", "list --find #b")
    #expect(found.compactMap { $0["title"] as? String } == ["Roof"])
    #expect(
      try home.run("list --stage scheduled --json").output == "{\n  \"posts\" : [\n\n  ]\n}\n")
  }

  @Test func `without a terminal the board is printed`() throws {
    _ = try home.run("tip Title")
    let board = try home.run("")
    #expect(board.output.hasPrefix("Tip  1\n  #1  Title\n\nNeeds colleague  0\n"))
    #expect(try home.list("posts", "").count == 1)
  }

  @Test func `the example is printed and nothing is kept`() throws {
    let demo = try home.run("demo --print --lang da")
    #expect(demo.output.contains("\nMangler kollega  "))
    #expect(!home.has(".local"))
    #expect(try home.list("posts", "demo --print").count > 15)
  }
}
