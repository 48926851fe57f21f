import TavleCore
import TavleTexts
import TerminalKit

extension State {
  // MARK: Who helps

  func askLines(of post: Post, width: Int) -> [PostLine] {
    let asks = post.asks.map(cells)
    let roleWidth = asks.map { $0.role.displayWidth(in: looks.glyphs) }.max() ?? 0
    let nameWidth = asks.map { $0.name.displayWidth(in: looks.glyphs) }.max() ?? 0
    let restWidth = asks.map { $0.rest.displayWidth(in: looks.glyphs) }.max() ?? 0
    let isTable = PostLine.margin + 2 + roleWidth + 2 + nameWidth + 2 + restWidth <= width - 2
    let rows = zip(post.asks, asks).flatMap { ask, cells in
      isTable
        ? [line(ask, cells, nameColumn: roleWidth + 6, restColumn: roleWidth + nameWidth + 8)]
        : wrappedLines(ask, cells, width: width)
    }
    return [heading(texts.post.asks, count: post.asks.isEmpty ? "" : "\(post.asks.count)")]
      + rows + addLine(.addAsk, texts.post.addAsk, key: .assign)
  }

  /// What the line of an ask says: the role, who, and then how far it is, by when, how long.
  private func cells(_ ask: Ask) -> (role: String, name: String, rest: String) {
    let name = ask.contributor.flatMap { board[$0] }?.name ?? texts.post.nobodyYet
    let rest = [
      texts.words.askStates(ask.state),
      ask.neededBy.map { texts.board.needed(texts.words.day($0, today: today)) },
      ask.minutes.map(texts.words.minutes),
    ]
    return (
      roleName(ask.role, ask.topic), name, rest.compactMap(\.self).joined(separator: separator)
    )
  }

  private func line(
    _ ask: Ask, _ cells: (role: String, name: String, rest: String), nameColumn: Int,
    restColumn: Int
  ) -> PostLine {
    PostLine(
      row: .ask(ask.id),
      spans: [
        .init(text: sign(of: ask.state), column: PostLine.margin, role: ask.state.look),
        .init(text: cells.role, column: PostLine.margin + 2, role: .text),
        .init(
          text: cells.name, column: nameColumn, role: ask.contributor == nil ? .muted : .person),
        .init(text: cells.rest, column: restColumn, role: isLate(ask) ? .late : .muted),
      ])
  }

  private func wrappedLines(
    _ ask: Ask, _ cells: (role: String, name: String, rest: String), width: Int
  ) -> [PostLine] {
    let text = [cells.role, cells.name, cells.rest].joined(separator: separator)
    let start = PostLine.margin + 2
    let wrapped = text.wrapped(
      to: PostLine.room(from: start, width: width), in: looks.glyphs)
    var lines = PostLine.lines(wrapped, row: .ask(ask.id), at: start, role: .text)
    lines[0].spans.insert(
      .init(text: sign(of: ask.state), column: PostLine.margin, role: ask.state.look), at: 0)
    return lines
  }

  /// The sign of how far an ask has come.
  private func sign(of state: AskState) -> String {
    switch state {
    case .open, .planned: looks.symbols.circle
    case .asked: looks.symbols.halfCircle
    case .accepted: looks.symbols.check
    case .done: looks.symbols.disc
    case .declined: looks.symbols.cross
    case .noAnswer: "?"
    case .released: looks.symbols.dash
    }
  }

  private func isLate(_ ask: Ask) -> Bool {
    let isOpen = ask.state == .open || ask.state == .planned || ask.state == .asked
    return isOpen && ask.neededBy.map { $0 < today } ?? false
  }

  // MARK: What is to be done, and where it can be seen

  func checklistLines(of post: Post, width: Int) -> [PostLine] {
    let progress = post.checklistProgress
    let count = progress.of == 0 ? "" : "\(progress.done)/\(progress.of)"
    let rows = post.checklist.enumerated().flatMap { index, item in
      signedLines(
        item.title, sign: item.isDone ? looks.symbols.check : looks.symbols.circle,
        row: .item(index), role: item.isDone ? .muted : .text,
        signRole: item.isDone ? .good : .muted, width: width)
    }
    return [heading(texts.post.checklist, count: count)] + rows
      + addLine(.addItem, texts.post.addItem, key: .open)
  }

  func linkLines(of post: Post, width: Int) -> [PostLine] {
    let rows = post.links.enumerated().flatMap { index, link in
      let text = [link.channel?.name, link.address].compactMap(\.self).joined(separator: " ")
      return signedLines(
        text, sign: looks.symbols.arrow, row: .link(index), role: .link, signRole: .muted,
        width: width)
    }
    return [heading(texts.post.links)] + rows + addLine(.addLink, texts.post.addLink, key: .open)
  }

  func signedLines(
    _ text: String, sign: String, row: PostRow, role: StyleName, signRole: StyleName, width: Int
  ) -> [PostLine] {
    let start = PostLine.margin + 2
    let wrapped = text.wrapped(
      to: PostLine.room(from: start, width: width), in: looks.glyphs)
    var lines = PostLine.lines(wrapped, row: row, at: start, role: role)
    lines[0].spans.insert(.init(text: sign, column: PostLine.margin, role: signRole), at: 0)
    return lines
  }

  // MARK: Shared

  func heading(_ text: String, count: String = "") -> PostLine {
    PostLine.heading(text, count: count, width: text.displayWidth(in: looks.glyphs))
  }

  /// The last line of a list: what it adds, and the key that does.
  func addLine(_ row: PostRow, _ text: String, key: Action) -> [PostLine] {
    let key = keyLabel(key) ?? ""
    return [
      PostLine(
        row: row,
        spans: [
          .init(text: "+", column: PostLine.margin, role: .faint),
          .init(
            text: key.isEmpty ? text : "\(text)\(separator)\(key)", column: PostLine.margin + 2,
            role: .faint),
        ])
    ]
  }
}

extension AskState {
  /// The role its sign is drawn in.
  var look: StyleName {
    switch self {
    case .open, .planned, .released: .muted
    case .asked: .wait
    case .accepted, .done: .good
    case .declined: .late
    case .noAnswer: .warn
    }
  }
}
