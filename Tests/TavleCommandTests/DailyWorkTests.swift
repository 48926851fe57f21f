import Foundation
import TestSupport
import Testing

/// What is done day by day from the shell: routines, favours, and documents about colleagues.
struct DailyWorkTests {
  let home: Home

  init() throws {
    home = try Home()
    _ = try home.run([
      "person", "add", "Anne Holm", "--department", "Lager", "--role", "camera:3:gladly",
      "--topic", "robots:3", "--goal", "two new people", "--mail", "anne@example.com",
    ])
    _ = try home.run(["person", "add", "Per Lund", "--role", "camera:1:if-needed"])
    _ = try home.run(["person", "add", "Siri Moe", "--role", "camera", "--asks", "0"])
    _ = try home.run(["tip", "Robot #robots", "--from", "Anne"])
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
    #expect(try home.run("routine roster").output == "Quarterly look at the roster: done\n")
    let after = try home.list("routines", "routine").first {
      $0["name"] as? String == "roster-review"
    }
    #expect(after?["isOpen"] as? Bool == false && after?["last"] != nil)
    #expect(try home.run("undo").status == 0)
    #expect(try home.run("routine juggling").status == 2)
  }

  @Test func `the reasons for which a rule was passed over stand with the post`() throws {
    _ = try home.run([
      "assign", "1", "siri", "--role", "camera", "--because", "she offered it herself",
    ])
    #expect(try home.run("show 1").output.contains("karen · she offered it herself"))
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
    #expect(try home.run("favour edit 2 x").status == 1)
    #expect(try home.run(["favour", "edit", "1", " "]).status == 2)
  }

  @Test func `the roster can be shown around without levels, and in full`() throws {
    let shown = try home.run("people --markdown").output
    #expect(shown.contains("## Lager\n\n- **Anne Holm** · camera · robots\n"))
    #expect(!shown.contains("anne@example.com") && !shown.contains("gladly"))
    #expect(try home.run("people --full").output.contains("gladly"))
    let gains = try home.run("person gains anne").output
    #expect(gains.hasPrefix("# Anne Holm · ") && gains.contains("two new people"))
  }
}
