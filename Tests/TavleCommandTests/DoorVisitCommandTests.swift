import Foundation
import Testing

/// Whoever comes by while the door stands open, out of the shell.
struct DoorVisitCommandTests {
  let home: Home

  init() throws {
    home = try Home(after: [
      ["person", "add", "Anne Holm"],
      "door add thu 13:00",
    ])
  }

  @Test func `a visit is a tip with who it was as its source`() throws {
    let run = try home.run([
      "door", "visit", "anne", "Robotten", "#lager", "+ig", "--note", "fra kantinen",
    ])
    #expect(run.status == 0 && run.output == "#1  Robotten\n", "\(run.errors)")
    let post = try #require(try home.list("posts", "show 1").first)
    #expect(post["stage"] as? String == "tip" && post["source"] as? String == "Anne Holm")
    #expect(post["tags"] as? [String] == ["lager", "open-door"])
    #expect(post["channels"] as? [String] == ["instagram"])
    #expect(post["note"] as? String == "fra kantinen")
    #expect(try home.run("undo").status == 0)
    #expect(try home.list("posts", "list").isEmpty)
  }

  @Test func `a guest is called what they are called, and the word is in the user's language`()
    throws
  {
    let run = try home.run(["door", "visit", "Jonas Berg", "Taget", "--lang", "nb", "--json"])
    #expect(run.status == 0 && run.output.contains("\"Jonas Berg\""))
    #expect(run.output.contains("åpen-dør"))
    _ = try home.run(["door", "visit", "Jonas Berg", "Kantinen", "--lang", "da"])
    #expect(try home.list("posts", "list").compactMap { $0["source"] as? String }.count == 2)
  }

  @Test func `visits of this month stand under the hours, in whichever language they were noted`()
    throws
  {
    #expect(try home.run("door").output == "1  Thursday 13:00  60 min\n")
    _ = try home.run("door visit anne Robotten")
    #expect(try home.run("door").output.hasSuffix("\nThis month: 1 visit\n"))
    _ = try home.run("door visit anne Taget --lang da")
    _ = try home.run("tip Kantinen --from anne")
    #expect(try home.run("door").output.hasSuffix("\nThis month: 2 visits\n"))
    #expect(try home.list("doors", "door").count == 1)
  }

  @Test(arguments: ["door visit", "door visit anne", "door visit anne #lager"])
  func `without a tip there is nothing to note`(line: String) throws {
    let run = try home.run(line)
    #expect(run.status == 2 && run.output == "", "\(run.errors)")
    #expect(try home.list("posts", "list").isEmpty)
  }
}
