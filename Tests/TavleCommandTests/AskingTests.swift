import Foundation
import TestSupport
import Testing

/// Suggesting, asking, reminding, thanking and telling from the shell.
struct AskingTests {
  let home: Home

  init() throws {
    home = try Home(after: [
      [
        "person", "add", "Anne Holm", "--department", "Lager", "--role", "camera:3:gladly",
        "--topic", "robots:3", "--goal", "two new people", "--mail", "anne@example.com",
      ],
      [
        "person", "add", "Per Lund", "--role", "camera:1:if-needed", "--language", "nb",
      ],
      ["person", "add", "Siri Moe", "--role", "camera", "--asks", "0"],
      ["tip", "Robot #robots", "--from", "Anne"],
    ])
  }

  @Test func `suggestions come with their parts, and those left out with reasons`() throws {
    let run = try home.run("suggest 1 --role camera --topic robots --json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let suggestions = try #require(object?["suggestions"] as? [[String: Any]])
    #expect(suggestions.map { $0["name"] as? String } == ["Anne Holm", "Per Lund"])
    #expect(suggestions.map { $0["group"] as? Int } == [1, 2])
    #expect(suggestions[0]["score"] as? Int == 100)
    let parts = suggestions[0]["parts"] as? [String: Int]
    #expect(parts == ["fit": 40, "rest": 20, "room": 20, "share": 10, "wish": 10])
    #expect(
      suggestions[1]["remarks"] as? [String] == ["only if nobody else can, at their own wish"])
    let others = object?["notSuggested"] as? [[String: Any]]
    #expect(others?.first?["name"] as? String == "Siri Moe")
    #expect(
      others?.first?["reasons"] as? [String] == ["does not want to be asked"])
    let text = try home.run("suggest 1 --role camera").output
    #expect(text.contains("Anne Holm") && text.contains("Not suggested"))
  }

  @Test func `open roles are filled together`() throws {
    _ = try home.run("assign 1 - --role camera")
    _ = try home.run("assign 1 - --role photo")
    let run = try home.run("suggest 1 --json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let roles = try #require(object?["roles"] as? [[String: Any]])
    #expect(roles.map { $0["role"] as? String } == ["photo", "camera"])
    #expect((roles[1]["suggestion"] as? [String: Any])?["name"] as? String == "Anne Holm")
    #expect(roles[0]["suggestion"] == nil)
  }

  @Test func `a limit stops, a reason of ten characters lets it pass and is kept`() throws {
    let stopped = try home.run("assign 1 siri --role camera")
    #expect(stopped.status == 1)
    #expect(stopped.errors.contains("Siri Moe is not to be asked: does not want to be asked"))
    #expect(stopped.errors.contains("--because"))
    #expect(
      try home.run(["assign", "1", "siri", "--role", "camera", "--because", "short"]).status == 2)
    let done = try home.run([
      "assign", "1", "siri", "--role", "camera", "--because", "she offered it herself",
    ])
    #expect(done.status == 0)
    #expect(try home.run("person show siri").output.contains("she offered it herself"))
    #expect(try home.run("log").output.contains("all the same: she offered it herself"))
    let asks = try home.list("posts", "show 1").first?["asks"] as? [[String: Any]]
    let overrides = asks?.first?["overrides"] as? [[String: Any]]
    #expect(overrides?.first?["rule"] as? String == "asks")
  }

  @Test func `several posts at once are judged together`() throws {
    for _ in 2...4 { _ = try home.run("tip Another") }
    let run = try home.run("assign 1,2,3,4 anne --role camera")
    #expect(run.status == 1)
    #expect(run.errors.contains("usually at most 2"))
    #expect(try home.list("posts", "list").allSatisfy { ($0["asks"] as? [Any])?.isEmpty == true })
  }

  @Test func `an ask is written, noted, and runs the user's own command`() throws {
    try home.write(
      "[hooks]\non-asked = \"cat > '\(home.path)/hooked.json'\"\n", to: ".config/tavle/config.toml")
    let run = try home.run("ask 1 anne --role camera")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Hi Anne. Would you be in a video about “Robot”?"))
    #expect(run.output.contains("two new people"))
    let hook = try JSONSerialization.jsonObject(with: Data(try home.read("hooked.json").utf8))
    let document = try #require(hook as? [String: Any])
    #expect(document["event"] as? String == "asked")
    #expect((document["person"] as? [String: Any])?["mail"] as? String == "anne@example.com")
    #expect(
      ((document["letter"] as? [String: Any])?["text"] as? String)?.hasPrefix("Hi Anne") == true)
    #expect((document["ask"] as? [String: Any])?["state"] as? String == "asked")
    let again = try home.run("ask 1 anne")
    #expect(again.status == 1 && again.errors.contains("--remind"))
  }

  @Test func `where there is no answer, what to write and who comes next is said`() throws {
    _ = try home.run("ask 1 anne --role camera")
    let run = try home.run("answer 1 anne none")
    #expect(run.status == 0)
    #expect(run.output.contains("\nHi Anne. "))
    #expect(run.output.contains("\nNext: Per Lund ("))
    #expect(run.output.contains("): tavle assign 1 'Per Lund' --role camera --by "))
    _ = try home.run("undo")
    // Of two asks of one colleague the one that is out is meant, although another had no answer before.
    _ = try home.run("assign 1 anne --role photo --topic robots --by 2031-12-03 --minutes 20")
    _ = try home.run("answer 1 anne none --role camera")
    let second = try home.run("answer 1 anne none")
    #expect(second.status == 0 && second.errors.isEmpty)
    _ = try home.run("undo")
    _ = try home.run("undo")
    let quiet = try home.run("answer 1 anne none --role camera --json")
    #expect(try JSONSerialization.jsonObject(with: Data(quiet.output.utf8)) is [String: Any])
  }

  @Test func `the command that is suggested carries all that is asked for, and is safe to paste`()
    throws
  {
    _ = try home.run([
      "person", "add", "Mette \"$(touch pwned)\" O'Hara", "--role", "expertise:3", "--topic",
      "heat pumps:3",
    ])
    _ = try home.run([
      "person", "add", "Ida Berg", "--role", "expertise:2", "--topic", "heat pumps:2",
    ])
    _ = try home.run([
      "ask", "1", "ida", "--role", "expertise", "--topic", "heat pumps", "--by", "2031-12-03",
      "--minutes", "30", "--gain", "a clip",
    ])
    let run = try home.run("answer 1 ida none")
    let line = String(try #require(run.output.split(separator: "\n").last))
    let start = try #require(line.range(of: "tavle assign")?.lowerBound)
    let command = String(line[start...])
    #expect(command.hasSuffix("--role expertise --topic 'heat pumps' --by 2031-12-03 --minutes 30"))
    let typed = "'\(Home.program.path)'" + command.dropFirst("tavle".count)
    let shell = try ChildProcess.run(["/bin/sh", "-c", typed], environment: home.environment)
    #expect(shell.status == 0, "\(shell.output)")
    let asks = try home.list("posts", "show 1").first?["asks"] as? [[String: Any]]
    #expect(asks?.last?["contributor"] as? String == "Mette \"$(touch pwned)\" O'Hara")
    #expect(!home.has("pwned") && !FileManager.default.fileExists(atPath: "pwned"))
  }

  @Test func `what a post is about counts on the screen and in the shell`() throws {
    _ = try home.run([
      "person", "add", "Bo Vik", "--role", "camera:2:gladly", "--topic", "robots:3",
    ])
    _ = try home.run("person edit anne --untopic robots")
    let run = try home.run("suggest 1 --role camera --json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let suggestions = try #require(object?["suggestions"] as? [[String: Any]])
    #expect(suggestions.first?["name"] as? String == "Bo Vik")
  }

  @Test func `a command that fails is said, and the ask stands`() throws {
    try home.write("[hooks]\non-asked = \"exit 3\"\n", to: ".config/tavle/config.toml")
    let run = try home.run("ask 1 anne --role camera")
    #expect(run.status == 0)
    #expect(run.errors.contains("on-asked failed: 3"))
    try home.write("[hooks]\non-reminded = \"kill -9 $$\"\n", to: ".config/tavle/config.toml")
    let killed = try home.run("ask 1 anne --remind")
    #expect(killed.status == 0 && killed.errors.contains("on-reminded failed: SIG 9"))
    // No reason helps against a second reminder, so none is asked for.
    let second = try home.run("ask 1 anne --remind")
    #expect(second.status == 1 && !second.errors.contains("--because"))
  }

  @Test func `what is not known has to be given, and nothing is noted before`() throws {
    let run = try home.run("ask 1 per --role camera")
    #expect(run.status == 1)
    #expect(run.errors.contains("“Why you” is empty"))
    #expect(try home.list("posts", "list").first?["stage"] as? String == "tip")
    let given = try home.run([
      "ask", "1", "per", "--role", "camera", "--why", "du kjenner den", "--gain", "øvelse",
      "--mail", "per.eml",
    ])
    #expect(given.status == 0)
    let mail = try home.read("per.eml")
    #expect(mail.contains("X-Unsent: 1") && mail.contains("Hei Per."))
    let facts = try FileManager.default.attributesOfItem(atPath: home.path + "/per.eml")
    #expect(facts[.posixPermissions] as? Int == 0o600)
    #expect(mail.utf8.allSatisfy { $0 < 128 })
    let asks = try home.list("posts", "show 1").first?["asks"] as? [[String: Any]]
    #expect(asks?.first?["state"] as? String == "asked")
  }

  @Test func `a file that is there is not replaced, and then nothing is noted`() throws {
    try home.write("mine", to: "anne.eml")
    let run = try home.run("ask 1 anne --role camera --mail anne.eml")
    #expect(run.status == 1)
    #expect(try home.read("anne.eml") == "mine")
    #expect(try home.list("posts", "list").first?["stage"] as? String == "tip")
  }

  @Test func `a dry run prints and notes nothing`() throws {
    #expect(try home.run("ask 1 anne --role camera --dry-run").output.hasPrefix("Hi Anne."))
    #expect(try home.list("posts", "list").first?["stage"] as? String == "tip")
  }

  @Test func `one reminder, thanks with a sentence, a result with a number`() throws {
    _ = try home.run("ask 1 anne --role camera")
    let reminder = try home.run("ask 1 anne --remind")
    #expect(reminder.output.contains("One reminder about “Robot”"))
    #expect(reminder.errors.contains("NOTE"))
    let second = try home.run([
      "ask", "1", "anne", "--remind", "--because", "it is really urgent now",
    ])
    #expect(second.status == 1 && second.errors.contains("has been reminded once"))
    #expect(try home.run(["thank", "1", "anne", "--for", "You waved at it"]).status == 1)
    _ = try home.run("answer 1 anne yes")
    #expect(
      try home.run("answer 1 anne done --again ok").output
        == "Noted: Anne has helped (#1, camera)\n")
    #expect(try home.run("owed").output.contains("Thanks owed (1)"))
    #expect(try home.run(["thank", "1", "anne", "--for", "thanks"]).status == 2)
    let thanks = try home.run(["thank", "1", "anne", "--for", "You waved at it"])
    #expect(thanks.output.contains("You waved at it."))
    #expect(try home.run(["tell", "1", "anne", "--result", "many"]).status == 2)
    let early = try home.run(["tell", "1", "anne", "--result", "412 have seen it"])
    #expect(early.status == 1 && early.errors.contains("not published"))
    _ = try home.run("move 1 published")
    _ = try home.run(["tell", "1", "anne", "--result", "412 have seen it"])
    #expect(try home.run("owed").output == "Nothing is waiting. Enjoy the day.\n")
    #expect(try home.run(["tell", "1", "anne", "--result", "500 have seen it"]).status == 1)
    #expect(try home.run(["thank", "1", "anne", "--for", "You waved once more"]).status == 1)
    let person = try home.list("people", "person show anne").first
    #expect((person?["roles"] as? [[String: Any]])?.first?["wish"] as? String == "ok")
    #expect(try home.run("undo").output.contains("told Anne how it went"))
  }

  @Test func `what is waiting is printed, as text and as JSON`() throws {
    #expect(try home.run("today").output.contains("Tips to sort (1)\n  #1 Robot"))
    let items = try home.list("today", "today")
    #expect(items.map { $0["kind"] as? String } == ["tip", "routine"])
    #expect(items.first?["number"] as? Int == 1)
  }

  @Test func `limits, days away and country are set by words in any language`() throws {
    _ = try home.run([
      "person", "edit", "anne", "--asks", "3", "--minutes", "90", "--rest", "7", "--weekdays",
      "man-tors", "--notice", "kamera 10", "--country", "Norge", "--pause", "2031-01-31",
    ])
    _ = try home.run(["person", "away", "anne", "2031-02-03–2031-02-07,", "2031-02-08"])
    let person = try #require(try home.list("people", "person show anne").first)
    let limits = person["limits"] as? [String: Any]
    #expect(limits?["asks"] as? Int == 3 && limits?["weekdays"] as? [Int] == [1, 2, 3, 4])
    #expect(limits?["leadDays"] as? [String: Int] == ["camera": 10])
    #expect(person["country"] as? String == "NO")
    #expect(person["pausedUntil"] as? String == "2031-01-31")
    #expect(
      person["away"] as? [[String: String]] == [["first": "2031-02-03", "last": "2031-02-08"]])
    #expect(try home.run("person edit anne --asks 9").status == 2)
    #expect(try home.run("person edit anne --weekdays never").errors.contains("“never”"))
    #expect(try home.run("person away anne sometime").status == 2)
    _ = try home.run("person away anne -")
    #expect((try home.list("people", "person show anne").first?["away"] as? [Any])?.isEmpty == true)
  }

  @Test func `nobody is noted as asked without a reason, or asked for what was put away`() throws {
    _ = try home.run(["person", "add", "Bo Vik"])
    #expect(try home.run("assign 1 bo --role photo").status == 0)
    let spoken = try home.run("answer 1 bo asked --role photo")
    #expect(spoken.status == 1 && spoken.errors.contains("“Why you” is empty"))
    _ = try home.run("trash 1")
    let gone = try home.run(["ask", "1", "bo", "--why", "he knows it", "--gain", "a good picture"])
    #expect(gone.status == 1 && gone.errors.contains("it is in the trash now"))
  }

  @Test func `letters, posters and holidays are JSON too`() throws {
    let receipt = try #require(try home.list("letters", "receipt 1").first)
    #expect(receipt["name"] as? String == "Anne Holm")
    #expect((receipt["text"] as? String)?.hasPrefix("Hi Anne.") == true)
    #expect(try home.list("posters", "poster").first?["text"] != nil)
    let days = try home.list("holidays", "holidays 2026").map { $0["day"] as? String }
    #expect(days.contains("2026-06-05") && !days.contains("2026-05-01"))
  }

  @Test func `receipt, news, poster and holidays are printed`() throws {
    #expect(try home.run("receipt 1").output.hasPrefix("Hi Anne. Thank you for the tip"))
    let early = try home.run("news 1")
    #expect(early.status == 1 && early.errors.contains("not published"))
    _ = try home.run("move 1 published")
    #expect(try home.run("news 1").output.contains("New: “Robot”"))
    #expect(try home.run("poster").output.contains("karen"))
    #expect(try home.run("holidays 2026").output.contains("2026-06-05"))
    _ = try home.run("holidays --use NO")
    let norwegian = try home.run("holidays 2026").output
    #expect(norwegian.contains("2026-05-01") && !norwegian.contains("2026-06-05"))
  }
}
