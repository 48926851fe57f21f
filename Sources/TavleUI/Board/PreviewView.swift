import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// What the preview needs of the selected post and does not have yet; asked for once.
  mutating func previewEffects() -> [Effect] {
    guard boardScreen?.preview == true, let post = selected, previewed != post.id else { return [] }
    previewed = post.id
    let hasTexts = post.hasNote || post.hasCaption || post.commentCount > 0
    return hasTexts && board.details(of: post.id) == nil ? [.loadDetails(post.id)] : []
  }

  /// Draws the selected post beside the board.
  func drawPreview(in frame: Rect, on target: inout Screen) {
    target.verticalRule(
      row: frame.row, column: frame.column, rows: frame.rows, role: StyleName.border.role,
      border: looks.border)
    guard let post = selected else { return }
    let width = frame.columns - 3
    var row = frame.row
    for line in previewLines(of: post, width: width) {
      guard row < frame.row + frame.rows else { break }
      target.put(line.text, row: row, column: frame.column + 2, role: line.role.role, width: width)
      row += 1
    }
  }

  private func previewLines(of post: Post, width: Int) -> [(text: String, role: StyleName)] {
    var lines: [(text: String, role: StyleName)] = [("#\(post.number)", .muted)]
    lines += post.title.wrapped(to: width, in: looks.glyphs).map { ($0, .strong) }
    lines += summary(of: post).map { ($0, .muted) }
    if !post.asks.isEmpty { lines.append(("", .text)) }
    lines += post.asks.map { (describe($0), .text) }
    if !post.checklist.isEmpty { lines.append(("", .text)) }
    lines += post.checklist.map {
      (($0.isDone ? looks.symbols.check : looks.symbols.circle) + " " + $0.title, .muted)
    }
    guard let details = board.details(of: post.id) else { return lines }
    for text in [details.note, details.caption] where !text.isEmpty {
      lines.append(("", .text))
      lines += text.wrapped(to: width, in: looks.glyphs).map { ($0, .text) }
    }
    for comment in details.comments {
      lines.append(("", .text))
      lines.append(
        ("\(comment.author)\(separator)\(texts.words.span(days: days(since: comment.at)))", .muted))
      lines += comment.text.wrapped(to: width, in: looks.glyphs).map { ($0, .text) }
    }
    return lines
  }

  /// Stage and age, day and channels, source, tags: one line each, where there is something to say.
  private func summary(of post: Post) -> [String] {
    let stage = [
      "\(symbol(of: post.stage)) \(texts.words.stages(post.stage))",
      texts.words.span(days: days(since: post.stageSince)), post.source.map(texts.board.from),
    ]
    let plan = [
      (post.publishedDay ?? post.planDay).map {
        texts.words.day($0, post.publishedDay == nil ? post.planTime : nil, today: today)
      }, post.channels.isEmpty ? nil : post.channels.map(\.name).joined(separator: ", "),
      post.format.map(texts.words.formats),
    ]
    let tags = post.tags.map { "#\($0)" }.joined(separator: " ")
    return [stage, plan, [tags.isEmpty ? nil : tags]].map { parts in
      parts.compactMap(\.self).joined(separator: separator)
    }.filter { !$0.isEmpty }
  }

  /// An ask in one line: what, who, how far, by when.
  func describe(_ ask: Ask) -> String {
    let parts = [
      roleName(ask.role, ask.topic), ask.contributor.flatMap { board[$0] }?.name,
      texts.words.askStates(ask.state),
      ask.neededBy.map { texts.board.needed(texts.words.day($0, today: today)) },
      ask.minutes.map(texts.words.minutes),
    ]
    return parts.compactMap(\.self).joined(separator: separator)
  }
}
