public import TavleCore
public import TavleTexts

extension ShootSheet {
  /// What a mail with it is about.
  public func subject(_ texts: Texts, today: Day) -> String {
    texts.shootSheet.subject(shoot.title, texts.words.day(shoot.day, today: today))
  }

  /// The sheet as a letter.
  public func text(_ texts: Texts, from author: String, today: Day) -> String {
    let sheet = texts.shootSheet
    guard !shoot.isCancelled else {
      return [sheet.greeting(person.firstName), cancelled(texts, today), author]
        .joined(separator: "\n\n")
    }
    let facts = facts(texts, today: today).map { "\($0.label): \($0.value)" }
    let parts = parts.map { "- \(part($0, texts))" }
    let questions = shoot.questions.enumerated().map { "\($0 + 1). \($1)" }
    let others = others.isEmpty ? [] : [sheet.others(others.joined(separator: ", "))]
    let blocks: [[String]] = [
      [sheet.greeting(person.firstName)], [opening(sheet)], facts,
      parts.isEmpty ? [] : [sheet.yourPart + ":"] + parts,
      questions.isEmpty ? [] : [sheet.questions + ":"] + questions, others, promises(texts),
      [sheet.signature(author)],
    ]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// Nobody is thanked for a yes they have not given.
  private func opening(_ sheet: ShootSheetTexts) -> String {
    isSettled ? sheet.thanks(shoot.title) : sheet.invited(shoot.title)
  }

  private func cancelled(_ texts: Texts, _ today: Day) -> String {
    let sheet = texts.shootSheet
    let sentence = sheet.cancelled(shoot.title, texts.words.day(shoot.day, today: today))
    return isSettled ? "\(sentence) \(sheet.thanksForYes)" : sentence
  }

  /// The sheet as a page to print on A4.
  public func html(_ texts: Texts, from author: String, today: Day) -> String {
    let sheet = texts.shootSheet
    let escaped = HTMLPage.escaped
    let facts = facts(texts, today: today).map { fact in
      "<tr><th>\(escaped(fact.label))</th><td>\(escaped(fact.value))</td></tr>"
    }
    let parts = parts.map { "<li>\(escaped(part($0, texts)))</li>" }
    let questions = shoot.questions.map { "<li>\(escaped($0))</li>" }
    var body = ["<h1>\(escaped(shoot.title))</h1>", "<p>\(escaped(person.name))</p>"]
    if shoot.isCancelled {
      body.append("<p><strong>\(escaped(cancelled(texts, today)))</strong></p>")
    }
    body += ["<table>"] + facts + ["</table>"]
    if shoot.isCancelled {
      return HTMLPage.document(
        shoot.title, texts.language, style: Self.style,
        body: (body + ["<p>\(escaped(author))</p>"]).joined(separator: "\n"))
    }
    if !parts.isEmpty {
      body += ["<h2>\(escaped(sheet.yourPart))</h2>", "<ul>"] + parts + ["</ul>"]
    }
    if !questions.isEmpty {
      body += ["<h2>\(escaped(sheet.questions))</h2>", "<ol>"] + questions + ["</ol>"]
    }
    if !others.isEmpty {
      body.append("<p>\(escaped(sheet.others(others.joined(separator: ", "))))</p>")
    }
    body += promises(texts).map { "<p>\(escaped($0))</p>" }
    body.append("<p>\(escaped(author))</p>")
    return HTMLPage.document(
      shoot.title, texts.language, style: Self.style, body: body.joined(separator: "\n"))
  }

  private static let style = """
    body { font-size: 12pt }
    h1 { font-size: 20pt; margin: 0 0 2mm } h2 { font-size: 13pt; margin: 6mm 0 1mm }
    table { border-collapse: collapse; width: 100% }
    th, td { text-align: left; vertical-align: top; padding: 1.5mm 3mm 1.5mm 0; border-bottom: 0.3mm solid #999 }
    th { width: 45mm; font-weight: normal }
    p { margin: 2mm 0 } ul, ol { margin: 1mm 0; padding-left: 6mm }
    """

  /// The sheet for a calendar: one event, when they are to come.
  public func calendar(_ texts: Texts, in country: Country, today: Day) -> CalendarFile {
    var event = CalendarEvent(
      "shoot-\(shoot.id.rawValue)\(CalendarFile.domain)", shoot.title, on: shoot.day,
      at: shoot.time(for: person.id))
    event.minutes = minutesThere
    event.place = shoot.place
    event.details =
      [shoot.wayIn, shoot.clothes].compactMap(\.self) + parts.map { part($0, texts) }
      + shoot.questions
    // Who has not said yes is not held to it.
    event.status = shoot.isCancelled ? .cancelled : isSettled ? .confirmed : .tentative
    event.isBusy = event.status == .confirmed
    return CalendarFile(shoot.title, [event], in: country)
  }

  /// Until the shoot ends, from when they are to come.
  private var minutesThere: Int? {
    guard let minutes = shoot.minutes, let start = shoot.time, let own = shoot.time(for: person.id)
    else { return shoot.minutes }
    let rest = Int(start.minutes) + minutes - Int(own.minutes)
    return rest > 0 ? rest : nil
  }
}
