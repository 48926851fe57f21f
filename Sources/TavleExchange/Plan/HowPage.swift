public import TavleCore
public import TavleTexts

/// The page that tells colleagues how the work is done, with the numbers of the board as it is.
///
/// Who can be asked for what is in no line of it. Source: `practices.md` row 17.
public struct HowPage: Hashable, Sendable {
  /// The title.
  let title: String
  /// What follows.
  let parts: [Part]
  let language: Language

  /// Something on the page.
  enum Part: Hashable {
    case heading(String)
    case paragraph(String)
    /// A list; whether its order matters.
    case list([String], isNumbered: Bool)
  }

  /// Medians are of this many months.
  static let months = 12

  /// The page of a board at a moment: who does the work, how long before the team asks, and what the log tells of how long posts
  /// stay in a stage.
  public init(
    _ board: Board, author: String, norms: TeamNorms, times: StageTimes, now: Moment, texts: Texts
  ) {
    let how = texts.planSheet.how
    let stages = Self.stages(board, times, now, texts)
    title = board.name.isEmpty ? how.title : "\(how.title) · \(board.name)"
    language = texts.language
    parts = [
      .paragraph(how.intro(author)), .heading(how.tipHeading),
      .list(how.tipSteps, isNumbered: true), .heading(how.stagesHeading),
      .list(stages, isNumbered: true), .heading(how.rhythmHeading),
      .list(Routine.allCases.map(how.routines) + Self.doors(board, texts), isNumbered: false),
      .heading(how.askHeading), .list(how.askPromises, isNumbered: false),
      .paragraph(how.noticeHeading), .list(Self.notices(norms, texts), isNumbered: false),
      .paragraph(how.contact(author)),
    ]
  }

  private static func stages(
    _ board: Board, _ times: StageTimes, _ now: Moment, _ texts: Texts
  ) -> [String] {
    let how = texts.planSheet.how
    let meanings: [(Stage, String)] = [
      (.tip, how.tip), (.needsColleague, how.needsColleague), (.scheduled, how.scheduled),
      (.published, how.published),
    ]
    return meanings.map { stage, meaning in
      var facts = [how.now(board.posts(in: stage).count)]
      // What is out stays out, so that there is no time it takes.
      if stage != .published { facts.append(time(times.median(in: stage, before: now), how)) }
      let sentence = facts.joined(separator: "; ").withCapital
      return "\(texts.words.stages(stage)): \(meaning) \(sentence)."
    }
  }

  private static func time(_ median: StageTimes.Median?, _ how: HowTexts) -> String {
    guard let median else { return how.noNumbers }
    let days = Int(median.days.rounded())
    return how.usually(days < 1 ? how.lessThanADay : how.days(days), median.count, months)
  }

  private static func doors(_ board: Board, _ texts: Texts) -> [String] {
    board.openDoors.map { door in
      let end = LocalTime(minutes: Int(door.time.minutes) + door.minutes)
      let time = end.map { "\(door.time)–\($0)" } ?? "\(door.time)"
      return texts.planSheet.how.openDoor(
        texts.words.weekdays[door.weekday.rawValue - 1], time, door.place)
    }
  }

  private static func notices(_ norms: TeamNorms, _ texts: Texts) -> [String] {
    Role.allCases.compactMap { role in
      norms.leadDays[role].map { texts.planSheet.how.notice(texts.words.roles(role), $0) }
    }
  }
}

extension StageTimes {
  /// The median of the months before a moment.
  public func median(in stage: Stage, before now: Moment) -> Median? {
    median(in: stage, since: now.adding(seconds: -365 * 86_400))
  }
}

// MARK: Forms

extension HowPage {
  /// As plain text; without a line break at the end.
  public var text: String {
    let blocks = parts.map { part in
      switch part {
      case .heading(let text): text.uppercased()
      case .paragraph(let text): text
      case .list(let items, let isNumbered):
        items.enumerated().map { (isNumbered ? "\($0 + 1). " : "- ") + $1 }
          .joined(separator: "\n")
      }
    }
    return ([title] + blocks).joined(separator: "\n\n")
  }

  /// As Markdown; without a line break at the end.
  public var markdown: String {
    let blocks = parts.map { part in
      switch part {
      case .heading(let text): "## \(Markdown.line(text))"
      case .paragraph(let text): Markdown.line(text)
      case .list(let items, let isNumbered):
        items.enumerated().map { (isNumbered ? "\($0 + 1). " : "- ") + Markdown.line($1) }
          .joined(separator: "\n")
      }
    }
    return (["# \(Markdown.line(title))"] + blocks).joined(separator: "\n\n")
  }

  /// As a page to print on A4; without a line break at the end.
  public var html: String {
    let blocks = parts.map { part in
      switch part {
      case .heading(let text): "<h2>\(HTMLPage.escaped(text))</h2>"
      case .paragraph(let text): "<p>\(HTMLPage.escaped(text))</p>"
      case .list(let items, let isNumbered): Self.html(items, isNumbered ? "ol" : "ul")
      }
    }
    let heading = "<h1>\(HTMLPage.escaped(title))</h1>"
    return HTMLPage.document(
      title, language, style: Self.style, body: ([heading] + blocks).joined(separator: "\n"))
  }

  private static func html(_ items: [String], _ tag: String) -> String {
    let lines = items.map { "<li>\(HTMLPage.escaped($0))</li>" }.joined(separator: "\n")
    return "<\(tag)>\n\(lines)\n</\(tag)>"
  }

  private static let style = """
    body { font-size: 10.5pt; line-height: 1.35 }
    h1 { font-size: 1.7em; line-height: 1.15; margin: 0 0 0.5em }
    h2 { font-size: 1.15em; margin: 0.9em 0 0.3em; break-after: avoid }
    p { margin: 0.6em 0 0.3em }
    ol, ul { margin: 0.2em 0; padding-left: 1.6em }
    """
}
