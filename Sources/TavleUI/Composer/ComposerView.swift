import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws the composer: what is written on the left or above, the letter as it will read beside or below.
  func drawComposer(_ shown: ComposerScreen, on target: inout Screen) {
    guard let written = shown.written,
      let person = written.draft.ask.contributor.flatMap({ board[$0] })
    else { return }
    let heading = shown.state == .asked ? texts.asks.remindOf : texts.asks.askOf
    drawHeader(heading(person.name, subject([shown.post])), on: &target)
    let layout = composerLayout(shown)
    drawRows(shown, written.draft, layout, on: &target)
    draw(written, in: layout.side, on: &target)
  }

  /// The letter of an ask with what is said about it; `nil` if it or whom it is to is gone.
  func written(_ post: PostID, _ id: AskID) -> WrittenLetter? {
    guard let ask = board.ask(post, id), let (draft, letter) = letter(of: ask) else { return nil }
    let remarks = checks(of: ask, draft, letter) + [(texts.asks.preview, .strong)]
    return WrittenLetter(
      draft: draft, letter: letter,
      remarks: remarks.map { WrittenLetter.Line(text: $0.text, role: $0.role) })
  }

  func composerLayout(_ shown: ComposerScreen) -> ComposerLayout {
    let columns = ComposerLayout.sideColumns(below: size)
    let lines = shown.written.map { $0.remarks.map(\.text) + $0.paragraphs } ?? []
    return ComposerLayout(
      size: size, rows: composerLines(shown).count,
      side: lines.reduce(0) { $0 + max(1, $1.wrapped(to: columns, in: looks.glyphs).count) },
      isSending: shown.isSending)
  }

  /// The rows with the blank line before what sends the letter.
  func composerLines(_ shown: ComposerScreen) -> [ComposerRow?] {
    let rows = composerRows(shown)
    let fields = rows.filter { if case .field = $0 { true } else { false } }
    return fields.map { $0 } + (fields.isEmpty ? [] : [nil])
      + rows.dropFirst(fields.count).map { $0 }
  }

  private func drawRows(
    _ shown: ComposerScreen, _ draft: AskLetter, _ layout: ComposerLayout,
    on target: inout Screen
  ) {
    let lines = composerLines(shown)
    let visible = shown.window.visible(count: lines.count, room: layout.list.rows)
    for index in visible {
      guard let row = lines[index] else { continue }
      let line = layout.list.row + index - visible.lowerBound
      let isSelected = row == shown.selected
      if isSelected { drawSelection(row: line, columns: layout.list.columns, on: &target) }
      draw(row, draft, isSelected, row: line, columns: layout.list.columns, on: &target)
    }
  }

  private func drawSelection(row: Int, columns: Int, on target: inout Screen) {
    target.fill(
      Rect(row: row, column: 0, rows: 1, columns: columns), role: StyleName.selected.role)
    target.put(looks.symbols.selectedBar, row: row, column: 0, role: StyleName.selectedBar.role)
    target.cursor = Position(row: row, column: min(2, size.columns - 1))
  }

  private func draw(
    _ row: ComposerRow, _ draft: AskLetter, _ isSelected: Bool, row line: Int, columns: Int,
    on target: inout Screen
  ) {
    let main: StyleName = isSelected ? .selectedTitle : .text
    switch row {
    case .send(let route):
      target.put(
        "\(looks.symbols.arrow) \(label(of: route, draft))".clipped(
          to: columns - 3, in: looks.glyphs),
        row: line, column: 2, role: isSelected ? main.role : StyleName.strong.role)
    case .field(let field):
      let width = labelWidth(columns)
      target.put(
        label(of: field).clipped(to: width, in: looks.glyphs), row: line, column: 2,
        role: (isSelected ? StyleName.selectedMeta : .muted).role)
      let text = self.shown(field, in: draft)
      let isMissing = text.isEmpty && isWanted(field)
      target.put(
        (text.isEmpty ? looks.symbols.dash : text)
          .clipped(to: max(0, columns - width - 5), in: looks.glyphs),
        row: line, column: width + 4,
        role: (isSelected ? main : isMissing ? .late : text.isEmpty ? .faint : .text).role)
    }
  }

  private func isWanted(_ field: AskField) -> Bool { field != .time && field != .place }

  private func labelWidth(_ columns: Int) -> Int {
    let widest = AskField.allCases.map { label(of: $0).displayWidth(in: looks.glyphs) }.max() ?? 0
    return min(widest, columns / 3)
  }

  private func label(of route: SendRoute, _ draft: AskLetter) -> String {
    let isReminder = draft.ask.state == .asked
    return switch route {
    case .clipboard: texts.asks.toClipboard(isReminder)
    case .mail: texts.asks.toMail(isReminder)
    case .note: texts.asks.noteOnly(isReminder)
    }
  }

  // MARK: Checks and preview

  /// Words, what is wrong with the letter, and what the guard says.
  private func checks(
    of ask: Ask, _ draft: AskLetter, _ letter: Letter
  ) -> [(text: String, role: StyleName)] {
    let count = letter.text.split(whereSeparator: \.isWhitespace).count
    let size = [
      texts.asks.words(count, AskLetter.wordLimit),
      texts.asks.writtenIn(texts.words.languages(draft.language)),
    ].joined(separator: separator)
    var lines: [(String, StyleName)] = [
      (size, count > AskLetter.wordLimit ? .warn : .muted)
    ]
    if ask.state != .asked {
      let problems = draft.problems(today: today)
      lines += problems.map {
        $0.isBlocking
          ? ("\(looks.symbols.cross) \(texts.problem($0))", .late)
          : ("\(texts.rules.note): \(texts.problem($0))", .warn)
      }
      if problems.isEmpty { lines.append(("\(looks.symbols.check) \(texts.asks.allWell)", .good)) }
    }
    let remarks =
      ask.state == .asked ? rules.remarks(reminding: ask) : rules.remarks(on: draft.ask)
    return lines + noticeLine(ask, draft, remarks) + guardLines(remarks)
  }

  /// How much notice the ask gives, unless the guard says it, and how much is usual; alone only where there is much room.
  private func noticeLine(
    _ ask: Ask, _ draft: AskLetter, _ remarks: [Remark]
  ) -> [(String, StyleName)] {
    guard ask.state != .asked, let lead = rules.leadTime(of: draft.ask) else { return [] }
    let usual = lead.usual.map { texts.rules.usualNotice($0, texts.words.roles(ask.role)) }
    let isSaid = remarks.contains { $0.rule == .leadTime }
    let hasRoom = size.columns >= 100
    let notice = isSaid || usual == nil && !hasRoom ? nil : texts.rules.notice(lead.days)
    let parts = [notice, usual].compactMap(\.self)
    return parts.isEmpty ? [] : [(parts.joined(separator: separator), .muted)]
  }

  private func guardLines(_ remarks: [Remark]) -> [(String, StyleName)] {
    guard !remarks.isEmpty else {
      return [("\(looks.symbols.check) \(texts.asks.guardWell)", .good)]
    }
    return remarks.map { remark in
      (texts.remark(remark, today: today), remark.verdict == .stop ? .late : .warn)
    }
  }

  private func draw(_ written: WrittenLetter, in side: Rect, on target: inout Screen) {
    var row = side.row
    func put(_ text: String, _ role: StyleName) {
      for line in text.wrapped(to: max(1, side.columns), in: looks.glyphs) {
        guard row < side.row + side.rows else { return }
        target.put(line, row: row, column: side.column, role: role.role, width: side.columns)
        row += 1
      }
    }
    for line in written.remarks { put(line.text, line.role) }
    for paragraph in written.paragraphs {
      if paragraph.isEmpty { row += 1 } else { put(paragraph, .text) }
    }
  }
}

extension WrittenLetter {
  /// The letter line by line; empty ones are between paragraphs.
  fileprivate var paragraphs: [String] {
    letter.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Where the parts of the composer are, for a size.
struct ComposerLayout {
  /// The rows that can be selected.
  let list: Rect
  /// Checks and preview.
  let side: Rect

  /// The columns of the letter where it stands below the rows.
  static func sideColumns(below size: Size) -> Int { max(1, size.columns - 4) }

  /// The layout for a size, so many rows, and so many lines of checks and letter; where these do not fit below the rows,
  /// they take their place while what sends the letter is selected.
  init(size: Size, rows: Int, side lines: Int, isSending: Bool) {
    let first = size.rows >= 8 ? 2 : 1
    let room = max(1, size.rows - first - 1)
    if size.columns >= 100 {
      let columns = size.columns * 9 / 20
      list = Rect(row: first, column: 0, rows: room, columns: columns)
      side = Rect(
        row: first, column: columns + 2, rows: room, columns: size.columns - columns - 4)
    } else {
      let few =
        isSending ? max(SendRoute.allCases.count, room - lines - 1) : max(1, room * 3 / 5)
      let above = min(rows, !isSending && room >= rows + 5 ? rows : few, room)
      list = Rect(row: first, column: 0, rows: above, columns: size.columns)
      side = Rect(
        row: first + above + 1, column: 2, rows: max(0, room - above - 1),
        columns: Self.sideColumns(below: size))
    }
  }
}
