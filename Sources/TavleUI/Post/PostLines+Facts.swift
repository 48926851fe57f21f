import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// The facts at the top of a post: a label each, and a value that may take several lines.
  func factLines(of post: Post, width: Int) -> [PostLine] {
    let labels = texts.post
    let facts: [(row: PostRow, label: String, value: String, role: StyleName)] = [
      (.title, labels.title, post.title, .strong),
      (.stage, labels.stage, stageText(of: post), post.stage.role),
      (.plan, labels.plan, planText(of: post), isLate(post) ? .late : .text),
      (.channels, labels.channels, post.channels.map(\.name).joined(separator: ", "), .channel),
      (.format, labels.format, post.format.map(texts.words.formats) ?? "", .text),
      (
        .priority, labels.priority, texts.words.priorities(post.priority),
        post.priority > .normal ? .warn : .text
      ),
      (.tags, labels.tags, post.tags.map { "#\($0)" }.joined(separator: " "), .tag),
      (.source, labels.source, post.source ?? "", .person),
      (.story, labels.story, post.story ?? "", .person),
      (.minutes, labels.minutes, post.minutes.map(texts.words.minutes) ?? "", .text),
    ]
    let labelWidth = facts.map { $0.label.displayWidth(in: looks.glyphs) }.max() ?? 0
    return facts.flatMap { fact in
      factLines(
        fact.row, fact.label, value: fact.value, role: fact.role,
        at: width < 30 ? nil : PostLine.margin + labelWidth + 2, width: width)
    }
  }

  /// One fact; without a column for values the value stands below its label.
  private func factLines(
    _ row: PostRow, _ label: String, value: String, role: StyleName, at column: Int?, width: Int
  ) -> [PostLine] {
    let text = value.isEmpty ? looks.symbols.dash : value
    let role = value.isEmpty ? StyleName.faint : role
    let start = column ?? PostLine.margin
    let wrapped = text.wrapped(
      to: PostLine.room(from: start, width: width), in: looks.glyphs)
    var lines = PostLine.lines(wrapped, row: row, at: start, role: role)
    let head = PostLine.Span(text: label, column: PostLine.margin, role: .muted)
    if column == nil {
      lines.insert(PostLine(row: row, spans: [head]), at: 0)
    } else {
      lines[0].spans.insert(head, at: 0)
    }
    return lines
  }

  private func stageText(of post: Post) -> String {
    var parts = ["\(symbol(of: post.stage)) \(texts.words.stages(post.stage))"]
    parts.append(texts.post.since(texts.words.span(days: days(since: post.stageSince))))
    if let day = post.publishedDay {
      parts.append(texts.post.published(texts.words.day(day, today: today)))
    }
    return parts.joined(separator: separator)
  }

  /// The planned day and time, how far it is, and its week.
  private func planText(of post: Post) -> String {
    guard let day = post.planDay else { return "" }
    return [
      texts.words.day(day, post.planTime, today: today), texts.words.distance(day, from: today),
      texts.words.week(day.isoWeek.week),
    ].joined(separator: separator)
  }

  /// Whether a planned day has passed without the post coming out.
  private func isLate(_ post: Post) -> Bool {
    guard let day = post.planDay, let column = post.stage.column else { return false }
    return day < today && column < 3
  }
}
