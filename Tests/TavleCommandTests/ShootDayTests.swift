import Foundation
import TestSupport
import Testing

/// A shoot is prepared in the board's own keys, on both engines: who comes, who is missing, and whose yes.
struct ShootDayTests {
  private static let people = [
    "person add Siri --role camera --language nb", "person add Anne --role voice",
    "person add Per --role photo --language da",
    "person consent per --yes picture --on linkedin --until +19d",
    "tip Robotten +li", "assign 1 siri --role camera", "assign 1 anne --role voice",
    "assign 1 per --role photo", "assign 1 - --role co-presenting",
  ]

  private static let keys = """
    g s n "Morgen på lageret >+20d 9:00" enter
    p "Robotten" tab enter
    end k k e "No stripes" enter  // what to wear
    home j e "9:30" enter         // after whoever is missing comes Anne, who has a time of her own
    O r y                         // is asked whether she may be shown, and comes
    """

  private func play(_ keys: String, _ home: Home, on board: String) throws -> String {
    try home.write(keys, to: "keys")
    let run = try home.run(["--script", "keys", "--dump", "--size", "140x34", "--board", board])
    #expect(run.status == 0 && run.errors == "")
    return run.output
  }

  private func places(_ home: Home, on board: String) throws -> [[String: Any]] {
    let shoot = try #require(try home.list("shoots", "shoot show --board \(board)").first)
    return try #require(shoot["review"] as? [[String: Any]])
  }

  @Test(arguments: Engine.all)
  func `from an empty day to three sheets, and without the one who takes it back`(
    _ engine: Engine
  ) throws {
    let home = try Home()
    let place = try engine.makePlace()
    let board = place.address
    for line in Self.people {
      #expect(try home.run("\(line) --board \(board)").status == 0, "\(line)")
    }
    let screen = try play(Self.keys, home, on: board)
    #expect(screen.contains("✓ 1 comes  ◐ 2 not settled"), "\(screen)")
    #expect(screen.contains("○ 1 missing") && screen.contains("! consent: Per, Siri, Anne"))
    #expect(screen.contains("Per  ! consent: pictures on LinkedIn, runs out"), "\(screen)")
    #expect(screen.contains("Siri  ! consent: video on LinkedIn, not asked"), "\(screen)")
    #expect(screen.contains("What to wear       No stripes"), "\(screen)")
    let coming = try places(home, on: board).filter { $0["state"] as? String == "coming" }
    #expect(coming.map { $0["name"] as? String } == ["Anne"])
    #expect(coming.first?["time"] as? String == "09:30")
    #expect((coming.first?["consent"] as? [String: Any])?["standing"] as? String == "asked")

    try expectSheets(home, on: board)
    try expectWithdrawal(home, on: board)
  }

  /// Each gets a sheet in their own language, as soon as they have said yes.
  private func expectSheets(_ home: Home, on board: String) throws {
    for name in ["siri", "per"] {
      #expect(try home.run("answer 1 \(name) yes --board \(board)").status == 0)
    }
    for (name, word) in [("siri", "Når"), ("anne", "When"), ("per", "Hvornår")] {
      let sheet = try home.run("shoot sheet 1 \(name) --board \(board)")
      #expect(sheet.status == 0 && sheet.output.contains(word), "\(sheet.errors)")
      #expect(sheet.output.contains("No stripes"))
      #expect(sheet.output.contains(name == "anne" ? "09:30" : "09:00"))
    }
  }

  /// Whoever takes it back does not come any more; with one key they do.
  private func expectWithdrawal(_ home: Home, on board: String) throws {
    let screen = try play("g p / \"anne\" enter W y g s", home, on: board)
    #expect(screen.contains("✓ 2 come  ○ 1 missing"), "\(screen)")
    #expect(!screen.contains("09:30 Anne"), "nor because of the time that was noted for her")
    #expect(try places(home, on: board).allSatisfy { $0["name"] as? String != "Anne" })
    _ = try play("u", home, on: board)
    #expect(try places(home, on: board).contains { $0["name"] as? String == "Anne" })
  }
}
