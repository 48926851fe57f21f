import Testing

struct PeopleCommandTests {
  let home: Home

  init() throws {
    home = try Home(after: [
      [
        "person", "add", "Anne Holm", "--role", "camera:3:gladly", "--topic", "pumps",
      ],
      "person add Anders Åberg --department Storage",
      "tip Title",
    ])
  }

  @Test func `colleagues are listed with their roles`() throws {
    let people = try home.list("people", "people")
    #expect(people.compactMap { $0["name"] as? String } == ["Anders Åberg", "Anne Holm"])
    let roles = people.last?["roles"] as? [[String: Any]]
    #expect(roles?.first?["role"] as? String == "camera")
    #expect(roles?.first?["level"] as? Int == 3)
    #expect(roles?.first?["wish"] as? String == "gladly")
    #expect(try home.list("people", "people --role camera").count == 1)
    #expect(try home.list("people", "people --topic pu").count == 1)
  }

  @Test(arguments: ["Anne Holm", "anne", "holm", "hol an", "ANNE H"])
  func `a colleague is found by beginnings of the name`(who: String) throws {
    let run = try home.run(["person", "show", who])
    #expect(run.output.hasPrefix("Anne Holm\n"))
  }

  @Test func `two of one name are told apart as they are listed, or by the address`() throws {
    _ = try home.run(["person", "add", "Per Lund", "--department", "Sales", "--mail", "p@x.dk"])
    _ = try home.run([
      "person", "add", "Per Lund", "--another", "--department", "Sales", "--mail", "q@x.dk",
    ])
    let both = try home.run(["person", "show", "per lund"])
    #expect(both.status == 1)
    #expect(both.errors.contains("Per Lund (Sales, p@x.dk), Per Lund (Sales, q@x.dk)"))
    for who in ["q@x.dk", "Q@X.DK", "Per Lund (Sales, q@x.dk)"] {
      let one = try home.run(["person", "show", who])
      #expect(one.status == 0 && one.output.contains("q@x.dk"))
    }
    #expect(try home.run(["person", "show", "Per Lund (IT)"]).status == 1)
  }

  @Test func `letters with accents are found without them`() throws {
    #expect(try home.run("person show aberg").output.hasPrefix("Anders Åberg\n"))
  }

  @Test func `a beginning that fits several lists them`() throws {
    let run = try home.run("person show an")
    #expect(run.status == 1)
    #expect(run.errors.contains("Anders Åberg (Storage)"))
    #expect(run.errors.contains("Anne Holm"))
  }

  @Test func `a name that fits nobody brings the nearest`() throws {
    let run = try home.run("person show Anna")
    #expect(run.status == 1)
    #expect(run.errors.contains("Try: Anne Holm."))
  }

  @Test func `assigning moves a tip on and the answer is recorded`() throws {
    let assigned = try home.run("assign 1 anne --role camera --by 2031-01-06 --minutes 20")
    #expect(assigned.output == "Chose Anne Holm for #1: camera\n")
    #expect(try home.run("answer 1 anne yes").output == "Noted: Anne said yes (#1, camera)\n")
    let post = try #require(try home.list("posts", "show 1").first)
    #expect(post["stage"] as? String == "needs-colleague")
    let ask = (post["asks"] as? [[String: Any]])?.first
    #expect(ask?["contributor"] as? String == "Anne Holm")
    #expect(ask?["state"] as? String == "accepted")
    #expect(ask?["neededBy"] as? String == "2031-01-06")
    #expect(ask?["minutes"] as? Int == 20)
  }

  @Test(arguments: [
    ("asked", "asked"), ("ja", "accepted"), ("nei", "declined"), ("none", "no-answer"),
    ("done", "done"),
  ])
  func `answers are read in three languages`(word: String, state: String) throws {
    _ = try home.run("assign 1 anne --role camera")
    if word == "none" {
      let early = try home.run("answer 1 anne none")
      #expect(early.status == 1 && early.errors.contains("No answer is awaited from Anne"))
      _ = try home.run(["ask", "1", "anne", "--gain", "a clip to show"])
    }
    let run = try home.run("answer 1 anne \(word)")
    #expect(run.status == 0)
    #expect(run.errors.contains("has 5 working days to answer") == (word == "none"))
    let asks = try home.list("posts", "show 1").first?["asks"] as? [[String: Any]]
    #expect(asks?.first?["state"] as? String == state)
  }

  @Test func `an open role waits for somebody`() throws {
    #expect(try home.run("assign 1 - --role proofreading").status == 0)
    #expect(try home.list("posts", "list --find open:proofreading").count == 1)
    _ = try home.run("assign 1 anne --role proof")
    #expect(try home.list("posts", "list --find open:proofreading").isEmpty)
  }

  @Test func `of several roles the one that is meant must be named`() throws {
    _ = try home.run("assign 1 anne --role camera")
    _ = try home.run("assign 1 anne --role voice")
    let run = try home.run("answer 1 anne yes")
    #expect(run.status == 1)
    #expect(run.errors.contains("camera, voice"))
    #expect(try home.run("answer 1 anne yes --role voice").status == 0)
  }

  @Test func `the same role twice is refused`() throws {
    _ = try home.run("assign 1 anne --role camera")
    let run = try home.run("assign 1 anne --role camera")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Error: "))
  }

  @Test func `a second colleague of exactly the same name must be wanted`() throws {
    let run = try home.run("person add Anne Holm")
    #expect(run.status == 1)
    #expect(run.errors.contains("--another"))
    #expect(try home.list("people", "people").count == 2)
    #expect(try home.run("person add Anne Holm --another").status == 0)
    #expect(try home.list("people", "people").count == 3)
  }

  @Test(arguments: [
    ("a@example.org", 0), ("", 0), ("anne", 2), ("@example.org", 2), ("anne@", 2),
    ("a@b@c.org", 2), ("anne holm@example.org", 2),
  ])
  func `a mail address has one at sign with something on both sides`(
    mail: String, status: Int32
  ) throws {
    let run = try home.run(["person", "edit", "anne", "--mail", mail])
    #expect(run.status == status)
    #expect(status == 0 || run.errors.contains("“\(mail)” is not a mail address."))
  }

  @Test(arguments: [
    "co-presenting:3:gladly", "medvært:rutineret:vil gerne", "medvert:rutinert:vil gjerne",
    "medpræsentant:gerne og ofte:gerne", "medpresentatør:gjerne og ofte:gjerne",
    "co-presenting:experienced:gladly", "co-presenting:gladly and often:gladly",
  ])
  func `roles, levels and wishes are read as texts call them and as they did before`(
    role: String
  ) throws {
    #expect(try home.run(["person", "edit", "anders", "--role", role]).status == 0)
    let roles = try home.list("people", "person show anders").first?["roles"] as? [[String: Any]]
    #expect(roles?.first?["role"] as? String == "co-presenting")
    #expect(roles?.first?["level"] as? Int == 3)
    #expect(roles?.first?["wish"] as? String == "gladly")
  }

  @Test func `facts about a colleague change`() throws {
    let run = try home.run([
      "person", "edit", "anne", "--mail", "a@example.org", "--unrole", "camera", "--left", "--json",
    ])
    #expect(run.status == 0)
    #expect(try home.list("people", "people").count == 1)
    let anne = try #require(try home.list("people", "people --all").last)
    #expect(anne["mail"] as? String == "a@example.org")
    #expect((anne["roles"] as? [Any])?.isEmpty == true)
    #expect(anne["hasLeft"] as? Bool == true)
  }
}
