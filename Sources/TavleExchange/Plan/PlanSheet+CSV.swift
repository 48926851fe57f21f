import TavleCore
public import TavleTexts

extension PlanSheet {
  /// The plan as a table for spreadsheets; `isRaw` leaves what looks like a formula as it is (``CSVWriter``).
  ///
  /// Days are ISO 8601, times `HH:MM`; weeks and the numbers of posts are numbers.
  public func csv(_ texts: Texts, isRaw: Bool = false) -> String {
    let words = PlanWords(texts, isForOne: person != nil, today: today)
    let names = texts.planSheet
    let header = [
      names.day, names.week, names.from, names.until, names.kind, names.number, names.name,
      names.channels, names.status, names.role, names.who, names.place,
    ]
    let rows = lines.map { row($0, words) }
    return CSVWriter.file([header.map(CSVWriter.Cell.text)] + rows, isRaw: isRaw)
  }

  private func row(_ line: PlanLine, _ words: PlanWords) -> [CSVWriter.Cell] {
    [
      .text("\(line.day)"), .number(line.day.isoWeek.week), .init(line.time.map { "\($0)" }),
      .init(line.end.map { "\($0)" }), .text(words.kind(line.kind)), .init(line.number),
      .init(line.title), .init(words.channels(line)), .init(words.status(line)),
      .init(words.role(line)), .init(words.who(line)), .init(line.place),
    ]
  }
}
