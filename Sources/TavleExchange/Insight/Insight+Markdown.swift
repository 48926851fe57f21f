import TavleCore
import TavleTexts

extension Insight {
  /// As Markdown; without a line break at the end.
  ///
  /// Whatever stands in names and sentences shows as it is and cannot become a heading, a link or HTML.
  public var markdown: String {
    let knows = words.knows
    let title = "# \(Markdown.line(words.title(person.name)))"
    let intro = Markdown.line(words.intro(author, texts.words.fullDay(today)))
    let sections = InsightSection.allCases.map { section in
      let blocks = blocks(section)
      let body = blocks.isEmpty ? words.nothing : blocks.joined(separator: "\n\n")
      return "## \(Markdown.line(words.sections(section)))\n\n\(body)"
    }
    let about = [
      (words.purposeHeading, words.purpose), (knows.sourceHeading, knows.source),
      (knows.keepingHeading, knows.keeping(Consent.months, copies)),
    ].map { "## \(Markdown.line($0))\n\n\(Markdown.line($1))" }
    let rights = knows.rights.map { "- \(Markdown.line($0))" }.joined(separator: "\n")
    return
      ([title, intro] + sections + about
      + ["## \(Markdown.line(knows.rightsHeading))\n\n\(rights)"]).joined(separator: "\n\n")
  }

  private func blocks(_ section: InsightSection) -> [String] {
    switch section {
    case .person: [list(personFacts)]
    case .asks: traces.asks.map { block(heading(of: $0), facts(of: $0)) }
    case .appearances: traces.appearances.map { block(name(of: $0.post), facts(of: $0.value)) }
    case .takedowns: traces.takedowns.map { block(name(of: $0.post), facts(of: $0.value)) }
    case .consents:
      traces.consents.map { block(texts.consent.about($0).withCapital, facts(of: $0)) }
    case .shoots: traces.shoots.map { block($0.title, facts(of: $0)) }
    case .favours:
      traces.favours.map {
        block("\(texts.favours.kinds($0.kind).withCapital): \($0.problem)", facts(of: $0))
      }
    case .mentions: joined(mentions.map(line))
    case .log: joined(log.map(line))
    }
  }

  private func heading(of ask: Ask) -> String {
    "\(name(of: ask.post)) · \(texts.words.roles(ask.role))"
  }

  private func block(_ heading: String, _ facts: InsightFacts) -> String {
    "### \(Markdown.line(heading))\n\n\(list(facts))"
  }

  /// Facts, one on a line; of several lines of text the first stands beside the label.
  private func list(_ facts: InsightFacts) -> String {
    facts.compactMap { label, value in
      value.flatMap { $0.isEmpty ? nil : "- \(Markdown.line(label)): \(Markdown.line($0))" }
    }.joined(separator: "\n")
  }

  private func joined(_ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }

  private func line(_ found: InsightMention) -> String {
    let mention = found.mention
    let parts = [mention.before, mention.words, mention.after].map { text in
      // Blanks next to the words stay where they are.
      (text.hasPrefix(" ") ? " " : "") + Markdown.line(text) + (text.hasSuffix(" ") ? " " : "")
    }
    let sentence = found.isPrivate ? "**\(parts[1])**" : "\(parts[0])**\(parts[1])**\(parts[2])"
    let doubt = mention.hit.isSure ? "" : " (\(Markdown.line(words.perhaps)))"
    return "- \(Markdown.line(found.place)): \(sentence)\(doubt)"
  }

  private func line(_ entry: InsightLog.Line) -> String {
    let facts = "\(day(entry.at)) · \(entry.author) · \(entry.sentence)"
    let doubt = entry.isSure ? "" : " (\(Markdown.line(words.perhaps)))"
    return "- \(Markdown.line(facts))\(doubt)"
  }
}
