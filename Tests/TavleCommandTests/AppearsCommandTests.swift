import Testing

/// Who is seen or heard on a post, out of the shell.
struct AppearsCommandTests {
  let home: Home

  init() throws {
    home = try Home(after: [
      ["person", "add", "Anne Holm", "--role", "camera"],
      ["person", "add", "Siri Moe"],
      "tip Robotten +li",
    ])
  }

  private func all() throws -> [[String: Any]] { try home.list("appearances", "appears 1") }

  @Test func `nobody is in a post until it is said`() throws {
    #expect(
      try home.run("appears 1").output == "Nobody is seen or heard on #1, as far as is noted.\n")
    let run = try home.run("appears 1 anne siri --media video,stemme")
    #expect(
      run.output == "Noted who is seen or heard on #1: Anne Holm, Siri Moe\n", "\(run.output)")
    #expect(try all().compactMap { $0["name"] as? String } == ["Anne Holm", "Siri Moe"])
    #expect(try all().first?["media"] as? [String] == ["video", "voice"])
    #expect(
      try home.run("appears 1").output.hasPrefix(
        "[!] Anne Holm · video · voice · cut not seen · video on LinkedIn: not asked"))
    #expect(try home.run("appears 1 anne").output == "Nothing had to be changed\n")
  }

  @Test func `without a number everybody is listed who is in what lies ahead, by day`() throws {
    #expect(
      try home.run("appears").output
        == "Nobody is seen or heard on what lies ahead, as far as is noted.\n")
    _ = try home.run("tip Taget >6/1/2031")
    _ = try home.run("appears 1 anne")
    _ = try home.run("appears 2 siri")
    let lines = try home.run("appears").output.split(separator: "\n")
    #expect(lines.count == 4 && lines[0] == "#2 Taget · Mon 6 Jan 2031")
    #expect(lines[2] == "#1 Robotten")
    #expect(lines[1].hasPrefix("  [?] Siri Moe · video") && lines[3].contains("Anne Holm"))
    let views = try home.list("appearances", "appears")
    #expect(views.compactMap { $0["post"] as? Int } == [2, 1])
    #expect(try home.run("appears --unknown").status == 2)
  }

  @Test func `the form suggests how somebody is seen`() throws {
    _ = try home.run("edit 1 --format photo")
    _ = try home.run("appears 1 anne")
    #expect(try all().first?["media"] as? [String] == ["picture"])
  }

  @Test func `a guest holds a post back until they have said yes`() throws {
    _ = try home.run(["appears", "1", "--guest", "Per Lund", "--unknown"])
    #expect(try all().compactMap { $0["kind"] as? String } == ["guest", "unknown"])
    #expect(try all().last?["name"] == nil && all().last?["media"] as? [String] == [])
    let stop = try home.run("schedule 1 2031-01-06")
    #expect(stop.status == 1 && stop.errors.contains("#1 Per Lund (guest): no yes on record"))
    _ = try home.run(["appears", "1", "--guest", "Per Lund", "--agreed", "2030-12-01"])
    #expect(try all().first?["agreedOn"] as? String == "2030-12-01")
    let run = try home.run("schedule 1 2031-01-06")
    #expect(run.status == 0 && run.errors.contains("nobody may be recognised"))
  }

  @Test func `the cut is seen or not`() throws {
    _ = try home.run("appears 1 anne --seen-cut")
    #expect(try all().first?["hasSeenCut"] as? Bool == true)
    _ = try home.run("appears 1 anne --no-seen-cut")
    #expect(try all().first?["hasSeenCut"] as? Bool == false)
  }

  @Test func `whoever is not in it any more is taken off, but not who was asked to help`() throws {
    _ = try home.run("appears 1 siri")
    #expect(try home.run("appears 1 siri --remove").status == 0)
    #expect(try all().isEmpty)
    let nobody = try home.run("appears 1 siri --remove")
    #expect(nobody.status == 1 && nobody.errors.contains("Siri Moe is not in #1."))
    _ = try home.run("assign 1 anne --role camera")
    #expect(try all().compactMap { $0["name"] as? String } == ["Anne Holm"])
    let asked = try home.run("appears 1 anne --remove")
    #expect(asked.status == 1 && asked.errors.contains("Anne Holm is in #1 because of being asked"))
    #expect(asked.errors.contains("Try: tavle answer 1 \"Anne Holm\" no "))
    #expect(try home.run(["answer", "1", "Anne Holm", "no"]).status == 0 && all().isEmpty)
  }

  @Test(arguments: [
    ("appears 1 --seen-cut", 2), ("appears 1 --remove", 2), ("appears 1 anne --agreed today", 2),
    ("appears 1 anne --media smell", 2), ("appears 1 anne --remove --seen-cut", 2),
    ("appears 9 anne", 1), ("appears 1 nobody", 1), ("appears x anne", 2),
  ])
  func `what cannot be is refused`(line: String, status: Int32) throws {
    let run = try home.run(line)
    #expect(run.status == status && run.output == "", "\(run.errors)")
    #expect(try all().isEmpty)
  }
}
