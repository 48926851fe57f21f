import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws the board, the archive or the trash.
  func drawBoard(_ shown: BoardScreen, on target: inout Screen) {
    let layout = boardLayout
    if size.rows >= 4 {
      let place = shown.columns.count > 1 ? board.name : texts.words.stages(shown.stage)
      drawHeader(place, right: boardSummary(shown, place), on: &target)
    }
    if layout.hasTabs { drawTabs(shown, layout, on: &target) }
    if let row = layout.ruleRow {
      target.horizontalRule(
        row: row, column: 0, columns: size.columns, role: StyleName.border.role,
        border: looks.border)
    }
    for column in layout.columns {
      if !layout.hasTabs { drawHeading(column, shown, layout, on: &target) }
      drawCards(column, shown, layout, on: &target)
    }
    if let preview = layout.preview { drawPreview(in: preview, on: &target) }
  }

  /// On the board's first line: what is owed, where there is room for it, else the day.
  private func boardSummary(_ shown: BoardScreen, _ place: String) -> String? {
    let summary = owedSummary
    guard shown.columns.count > 1, !summary.isEmpty else { return nil }
    let name = place.displayWidth(in: looks.glyphs) + 10
    let room = size.columns - min(name, 24) - 6
    return room < 20 ? nil : summary.clipped(to: room, in: looks.glyphs)
  }

  // MARK: Headings

  /// Sign, name and count of a stage in a width; the name is cut before the count.
  private func heading(_ stage: Stage, _ shown: BoardScreen, width: Int) -> String {
    let list = shown.list(stage, of: board)
    let all =
      isLoading ? max(totals[stage] ?? 0, list.count) : board.posts(in: stage).count
    let count =
      shown.isFiltered ? "\(list.count)/\(texts.words.number(all))" : texts.words.number(all)
    let room = width - 4 - count.displayWidth(in: looks.glyphs)
    let name = texts.words.stages(stage).clipped(to: max(0, room), in: looks.glyphs)
    return "\(symbol(of: stage)) \(name)  \(count)"
  }

  /// The sign of a stage.
  func symbol(of stage: Stage) -> String {
    switch stage {
    case .tip: looks.symbols.circle
    case .needsColleague: looks.symbols.halfCircle
    case .scheduled: looks.symbols.clock
    case .published: looks.symbols.disc
    case .archive, .trash: looks.symbols.bullet
    }
  }

  private func drawHeading(
    _ column: BoardLayout.Column, _ shown: BoardScreen, _ layout: BoardLayout,
    on target: inout Screen
  ) {
    guard let row = layout.headingRow else { return }
    let above = shown.windows[column.stage]?.first ?? 0
    let marker = above > 0 ? texts.words.number(above).count + 4 : 0
    let text = heading(column.stage, shown, width: column.width - 2 - marker)
    let hasFocus = column.stage == shown.stage
    let used = target.put(text, row: row, column: column.column + 1, role: column.stage.role.role)
    if hasFocus {
      target.restyle(
        Rect(row: row, column: column.column + 1, rows: 1, columns: used),
        role: StyleName.stageFocus.role)
    }
  }

  /// Names the visible stages; of the others there are sign and count.
  private func drawTabs(_ shown: BoardScreen, _ layout: BoardLayout, on target: inout Screen) {
    guard let row = layout.headingRow else { return }
    let visible = layout.columns.map(\.stage)
    let short = shown.columns.filter { !visible.contains($0) }.map { (stage: $0, text: tab($0)) }
    let others = short.reduce(0) { $0 + $1.text.displayWidth(in: looks.glyphs) + 2 }
    let room = max(6, (size.columns - 2 - others) / max(1, visible.count) - 2)
    var column = 1
    for stage in shown.columns {
      let text = short.first { $0.stage == stage }?.text ?? heading(stage, shown, width: room)
      let role = stage == shown.stage ? StyleName.stageFocus : stage.role
      column += target.put(text, row: row, column: column, role: role.role) + 2
    }
  }

  private func tab(_ stage: Stage) -> String {
    let count = isLoading ? totals[stage] ?? 0 : board.posts(in: stage).count
    return "\(symbol(of: stage)) \(texts.words.number(count))"
  }

  // MARK: Cards

  private func drawCards(
    _ column: BoardLayout.Column, _ shown: BoardScreen, _ layout: BoardLayout,
    on target: inout Screen
  ) {
    let list = shown.list(column.stage, of: board)
    guard !list.isEmpty else {
      drawEmpty(column, shown, layout, on: &target)
      return
    }
    let first = shown.windows[column.stage]?.first ?? 0
    let place = shown.place(in: column.stage, of: board)
    for index in first..<min(list.count, first + layout.cardsPerColumn) {
      guard let post = board[list[index]] else { continue }
      let row = layout.firstCardRow + (index - first) * layout.cardHeight
      let frame = Rect(
        row: row, column: column.column,
        rows: max(1, layout.cardHeight - (layout.cardHeight > 2 ? 1 : 0)),
        columns: column.width - 1)
      let isSelected = index == place
      let look = CardLook(
        isSelected: isSelected && column.stage == shown.stage,
        isMarked: shown.marks.contains(post.id),
        changedBy: changedByOthers[post.id]?.firstName)
      drawCard(post, look, in: frame, on: &target)
      if look.isSelected {
        target.cursor = Position(row: row, column: min(size.columns - 1, frame.column + 2))
      }
    }
    drawMore(column, first: first, count: list.count, layout, on: &target)
  }

  /// Says how many posts are above and below what is visible.
  private func drawMore(
    _ column: BoardLayout.Column, first: Int, count: Int, _ layout: BoardLayout,
    on target: inout Screen
  ) {
    let below = count - first - layout.cardsPerColumn
    if first > 0, let row = layout.headingRow, !layout.hasTabs {
      drawMore(looks.symbols.up, first, row: row, column, on: &target)
    }
    let foot = layout.firstCardRow + layout.cardsPerColumn * layout.cardHeight - 1
    if below > 0, layout.cardHeight > 2, foot < size.rows - 1 {
      drawMore(looks.symbols.down, below, row: foot, column, on: &target)
    }
  }

  private func drawMore(
    _ sign: String, _ count: Int, row: Int, _ column: BoardLayout.Column, on target: inout Screen
  ) {
    let text = "\(sign) \(texts.words.number(count))"
    let end = column.column + column.width - 2
    target.put(
      text, row: row, column: end - text.displayWidth(in: looks.glyphs),
      role: StyleName.scrollbar.role)
  }

  /// An empty stage says what belongs there and which key brings it.
  private func drawEmpty(
    _ column: BoardLayout.Column, _ shown: BoardScreen, _ layout: BoardLayout,
    on target: inout Screen
  ) {
    let text =
      isLoading && (totals[column.stage] ?? 0) > 0
      ? texts.board.loading : emptyText(column.stage, shown)
    let lines = text.wrapped(to: max(1, column.width - 4), in: looks.glyphs)
    for (index, line) in lines.enumerated() where layout.firstCardRow + index < size.rows - 1 {
      target.put(
        line, row: layout.firstCardRow + index, column: column.column + 2,
        role: StyleName.muted.role)
    }
    if column.stage == shown.stage {
      target.cursor = Position(
        row: layout.firstCardRow, column: min(size.columns - 1, column.column + 2))
    }
  }

  private func emptyText(_ stage: Stage, _ shown: BoardScreen) -> String {
    if shown.isFiltered, !board.posts(in: stage).isEmpty {
      return texts.board.nothingFits(keyLabel(.clearFilter) ?? "")
    }
    return switch stage {
    case .tip: texts.board.emptyTip(keyLabel(.new) ?? "")
    case .needsColleague: texts.board.emptyNeeds(keyLabel(.assign) ?? "")
    case .scheduled: texts.board.emptyScheduled(keyLabel(.schedule) ?? "")
    case .published: texts.board.emptyPublished(keyLabel(.moveRight) ?? "")
    case .archive: texts.board.emptyArchive
    case .trash: texts.board.emptyTrash
    }
  }
}

extension Stage {
  /// The role its heading is drawn in.
  var role: StyleName {
    switch self {
    case .tip: .stageTip
    case .needsColleague: .stageNeeds
    case .scheduled: .stageScheduled
    case .published: .stagePublished
    case .archive, .trash: .strong
    }
  }
}
