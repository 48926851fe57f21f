public import TavleTexts

extension PlanSheet {
  /// The plan as plain text; without a line break at the end.
  public func text(_ texts: Texts) -> String {
    let words = PlanWords(texts, isForOne: person != nil, today: today)
    let head = [words.title(self), words.subtitle(self, weeks[...])].joined(separator: "\n")
    return ([head] + weeks.map { week($0, words) }).joined(separator: "\n\n")
  }

  private func week(_ week: Week, _ words: PlanWords) -> String {
    let days = week.days.filter { !$0.lines.isEmpty || $0.holiday != nil }.flatMap { day in
      ["  " + words.heading(day)] + day.lines.map { "    " + line($0, words) }
    }
    let empty = week.isEmpty ? ["  " + words.emptyWeek] : []
    return ([words.heading(week)] + days + empty).joined(separator: "\n")
  }

  private func line(_ line: PlanLine, _ words: PlanWords) -> String {
    let what = ([words.name(line)] + words.facts(line)).joined(separator: " · ")
    return words.time(line).map { "\($0)  \(what)" } ?? what
  }
}

extension PlanSheet {
  /// The plan as Markdown; without a line break at the end.
  ///
  /// Whatever stands in titles and names shows as it is and cannot become a heading, a link or HTML.
  public func markdown(_ texts: Texts) -> String {
    let words = PlanWords(texts, isForOne: person != nil, today: today)
    let head = [
      "# \(Markdown.line(words.title(self)))", Markdown.line(words.subtitle(self, weeks[...])),
    ]
    return (head + weeks.map { markdown($0, words) }).joined(separator: "\n\n")
  }

  private func markdown(_ week: Week, _ words: PlanWords) -> String {
    let days = week.days.filter { !$0.lines.isEmpty || $0.holiday != nil }.map { day in
      (["**\(Markdown.line(words.heading(day)))**\n"]
        + day.lines.map { "- \(markdown($0, words))" }).joined(separator: "\n")
        .trimmingLineBreak
    }
    let empty = week.isEmpty ? [words.emptyWeek] : []
    return (["## \(Markdown.line(words.heading(week)))"] + days + empty)
      .joined(separator: "\n\n")
  }

  private func markdown(_ line: PlanLine, _ words: PlanWords) -> String {
    let facts = words.facts(line).map(Markdown.line)
    let time = words.time(line).map { [$0] } ?? []
    return (time + ["**\(Markdown.line(words.name(line)))**"] + facts).joined(separator: " · ")
  }
}

extension String {
  /// The text without a line break at its end.
  fileprivate var trimmingLineBreak: String { last == "\n" ? String(dropLast()) : self }
}
