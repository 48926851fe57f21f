import Foundation
import Testing

/// A colleague is forgotten out of the shell.
struct ForgetCommandTests {
  let home: Home

  init() throws {
    home = try Home(after: [
      [
        "person", "add", "Anne Holm", "--mail", "anne@firma.dk", "--phone", "20304050", "--role",
        "camera",
      ],
      ["person", "add", "Per Lund", "--goal", "som Anne Holm"],
      ["tip", "Pakkerobotten"],
      ["tip", "Annes hund"],
      "assign 1 anne --role camera --minutes 20",
      ["comment", "1", "Ring til Anne Holm på 20304050"],
    ])
  }

  /// Every file in the home folder, but what the tests wrote there, with what of theirs is in it.
  private func traces() -> [String] {
    let data = "\(home.path)/.local"
    let names = FileManager.default.enumerator(atPath: data)?.compactMap { $0 as? String } ?? []
    return names.flatMap { name -> [String] in
      let bytes = FileManager.default.contents(atPath: "\(data)/\(name)") ?? Data()
      return ["Anne Holm", "anne@firma", "20304050"].filter {
        bytes.range(of: Data($0.utf8)) != nil
      }.map { "\(name): \($0)" }
    }
  }

  @Test func `first it is shown, with a number for each text`() throws {
    let run = try home.run("person forget anne --dry-run")
    #expect(run.status == 0 && run.output.contains("What is forgotten of Anne Holm"))
    #expect(run.output.contains("[Annes] hund") && run.output.contains("stays"))
    #expect(try home.run("person show anne").status == 0)
    let view = try #require(try home.list("forgetting", "person forget anne --dry-run").first)
    let hits = try #require(view["hits"] as? [[String: Any]])
    #expect(hits.compactMap { $0["number"] as? Int } == Array(1...hits.count))
    #expect(hits.contains { $0["isSure"] as? Bool == false })
  }

  @Test func `nothing is done without a yes where nobody can be asked`() throws {
    let run = try home.run("person forget anne")
    #expect(run.status == 1 && run.errors.contains("--yes"))
    #expect(try home.run("person show anne").status == 0)
  }

  @Test func `no byte of theirs is left, and the receipt does not say who it was`() throws {
    #expect(!traces().isEmpty)
    let run = try home.run("person forget anne --yes --redact all --out receipt.txt")
    #expect(run.status == 0, "\(run.errors)")
    #expect(traces() == [])
    let receipt = try home.read("receipt.txt")
    #expect(receipt.hasPrefix("A colleague was forgotten ") && !receipt.contains("Anne"))
    #expect(try home.run("person show anne").status != 0)
    #expect(try home.run("show 2").output.contains("former colleague hund"))
    #expect(try home.run("undo").status != 0 || !(try home.run("people").output.contains("Anne")))
    #expect(try home.run("person forget --resume").output.contains("No forgetting"))
  }

  @Test func `single texts stay`() throws {
    let hits = try #require(
      try home.list("forgetting", "person forget anne --dry-run").first?["hits"]
        as? [[String: Any]])
    let hund = try #require(hits.first { $0["words"] as? String == "Annes" }?["number"] as? Int)
    _ = try home.run("person forget anne --yes --redact all --keep \(hund)")
    #expect(try home.run("show 2").output.contains("Annes hund"))
    #expect(try home.run("person forget per --yes --keep 99").status != 0)
  }

  @Test func `what is out is to be taken down before, or is said to stay`() throws {
    _ = try home.run("answer 1 anne done")
    _ = try home.run("move 1 published")
    let first = try home.run("person forget anne --yes")
    #expect(first.status == 1 && first.errors.contains("--stays"), "\(first.output)")
    let second = try home.run("person forget anne --yes")
    #expect(second.status == 1 && second.output.contains("still to be taken down"))
    #expect(try home.run("person show anne").status == 0)
    let third = try home.run(["person", "forget", "anne", "--yes", "--stays", "aftale"])
    #expect(third.status == 0 && third.output.contains("on another ground"), "\(third.errors)")
    #expect(traces() == [])
  }

  @Test func `killed at any moment it is ended by the next`() throws {
    for milliseconds in [5, 20, 40, 60, 80, 120] as [UInt32] {
      let tests = try ForgetCommandTests()
      let words = ["person", "forget", "anne", "--yes", "--redact", "all"]
      let process = try tests.home.start(words, id: "killed")
      usleep(milliseconds * 1000)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      let resumed = try tests.home.run("person forget --resume")
      #expect(resumed.status == 0, "\(resumed.errors)")
      if try tests.home.run("person show anne").status == 0 {
        #expect(try tests.home.run(words).status == 0)
      }
      #expect(tests.traces() == [], "after \(milliseconds) ms")
    }
  }

  @Test func `it is somebody, or the rest of one who was begun with`() throws {
    #expect(try home.run("person forget").status != 0)
    #expect(try home.run("person forget anne --resume").status != 0)
    #expect(try home.run("person forget mette --yes").status != 0)
  }
}
