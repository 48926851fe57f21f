import Foundation
import Testing

/// What is kept about a colleague, out of the shell.
struct InsightCommandTests {
  let home: Home

  init() throws {
    home = try Home(after: [
      [
        "person", "add", "Anne Holm", "--mail", "anne@firma.dk", "--role", "camera", "--language",
        "da", "--goal", "flere kolleger",
      ],
      ["person", "add", "Per Lund", "--goal", "som Anne Holm"],
      ["tip", "Pakkerobotten"],
      "assign 1 anne --role camera --minutes 20",
      ["comment", "1", "Spørg Annes chef"],
    ])
  }

  @Test func `everything about a colleague is printed in their language`() throws {
    let run = try home.run("person insight anne")
    #expect(run.status == 0 && run.output.hasPrefix("# Hvad tavle har om Anne Holm\n"))
    for words in [
      "- Mail: anne@firma.dk", "- Vil gerne opnå: flere kolleger",
      "### \\#1 Pakkerobotten · kamera",
      "- \\#1 Pakkerobotten · Kommentar: Spørg **Annes** chef", "Per Lund", "karen",
    ] {
      #expect(run.output.contains(words), "\(words)")
    }
    #expect(!run.output.contains("som Anne Holm") && run.output.contains(" · karen · "))
  }

  @Test func `the file is for the user only`() throws {
    try home.write("old", to: "anne.md")
    let run = try home.run("person insight anne --out anne.md")
    #expect(run.status == 0 && run.output.isEmpty && run.errors.contains("anne.md"))
    #expect(try home.read("anne.md").hasPrefix("# Hvad tavle har om Anne Holm\n"))
    let facts = try FileManager.default.attributesOfItem(atPath: "\(home.path)/anne.md")
    #expect(facts[.posixPermissions] as? Int == 0o600)
    let json = try home.run("person insight anne --json -o anne.json")
    #expect(json.status == 0 && json.output.isEmpty)
    #expect(try home.read("anne.json").contains("\"anne@firma.dk\""))
  }

  @Test func `scripts get everything under names that do not change`() throws {
    let all = try home.list("insight", "person insight anne")
    let view = try #require(all.first)
    #expect(all.count == 1 && view["contact"] as? String == "karen")
    let person = try #require(view["person"] as? [String: Any])
    #expect(person["mail"] as? String == "anne@firma.dk")
    let asks = try #require(view["asks"] as? [[String: Any]])
    #expect(asks.count == 1 && asks[0]["title"] as? String == "Pakkerobotten")
    let ask = try #require(asks[0]["value"] as? [String: Any])
    #expect(ask["role"] as? String == "camera" && ask["minutes"] as? Int == 20)
    #expect(ask["id"] == nil && ask["post"] == nil)
    let mentions = try #require(view["mentions"] as? [[String: Any]])
    #expect(mentions.compactMap { $0["words"] as? String } == ["Anne Holm", "Annes"])
    #expect(mentions.map { $0["before"] == nil } == [true, false])
    #expect((view["log"] as? [Any])?.isEmpty == false)
  }

  @Test func `the page for everybody comes in every language, and has nobody's facts`() throws {
    let titles = ["en": "What tavle knows about you", "da": "Hvad tavle ved om dig"]
    for (code, title) in titles.merging(["nb": "Hva tavle vet om deg"], uniquingKeysWith: { $1 }) {
      let run = try home.run("person knows --language \(code)")
      #expect(run.status == 0 && run.output.hasPrefix("# \(title)\n"))
      #expect(!run.output.contains("Anne"))
    }
    let html = try home.run("person knows --html --language nb").output
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\">") && html.hasSuffix("</html>\n"))
    let facts = try home.list("knows", "person knows")
    #expect(facts.contains { $0["fact"] as? String == "guardian" })
    #expect(try home.run("person knows --language fr").status != 0)
    #expect(try home.run("person knows --html --json").status != 0)
  }

  @Test func `somebody who is not there is not found`() throws {
    let run = try home.run("person insight mette")
    #expect(run.status != 0 && run.output.isEmpty && !run.errors.isEmpty)
  }
}
