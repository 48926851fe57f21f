import Testing

/// What colleagues say about being seen and heard, out of the shell.
struct ConsentCommandTests {
  let home: Home

  /// Anne is to be filmed for a post on LinkedIn.
  init() throws {
    home = try Home(after: [
      ["person", "add", "Anne Holm", "--role", "camera"],
      "tip Robotten +li",
      "assign 1 anne --role camera",
    ])
  }

  private func post() throws -> [String: Any]? { try home.list("posts", "show 1").first }

  // MARK: On record

  @Test func `what was said stands by medium and channel`() throws {
    #expect(try home.run("person consent anne").output.contains("  not asked\n"))
    let run = try home.run(
      "person consent anne --yes video,stemme --on li,intranet --until 2031-12-01 --proof mail")
    #expect(
      run.output
        == "Noted the consent of Anne Holm, video, voice on LinkedIn, intranet: yes until Mon 1 Dec 2031\n"
    )
    _ = try home.run("person consent anne --no picture --everywhere")
    let text = try home.run("person consent anne").output
    #expect(text.hasPrefix("Anne Holm\n\npictures        everywhere: no, "), "\(text)")
    #expect(
      text.contains("\nvideo           LinkedIn, intranet: yes until Mon 1 Dec 2031\n"), "\(text)")
    #expect(text.contains("\nname and title  not asked\n"))
  }

  @Test func `a yes is not over before it is given, and a mistyped channel is noticed`() throws {
    let late = try home.run("person consent anne --yes video --on li --until 2020-01-06")
    #expect(late.status == 1)
    #expect(late.errors.contains("A yes until Monday 6 January 2020 would be over already."))
    #expect(late.errors.contains("Try: --until names a day that lies ahead"))
    let mistyped = try home.run("person consent anne --yes video --on linkdin,intranet")
    #expect(mistyped.status == 0 && mistyped.errors == "NOTE: no post is for linkdin\n")
    let withdrawn = try home.run("person consent anne --withdrawn video --on linkdin")
    #expect(withdrawn.status == 0 && withdrawn.errors == "NOTE: no post is for linkdin\n")
  }

  @Test func `scripts get how it stands, and every record`() throws {
    _ = try home.run([
      "person", "consent", "anne", "--yes", "video", "--on", "hjemmeside,LinkedIn", "--until", "-",
      "--for", "The robot", "--proof", "underskrevet", "--proof-at", "sheets/7.pdf", "--guardian",
      "Per Lund, per@x.dk", "--ground", "interest", "--note", "She runs the company", "--as",
      "Mette",
    ])
    let media = try home.list("consent", "person consent anne")
    #expect(media.compactMap { $0["medium"] as? String }.count == 5)
    let video = try #require(media.first { $0["medium"] as? String == "video" })
    let standing = (video["standings"] as? [[String: Any]])?.first
    #expect(standing?["standing"] as? String == "yes" && standing?["until"] == nil)
    #expect(standing?["channels"] as? [String] == ["web", "linkedin"])
    let record = try #require((video["records"] as? [[String: Any]])?.first)
    #expect(
      record["purpose"] as? String == "The robot" && record["proof"] as? String == "signature")
    #expect(
      record["proofAt"] as? String == "sheets/7.pdf" && record["author"] as? String == "Mette")
    #expect((record["guardian"] as? [String: String])?["contact"] == "per@x.dk")
    #expect(record["ground"] as? String == "interest")
    #expect(record["note"] as? String == "She runs the company")
  }

  @Test func `a yes to one post is about its channels`() throws {
    let consents = try home.list("consents", "person consent anne --yes video --post 1")
    #expect(consents.first?["channels"] as? [String] == ["linkedin"])
    #expect(consents.first?["post"] as? Int == 1)
    #expect(consents.first?["purpose"] as? String == "Robotten")
  }

  @Test(arguments: [
    "--yes video", "--yes video --everywhere", "--asked video --everywhere", "--on li",
    "--everywhere", "--yes video --no voice --on li", "--yes video --on li --everywhere",
    "--yes smell --on li", "--yes video --on li --proof rumour",
    "--yes video --on li --guardian Per",
    "--no video --on li --until 2031-01-01", "--withdrawn video --post 1",
    "--yes video --on li --ground interest", "--yes video --on li --until sometime",
    "--yes , --on li",
    "--yes video --on l/i",
  ])
  func `what was not said in full is a wrong usage`(_ options: String) throws {
    let run = try home.run("person consent anne " + options)
    #expect(run.status == 2 && run.output == "", "\(run.errors)")
    let records = try home.list("consent", "person consent anne").flatMap {
      $0["records"] as? [Any] ?? []
    }
    #expect(records.isEmpty)
  }

  // MARK: No picture without a yes

  @Test func `without a yes nothing is scheduled, and a reason is kept`() throws {
    let stop = try home.run("schedule 1 2031-01-06")
    #expect(stop.status == 1 && stop.output == "")
    #expect(
      stop.errors == """
        Error: STOP: #1 Anne Holm, video on LinkedIn: not asked.
        Try: --reason "…" goes on all the same; it is kept with the post.

        """)
    #expect(try post()?["planDay"] == nil)
    #expect(try home.run(["schedule", "1", "2031-01-06", "--reason", "she will"]).status == 2)
    let run = try home.run(["schedule", "1", "2031-01-06", "--reason", "she signs on Monday"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try post()?["stage"] as? String == "scheduled")
    let appears = try home.list("appearances", "appears 1").first
    #expect(appears?["reason"] as? String == "she signs on Monday")
    #expect(appears?["isStopped"] as? Bool == false)
    // The same thing is said again, but stops nothing any more.
    let again = try home.run("schedule 1 2031-01-07")
    #expect(
      again.status == 0 && again.errors.contains("#1 Anne Holm, video on LinkedIn: not asked"))
  }

  @Test func `over a no there is no reason`() throws {
    _ = try home.run("person consent anne --no video --everywhere")
    for line in ["schedule 1 2031-01-06", "move 1 published"] {
      let run = try home.run(
        line.split(separator: " ").map(String.init) + ["--reason", "it is urgent"])
      #expect(run.status == 1)
      #expect(run.errors.contains("leave Anne Holm out"), "\(run.errors)")
    }
    #expect(try post()?["stage"] as? String == "needs-colleague")
  }

  @Test func `a yes that runs out before the day is noted`() throws {
    _ = try home.run("person consent anne --yes video --on li --until 2030-12-31")
    let run = try home.run("schedule 1 2031-01-06")
    #expect(run.status == 0 && run.errors.contains("runs out Tue 31 Dec 2030"), "\(run.errors)")
  }

  @Test func `publishing and scheduling by moving are checked too`() throws {
    #expect(try home.run("move 1 published").status == 1)
    _ = try home.run("person consent anne --yes video --post 1")
    let run = try home.run("move 1 published")
    #expect(
      run.status == 0 && run.errors.contains("Anne Holm has not seen the cut"), "\(run.errors)")
    _ = try home.run("person consent anne --no video --post 1")
    #expect(try home.run("move 1 tip").status == 0)
    #expect(try home.run("move 1 archive").status == 0)
  }

  @Test func `what there is to know about the day is said`() throws {
    _ = try home.run("tip Mandag +li")
    _ = try home.run("schedule 2 2031-01-06")
    _ = try home.run("tip Igen +li")
    let same = try home.run("schedule 3 2031-01-06")
    #expect(
      same.status == 0 && same.errors == "NOTE: #3 LinkedIn already has #2 on that day\n",
      "\(same.errors)")
    #expect(try home.run("schedule 3 2031-01-04").errors == "NOTE: #3 a Saturday\n")
  }

  // MARK: Taking it back

  @Test func `who takes a yes back is taken down, and gets a receipt`() throws {
    _ = try home.run("person consent anne --yes video --on linkedin")
    _ = try home.run("edit 1 --link https://linkedin.com/posts/1")
    _ = try home.run("move 1 published")
    let run = try home.run("person consent anne --withdrawn video --everywhere --proof mail")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains("- [ ] #1 Robotten · LinkedIn https://linkedin.com/posts/1 · "),
      "\(run.output)")
    #expect(run.output.contains("\nHi Anne. Noted on "), "\(run.output)")
    let tasks = try home.list("takedowns", "takedown")
    #expect(tasks.count == 1 && tasks.first?["name"] as? String == "Anne Holm")
    let records = try home.list("consent", "person consent anne").flatMap {
      $0["records"] as? [[String: Any]] ?? []
    }
    #expect(records.last?["proof"] as? String == "mail")
    _ = try home.run("undo")
    #expect(try home.list("takedowns", "takedown").isEmpty)
  }

  @Test func `where somebody is seen is listed with addresses`() throws {
    #expect(try home.run("person add Siri Moe").status == 0)
    #expect(try home.run("person where siri").output == "Nowhere yet.\n")
    _ = try home.run("person consent anne --yes video --on linkedin")
    _ = try home.run("edit 1 --link https://linkedin.com/posts/1")
    _ = try home.run("move 1 published")
    let text = try home.run("person where anne").output
    #expect(text.hasPrefix("#1 Robotten · LinkedIn · "))
    #expect(text.hasSuffix(" · video · https://linkedin.com/posts/1\n"), "\(text)")
    let seen = try home.list("sightings", "person where anne").first
    #expect(seen?["isOut"] as? Bool == true && seen?["media"] as? [String] == ["video"])
    let link = (seen?["links"] as? [[String: Any]])?.first
    #expect(link?["address"] as? String == "https://linkedin.com/posts/1")
  }
}
