import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// The last line: the mode, what was just done, and the most useful keys; help is never cut off.
  func drawLastLine(on target: inout Screen) {
    guard size.rows > 1 else { return }
    let row = size.rows - 1
    let width = size.columns
    target.fill(Rect(row: row, column: 0, rows: 1, columns: width), role: StyleName.keyText.role)
    var left = 1
    if let banner = connectionBanner {
      left +=
        target.put(
          banner, row: row, column: left, role: StyleName.messageError.role, width: width - 2)
        + 2
    }
    let hints = layers.isEmpty ? self.hints : layerHints
    let help = hints.last.map { hintWidth($0) } ?? 0
    if let mode {
      let room = max(0, width - left - help - 2)
      left +=
        target.put(
          mode.clipped(to: room, in: looks.glyphs), row: row, column: left,
          role: StyleName.mode.role, width: room) + 2
    }
    if let notice {
      let room = max(0, width - left - help - 2)
      let text = noticeText(notice, room: room)
      left += target.put(text, row: row, column: left, role: notice.role, width: room) + 2
    }
    drawHints(hints, row: row, from: left, on: &target)
  }

  /// The message and how to take it back; when there is little room the message is shortened, not the way back.
  private func noticeText(_ notice: Notice, room: Int) -> String {
    let back: Action? =
      switch notice.kind {
      case .done: .undo
      case .undone: .redo
      case .note, .error: nil
      }
    guard let back, let key = keyLabel(back) else {
      return notice.text.clipped(to: room, in: looks.glyphs)
    }
    let hint = "\(separator)\(key) \(back.text(in: texts.actions).hint)"
    let rest = room - hint.displayWidth(in: looks.glyphs)
    guard rest > 8 else { return notice.text.clipped(to: room, in: looks.glyphs) }
    return notice.text.clipped(to: rest, in: looks.glyphs) + hint
  }

  /// How the connection is, unless it is as it should be.
  private var connectionBanner: String? {
    switch connectivity {
    case .online: nil
    case .slow: "\(texts.connection.slow) \(looks.symbols.ellipsis)"
    case .offline: "\(looks.symbols.cross) \(texts.connection.offline)"
    }
  }

  /// What changes the meaning of keys just now: marks, a filter, a sequence begun.
  private var mode: String? {
    if !pending.isEmpty {
      return Key.label(of: pending, in: looks.glyphs) + " " + looks.symbols.ellipsis
    }
    // What was just said about it comes first: there is room for one of them.
    if let carried = planScreen?.carried {
      return notice == nil ? banner(carrying: carried) : nil
    }
    guard let shown = boardScreen else { return nil }
    if !shown.marks.isEmpty { return texts.board.marked(shown.marks.count) }
    if shown.onlyWaiting { return texts.board.onlyWaiting }
    if !shown.filterText.isEmpty { return texts.board.filtered(shown.filterText) }
    if shown.sort != .byHand {
      return texts.board.sorted(texts.board.sortOrders(shown.sort.rawValue))
    }
    return nil
  }

  /// Puts hints against the right edge: as many as there is room for, the last one always.
  private func drawHints(
    _ hints: [(key: String, text: String)], row: Int, from left: Int, on target: inout Screen
  ) {
    guard let help = hints.last else { return }
    var room = size.columns - left - 1 - hintWidth(help)
    var shown: [(key: String, text: String)] = []
    for hint in hints.dropLast() where room >= hintWidth(hint) + 2 {
      shown.append(hint)
      room -= hintWidth(hint) + 2
    }
    shown.append(help)
    let total = shown.reduce(0) { $0 + hintWidth($1) } + 2 * (shown.count - 1)
    var column = max(0, size.columns - 1 - total)
    for hint in shown {
      column += target.put(hint.key, row: row, column: column, role: StyleName.key.role) + 1
      column += target.put(hint.text, row: row, column: column, role: StyleName.keyText.role) + 2
    }
  }

  private func hintWidth(_ hint: (key: String, text: String)) -> Int {
    hint.key.displayWidth(in: looks.glyphs) + 1 + hint.text.displayWidth(in: looks.glyphs)
  }

  /// The actions worth a hint here that can be done now; help comes last.
  private var hints: [(key: String, text: String)] {
    // With one shoot alone there is none to go on to.
    let isAlone = shootsScreen != nil && board.shoots.count < 2
    let actions =
      screen.scope.hints.filter { reason(against: $0) == nil && !(isAlone && $0 == .right) }
      + [.help]
    return actions.compactMap { action in
      keyLabel(action).map { ($0, text(of: action).hint) }
    }
  }

  /// The keys of the layer that is open.
  private var layerHints: [(key: String, text: String)] {
    let keys = texts.prompts
    return switch layers.last {
    case .picker(let picker) where picker.isMenu: [("Esc", keys.cancel)]
    case .picker(let picker) where picker.isMultiple:
      [("Tab", keys.choose), ("Enter", keys.save), ("Esc", keys.cancel)]
    case .picker(let picker) where picker.posts != nil:
      [("Enter", keys.choose), ("Tab", texts.rules.otherRole), ("Esc", keys.cancel)]
    case .picker: [("Enter", keys.choose), ("Esc", keys.cancel)]
    case .prompt: [("Enter", keys.save), ("Esc", keys.cancel)]
    case .area: [("Ctrl-S", keys.save), ("Esc", keys.cancel)]
    case .question:
      [(String(texts.words.yes.prefix(1)), texts.words.yes), ("n", texts.words.no)]
    case .conflict(let conflict):
      [("Enter", keys.choose)]
        + (conflictScrollLimit(conflict) > 0 ? [("PgDn", texts.conflicts.readOn)] : [])
        + [("Esc", keys.cancel)]
    case nil: []
    }
  }

  /// The first key of an action on the present screen, as people read it.
  func keyLabel(_ action: Action) -> String? {
    keymap.keys(for: action, in: scopeName).first.map { Key.label(of: $0, in: looks.glyphs) }
  }
}

extension Notice {
  fileprivate var role: TerminalKit.Role {
    switch kind {
    case .done, .undone: StyleName.messageDone.role
    case .note: StyleName.messageNote.role
    case .error: StyleName.messageError.role
    }
  }
}

/// In this module *role* is a colleague's; the screen's is written `TerminalKit.Role`.
typealias Role = TavleCore.Role
