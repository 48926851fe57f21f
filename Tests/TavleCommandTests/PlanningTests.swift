import Foundation
import TavleCore
import TestSupport
import Testing

/// A month is planned in the board's own keys, on both engines.
///
/// Days are counted from today, whatever it is.
struct PlanningTests {
  /// Two posts for a day ten days from now, of which the first is moved about, and an idea for where it ends.
  private static let keys = """
    esc n "Robotten +li >+10d" enter
    n "Varmepumpen +li >+10d" enter
    g c \(days(10))
    L L H J J K                // a day and a week on, by way of more
    space \(days(2)) enter     // picked up, and put down two days later
    n "Lærlingen" home enter   // an idea for that very day
    v pgdn pgup v q
    """

  private static func days(_ count: Int) -> String {
    Array(repeating: "l", count: count).joined(separator: " ")
  }

  private func run(_ keys: String, _ home: Home, on board: String) throws -> String {
    try home.write(keys, to: "keys")
    let run = try home.run(
      ["--script", "keys", "--dump", "--size", "120x34", "--board", board])
    #expect(run.status == 0 && run.errors == "")
    return run.output
  }

  private func planned(_ home: Home, on board: String) throws -> [String: Day] {
    let posts = try home.list("posts", "list --board \(board)")
    return Dictionary(
      uniqueKeysWithValues: posts.compactMap { post in
        guard let title = post["title"] as? String,
          let day = (post["planDay"] as? String).flatMap({ Day($0) })
        else { return nil }
        return (title, day)
      })
  }

  @Test(arguments: Engine.all)
  func `a month is planned, goes out as papers, and is taken back`(_ engine: Engine) throws {
    let home = try Home()
    let place = try engine.makePlace()
    let board = place.address
    _ = try run(Self.keys, home, on: board)
    var days = try planned(home, on: board)
    let (robot, pump) = (try #require(days["Robotten"]), try #require(days["Varmepumpen"]))
    #expect(robot == pump.adding(days: 1 + 7 + 2) && days["Lærlingen"] == robot)

    // On to the Saturday, where it is said that nobody is at work.
    let weekday = robot.weekday.rawValue
    let left = weekday < 6 ? 6 - weekday : 6 - weekday + 7
    let moves = Array(repeating: "L", count: left).joined(separator: " ")
    let screen = try run("g c \(Self.days(20)) \(moves)", home, on: board)
    #expect(screen.contains("a Saturday"), "\(screen)")
    days = try planned(home, on: board)
    let saturday = robot.adding(days: left)
    #expect(days["Robotten"] == saturday && saturday.weekday == .saturday)

    try expectPapers(home, on: board, saturday)

    let changes = 3 + 6 + 1 + left
    let undo = Array(repeating: "u", count: changes).joined(separator: " ")
    _ = try run("esc \(undo)", home, on: board)
    #expect(try home.list("posts", "list --board \(board)").isEmpty)
  }

  private func expectPapers(_ home: Home, on board: String, _ day: Day) throws {
    let from = day.startOfWeek
    for name in ["plan.ics", "plan.html"] {
      let format = name.split(separator: ".")[1]
      let run = try home.run(
        "plan --from \(from) --weeks 1 --format \(format) -o \(name) --board \(board)")
      #expect(run.status == 0, "\(run.errors)")
    }
    let calendar = try home.read("plan.ics")
    let digits = "\(day)".replacing("-", with: "")
    #expect(calendar.contains("DTSTART;VALUE=DATE:\(digits)\r\n") && calendar.contains("Robotten"))
    let page = try home.read("plan.html")
    #expect(page.contains("Robotten") && !page.contains("<script"))
  }
}
