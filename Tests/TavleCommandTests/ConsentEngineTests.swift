import TestSupport
import Testing

/// Who is seen, what they said and what follows from it, out of the shell, in a file and on a server.
struct ConsentEngineTests {
  @Test(arguments: Engine.all)
  func `a yes is asked for, given, kept with everything, and taken back`(engine: Engine) throws {
    let desk = try EngineDesk(engine)
    try desk.run([
      "person add Anne_Holm", "tip Robotten +li", "appears 1 anne --media video",
      "person consent anne --ask video --post 1",
      "person consent anne --yes video --post 1 --until 2031-01-06 --proof signature --proof-at ark/7.pdf "
        + "--guardian Per_Holm,_per@x.dk --ground interest --note Hun_leder_firmaet --as Mette",
      "person consent anne --no voice --everywhere",
      "edit 1 --link https://linkedin.com/posts/1", "move 1 published",
    ])
    let media = try desk.list("consent", "person consent anne")
    let records = media.flatMap { $0["records"] as? [[String: Any]] ?? [] }
    #expect(records.compactMap { $0["answer"] as? String } == ["asked", "yes", "no"])
    #expect(records[0]["wording"] as? String == records[1]["wording"] as? String)
    #expect((records[1]["wording"] as? String)?.count == 16)
    #expect(records[1]["proofAt"] as? String == "ark/7.pdf" && records[1]["post"] as? Int == 1)
    #expect((records[1]["guardian"] as? [String: String])?["contact"] == "per@x.dk")
    #expect(
      records[1]["note"] as? String == "Hun leder firmaet"
        && records[1]["author"] as? String == "Mette")
    #expect((records[2]["channels"] as? [String])?.isEmpty == true)
    try desk.run(["person consent anne --withdrawn video --everywhere --as Mette"])
    let task = try #require(try desk.list("takedowns", "takedown").first)
    #expect(task["address"] as? String == "https://linkedin.com/posts/1")
    #expect(task["owner"] as? String == "Mette" && task["deadline"] is String)
    try desk.run(["takedown 1 --done"])
    #expect(try desk.list("takedowns", "takedown").isEmpty)
    let shown = try desk.list("posts", "show 1").first?["takedowns"] as? [[String: Any]]
    #expect(shown?.first?["doneOn"] is String)
    try desk.run(["undo", "takedown 1 --stays named_in_the_annual_report"])
    let stays = try desk.list("posts", "show 1").first?["takedowns"] as? [[String: Any]]
    #expect(stays?.first?["staysBecause"] as? String == "named in the annual report")
  }

  @Test(arguments: Engine.all)
  func `guests, the background and the cut are kept, and hold a post back`(engine: Engine) throws {
    let desk = try EngineDesk(engine)
    try desk.run([
      "person add Anne_Holm", "tip Robotten +li",
      "appears 1 anne --guest Jonas_Berg --unknown --media picture,name",
      "appears 1 anne --seen-cut",
      "appears 1 --guest Jonas_Berg --agreed 2026-11-01",
    ])
    let all = try desk.list("appearances", "appears 1")
    #expect(all.compactMap { $0["kind"] as? String } == ["contributor", "guest", "unknown"])
    #expect(
      all[0]["hasSeenCut"] as? Bool == true && all[0]["media"] as? [String] == ["picture", "name"])
    #expect(all[1]["agreedOn"] as? String == "2026-11-01" && all[0]["isStopped"] as? Bool == true)
    #expect(try desk.output("schedule 1 2031-01-06") == "")
    try desk.run(["schedule 1 2031-01-06 --reason she_signs_on_Monday"])
    #expect(
      try desk.list("appearances", "appears 1")[0]["reason"] as? String == "she signs on Monday")
    try desk.run(["appears 1 --guest Jonas_Berg --unknown --remove"])
    #expect(try desk.list("appearances", "appears 1").count == 1)
    try desk.run(["undo"])
    #expect(try desk.list("appearances", "appears 1").count == 3)
  }
}
