/// One line of the screen of a post, before it is scrolled and drawn.
struct PostLine: Sendable {
  /// A piece of text at a column, counted from the left edge of its part of the screen.
  struct Span: Sendable {
    var text: String
    var column: Int
    var role: StyleName
  }

  /// The row it belongs to; `nil` for headings and blank lines.
  var row: PostRow?
  /// What stands on it.
  var spans: [Span]

  /// An empty line between parts.
  static let blank = PostLine(row: nil, spans: [])
}

extension PostLine {
  /// The column text begins at; the selection's bar stands left of it.
  static let margin = 2

  /// The columns for text that begins at a column: one stays blank beside the scroll bar.
  static func room(from column: Int, width: Int) -> Int { max(1, width - 2 - column) }

  /// Lines of wrapped text that belong to one row.
  static func lines(_ texts: [String], row: PostRow?, at column: Int, role: StyleName) -> [PostLine]
  {
    texts.map { PostLine(row: row, spans: [Span(text: $0, column: column, role: role)]) }
  }

  /// The heading of a part, with a count in second rank.
  static func heading(_ text: String, count: String = "", width: Int) -> PostLine {
    var spans = [Span(text: text, column: margin, role: .strong)]
    if !count.isEmpty { spans.append(Span(text: count, column: margin + width + 2, role: .muted)) }
    return PostLine(row: nil, spans: spans)
  }
}
