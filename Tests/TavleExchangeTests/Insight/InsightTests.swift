import Foundation
import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// Everything that is kept about one colleague, for them to read.
struct InsightTests {
  private let board = InsightBoard()

  /// The lines of a part of the document.
  private func part(_ heading: String, of text: String) throws -> [String] {
    let start = try #require(text.range(of: "## \(heading)\n\n"))
    let rest = text[start.upperBound...]
    let end = rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex
    return rest[..<end].split(separator: "\n").map(String.init)
  }

  @Test func `every text of theirs is in the document`() throws {
    let text = try board.insight().markdown
    #expect(board.texts >= 35)
    for number in 1...board.texts {
      let found = text.firstMatch(of: try Regex("[Tt]ekst\(number)\\b")) != nil
      #expect(found, "tekst\(number) is kept and not told of")
    }
    for fact in [
      "anne@firma.dk", "+45 12 34 56 78", "Dansk", "Norge", "kamera (kan, ok)", ": 3\n", ": 47\n",
      ": 21\n", "man–fre", "foto 6", "Er stoppet: ja", "20 min", "gerne igen", "mundtligt", "11:00",
    ] {
      #expect(text.localizedCaseInsensitiveContains(fact), "\(fact)")
    }
  }

  @Test func `it says whom to ask, what for, where from and for how long`() throws {
    let text = try board.insight().markdown
    #expect(text.hasPrefix("# Hvad tavle har om Anne Holm\n\nDet her er alt"))
    #expect(text.contains("torsdag 26. november 2026. Mette Friis planlægger"))
    for heading in ["Hvad det er til", "Hvor det kommer fra", "Hvor længe vi gemmer det"] {
      #expect(try !part(heading, of: text).isEmpty)
    }
    #expect(try part("Det kan du bede om", of: text).count == 5)
  }

  @Test func `names in texts stand with what is around them, first names as perhaps`() throws {
    let lines = try part("Tekster, der nævner dig", of: board.insight().markdown)
    #expect(lines.contains("- \\#7 Pakkerobotten · Tip fra: **Anne Holm**"))
    #expect(
      lines.contains(
        "- \\#7 Pakkerobotten · Note: **Annes** robot, og det per kvartal kl.…"
          + " (kan være en anden eller et andet ord)"))
  }

  @Test(arguments: Language.allCases)
  func `of somebody else's matters there is the name only`(_ language: Language) throws {
    let insight = try board.insight(language)
    let json = try JSONText.text(insight.view)
    for text in [insight.markdown, json] {
      for secret in ["mere i løn", "er sur på", "trænger til det", "tør ikke", "87 65"] {
        #expect(!text.contains(secret), "\(secret)")
      }
      #expect(text.contains("Per Lund") && text.contains("12345678"))
    }
    let beside = try part(
      Texts.texts(in: language).insight.sections(.mentions), of: insight.markdown
    ).filter { $0.contains("Per Lund") }
    #expect(beside.count == 3 && beside.allSatisfy { $0.hasSuffix(": **Anne Holm**") })
  }

  @Test func `somebody of whom nothing is known is told so`() throws {
    var empty = Board()
    let siri = Contributor(id: ContributorID(rawValue: 9), name: "Siri *Moe*")
    empty.load(contributors: [siri])
    let text = Insight(
      of: siri, on: empty, log: [], author: "Mette Friis", copies: 7, today: InsightBoard.today,
      clock: LocalClock(.gmt), texts: .texts(in: .norwegian)
    ).markdown
    #expect(text.hasPrefix("# Hva tavle har om Siri \\*Moe\\*\n"))
    #expect(text.ranges(of: "\n\nIngenting.").count == InsightSection.allCases.count - 1)
    #expect(try part("Det vi vet om deg", of: text) == ["- Navn: Siri \\*Moe\\*"])
  }

  /// The object of JSON that something is printed as.
  private func object(_ value: some Encodable) throws -> [String: Any] {
    let data = Data(try JSONText.text(value).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The fields of a value that are set, but those that say whose it is and what it is on.
  private func fields(_ value: Any) -> Set<String> {
    let known = Mirror(reflecting: value).children.filter { child in
      let mirror = Mirror(reflecting: child.value)
      return mirror.displayStyle != .optional || !mirror.children.isEmpty
    }
    return Set(known.compactMap(\.label)).subtracting([
      "id", "contributor", "post", "who", "written", "asker",
    ])
  }

  @Test func `no field of theirs is missing in JSON, and no identifier is in it`() throws {
    let insight = try board.insight()
    let view = try object(insight.view)
    func first(_ list: String) throws -> [String: Any] {
      let one = try #require((view[list] as? [[String: Any]])?.first)
      return one["value"] as? [String: Any] ?? one
    }
    let post = try board.board.existing(InsightBoard.post)
    let consent = try #require(board.board.consents(of: InsightBoard.anne).first)
    let ask = try #require(post.asks.first)
    let values: [(String, [Any])] = [
      ("asks", [ask, ask.text]), ("appearances", [post.appears[0]]),
      ("takedowns", [post.takedowns[0]]), ("consents", [consent]),
      ("favours", [board.board.favours[0]]),
    ]
    for (list, values) in values {
      let facts = try first(list)
      let fields = values.map(fields).reduce(into: Set()) { $0.formUnion($1) }
      #expect(fields.count > 3 && fields.subtracting(facts.keys).isEmpty, "\(list)")
      #expect(facts["id"] == nil && facts["contributor"] as? Int == nil, "\(list)")
    }
    #expect(try first("asks")["askedAt"] as? String == InsightBoard.now.iso8601)
    #expect(try first("favours")["closedAt"] as? String == InsightBoard.now.iso8601)
    #expect(try first("consents")["post"] as? Int == 7)
  }

  @Test func `JSON has everything under names that do not change`() throws {
    let insight = try board.insight()
    let data = Data(try JSONText.list("insight", [insight.view]).utf8)
    let all = try #require(JSONSerialization.jsonObject(with: data) as? [String: [[String: Any]]])
    let view = try #require(all["insight"]?.first)
    let person = try #require(view["person"] as? [String: Any])
    #expect(person["mail"] as? String == "anne@firma.dk" && view["asOf"] as? String == "2026-11-26")
    let asks = try #require(view["asks"] as? [[String: Any]])
    #expect(asks.count == 1 && asks[0]["post"] as? Int == 7)
    let consents = try #require(view["consents"] as? [[String: Any]])
    #expect(consents.count == 1 && consents[0]["guardian"] != nil)
    for list in ["appearances", "takedowns", "shoots", "favours"] {
      #expect((view[list] as? [Any])?.count == 1, "\(list)")
    }
    let mentions = try #require(view["mentions"] as? [[String: Any]])
    #expect(
      Set(mentions.compactMap { $0["kind"] as? String }) == ["full-name", "one-name", "phone"])
    let text = String(decoding: data, as: UTF8.self)
    for number in 1...board.texts { #expect(text.contains("tekst\(number)\"")) }
  }
}
