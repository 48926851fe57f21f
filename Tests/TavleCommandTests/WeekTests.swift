import Foundation
import TestSupport
import Testing

/// A whole week with one post, from the tip to the last thank-you, in the board's own keys, on both engines.
struct WeekTests {
  private static let keys = """
    n "Pakkerobotten #logistik @anne +ig" enter
    a enter                                  // Anne is suggested first
    w enter                                  // the ask leaves
    w enter                                  // her one reminder
    r y                                      // she says yes
    enter tab tab enter y q                  // and that she may be shown
    m 4 "instagram.com/p/1" enter            // it is out
    4 T "Du fik robotten til at vinke" enter // thanked
    R "412 har set det" enter                // told how it went
    """

  @Test(arguments: Engine.all)
  func `from the tip to the last thank-you`(_ engine: Engine) throws {
    let home = try Home()
    let place = try engine.makePlace()
    let board = ["--board", place.address]
    _ = try home.run(
      [
        "person", "add", "Anne Holm", "--role", "camera:3:gladly", "--topic", "logistik:3",
        "--goal", "to nye på holdet", "--language", "da",
      ] + board)
    try home.write(Self.keys, to: "week")
    let run = try home.run(["--script", "week", "--dump", "--size", "120x30"] + board)
    #expect(run.status == 0 && run.errors == "")
    let post = try #require(try home.list("posts", "show 1 --board \(place.address)").first)
    #expect(post["stage"] as? String == "published")
    let ask = try #require((post["asks"] as? [[String: Any]])?.first)
    #expect(ask["state"] as? String == "done")
    for moment in ["askedAt", "remindedAt", "answeredAt", "doneAt", "thankedAt", "toldAt"] {
      #expect(ask[moment] != nil, "\(moment)")
    }
    #expect(ask["thankedFor"] as? String == "Du fik robotten til at vinke")
    #expect(try home.run(["owed"] + board).output == "Nothing is waiting. Enjoy the day.\n")
    // Everything can be taken back, step by step.
    for _ in 0..<9 { #expect(try home.run(["undo"] + board).status == 0) }
    #expect(try home.list("posts", "list --board \(place.address)").isEmpty)
    for _ in 0..<9 { #expect(try home.run(["redo"] + board).status == 0) }
    let again = try #require(try home.list("posts", "show 1 --board \(place.address)").first)
    #expect((again["asks"] as? [[String: Any]])?.first?["toldAt"] != nil)
  }
}
