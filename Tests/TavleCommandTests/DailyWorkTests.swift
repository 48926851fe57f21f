import Foundation
import TestSupport
import Testing

/// What is done day by day from the shell: routines, favours, and documents about colleagues.
struct DailyWorkTests {
  let home: Home

  init() throws {
    home = try Home(after: [
      [
        "person", "add", "Anne Holm", "--department", "Lager", "--role", "camera:3:gladly",
        "--topic", "robots:3", "--goal", "two new people", "--mail", "anne@example.com",
      ],
      ["person", "add", "Per Lund", "--role", "camera:1:if-needed"],
      ["person", "add", "Siri Moe", "--role", "camera", "--asks", "0"],
      ["tip", "Robot #robots", "--from", "Anne"],
    ])
  }

  @Test func `what waits begins with how many were asked this week`() throws {
    _ = try home.run("ask 1 anne --role camera")
    let run = try home.run("today")
    #expect(run.output.hasPrefix("Asked in week "))
    #expect(run.output.split(separator: "\n")[0].hasSuffix(": 1 of 3"))
  }

  @Test func `routines are listed, and one is noted as done`() throws {
    let before = try home.list("routines", "routine")
    #expect(before.count == 4)
    let review = try #require(before.first { $0["name"] as? String == "roster-review" })
    #expect(review["isOpen"] as? Bool == true && review["last"] == nil)
    #expect(
      try home.run("routine roster").output
        == "Quarterly look at the roster: settled for this time\n")
    let after = try home.list("routines", "routine").first {
      $0["name"] as? String == "roster-review"
    }
    #expect(after?["isOpen"] as? Bool == false && after?["last"] != nil)
    #expect(try home.run("routine roster").output == "Nothing had to be changed\n")
    #expect(try home.run("undo").output.contains("roster"))
    #expect(try home.run("routine juggling").status == 2)
  }

  @Test func `the reasons for which a rule was passed over stand with the post`() throws {
    _ = try home.run([
      "assign", "1", "siri", "--role", "camera", "--because", "she offered it herself",
    ])
    #expect(
      try home.run("show 1").output.contains("karen · limit of asks · she offered it herself"))
  }

  @Test func `favours are written down, moved on and counted`() throws {
    #expect(try home.run(["favour", "add", "anne needs test customers"]).status == 0)
    #expect(try home.run("favour move 1 solved").status == 1)
    let solved = try home.run(["favour", "move", "1", "solved", "--outcome", "twelve came"])
    #expect(solved.output.hasPrefix("+1 karma: 1 now, and 27 kittens\n"))
    #expect(solved.output.contains("Hi Anne. You told me about"))
    #expect(solved.output.contains("Twelve came."))
    let favour = try #require(try home.list("favours", "favour list").first)
    #expect(
      favour["asker"] as? String == "Anne Holm" && favour["outcome"] as? String == "twelve came")
    #expect(try home.run("favour move 7 tried").status == 1)
    #expect(try home.run("favour remove 1").status == 0)
  }

  @Test func `people come from a file, in one change, and twice changes nothing`() throws {
    try home.write(
      "displayName,mail,department,birthday\nAnne Holm,anne@example.com,Other,1 May\nBo Vik,bo@example.com,Salg,\n",
      to: "people.csv")
    let dry = try home.run("import people people.csv --dry-run")
    #expect(dry.output.contains("birthday") && dry.output.contains("never stored"))
    #expect(try home.list("people", "people").count == 3)
    let run = try home.run("import people people.csv")
    #expect(run.output.contains("The roster says something else about 1 of them"))
    #expect(run.output.contains("Added 1 colleague"))
    #expect(try home.list("people", "people").count == 4)
    #expect(try home.run("import people people.csv").output.contains("has everything already"))
    #expect(try home.run("undo").status == 0)
    #expect(try home.list("people", "people").count == 3)
    try home.write("a,b\n\"1\n", to: "broken.csv")
    #expect(try home.run("import people broken.csv").status == 4)
    #expect(try home.run("import people people.csv --map mail=juggling").status == 2)
  }

  @Test func `favours are listed with kind and day, and can be changed`() throws {
    _ = try home.run(["favour", "add", "!case a family with an old boiler @anne >2031-12-03"])
    let list = try home.run("favour list").output
    #expect(list.contains("case hunt") && list.contains("by Wed 3 Dec 2031"))
    #expect(try home.run(["favour", "edit", "1", "two families >2031-12-04"]).status == 0)
    let favour = try #require(try home.list("favours", "favour list").first)
    #expect(favour["problem"] as? String == "two families")
    #expect(favour["deadline"] as? String == "2031-12-04")
    #expect(favour["kind"] as? String == "case-hunt" && favour["asker"] as? String == "Anne Holm")
    #expect(
      try home.run(["favour", "edit", "1", "two families >2031-12-04"]).output
        == "Nothing had to be changed\n")
    #expect(try home.run("favour edit 2 x").status == 1)
    #expect(try home.run(["favour", "edit", "1", " "]).status == 2)
  }

  @Test func `the roster can be shown around without levels, and in full`() throws {
    let shown = try home.run("people --markdown").output
    #expect(shown.contains("## Lager\n\n- **Anne Holm** · camera · robots\n"))
    #expect(!shown.contains("anne@example.com") && !shown.contains("gladly"))
    #expect(try home.run("people --markdown --full").output.contains("gladly"))
    #expect(try home.run("people --markdown --role voice").output.contains("##") == false)
    #expect(try home.run("people --markdown --json").status == 2)
    #expect(try home.run("people --full").status == 2)
    let gains = try home.run("person gains anne").output
    #expect(gains.hasPrefix("# What was in it for Anne Holm\n") && gains.contains("two new people"))
  }
}
