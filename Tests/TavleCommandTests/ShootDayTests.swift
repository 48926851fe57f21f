import Foundation
import TestSupport
import Testing

/// A shoot is prepared in the board's own keys, on both engines: who comes, who is missing, and whose yes.
struct ShootDayTests {
  private static let keys = """
    g s n "Morgen på lageret >+20d 9:00" enter
    p "Robotten" tab enter
    end k k e "No stripes" enter           // what to wear
    home e "9:30" enter                      // the first of those who come has a time of her own
    O r y                                    // is asked whether she may be shown, and comes
    """

  private func play(_ keys: String, _ home: Home, on board: String) throws -> String {
    try home.write(keys, to: "keys")
    let run = try home.run(["--script", "keys", "--dump", "--size", "140x34", "--board", board])
    #expect(run.status == 0 && run.errors == "")
    return run.output
  }

  private func shoot(_ home: Home, on board: String) throws -> [String: Any] {
    try #require(try home.list("shoots", "shoot show --board \(board)").first)
  }

  private func places(_ home: Home, on board: String) throws -> [[String: Any]] {
    try #require(try shoot(home, on: board)["review"] as? [[String: Any]])
  }

  @Test(arguments: Engine.all)
  func `from an empty day to three sheets, and without the one who takes it back`(
    _ engine: Engine
  ) throws {
    let home = try Home()
    let place = try engine.makePlace()
    let board = place.address
    for line in [
      "person add Siri --role camera --language nb", "person add Anne --role voice",
      "person add Per --role photo --language da", "tip Robotten +li",
      "assign 1 siri --role camera", "assign 1 anne --role voice", "assign 1 per --role photo",
    ] {
      #expect(try home.run("\(line) --board \(board)").status == 0)
    }
    let screen = try play(Self.keys, home, on: board)
    #expect(screen.contains("1 comes") && screen.contains("2 not settled"), "\(screen)")
    #expect(screen.contains("What to wear       No stripes"), "\(screen)")
    let coming = try #require(
      try places(home, on: board).first { $0["state"] as? String == "coming" })
    let name = try #require(coming["name"] as? String)
    #expect(coming["time"] as? String == "09:30")
    let standing = (coming["consent"] as? [String: Any])?["standing"] as? String
    #expect(name == "Per" ? standing != nil : standing == "asked")

    try expectSheets(home, on: board)
    try expectWithdrawal(of: name, home, on: board)
  }

  /// Each gets a sheet in their own language, as soon as they have said yes.
  private func expectSheets(_ home: Home, on board: String) throws {
    for (name, word) in [("siri", "Når"), ("anne", "When"), ("per", "Hvornår")] {
      _ = try home.run("answer 1 \(name) yes --board \(board)")
      let sheet = try home.run("shoot sheet 1 \(name) --board \(board)")
      #expect(sheet.status == 0 && sheet.output.contains(word), "\(sheet.errors)")
      #expect(sheet.output.contains("No stripes"))
    }
  }

  /// Whoever takes it back does not come any more; with one key they do.
  private func expectWithdrawal(of name: String, _ home: Home, on board: String) throws {
    let screen = try play("g p / \"\(name)\" enter W y g s", home, on: board)
    #expect(screen.contains("2 come") && !screen.contains("3 come"), "\(screen)")
    #expect(try places(home, on: board).allSatisfy { $0["name"] as? String != name })
    _ = try play("u", home, on: board)
    #expect(try places(home, on: board).contains { $0["name"] as? String == name })
  }
}
