import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// The page that tells colleagues what tavle can know about them.
struct KnowsPageTests {
  private func page(_ language: Language = .english, by author: String = "Mette Friis")
    -> KnowsPage
  {
    KnowsPage(author: author, copies: 7, texts: .texts(in: language))
  }

  @Test(arguments: Language.allCases)
  func `every kind of fact is told with its reason, in a row of its own`(_ language: Language) {
    let knows = Texts.texts(in: language).insight.knows
    let lines = page(language).markdown.split(separator: "\n").map(String.init)
    for fact in HeldFact.allCases {
      let row = [knows.facts(fact), knows.reasons(fact), knows.audiences(fact.audience)]
      #expect(lines.count { $0 == "| \(row.joined(separator: " | ")) |" } == 1, "\(fact)")
    }
    for item in knows.never + knows.rights { #expect(lines.contains("- \(item)"), "\(item)") }
    #expect(Set(HeldFact.allCases.map(knows.facts)).count == HeldFact.allCases.count)
  }

  @Test func `what is never kept is said`() {
    let text = page(.danish).markdown
    for word in ["CPR", "fødselsdag", "Privatadresse", "Helbred", "fagforening"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(text.contains("12 måneder") && text.contains("7 dage"))
  }

  @Test(arguments: Language.allCases)
  func `the page is printed without scripts and without anything from elsewhere`(
    _ language: Language
  ) {
    let html = page(language, by: "<script>Mette</script>").html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(html.contains("size: A4") && html.contains("&lt;script&gt;Mette"))
    #expect(!html.contains("<script") && !html.contains("http:") && !html.contains("src="))
    #expect(html.ranges(of: "<tr>").count == HeldFact.allCases.count + 4)
    #expect(html.ranges(of: "<h2>").count == 8)
  }

  @Test func `scripts get the fields behind every kind of fact`() {
    let facts = page().facts
    #expect(facts.map(\.fact) == HeldFact.allCases)
    #expect(facts.first?.fields == ["Contributor.id", "Contributor.name"])
    #expect(facts.first?.audience == .colleagues)
  }
}
