import TavleCore
import TerminalKit

/// Where everything about a post is, for a size; drawing, keys and the mouse all ask it.
struct PostLayout: Sendable {
  /// One column of the screen with all its lines, visible or not.
  struct Column: Sendable {
    var frame: Rect
    var lines: [PostLine]

    /// The lines of a row.
    func lines(of row: PostRow) -> Range<Int>? {
      guard let first = lines.firstIndex(where: { $0.row == row }) else { return nil }
      let end = lines[first...].firstIndex { $0.row != row } ?? lines.count
      return first..<end
    }

    /// The lines of a row with the heading above it, so that scrolling back shows the heading as well.
    func linesWithHeading(of row: PostRow) -> Range<Int>? {
      guard let lines = lines(of: row) else { return nil }
      var first = lines.lowerBound
      while first > 0, self.lines[first - 1].row == nil { first -= 1 }
      return lines.upperBound - first <= frame.rows ? first..<lines.upperBound : lines
    }
  }

  /// One column, or two beside each other.
  var columns: [Column]

  /// All rows in walking order.
  var rows: [PostRow] {
    columns.flatMap { $0.lines.compactMap(\.row) }.reduce(into: []) { rows, row in
      if rows.last != row { rows.append(row) }
    }
  }

  /// The column that holds a row.
  func column(of row: PostRow) -> Int? {
    columns.firstIndex { $0.lines(of: row) != nil }
  }
}

extension State {
  /// The layout for the present size; `nil` when the post is gone.
  func postLayout(_ shown: PostScreen) -> PostLayout? {
    guard let post = board[shown.post] else { return nil }
    let area = postArea
    guard area.columns >= 100 else {
      let lines = lines(PostSection.allCases, of: post, shown, width: area.columns)
      return PostLayout(columns: [PostLayout.Column(frame: area, lines: lines)])
    }
    let left = area.columns * 12 / 25
    var frames = (area, area)
    frames.0.columns = left
    frames.1.column = left + 1
    frames.1.columns = area.columns - left - 1
    let parts = [
      (frames.0, [PostSection.facts, .asks, .appears, .checklist, .links]),
      (frames.1, [.note, .caption, .comments, .history]),
    ]
    return PostLayout(
      columns: parts.map { frame, sections in
        PostLayout.Column(
          frame: frame, lines: lines(sections, of: post, shown, width: frame.columns))
      })
  }

  /// What is left between the first line and the last.
  private var postArea: Rect {
    let top = size.rows < 4 ? 0 : size.rows < 16 ? 1 : 2
    return Rect(
      row: top, column: 0, rows: max(1, size.rows - top - (size.rows > 1 ? 1 : 0)),
      columns: size.columns)
  }

  private func lines(
    _ sections: [PostSection], of post: Post, _ shown: PostScreen, width: Int
  ) -> [PostLine] {
    var lines: [PostLine] = []
    for section in sections {
      let part = self.lines(section, of: post, shown, width: width)
      if !lines.isEmpty, !part.isEmpty { lines.append(.blank) }
      lines += part
    }
    return lines
  }

  private func lines(
    _ section: PostSection, of post: Post, _ shown: PostScreen, width: Int
  ) -> [PostLine] {
    switch section {
    case .facts: factLines(of: post, width: width)
    case .asks: askLines(of: post, width: width)
    case .appears: appearanceLines(of: post, width: width)
    case .checklist: checklistLines(of: post, width: width)
    case .links: linkLines(of: post, width: width)
    case .note: textLines(.note, of: post, width: width)
    case .caption: textLines(.caption, of: post, width: width)
    case .comments: commentLines(of: post, width: width)
    case .history: historyLines(shown.history, width: width)
    }
  }
}
