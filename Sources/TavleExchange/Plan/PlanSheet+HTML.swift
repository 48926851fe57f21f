import TavleCore
public import TavleTexts

extension PlanSheet {
  /// So many weeks stand on one page.
  public static let weeksPerPage = 4

  /// The plan as a page to print, four weeks on each sheet of A4; without a line break at the end.
  ///
  /// The more there is on a sheet, the smaller it is written, down to 7 points; what does not fit then goes on on the next one.
  public func html(_ texts: Texts) -> String {
    let words = PlanWords(texts, isForOne: person != nil, today: today)
    let pages = stride(from: 0, to: weeks.count, by: Self.weeksPerPage).map { first in
      page(weeks[first..<min(first + Self.weeksPerPage, weeks.count)], words)
    }
    return HTMLPage.document(
      words.title(self), texts.language, style: Self.style, body: pages.joined(separator: "\n"))
  }

  private static let style = """
    section.sheet { break-after: page }
    section.sheet:last-of-type { break-after: auto }
    .size-11 { font-size: 11pt } .size-10 { font-size: 10pt } .size-9 { font-size: 9pt }
    .size-8 { font-size: 8pt } .size-7 { font-size: 7pt }
    h1 { font-size: 1.5em; line-height: 1.15; margin: 0 }
    .of { margin: 0.1em 0 0 }
    h2 { font-size: 1.1em; line-height: 1.2; margin: 0.8em 0 0.2em; break-after: avoid }
    table { width: 100%; border-collapse: collapse; border-bottom: 0.5pt solid #000 }
    tr { break-inside: avoid; border-top: 0.5pt solid #000 }
    th, td { text-align: left; vertical-align: top; padding: 0.12em 0.6em 0.12em 0 }
    th { width: 9.5em; font-weight: normal; white-space: nowrap }
    th i { display: block; white-space: normal }
    td p { margin: 0; padding-left: 1em; text-indent: -1em }
    td b.time { font-variant-numeric: tabular-nums }
    .empty { margin: 0; padding: 0.12em 0; border-top: 0.5pt solid #000 }
    """

  private func page(_ weeks: ArraySlice<Week>, _ words: PlanWords) -> String {
    let size = SheetSize(weeks, words).points
    let title = HTMLPage.escaped(words.title(self))
    // The document has one title; every sheet of paper says what it is.
    let heading = weeks.startIndex == 0 ? "<h1>\(title)</h1>" : "<p><b>\(title)</b></p>"
    let parts = weeks.map { week($0, words) }.joined(separator: "\n")
    return """
      <section class="sheet size-\(size)">
      \(heading)
      <p class="of">\(HTMLPage.escaped(words.subtitle(self, weeks)))</p>
      \(parts)
      </section>
      """
  }

  private func week(_ week: Week, _ words: PlanWords) -> String {
    let heading = "<h2>\(HTMLPage.escaped(words.heading(week)))</h2>"
    let rows = week.days.filter(\.isShown).map { row($0, words) }
    let empty = week.isEmpty ? "<p class=\"empty\">\(HTMLPage.escaped(words.emptyWeek))</p>\n" : ""
    return "\(heading)\n\(empty)<table>\n\(rows.joined(separator: "\n"))\n</table>"
  }

  private func row(_ day: SheetDay, _ words: PlanWords) -> String {
    let holiday = words.holiday(day).map { " <i>\(HTMLPage.escaped($0))</i>" } ?? ""
    let date = HTMLPage.escaped(words.day(day.day))
    let lines = day.lines.map { line($0, words) }.joined()
    return "<tr><th scope=\"row\"><time datetime=\"\(day.day)\">\(date)</time>\(holiday)</th>"
      + "<td>\(lines)</td></tr>"
  }

  private func line(_ line: PlanLine, _ words: PlanWords) -> String {
    let time = words.time(line).map { "<b class=\"time\">\($0)</b> " } ?? ""
    let facts = words.facts(line).map { " · \(HTMLPage.escaped($0))" }.joined()
    return "<p>\(time)<b>\(HTMLPage.escaped(words.name(line)))</b>\(facts)</p>"
  }
}

extension PlanSheet.SheetDay {
  /// Whether the day is on paper: working days are, so that there is room to write; Saturdays and Sundays if something is on.
  var isShown: Bool { !day.weekday.isWeekend || holiday != nil || !lines.isEmpty }
}

/// How large a sheet can be written so that it fits on its page, estimated from the number of letters.
private struct SheetSize {
  let points: Int

  /// What is written, in millimetres of A4 less the margins, and a little to spare.
  private static let (width, height) = (186.0, 266.0)

  init(_ weeks: ArraySlice<PlanSheet.Week>, _ words: PlanWords) {
    let fitting = [11, 10, 9, 8, 7].first { Self.height(weeks, words, points: $0) <= Self.height }
    // What does not fit on one page need not be small.
    points = fitting ?? 8
  }

  private static func height(
    _ weeks: ArraySlice<PlanSheet.Week>, _ words: PlanWords, points: Int
  ) -> Double {
    let em = Double(points) * 25.4 / 72
    // Wide sans-serif letters are 0.58 em on average.
    let letters = max(20, Int((width - 11.5 * em) / (0.58 * em)))
    var total = 4 * em
    for week in weeks {
      total += 2.4 * em + (week.isEmpty ? 1.6 * em : 0)
      for day in week.days where day.isShown {
        let lines = day.lines.map { line in
          let text = ([words.time(line), words.name(line)].compactMap(\.self) + words.facts(line))
            .joined(separator: " · ")
          return text.count / letters + 1
        }
        let left = day.holiday == nil ? 1 : 2
        total += (Double(max(left, lines.reduce(0, +))) * 1.3 + 0.3) * em
      }
    }
    return total
  }
}
