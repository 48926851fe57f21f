public import TavleCore
public import TavleTexts

/// The page that tells colleagues what tavle can know about them: every kind of fact, why it is kept, and who sees it.
///
/// It is made of ``TavleCore/HeldFact``, so that nothing is kept that it does not tell of. Source: `practices.md` §6.1 and §6.3.
public struct KnowsPage: Sendable {
  private let title: String
  private let intro: String
  private let headings: [String]
  private let parts: [Part]
  private let lists: [(heading: String, items: [String])]
  private let contact: String
  private let language: Language
  /// Every kind of fact, as `--json` prints it.
  public let facts: [Fact]

  /// A kind of fact.
  public struct Fact: Encodable, Sendable {
    /// Its name.
    public let fact: HeldFact
    /// Who can see it: `team` or `colleagues`.
    public let audience: HeldFact.Audience
    /// What it is, and why it is kept.
    public let what, why: String
    /// The fields that hold it, as `Type.field`.
    public let fields: [String]
  }

  /// A part of the table.
  private struct Part {
    let heading: String
    /// What, why, and who sees it.
    let rows: [[String]]
  }

  /// The page, with whom to ask; copies of the board are kept of so many days.
  public init(author: String, copies: Int, texts: Texts) {
    let knows = texts.insight.knows
    (title, intro, contact) = (knows.title, knows.intro(author), knows.contact(author))
    headings = [knows.factHeading, knows.reasonHeading, knows.audienceHeading]
    parts = HeldFact.Group.allCases.map { group in
      let facts = HeldFact.allCases.filter { $0.group == group }
      return Part(
        heading: knows.groups(group),
        rows: facts.map {
          [knows.facts($0), knows.reasons($0), knows.audiences($0.audience)]
        })
    }
    lists = [
      (knows.neverHeading, knows.never), (knows.sourceHeading, [knows.source]),
      (knows.keepingHeading, [knows.keeping(Consent.months, copies)]),
      (knows.rightsHeading, knows.rights),
    ]
    language = texts.language
    facts = HeldFact.allCases.map {
      Fact(
        fact: $0, audience: $0.audience, what: knows.facts($0), why: knows.reasons($0),
        fields: $0.fields)
    }
  }
}

// MARK: Forms

extension KnowsPage {
  /// As Markdown; without a line break at the end.
  public var markdown: String {
    let rule = headings.map { _ in "---" }
    let tables = parts.map { part in
      let rows = [headings, rule] + part.rows.map { $0.map(Markdown.line) }
      let lines = rows.map { "| \($0.joined(separator: " | ")) |" }
      return "## \(Markdown.line(part.heading))\n\n\(lines.joined(separator: "\n"))"
    }
    let lists = lists.map { heading, items in
      let lines =
        items.count == 1 ? items.map(Markdown.line) : items.map { "- \(Markdown.line($0))" }
      return "## \(Markdown.line(heading))\n\n\(lines.joined(separator: "\n"))"
    }
    return
      (["# \(Markdown.line(title))", Markdown.line(intro)] + tables + lists
      + [Markdown.line(contact)]).joined(separator: "\n\n")
  }

  /// As a page to print on A4; without a line break at the end.
  public var html: String {
    let tables = parts.map { part in
      "<h2>\(HTMLPage.escaped(part.heading))</h2>\n<table>\n" + row(headings, "th") + "\n"
        + part.rows.map { row($0, "td") }.joined(separator: "\n") + "\n</table>"
    }
    let lists = lists.map { heading, items in
      let lines = items.map { "<li>\(HTMLPage.escaped($0))</li>" }.joined(separator: "\n")
      let body =
        items.count == 1 ? "<p>\(HTMLPage.escaped(items[0]))</p>" : "<ul>\n\(lines)\n</ul>"
      return "<h2>\(HTMLPage.escaped(heading))</h2>\n\(body)"
    }
    let start = ["<h1>\(HTMLPage.escaped(title))</h1>", "<p>\(HTMLPage.escaped(intro))</p>"]
    let end = ["<p>\(HTMLPage.escaped(contact))</p>"]
    return HTMLPage.document(
      title, language, style: Self.style,
      body: (start + tables + lists + end).joined(separator: "\n"))
  }

  private func row(_ cells: [String], _ tag: String) -> String {
    "<tr>" + cells.map { "<\(tag)>\(HTMLPage.escaped($0))</\(tag)>" }.joined() + "</tr>"
  }

  private static let style = """
    body { font-size: 9pt; line-height: 1.25 }
    h1 { font-size: 1.7em; line-height: 1.15; margin: 0 0 0.4em }
    h2 { font-size: 1.15em; margin: 0.8em 0 0.2em; break-after: avoid }
    p { margin: 0.3em 0 }
    ul { margin: 0.2em 0; padding-left: 1.6em }
    table { width: 100%; border-collapse: collapse; border-bottom: 0.5pt solid #000 }
    tr { break-inside: avoid; border-top: 0.5pt solid #000 }
    th, td { text-align: left; vertical-align: top; padding: 0.15em 0.8em 0.15em 0; width: 40% }
    th:last-child, td:last-child { width: 20%; padding-right: 0 }
    """
}
