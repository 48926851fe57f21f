import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws what was done, one entry on each line.
  func drawLog(_ shown: LogScreen, on target: inout Screen) {
    if size.rows >= 4 { drawHeader(logTitle(shown), on: &target) }
    let lines = shown.lines
    guard !lines.isEmpty else {
      drawEmptyLog(shown, on: &target)
      return
    }
    let columns = LogColumns(self, lines)
    let first = shown.window.first
    for (offset, line) in lines.dropFirst(first).prefix(logRoom).enumerated() {
      draw(
        line, at: logTop + offset, isSelected: line.sequence == shown.selected, columns, on: &target
      )
    }
    drawLogScrollBar(first: first, count: lines.count, on: &target)
  }

  private func logTitle(_ shown: LogScreen) -> String {
    let number = shown.post.flatMap { board[$0] }?.number
    let title = number.map { texts.log.titleOf("#\($0)") } ?? texts.log.title
    return shown.filterText.isEmpty
      ? title : "\(title)\(separator)\(texts.board.filtered(shown.filterText))"
  }

  private func drawEmptyLog(_ shown: LogScreen, on target: inout Screen) {
    let text =
      if shown.log == nil {
        texts.log.loading
      } else if shown.filterText.isEmpty {
        texts.log.empty
      } else { texts.log.nothingFits(keyLabel(.clearFilter) ?? "") }
    let wrapped = text.wrapped(to: max(1, size.columns - 3), in: looks.glyphs)
    for (offset, line) in wrapped.prefix(logRoom).enumerated() {
      target.put(line, row: logTop + offset, column: 2, role: StyleName.muted.role)
    }
    target.cursor = Position(row: logTop, column: min(2, size.columns - 1))
  }

  private func draw(
    _ line: LogLine, at row: Int, isSelected: Bool, _ columns: LogColumns, on target: inout Screen
  ) {
    let plain = line.isUndone ? StyleName.faint : .muted
    let main = isSelected ? StyleName.selectedTitle : line.isUndone ? .faint : .text
    let meta = isSelected ? StyleName.selectedMeta : plain
    if isSelected {
      target.fill(
        Rect(row: row, column: 0, rows: 1, columns: max(1, size.columns - 1)),
        role: StyleName.selected.role)
      target.put(looks.symbols.selectedBar, row: row, column: 0, role: StyleName.selectedBar.role)
      target.cursor = Position(row: row, column: min(2, size.columns - 1))
    }
    if let time = columns.time {
      target.put(logTime(line.at), row: row, column: time, role: meta.role)
    }
    if let author = columns.author {
      target.put(
        line.author.clipped(to: columns.authorWidth, in: looks.glyphs), row: row, column: author,
        role: meta.role)
    }
    drawSentence(line, at: row, from: columns.sentence, main, meta, on: &target)
  }

  /// The sentence, whether it was undone, and as far as there is room the title of the post.
  ///
  /// The sentence begins in the same column on every line, and leaves room to say that it was undone.
  private func drawSentence(
    _ line: LogLine, at row: Int, from start: Int, _ main: StyleName, _ meta: StyleName,
    on target: inout Screen
  ) {
    var column = start
    let mark = line.isUndone ? "(\(texts.log.undone))" : ""
    let marked = mark.isEmpty ? 0 : mark.displayWidth(in: looks.glyphs) + 2
    let end = size.columns - 1
    for (text, end, role) in [
      (line.sentence, end - marked, main), (mark, end, meta), (line.title, end, meta),
    ] where !text.isEmpty && column < end {
      let said = text.clipped(to: end - column, in: looks.glyphs)
      column += target.put(said, row: row, column: column, role: role.role) + 2
    }
  }

  private func drawLogScrollBar(first: Int, count: Int, on target: inout Screen) {
    guard size.columns > 3,
      let thumb = ScrollWindow.thumb(first: first, visible: logRoom, count: count, track: logRoom),
      let sign = looks.symbols.thumb.unicodeScalars.first
    else { return }
    for row in thumb {
      target.set(logTop + row, size.columns - 1, sign, StyleName.scrollbar.role)
    }
  }
}

/// Where the parts of a line of the log begin: time and author only where they leave room for the sentence.
private struct LogColumns {
  var time: Int?
  var author: Int?
  var authorWidth = 0
  var sentence = 2

  init(_ state: State, _ lines: [LogLine]) {
    if state.size.columns >= 36 {
      time = sentence
      sentence += state.logTimeWidth + 2
    }
    if state.size.columns >= 60 {
      let longest = lines.lazy.map { $0.author.displayWidth(in: state.looks.glyphs) }.max() ?? 0
      author = sentence
      authorWidth = min(longest, 20)
      sentence += authorWidth + 2
    }
  }
}
