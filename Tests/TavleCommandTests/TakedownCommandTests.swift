import Testing

/// What is to be taken down, out of the shell.
struct TakedownCommandTests {
  let home: Home

  /// Anne took her yes back after a post of hers was out at two addresses.
  init() throws {
    home = try Home(after: [
      ["person", "add", "Anne Holm", "--role", "camera"],
      "tip Robotten +li",
      "appears 1 anne --media video",
      "person consent anne --yes video --on linkedin",
      "edit 1 --link https://linkedin.com/posts/1 --link https://example.org/2",
      "move 1 published",
      "person consent anne --withdrawn video --everywhere --as Mette",
    ])
  }

  private func open() throws -> [[String: Any]] { try home.list("takedowns", "takedown") }

  @Test func `everything that is open is listed`() throws {
    #expect(try open().compactMap { $0["place"] as? Int } == [1, 2])
    #expect(try open().compactMap { $0["number"] as? Int } == [1, 1])
    #expect(try open().first?["address"] as? String == "https://linkedin.com/posts/1")
    #expect(try open().first?["deadline"] is String && open().first?["owner"] as? String == "Mette")
    let lines = try home.run("takedown").output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].contains("  #1 1  Anne Holm  Robotten  Mette  LinkedIn https://linkedin.com/posts/1")
    )
  }

  @Test func `of several the one that is meant is named`() throws {
    let several = try home.run("takedown 1 --done")
    #expect(several.status == 1)
    #expect(
      several.errors.contains("1 LinkedIn https://linkedin.com/posts/1; 2 "), "\(several.errors)")
    #expect(
      try home.run("takedown 1 2 --done").output == "Saw to what was to be taken down of #1\n")
    #expect(try open().compactMap { $0["place"] as? Int } == [1])
    #expect(try home.run("takedown 1 2 --done").status == 1)
    #expect(try home.run("person where anne").output.contains(" · to be down by "))
    let last = try home.list("takedowns", "takedown 1 --done").first
    #expect(last?["doneOn"] is String)
    let seen = try home.list("sightings", "person where anne").first
    #expect(seen?["downSince"] as? String == last?["doneOn"] as? String)
    #expect(try home.run("takedown").output == "Nothing is to be taken down.\n")
    #expect(try home.run("takedown 1 --done").status == 1)
  }

  @Test func `what stays has a ground`() throws {
    #expect(try home.run(["takedown", "1", "1", "--stays", "because"]).status == 2)
    let run = try home.run(["takedown", "1", "1", "--stays", "named in the annual report"])
    #expect(run.status == 0)
    #expect(try open().count == 1)
    let today = try home.list("today", "today").filter { $0["kind"] as? String == "takedown" }
    #expect(today.count == 1)
  }

  @Test(arguments: [
    ("takedown --done", 2), ("takedown 1", 2), ("takedown 1 1 --done --stays because", 2),
    ("takedown 9 --done", 1), ("takedown 1 3 --done", 1), ("takedown 1 0 --done", 1),
  ])
  func `what cannot be is refused`(line: String, status: Int32) throws {
    let run = try home.run(line)
    #expect(run.status == status && run.output == "", "\(run.errors)")
    #expect(try open().count == 2)
  }
}
