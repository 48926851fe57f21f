import Foundation
import TavleStore
import TestSupport
import Testing

/// Whoever was forgotten comes back with no file, and by no command, unless that is said.
///
/// Anne Holm was forgotten with a mail address, Per Lund without one.
struct StayForgottenTests {
  let home: Home

  init() throws { home = try Home() }

  /// A board on which they were forgotten, as it is named on the command line.
  private func board(_ engine: Engine) throws -> [String] {
    let place = try engine.makePlace()
    // A file lies in the home folder, which is there as long as the test.
    let isFile = if case .file = place.location { true } else { false }
    let words = ["--board", isFile ? "\(home.path)/\(UUID()).db" : place.address]
    _ = try home.run(["person", "add", "Anne Holm", "--mail", "anne@firma.dk"] + words)
    _ = try home.run(["person", "add", "Per Lund"] + words)
    for who in ["anne", "per"] {
      #expect(try home.run(["person", "forget", who, "--yes"] + words).status == 0)
    }
    return words
  }

  private func names(_ words: [String]) throws -> [String] {
    try home.list("people", (["people"] + words).joined(separator: " "))
      .compactMap { $0["name"] as? String }
  }

  private func leftOut(_ words: [String]) throws -> [String] {
    let views = try home.list("imports", words.joined(separator: " "))
    let left = views.first?["leftOut"] as? [[String: String]] ?? []
    #expect(left.allSatisfy { $0["forgottenOn"]?.count == 10 })
    return left.compactMap { $0["name"] }.sorted()
  }

  @Test(arguments: Engine.all)
  func `a file of colleagues brings the others, and says who is left out`(
    _ engine: Engine
  ) throws {
    let words = try board(engine)
    try home.write(
      "name,mail\nAnne H. Holm,ANNE@firma.dk\nMette Friis,mette@firma.dk\nPer Lund,\n",
      to: "people.csv")
    let command = ["import", "people", "people.csv"] + words
    #expect(try leftOut(command + ["--dry-run"]) == ["Anne H. Holm", "Per Lund"])
    let dry = try home.run(command + ["--dry-run"]).output
    #expect(dry.contains("Anne H. Holm was forgotten on ") && dry.contains("With --again"))
    #expect(try names(words) == [])
    let run = try home.run(command)
    #expect(run.status == 0 && run.output.contains("Per Lund was forgotten on "))
    #expect(run.output.contains("Added 1 colleague."))
    #expect(try names(words) == ["Mette Friis"])
    #expect(try leftOut(command + ["--again"]) == [])
    #expect(try names(words) == ["Anne H. Holm", "Mette Friis", "Per Lund"])
    // Who is on the roster again is known there.
    #expect(try leftOut(command) == [])
  }

  @Test(arguments: Engine.all)
  func `nobody is put on the roster who was forgotten, unless again`(_ engine: Engine) throws {
    let words = try board(engine)
    for facts in [["Anne Berg", "--mail", "anne@firma.dk"], ["per lund"]] {
      let run = try home.run(["person", "add"] + facts + words)
      #expect(run.status == 1 && run.output == "" && run.errors.contains("was forgotten on "))
      #expect(run.errors.contains("--again"))
      #expect(try names(words) == [])
    }
    #expect(try home.run(["person", "add", "Per Lund", "--again"] + words).status == 0)
    #expect(try home.run(["person", "add", "Jonas Berg"] + words).status == 0)
    #expect(try names(words) == ["Jonas Berg", "Per Lund"])
  }

  @Test(arguments: Engine.all)
  func `a Trello board comes without them, and with all of its cards`(_ engine: Engine) throws {
    let words = try board(engine)
    try home.write(Self.trello, to: "trello.json")
    let command = ["import", "trello", "trello.json"] + words
    #expect(try leftOut(command + ["--dry-run"]) == ["Per Lund"])
    let run = try home.run(command)
    #expect(run.status == 0 && run.output.contains("Per Lund was forgotten on "))
    #expect(run.output.contains("former colleague"))
    #expect(try names(words) == ["Siri Moe"])
    let all = try home.run(["export", "json"] + words).output
    #expect(all.contains("Film the robot") && !all.contains("Per Lund"))
    #expect(try !home.run(["log", "--json"] + words).output.contains("Per Lund"))
    #expect(try leftOut(command) == [])
  }

  @Test(arguments: Engine.all)
  func `a Trello board comes with them if that is said`(_ engine: Engine) throws {
    let words = try board(engine)
    try home.write(Self.trello, to: "trello.json")
    #expect(try home.run(["import", "trello", "trello.json", "--again"] + words).status == 0)
    #expect(try names(words) == ["Per Lund", "Siri Moe"])
  }

  @Test(arguments: Engine.all)
  func `a whole board comes without them, and with all of its posts`(_ engine: Engine) throws {
    _ = try home.run(["person", "add", "Anne Holm", "--mail", "anne@firma.dk"])
    _ = try home.run(["tip", "Robotten"])
    _ = try home.run("assign 1 anne --role camera")
    _ = try home.run(["comment", "1", "Anne Holm ved alt"])
    try home.write(try home.run("export json").output, to: "board.json")
    let words = try board(engine)
    let run = try home.run(["import", "board", "board.json"] + words)
    #expect(run.status == 0 && run.output.contains("Anne Holm was forgotten on "))
    let all = try home.run(["export", "json"] + words).output
    #expect(all.contains("Robotten") && all.contains("former colleague ved alt"))
    #expect(!all.contains("Anne Holm") && !all.contains("anne@firma.dk"))
    #expect(try !home.run(["log", "--json"] + words).output.contains("Anne"))
    let again = try board(engine)
    #expect(try home.run(["import", "board", "board.json", "--again"] + again).status == 0)
    #expect(try names(again) == ["Anne Holm"])
  }

  @Test(arguments: Engine.all)
  func `a board that was copied refuses them too`(_ engine: Engine) throws {
    let place = try board(.sqlite)[1]
    let there = try engine.makePlace()
    #expect(try home.run(["copy", place, there.address]).status == 0)
    let run = try home.run(["person", "add", "Per Lund", "--board", there.address])
    #expect(run.status == 1 && run.errors.contains("Per Lund was forgotten on "))
    let json = try home.run(["export", "json", "--board", there.address]).output
    #expect(json.contains("posts") && !json.contains("mail:") && !json.contains("tombstone"))
  }

  @Test(arguments: Engine.all)
  func `the screen says who is left out, and what takes them in`(_ engine: Engine) throws {
    let words = try board(engine)
    _ = try home.run(["tip", "Robotten"] + words)
    try home.write("name,mail\nPer Lund,\nMette Friis,m@firma.dk\n", to: "two.csv")
    try home.write("name,mail\nPer Lund,\n", to: "one.csv")
    let keys = { (file: String) in
      ": \"import-people\" enter \"\(self.home.path)/\(file)\" enter"
    }
    let command = ["--script", "-", "--dump", "--size", "80x24"] + words
    let two = try home.run(command, input: keys("two.csv")).output
    #expect(two.contains("Would add 1 colleague") && two.contains("Per Lund was forgotten on "))
    #expect(two.contains("tavle import people … --again"))
    _ = try home.run(command, input: keys("two.csv") + " enter")
    #expect(try names(words) == ["Mette Friis"])
    let one = try home.run(command, input: keys("one.csv")).output
    #expect(one.contains("Per Lund was forgotten on ") && !one.contains("nobody in the file"))
  }

  @Test(arguments: [("da", "blev glemt"), ("nb", "ble glemt")])
  func `it is said in the language of the user`(_ language: String, _ said: String) throws {
    let words = try board(.sqlite)
    let add = try home.run(["person", "add", "Per Lund", "--lang", language] + words)
    #expect(add.errors.contains("Per Lund \(said) "))
    try home.write("name\nPer Lund\n", to: "people.csv")
    let run = try home.run(["import", "people", "people.csv", "--lang", language] + words)
    #expect(run.output.contains("Per Lund \(said) ") && run.output.contains("--again"))
  }

  private static let trello = """
    {"id": "b", "name": "Redaktion", "lists": [{"id": "ideas", "name": "Ideas", "pos": 1}],
     "members": [{"id": "m1", "fullName": "Per Lund"}, {"id": "m2", "fullName": "Siri Moe"}],
     "cards": [
      {"id": "5fc8c9f0a000000000000001", "name": "Film the robot", "desc": "Per Lund knows it",
       "idList": "ideas", "idMembers": ["m1", "m2"], "pos": 1},
      {"id": "5fc8c9f0a000000000000002", "name": "Roof", "idList": "ideas", "idMembers": [],
       "pos": 2}]}
    """
}
