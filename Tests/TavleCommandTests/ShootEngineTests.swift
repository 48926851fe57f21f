import Foundation
import TestSupport
import Testing

/// Shoots and the open door out of the shell, in a file and on a server.
struct ShootEngineTests {
  @Test(arguments: Engine.all)
  func `a shoot is planned, looked through, moved, called off and taken away`(engine: Engine) throws
  {
    let desk = try EngineDesk(engine)
    try desk.run([
      "person add Siri_Moe --role camera", "person add Per_Lund --role camera",
      "tip Varmepumpen +li",
      "assign 1 siri --role camera",
      "shoot add Lageret --day 2031-01-06 --at 9 --place Port_3 --question Hvorfor? --post 1",
      "shoot call 1 per 10",
    ])
    let shoot = try #require(try desk.list("shoots", "shoot show 1").first)
    #expect(shoot["place"] as? String == "Port 3" && shoot["time"] as? String == "09:00")
    #expect(shoot["questions"] as? [String] == ["Hvorfor?"] && shoot["posts"] as? [Int] == [1])
    #expect((shoot["calls"] as? [[String: Any]])?.first?["time"] as? String == "10:00")
    #expect((shoot["review"] as? [[String: Any]])?.first?["name"] as? String == "Siri Moe")
    #expect(try desk.list("sheets", "shoot sheet 1").count == 1)
    try desk.run(["shoot edit 1 --day 2031-01-13 --unpost 1 --place ~", "shoot cancel 1"])
    let moved = try #require(try desk.list("shoots", "shoot list").first)
    #expect(moved["day"] as? String == "2031-01-13" && moved["place"] == nil)
    #expect(moved["isCancelled"] as? Bool == true && (moved["posts"] as? [Int])?.isEmpty == true)
    try desk.run(["shoot remove 1"])
    #expect(try desk.list("shoots", "shoot list --all").isEmpty)
    try desk.run(["undo", "undo", "undo"])
    #expect(try desk.list("shoots", "shoot list").first?["place"] as? String == "Port 3")
  }

  @Test(arguments: Engine.all)
  func `the door is opened, somebody comes by, and it is closed`(engine: Engine) throws {
    let desk = try EngineDesk(engine)
    try desk.run([
      "person add Anne_Holm", "door add mon-tue 9 --place Kantinen --from 2031-01-06",
      "door add mon 9 --minutes 15", "door visit anne Robotten",
    ])
    let doors = try desk.list("doors", "door")
    #expect(doors.compactMap { $0["weekday"] as? String } == ["monday", "tuesday"])
    #expect(doors.compactMap { $0["minutes"] as? Int } == [15, 60])
    #expect(
      doors[1]["place"] as? String == "Kantinen" && doors[1]["from"] as? String == "2031-01-06")
    #expect(try desk.output("door").hasSuffix("\nThis month: 1 visit\n"))
    #expect(try desk.list("posts", "show 1").first?["source"] as? String == "Anne Holm")
    try desk.run(["door remove 1", "door remove 1"])
    #expect(try desk.list("doors", "door").isEmpty)
    try desk.run(["undo"])
    #expect(try desk.list("doors", "door").count == 1)
  }
}

/// The program over a board of an engine.
struct EngineDesk {
  private let home: Home
  private let place: Place

  /// An empty board.
  init(_ engine: Engine) throws { (home, place) = (try Home(), try engine.makePlace()) }

  private func words(_ line: String) -> [String] {
    let words = line.split(separator: " ").map { word -> String in
      word == "~" ? "" : String(word.replacing("_", with: " "))
    }
    return words + ["--board", place.address]
  }

  /// Runs lines one after the other, each of which has to go well; `_` is a blank within a word, `~` an empty one.
  func run(_ lines: [String]) throws {
    for line in lines {
      let run = try home.run(words(line))
      #expect(run.status == 0, "\(line): \(run.errors)")
    }
  }

  /// What a line prints.
  func output(_ line: String) throws -> String { try home.run(words(line)).output }

  /// The list a line prints as JSON.
  func list(_ noun: String, _ line: String) throws -> [[String: Any]] {
    let run = try home.run(words(line) + ["--json"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return object?[noun] as? [[String: Any]] ?? []
  }
}
