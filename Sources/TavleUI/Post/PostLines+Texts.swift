import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// The note or the caption of a post; one row, however long.
  func textLines(_ row: PostRow, of post: Post, width: Int) -> [PostLine] {
    let isNote = row == .note
    let label = isNote ? texts.post.note : texts.post.caption
    let hint = isNote ? texts.post.writeNote : texts.post.writeCaption
    guard let details = board.details(of: post.id) else {
      let isThere = isNote ? post.hasNote : post.hasCaption
      return [heading(label)]
        + wrapped(isThere ? texts.post.loading : hint, row: row, role: .faint, width: width)
    }
    let text = isNote ? details.note : details.caption
    return [heading(label)]
      + (text.isEmpty
        ? wrapped(hint, row: row, role: .faint, width: width)
        : wrapped(text, row: row, role: .text, width: width))
  }

  func commentLines(of post: Post, width: Int) -> [PostLine] {
    let count = post.commentCount == 0 ? "" : "\(post.commentCount)"
    let head = heading(texts.post.comments, count: count)
    let add = addLine(.addComment, texts.post.addComment, key: .comment)
    guard let details = board.details(of: post.id) else {
      let loading = wrapped(texts.post.loading, row: nil, role: .faint, width: width)
      return [head] + (post.commentCount == 0 ? [] : loading) + add
    }
    return [head] + details.comments.flatMap { lines(of: $0, width: width) } + add
  }

  private func lines(of comment: Comment, width: Int) -> [PostLine] {
    let age = texts.words.span(days: days(since: comment.at))
    let author = comment.author.clipped(to: max(1, width - 12), in: looks.glyphs)
    let head = PostLine(
      row: .comment(comment.id),
      spans: [
        .init(text: author, column: PostLine.margin, role: .person),
        .init(
          text: age, column: PostLine.margin + author.displayWidth(in: looks.glyphs) + 2,
          role: .muted),
      ])
    return [head] + wrapped(comment.text, row: .comment(comment.id), role: .text, width: width)
  }

  /// What was done to the post, newest first: when, by whom, what.
  func historyLines(_ history: LogLines?, width: Int) -> [PostLine] {
    let head = heading(texts.post.history)
    guard let history else {
      return [head] + wrapped(texts.post.loading, row: nil, role: .faint, width: width)
    }
    guard !history.lines.isEmpty else {
      return [head] + wrapped(texts.post.noHistory, row: nil, role: .faint, width: width)
    }
    return [head] + history.lines.flatMap { lines(of: $0, width: width) }
  }

  private func lines(of entry: LogLine, width: Int) -> [PostLine] {
    let row = PostRow.entry(entry.sequence)
    let when = logTime(entry.at)
    let start = PostLine.margin + (width < 40 ? 0 : logTimeWidth + 2)
    let isNew = isNew(entry)
    let said =
      (isNew ? "\(looks.symbols.left) " : "") + "\(entry.author)\(separator)\(entry.sentence)"
    let text = width < 40 ? "\(when)\(separator)\(said)" : said
    let wrapped = text.wrapped(
      to: PostLine.room(from: start, width: width), in: looks.glyphs)
    var lines = PostLine.lines(
      wrapped, row: row, at: start, role: entry.isUndone ? .faint : isNew ? .changed : .text)
    if width >= 40 {
      lines[0].spans.insert(.init(text: when, column: PostLine.margin, role: .muted), at: 0)
    }
    return lines
  }

  /// Whether somebody else did it a moment ago.
  private func isNew(_ entry: LogLine) -> Bool {
    guard entry.author != author, let post = entry.post, let change = changedByOthers[post] else {
      return false
    }
    return entry.author == change.author
      && change.at.seconds - entry.at.seconds < OthersChange.span
  }

  private func wrapped(
    _ text: String, row: PostRow?, role: StyleName, width: Int
  ) -> [PostLine] {
    PostLine.lines(
      text.wrapped(
        to: PostLine.room(from: PostLine.margin, width: width), in: looks.glyphs), row: row,
      at: PostLine.margin, role: role)
  }
}
