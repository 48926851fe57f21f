import Foundation
import Testing

/// The plan out of the shell.
struct PlanCommandTests {
  let home: Home

  /// A board with a post on Monday, 6 January 2031, and help that is needed for another on the Wednesday after.
  init() throws {
    home = try Home(after: [
      ["person", "add", "Siri Moe", "--role", "camera", "--language", "nb"],
      ["tip", "Varmepumpen; \"forklaret\""],
      "schedule 1 2031-01-06",
      ["tip", "=1+1 <b>Robotten</b>"],
      "assign 2 siri --role camera --by 2031-01-08 --minutes 20",
    ])
  }

  private func plan(_ line: String) throws -> Run {
    try home.run("plan --from 2031-01-08 " + line)
  }

  /// The bits that say who may read a file.
  private func mode(_ name: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: "\(home.path)/\(name)")
    return try #require(facts[.posixPermissions] as? Int)
  }

  private func fileNumber(_ name: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: "\(home.path)/\(name)")
    return try #require(facts[.systemFileNumber] as? Int)
  }

  @Test func `the ending of a file says the form, unless that is said`() throws {
    for (name, begin) in [
      ("p.html", "<!DOCTYPE html>"), ("P.ICS", "BEGIN:VCALENDAR"), ("p.md", "# Plan"),
      ("p.txt", "Plan\n"), ("p.plan", "Plan\n"),
    ] {
      #expect(try plan("--out \(name)").status == 0)
      #expect(try home.read(name).hasPrefix(begin), "\(name)")
    }
    #expect(try plan("--out p.html --format text").status == 0)
    #expect(try home.read("p.html").hasPrefix("Plan\n"))
    #expect(try home.run("plan --how --out how.ics").status == 2)
  }

  @Test func `who is only meant for something does not find it in their plan`() throws {
    #expect(!(try plan("--person siri").output.contains("kamera")))
    _ = try home.run("answer 2 siri yes")
    #expect(try plan("--person siri").output.contains("kamera"))
  }

  @Test func `the plan of a week is printed as text`() throws {
    let run = try plan("--weeks 1")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 7 && run.status == 0)
    #expect(lines[0] == "Plan" && lines[1].hasPrefix("Week 2 · as of "))
    #expect(
      Array(lines[2...]) == [
        "Week 2 · Mon 6 Jan 2031–Sun 12 Jan 2031", "  Mon 6 Jan 2031",
        "    Varmepumpen; \"forklaret\" · Scheduled", "  Wed 8 Jan 2031",
        "    Help: camera · for “=1+1 <b>Robotten</b>” · not settled yet",
      ])
  }

  @Test func `without a day it begins this week, and four weeks are four`() throws {
    let run = try home.run("plan")
    #expect(run.output.ranges(of: "Nothing planned yet").count == 4)
    #expect(try home.run("plan --weeks 53").output.ranges(of: "\nWeek ").count == 53)
  }

  @Test func `every form is written`() throws {
    #expect(try plan("--format markdown").output.contains("\n- **Help: camera** · for"))
    let html = try plan("--format html").output
    #expect(html.hasPrefix("<!DOCTYPE html>\n") && html.contains("&lt;b&gt;Robotten&lt;/b&gt;"))
    let ics = try plan("--format ics").output
    #expect(ics.hasPrefix("BEGIN:VCALENDAR\r\n") && ics.hasSuffix("END:VCALENDAR\r\n"))
    #expect(ics.contains("DTSTART;VALUE=DATE:20310108\r\n"))
    let csv = try plan("--format csv").output
    #expect(
      csv.contains("2031-01-06;2;;;Post;1;\"Varmepumpen; \"\"forklaret\"\"\";;Scheduled;;;\r\n"))
    #expect(csv.contains(";2;'=1+1 <b>Robotten</b>;;not settled yet;camera;;\r\n"))
    #expect(try plan("--format csv --raw").output.contains(";2;=1+1 <b>Robotten</b>;"))
  }

  @Test func `scripts get everything under names that do not change`() throws {
    let plan = try home.list("plan", "plan --from 2031-01-08 --weeks 1")
    #expect(plan.compactMap { $0["kind"] as? String } == ["post", "need"])
    let (post, need) = (try #require(plan.first), try #require(plan.last))
    #expect(post["day"] as? String == "2031-01-06" && post["number"] as? Int == 1)
    #expect(post["stage"] as? String == "scheduled" && post["id"] is String)
    #expect(post["channels"] as? [String] == [] && post["people"] as? [String] == [])
    #expect(need["role"] as? String == "camera" && need["minutes"] as? Int == 20)
    #expect(need["state"] == nil && need["people"] as? [String] == [])
    _ = try home.run("answer 2 siri yes")
    let own = try home.list("plan", "plan --from 2031-01-08 --weeks 1 --person siri")
    #expect(own.count == 1 && own[0]["state"] as? String == "accepted")
    #expect(own[0]["people"] as? [String] == ["Siri Moe"])
  }

  @Test func `one colleague's plan is in their language, and nobody else can read the file`() throws
  {
    _ = try home.run("answer 2 siri yes")
    let run = try plan("--weeks 1 --person siri --out siri.txt")
    #expect(run.status == 0 && run.output == "")
    let text = try home.read("siri.txt")
    #expect(text.hasPrefix("Plan for Siri Moe\nUke 2 · per "))
    #expect(text.contains("    Din del: kamera · til «=1+1 <b>Robotten</b>»"))
    #expect(!text.contains("Varmepumpen"))
    #expect(try mode("siri.txt") == 0o600)
    try home.write("open to all", to: "siri.txt")
    chmod("\(home.path)/siri.txt", 0o644)
    _ = try plan("--weeks 1 --person siri --out siri.txt")
    #expect(try mode("siri.txt") == 0o600 && home.read("siri.txt") == text)
    #expect(try plan("--person nobody").status == 1)
  }

  @Test func `a file is replaced as a whole, and only if it says something else`() throws {
    for form in ["text", "markdown", "html", "ics", "csv"] {
      let first = try plan("--format \(form) --out plan")
      #expect(first.errors == "Wrote plan\n")
      chmod("\(home.path)/plan", 0o640)
      let number = try fileNumber("plan")
      let second = try plan("--format \(form) --out plan")
      #expect(second.errors == "plan says the same already.\n")
      #expect(try fileNumber("plan") == number)
      _ = try plan("--lang nb --format \(form) --out plan")
      #expect(try fileNumber("plan") != number && mode("plan") == 0o640)
      try FileManager.default.removeItem(atPath: "\(home.path)/plan")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(!left.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `a link stays a link, and what it names is replaced`() throws {
    try home.write("old", to: "web/plan.txt")
    try FileManager.default.createSymbolicLink(
      atPath: "\(home.path)/link.txt", withDestinationPath: "web/plan.txt")
    #expect(try plan("--out link.txt").status == 0)
    #expect(try home.read("web/plan.txt").hasPrefix("Plan\n"))
    let facts = try FileManager.default.attributesOfItem(atPath: "\(home.path)/link.txt")
    #expect(facts[.type] as? FileAttributeType == .typeSymbolicLink)
  }

  @Test func `a calendar in a file says what takes place no more`() throws {
    _ = try plan("--format ics --out plan.ics")
    _ = try home.run("schedule 1 2031-06-02")
    _ = try home.run("trash 2")
    _ = try plan("--format ics --out plan.ics")
    let lines = try home.read("plan.ics").components(separatedBy: "\r\n")
    #expect(lines.count { $0 == "STATUS:CANCELLED" } == 2)
    #expect(!lines.contains("STATUS:CONFIRMED"))
    _ = try home.run("schedule 1 2031-01-06")
    _ = try plan("--format ics --out plan.ics")
    let again = try home.read("plan.ics")
    #expect(again.contains("STATUS:CONFIRMED") && again.contains("STATUS:CANCELLED"))
  }

  @Test(arguments: [
    ("--out missing/plan.txt", "missing/plan.txt cannot be written: there is no such folder"),
    ("--out /dev/full", "/dev/full cannot be written"), ("--out .", ". cannot be written"),
  ])
  func `what cannot be written is said`(_ options: String, _ words: String) throws {
    let run = try plan(options)
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors.hasPrefix("Error: \(words)"), "\(run.errors)")
  }

  @Test(arguments: [
    "--weeks 0", "--weeks 54", "--weeks x", "--format pdf", "--json --out a", "--json --format csv",
    "--raw", "--raw --format text", "--how --person siri", "--how --format ics",
    "--watch . --from today", "--watch . --person siri", "--watch . --out a", "--watch . --json",
  ])
  func `what does not go together is a wrong usage`(_ options: String) throws {
    let run = try home.run("plan " + options)
    #expect(run.status == 2 && run.output == "")
  }

  @Test func `a day that is none, and no day, are said`() throws {
    for word in ["sometime", "-"] {
      let run = try home.run(["plan", "--from=\(word)"])
      #expect(run.status == 2 && run.errors.contains(word), "\(run.errors)")
    }
  }

  @Test func `how the work is done has the days of the log`() throws {
    let text = try home.run("plan --how --as Mette").output
    #expect(text.hasPrefix("How we work with social media\n\nMette looks after our social media."))
    #expect(text.contains("0 posts now; usually less than a day (median of 2 posts in 12 months)."))
    #expect(!text.contains("Siri"))
    let stages = try home.list("stages", "plan --how")
    #expect(stages.compactMap { $0["stage"] as? String }.first == "tip")
    #expect(stages.map { $0["posts"] as? Int } == [0, 1, 1, 0])
    #expect(stages.map { $0["medianOf"] as? Int } == [2, nil, nil, nil])
    let days = try #require(stages.first?["medianDays"] as? Double)
    #expect((0..<0.1).contains(days))
    #expect(try home.run("plan --how --format html --out how.html").status == 0)
    #expect(try home.read("how.html").hasPrefix("<!DOCTYPE html>"))
  }
}
