import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws what is waiting, part by part, each line with its one key.
  func drawToday(_ shown: TodayScreen, on target: inout Screen) {
    let room = todayRoom
    if room.first > 0 { drawHeader(todayPlace, on: &target) }
    let lines = todayLines
    guard !lines.isEmpty else {
      target.put(
        texts.asks.nothingToDo.clipped(to: max(0, size.columns - 4), in: looks.glyphs),
        row: room.first, column: 2, role: StyleName.muted.role)
      target.cursor = Position(row: room.first, column: min(2, size.columns - 1))
      return
    }
    let visible = shown.window.visible(count: lines.count, room: room.count)
    for index in visible {
      let row = room.first + index - visible.lowerBound
      switch lines[index] {
      case .blank: break
      case .heading(let section, let count):
        target.put(
          "\(texts.asks.headings(section))  \(count)", row: row, column: 2,
          role: StyleName.strong.role, width: max(0, size.columns - 3))
      case .item(let item): draw(item, shown, row: row, on: &target)
      }
    }
    drawListScrollBar(
      first: visible.lowerBound, count: lines.count, row: room.first, room: room.count, on: &target)
  }

  /// The name of the screen, and how many were asked this week.
  private var todayPlace: String {
    guard agenda.roster > 0 else { return texts.asks.today }
    let asked = texts.asks.askedThisWeek(
      agenda.askedThisWeek, agenda.roster, today.isoWeek.week)
    return [texts.asks.today, asked].joined(separator: separator)
  }

  private func draw(
    _ item: TodayItem, _ shown: TodayScreen, row: Int, on target: inout Screen
  ) {
    let isSelected = item == shown.selected
    if isSelected { drawSelection(row: row, on: &target) }
    let key = keyLabel(mainAction(of: item)) ?? ""
    let keyWidth = key.displayWidth(in: looks.glyphs)
    let room = max(0, size.columns - keyWidth - 6)
    let main: StyleName = isSelected ? .selectedTitle : .text
    let meta: StyleName = isSelected ? .selectedMeta : isLate(item) ? .late : .muted
    let (title, detail) = words(of: item)
    let titleRoom =
      detail.isEmpty ? room : max(room / 2, room - detail.displayWidth(in: looks.glyphs) - 2)
    let used = target.put(
      title.clipped(to: titleRoom, in: looks.glyphs), row: row, column: 2, role: main.role)
    let rest = room - used - 2
    if rest > 3 {
      target.put(
        detail.clipped(to: rest, in: looks.glyphs), row: row, column: 4 + used, role: meta.role)
    }
    target.put(
      key, row: row, column: max(0, size.columns - keyWidth - 2),
      role: (isSelected ? StyleName.selectedTitle : .key).role)
  }

  /// What a line says: the post, and then who and why it waits.
  func words(of item: TodayItem) -> (title: String, detail: String) {
    if case .routine(let routine) = item { return (texts.asks.routines(routine), "") }
    if case .favour(let id) = item {
      return board[id].map { ($0.problem, detail(of: $0, offering: true)) } ?? ("", "")
    }
    if case .question(let person) = item { return questionWords(person) }
    if case .shoot(let id) = item { return board[id].map(shootWords) ?? ("", "") }
    guard let post = item.post.flatMap({ board[$0] }) else { return ("", "") }
    let title = "#\(post.number) \(post.title)"
    let ask = item.ask.flatMap { board.ask(post.id, $0) }
    let name = ask?.contributor.flatMap { board[$0] }?.name
    let parts: [String?]
    switch item {
    case .conflict:
      let remark = ask.flatMap { rules.conflict(of: $0) }
      parts = [
        name.map(texts.asks.noLongerFits), remark.map { texts.remark($0.fact, today: today) },
      ]
    case .thanks, .result:
      let debt = agenda.debts.first { $0.ask.id == ask?.id && $0.isThanks == item.isThanks }
      parts = [name, debt.map { texts.asks.owedSince(texts.words.day($0.since, today: today)) }]
    case .answer: parts = answerParts(ask, name)
    case .due(_, let id):
      let day = id == nil ? post.planDay : ask?.neededBy
      parts = [
        day.map { texts.words.day($0, today: today) }, name,
        ask.map { roleName($0.role, $0.topic) },
        ask.map { texts.words.askStates($0.state) } ?? texts.words.stages(post.stage),
      ]
    case .tip: parts = [post.source.map(texts.board.from), tipAge(post)]
    case .takedown(_, let place): parts = takedownParts(post, place)
    case .consent: parts = consentParts(post)
    case .question, .shoot, .favour, .routine: parts = []
    }
    return (title, parts.compactMap(\.self).joined(separator: separator))
  }

  private func questionWords(_ id: ContributorID) -> (title: String, detail: String) {
    guard let found = agenda.unanswered.first(where: { $0.person == id }) else { return ("", "") }
    let asked = texts.asks.askedAgo(texts.words.distance(found.since, from: today))
    let questions = found.questions.map(texts.consent.about)
    return (board[id]?.name ?? "", ([asked] + questions).joined(separator: separator))
  }

  /// When it is, how many of those who are wanted come, and where.
  private func shootWords(_ shoot: Shoot) -> (title: String, detail: String) {
    let asks = board.asks(at: shoot)
    let counts = [
      (asks.count { $0.state.isSettled }, texts.shoots.coming),
      (asks.count { $0.state == .planned || $0.state == .asked }, texts.shoots.awaited),
      (asks.count { $0.state == .open }, texts.shoots.missing),
    ]
    let parts: [String?] =
      [texts.words.day(shoot.day, shoot.time, today: today)]
      + counts.filter { $0.0 > 0 }.map { $0.1($0.0) } + [shoot.place]
    return (shoot.title, parts.compactMap(\.self).joined(separator: separator))
  }

  private func consentParts(_ post: Post) -> [String?] {
    let found = agenda.consents.first { $0.post == post.id }
    return [
      found.map { texts.words.day($0.day, today: today) },
      found.map { texts.remark($0.remark, in: board, today: today) },
    ]
  }

  private func takedownParts(_ post: Post, _ place: Int) -> [String?] {
    guard post.takedowns.indices.contains(place) else { return [] }
    let takedown = post.takedowns[place]
    return [
      texts.words.day(takedown.deadline, today: today), takedown.channel.map(texts.consent.name),
      board[takedown.contributor]?.name, takedown.owner, takedown.address,
    ]
  }

  private func answerParts(_ ask: Ask?, _ name: String?) -> [String?] {
    guard let ask else { return [name] }
    return [
      name, roleName(ask.role, ask.topic),
      ask.askedAt.map { texts.asks.askedAgo(distance(of: $0)) },
      rules.isOverdue(ask) ? texts.asks.overdue(norms.answerDays) : nil,
      ask.remindedAt == nil ? nil : texts.asks.wasReminded,
    ]
  }

  private func tipAge(_ post: Post) -> String {
    texts.words.span(days: days(since: post.createdAt))
  }

  private func isLate(_ item: TodayItem) -> Bool {
    switch item {
    case .conflict, .consent: true
    case .takedown(let post, let place):
      agenda.takedowns.contains {
        $0.post == post && $0.place == place && $0.deadline < today
      }
    case .thanks, .result:
      agenda.debts.contains { $0.ask.id == item.ask && $0.isThanks == item.isThanks && $0.isLate }
    case .answer(let post, let ask): board.ask(post, ask).map { rules.isOverdue($0) } ?? false
    case .due(let post, let ask):
      (ask == nil ? board[post]?.planDay : ask.flatMap { board.ask(post, $0)?.neededBy })
        .map { $0 < today } ?? false
    case .favour(let id): board[id].map(isLate) ?? false
    case .tip, .routine, .question, .shoot: false
    }
  }
}

extension Debt {
  /// Whether thanks are owed and not a result.
  var isThanks: Bool { kind == .thanks }
}

extension TodayItem {
  /// Whether it is about thanks.
  fileprivate var isThanks: Bool { if case .thanks = self { true } else { false } }
}
