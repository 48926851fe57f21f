import Foundation
import Testing

/// Shoots out of the shell.
struct ShootCommandTests {
  let home: Home

  /// A shoot on Monday, 6 January 2031, for a post in which Siri is to be filmed and somebody heard.
  init() throws {
    home = try Home(after: [
      ["person", "add", "Siri Moe", "--role", "camera"],
      ["person", "add", "Per Lund", "--role", "camera"],
      "tip Varmepumpen +li",
      "assign 1 siri --role camera",
      "assign 1 - --role voice",
      [
        "shoot", "add", "Morning", "in", "the", "warehouse", "--day", "2031-01-06", "--at", "9",
        "--minutes", "90", "--place", "Gate 3", "--clothes", "No stripes", "--question",
        "Why here?",
        "--post", "1",
      ],
    ])
  }

  private func shoots(_ line: String) throws -> [[String: Any]] { try home.list("shoots", line) }

  @Test func `a shoot is planned with everything that is known of it`() throws {
    let shoot = try #require(try shoots("shoot list").first)
    #expect(shoot["number"] as? Int == 1 && shoot["id"] is String)
    #expect(shoot["title"] as? String == "Morning in the warehouse")
    #expect(shoot["day"] as? String == "2031-01-06" && shoot["time"] as? String == "09:00")
    #expect(shoot["minutes"] as? Int == 90 && shoot["place"] as? String == "Gate 3")
    #expect(shoot["questions"] as? [String] == ["Why here?"] && shoot["posts"] as? [Int] == [1])
    let second = try home.run(["shoot", "add", "Roof", "--day", "5/1/2031 kl 13"])
    #expect(second.output == "Planned the shoot “Roof” on Sun 5 Jan 2031 13:00 · a Sunday\n")
  }

  @Test func `without a word the shoots that lie ahead are listed`() throws {
    let list = try home.run("shoot list").output
    let bare = try home.run("shoot").output
    #expect(!list.isEmpty && bare == list)
    #expect(try shoots("shoot").count == 1)
  }

  @Test func `the list says how far each has come`() throws {
    let lines = try home.run("shoot list").output.split(separator: "\n")
    #expect(lines.count == 1)
    let parts = [
      "1", "Mon 6 Jan 2031 09:00", "Morning in the warehouse", "Gate 3",
      "1 not settled · 1 missing · consent: Siri",
    ]
    #expect(lines[0] == parts.joined(separator: "  "))
  }

  @Test func `what is over is in the whole list only`() throws {
    _ = try home.run("shoot add Old --day 2020-01-06")
    #expect(try shoots("shoot list").count == 1)
    #expect(try shoots("shoot list --all").compactMap { $0["number"] as? Int } == [2, 1])
  }

  @Test func `the next is looked through: who is missing, who has not said yes`() throws {
    let text = try home.run("shoot show").output
    #expect(text.hasPrefix("Morning in the warehouse\nMon 6 Jan 2031 09:00 · in "))
    #expect(text.contains("\n  [ ] 09:00 nobody yet · voice #1 · no back-up · only one can\n"))
    #expect(
      text.contains(
        "\n  [?] 09:00 Siri Moe · ! consent: video on LinkedIn, not asked · not asked yet · camera #1"
      ),
      "\(text)")
    #expect(text.contains("\n  #1 Varmepumpen · LI\n"))
    #expect(text.contains("\n  What to wear  No stripes\n"), "\(text)")
  }

  @Test func `scripts get the review under names that do not change`() throws {
    let shoot = try #require(try shoots("shoot show morning").first)
    let review = try #require(shoot["review"] as? [[String: Any]])
    #expect(review.compactMap { $0["state"] as? String } == ["missing", "unsettled"])
    #expect(review[0]["role"] as? String == "voice" && review[0]["name"] == nil)
    #expect(review[1]["name"] as? String == "Siri Moe" && review[1]["ask"] as? String == "planned")
    #expect(review[1]["backUp"] as? String == "Per Lund")
    let consent = try #require(review[1]["consent"] as? [String: Any])
    #expect(consent["standing"] as? String == "not-asked")
    #expect(consent["channels"] as? [String] == ["linkedin"])
  }

  @Test func `who gets a time without having been asked is spoken of`() throws {
    let unasked = try home.run("shoot call 1 per 10")
    #expect(unasked.status == 0 && unasked.output == "Per comes at 10:00\n")
    #expect(unasked.errors.hasPrefix("NOTE: Per is on none of its posts: tell them yourself"))
    #expect(try home.run("shoot call 1 siri 10").errors == "")
  }

  @Test func `who has said yes to both comes`() throws {
    _ = try home.run("answer 1 siri yes")
    _ = try home.run("person consent siri --yes video --on linkedin --until -")
    let text = try home.run("shoot show 1").output
    #expect(text.contains("\n1 comes · 1 missing\n"), "\(text)")
    #expect(text.contains("\n  [x] 09:00 Siri Moe · camera #1 · back-up: Per"), "\(text)")
  }

  @Test func `facts change, and an empty text clears one`() throws {
    _ = try home.run([
      "shoot", "edit", "1", "--title", "Evening", "--place", "", "--minutes", "", "--question", "",
      "--unpost", "1", "--phone", "Mette, 12 34 56 78",
    ])
    let shoot = try #require(try shoots("shoot list").first)
    #expect(shoot["title"] as? String == "Evening" && shoot["phone"] as? String != nil)
    #expect(shoot["place"] == nil && shoot["minutes"] == nil)
    #expect(shoot["questions"] as? [String] == [] && shoot["posts"] as? [Int] == [])
    #expect(shoot["clothes"] as? String == "No stripes" && shoot["time"] as? String == "09:00")
  }

  @Test func `another day is told to those who said yes to the old one`() throws {
    _ = try home.run("answer 1 siri yes")
    let run = try home.run("shoot edit warehouse --day 2031-01-07")
    #expect(
      run.output.hasPrefix("Moved the shoot “Morning in the warehouse” to Tue 7 Jan 2031 09:00"))
    #expect(run.output.contains("1 colleague knows the old day"), "\(run.output)")
    #expect(try home.run("shoot edit 1 --day 2031-01-07").output == "Nothing had to be changed\n")
  }

  @Test func `another time or place is told to those who said yes, and other facts are not`() throws
  {
    #expect(
      try home.run("shoot edit 1 --at 10").output
        == "Moved the shoot “Morning in the warehouse” to Mon 6 Jan 2031 10:00\n")
    _ = try home.run("answer 1 siri yes")
    let again = " · 1 colleague has said yes: send the sheet again\n"
    #expect(
      try home.run("shoot edit 1 --at 11").output
        == "Moved the shoot “Morning in the warehouse” to Mon 6 Jan 2031 11:00\(again)")
    let changed = "Changed the shoot “Morning in the warehouse”"
    #expect(try home.run("shoot edit 1 --place Roof").output == changed + again)
    #expect(try home.run("shoot edit 1 --clothes Blue").output == changed + "\n")
  }

  @Test func `somebody comes at a time of their own`() throws {
    let run = try home.run("shoot call 1 siri 9:30")
    #expect(run.output == "Siri comes at 09:30\n")
    #expect(try home.run("shoot show").output.contains("[?] 09:30 Siri Moe"))
    _ = try home.run("shoot call 1 siri 10")
    let calls = try shoots("shoot list").first?["calls"] as? [[String: Any]]
    #expect(calls?.count == 1 && calls?.first?["time"] as? String == "10:00")
    #expect(try home.run("shoot call 1 siri -").output == "Siri comes when it begins\n")
    #expect(try shoots("shoot list").first?["calls"] as? [String] == [])
  }

  @Test func `a shoot is called off, held after all, taken away and brought back`() throws {
    #expect(try home.run("shoot cancel 1").output.hasPrefix("Called off the shoot “Morning"))
    #expect(try shoots("shoot list").first?["isCancelled"] as? Bool == true)
    #expect(try shoots("shoot show").isEmpty)
    #expect(try home.run("shoot cancel 1 --undo").output.contains("takes place after all"))
    #expect(try shoots("shoot list").first?["isCancelled"] == nil)
    let gone = try home.run("shoot remove 1")
    #expect(gone.output == "Took away the shoot “Morning in the warehouse”\n")
    #expect(try home.run("shoot list").output.hasPrefix("No shoot is planned."))
    _ = try home.run("undo")
    #expect(try shoots("shoot list").count == 1)
  }

  @Test func `a part of the title means one shoot, or they are listed`() throws {
    _ = try home.run("shoot add Morning --day 2031-02-03")
    _ = try home.run("shoot add Mornings --day 2031-03-03")
    #expect(try shoots("shoot show MORNING").first?["number"] as? Int == 2)
    let several = try home.run("shoot show morn")
    #expect(several.status == 1)
    #expect(several.errors.contains("1 Morning in the warehouse, 2 Morning, 3 Mornings"))
    let none = try home.run("shoot show roof")
    #expect(none.status == 1 && none.errors.contains("No shoot is called “roof”."))
    #expect(try home.run("shoot show 4").status == 1)
  }

  @Test(arguments: [
    ("shoot add Roof", 2), ("shoot add Roof --day -", 2), ("shoot add Roof --day sometime", 2),
    ("shoot add Roof --day 2031-01-06 --at noonish", 2), ("shoot add --day 2031-01-06", 2),
    ("shoot add Roof --day 2031-01-06 --minutes x", 2), ("shoot edit 1", 2),
    ("shoot add Roof --day 2031-01-06 --post 9", 1), ("shoot call 1 nobody 9", 1),
    ("shoot call 1 siri noonish", 2), ("shoot edit 9 --title x", 1),
    ("shoot edit 1 --question a --question b --question c --question d", 2),
  ])
  func `what cannot be is refused, and nothing is changed`(line: String, status: Int32) throws {
    let run = try home.run(line)
    #expect(run.status == status && run.output == "", "\(run.errors)")
    #expect(try shoots("shoot list --all").count == 1)
  }
}
