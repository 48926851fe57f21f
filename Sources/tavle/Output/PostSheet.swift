import TavleCore
import TavleTexts
import TerminalKit

/// Everything about one post, as text.
struct PostSheet {
  let texts: Texts
  let board: Board
  let today: Day
  /// How wide paragraphs may be.
  let width: Int

  /// The lines.
  func lines(_ post: Post) -> [String] {
    let details = board.details(of: post.id) ?? PostDetails()
    var lines = ["#\(post.number)  \(post.title)", ""] + facts(post).lines()
    lines += section(texts.post.asks, post.asks.flatMap(ask))
    let appearances = AppearanceReport(texts: texts, today: today, board: board)
    lines += section(texts.consent.appears, appearances.lines(post))
    lines += section(
      texts.consent.takedowns, post.takedowns.map { texts.line($0, in: board, today: today) })
    lines += section(
      texts.post.checklist,
      post.checklist.enumerated().map { "\($0 + 1)  [\($1.isDone ? "x" : " ")] \($1.title)" })
    lines += section(texts.post.links, post.links.map(\.address))
    lines += section(texts.post.note, paragraphs(details.note))
    lines += section(texts.post.caption, paragraphs(details.caption))
    lines += section(texts.post.comments, details.comments.flatMap(comment))
    return lines
  }

  private func facts(_ post: Post) -> TextTable {
    var table = TextTable()
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { table.add(label, value) }
    }
    let since = texts.words.day(Clock.day(post.stageSince), today: today)
    add(texts.post.stage, "\(texts.words.stages(post.stage)) · \(since)")
    add(texts.post.plan, post.planDay.map { texts.words.day($0, post.planTime, today: today) })
    if let day = post.publishedDay {
      add("", texts.post.published(texts.words.day(day, today: today)))
    }
    add(texts.post.channels, post.channels.map(\.name).joined(separator: ", "))
    add(texts.post.format, post.format.map(texts.words.formats))
    if post.priority != .normal { add(texts.post.priority, texts.words.priorities(post.priority)) }
    add(texts.post.tags, post.tags.map { "#\($0)" }.joined(separator: " "))
    add(texts.post.source, post.source)
    add(texts.post.story, post.story)
    add(texts.post.minutes, post.minutes.map(texts.words.minutes))
    return table
  }

  private func section(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", heading] + lines.map { "  " + $0 }
  }

  /// What is asked for, and the reasons for which rules were passed over.
  private func ask(_ ask: Ask) -> [String] {
    let line = PostLine(texts: texts, board: board, today: today)
    let name = ask.contributor.flatMap { board[$0]?.name } ?? texts.words.nobody
    var parts = [line.role(ask), name, texts.words.askStates(ask.state)]
    if let day = ask.neededBy {
      parts.append(texts.board.needed(texts.words.day(day, today: today)))
    }
    if let minutes = ask.minutes { parts.append(texts.words.minutes(minutes)) }
    let reasons = ask.text.reasons.map { override in
      let day = texts.words.day(Clock.day(override.at), today: today)
      return "  \(day) · \(texts.reason(override, of: ask, separator: " · "))"
    }
    return [parts.joined(separator: " · ")] + reasons
  }

  private func comment(_ comment: Comment) -> [String] {
    let (day, time) = Clock.local(comment.at)
    return ["\(comment.author) · \(texts.words.day(day, time, today: today))"]
      + paragraphs(comment.text).map { "  " + $0 }
  }

  private func paragraphs(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let buffer = text.split(separator: "\n", omittingEmptySubsequences: false)
    return buffer.flatMap { String($0).wrapped(to: max(20, width - 4)) }
  }
}
