import Foundation
import Testing

/// The question whether somebody may be shown, out of the shell.
struct ConsentQuestionCommandTests {
  let home: Home

  init() throws {
    home = try Home(after: [
      ["person", "add", "Anne Holm", "--language", "da", "--mail", "anne@firma.dk"],
      "tip Robotten +li",
    ])
  }

  private func records() throws -> [[String: Any]] {
    try home.list("consent", "person consent anne").flatMap {
      $0["records"] as? [[String: Any]] ?? []
    }
  }

  /// The first 16 digits of what the system says the SHA-256 of a text is.
  private func mark(of text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [try home.write(text, to: "letter.txt")]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let digest = String(
      decoding: try #require(try pipe.fileHandleForReading.readToEnd()), as: UTF8.self)
    process.waitUntilExit()
    return String(digest.prefix(16))
  }

  @Test func `the letter is in their language, and what was asked is on record`() throws {
    let run = try home.run([
      "person", "consent", "anne", "--ask", "video,voice", "--on", "linkedin,intranet", "--for",
      "hverdag på lageret", "--as", "Mette",
    ])
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("Hej Anne. Må vi vise dig"), "\(run.output)")
    #expect(run.output.contains("hverdag på lageret") && run.output.hasSuffix("\nMette\n"))
    let records = try records()
    #expect(records.compactMap { $0["medium"] as? String } == ["video", "voice"])
    for record in records {
      #expect(record["answer"] as? String == "asked" && record["author"] as? String == "Mette")
      #expect(record["channels"] as? [String] == ["linkedin", "intranet"])
      #expect(record["purpose"] as? String == "hverdag på lageret" && record["post"] == nil)
      #expect(record["wording"] as? String == (try mark(of: String(run.output.dropLast()))))
    }
    _ = try home.run("undo --as Mette")
    #expect(try self.records().isEmpty)
  }

  @Test func `about one post it is on its channels, and for what it is about`() throws {
    let letters = try home.list("letters", "person consent anne --ask video --post 1")
    let letter = try #require(letters.first)
    #expect(
      letter["name"] as? String == "Anne Holm" && letter["mail"] as? String == "anne@firma.dk")
    let text = try #require(letter["text"] as? String)
    #expect(text.contains("LinkedIn") && text.contains("Robotten") && letter["subject"] is String)
    let record = try #require(try records().first)
    #expect(record["post"] as? Int == 1 && record["purpose"] as? String == "Robotten")
    #expect(record["channels"] as? [String] == ["linkedin"])
    #expect(record["wording"] as? String == (try mark(of: text)))
  }

  @Test func `a dry run prints the same letter and notes nothing`() throws {
    let line = "person consent anne --ask video --on linkedin"
    let dry = try home.run(line + " --dry-run")
    #expect(try records().isEmpty)
    #expect(try home.run(line).output == dry.output && !dry.output.isEmpty)
    #expect(try records().count == 1)
  }

  @Test func `the answer keeps what it is an answer to`() throws {
    _ = try home.run("person consent anne --ask video --on linkedin,web")
    let asked = try #require(try records().first?["wording"] as? String)
    _ = try home.run("person consent anne --yes video --on linkedin --proof mail")
    _ = try home.run("person consent anne --no video --on web")
    _ = try home.run("person consent anne --yes video --on tiktok")
    #expect(try records().map { $0["wording"] as? String } == [asked, asked, asked, nil])
    let text = try home.run("person consent anne").output
    #expect(text.contains(" · words shown: \(asked.prefix(8)) · "), "\(text)")
    #expect(!text.contains(asked))
    let insight = try home.run("person insight anne").output
    #expect(insight.contains(asked), "\(insight)")
  }

  @Test func `what they said yes or no to is left out, and nothing is left to ask then`() throws {
    _ = try home.run("person consent anne --no picture --everywhere")
    _ = try home.run("person consent anne --yes voice --on linkedin")
    _ = try home.run("person consent anne --ask picture,video,voice --on linkedin")
    let asked = try records().filter { $0["answer"] as? String == "asked" }
    #expect(asked.compactMap { $0["medium"] as? String } == ["video"])
    let run = try home.run("person consent anne --ask picture,voice --on linkedin")
    #expect(run.status == 1 && run.output == "")
    #expect(
      run.errors == """
        Error: Anne Holm has said yes to all of it, or no.
        Try: tavle person consent "Anne Holm" shows what was said.

        """)
    #expect(try records().count == 3)
  }

  @Test func `who is under age hears that somebody else answers`() throws {
    let line = [
      "person", "consent", "anne", "--ask", "video", "--on", "linkedin", "--guardian",
      "Per Holm, per@x.dk",
    ]
    #expect(try home.run(line).output.contains("Per Holm"))
    let guardian = try records().first?["guardian"] as? [String: String]
    #expect(guardian == ["name": "Per Holm", "contact": "per@x.dk"])
    // Who answers is remembered.
    let again = try home.run("person consent anne --ask picture --on linkedin --dry-run")
    #expect(again.output.contains("Per Holm"))
  }

  @Test(arguments: [
    "--ask video", "--ask video --everywhere", "--ask video --yes video --on li",
    "--ask smell --on li", "--dry-run", "--yes video --on li --dry-run",
    "--ask video --on li --until 2031-01-01", "--ask video --on li --proof mail",
    "--ask video --on li --guardian Per", "--ask , --on li",
  ])
  func `what cannot be asked so is a wrong usage`(_ options: String) throws {
    let run = try home.run("person consent anne " + options)
    #expect(run.status == 2 && run.output == "", "\(run.errors)")
    #expect(try records().isEmpty)
  }
}
