import TavleCore
import TavleTexts

/// What is waiting, as text and as JSON.
struct AgendaReport {
  let texts: Texts
  let today: Day
  let board: Board
  let rules: Guard
  private let agenda: Agenda

  init(texts: Texts, today: Day, board: Board, rules: Guard) {
    (self.texts, self.today, self.board, self.rules) = (texts, today, board, rules)
    agenda = rules.agenda()
  }

  /// Something that waits, as `--json` prints it.
  struct Item: Encodable {
    /// `takedown`, `consent`, `conflict`, `thanks`, `result`, `answer`, `question`, `shoot`, `due`, `favour`, `tip` or
    /// `routine`.
    var kind: String
    /// The favour.
    var id: String?
    /// The post, by its number and title.
    var number: Int?
    var title: String?
    /// The colleague.
    var name: String?
    /// The day it is about: owed since, asked, needed, planned.
    var day: Day?
    /// Whether it has waited too long; left out if not.
    var late: Bool?
    /// Why somebody cannot, what a colleague needs, or which routine.
    var text: String?
  }

  /// The items of some parts, in order.
  func items(_ sections: [TodaySection]) -> [Item] { sections.flatMap(items) }

  private func items(of section: TodaySection) -> [Item] {
    switch section {
    case .conflicts:
      agenda.conflicts.map { conflict in
        var item = item("conflict", conflict.ask, day: conflict.ask.neededBy)
        item.text = texts.remark(conflict.remark.fact, today: today)
        return item
      }
    case .takedowns: agenda.takedowns.map(item)
    case .consents: agenda.consents.map(item)
    case .thanks: agenda.debts(.thanks).map { item("thanks", $0.ask, day: $0.since, $0.isLate) }
    case .results: agenda.debts(.result).map { item("result", $0.ask, day: $0.since, $0.isLate) }
    case .answers:
      agenda.awaited.map {
        item("answer", $0.ask, day: $0.ask.askedAt.map(Clock.day), $0.isOverdue)
      }
    case .questions:
      agenda.unanswered.map(item)
    case .shoots:
      agenda.shoots.compactMap { board[$0] }.map {
        Item(kind: "shoot", title: $0.title, day: $0.day)
      }
    case .week:
      agenda.week.map { due in
        let ask = due.ask.flatMap { board.ask(due.post, $0) }
        return item("due", due.post, ask?.contributor, day: due.day, due.day < today)
      }
    case .favours:
      agenda.favours.map { favour in
        let name = favour.asker.flatMap { board[$0]?.name } ?? favour.askerName
        return Item(
          kind: "favour", id: String(favour.id.rawValue), name: name, day: favour.deadline,
          late: favour.deadline.map { $0 < today } == true ? true : nil, text: favour.problem)
      }
    case .tips: agenda.tips.map { item("tip", $0, nil, day: nil) }
    case .routines:
      agenda.routines.map { Item(kind: "routine", text: texts.asks.routines($0)) }
    }
  }

  private func item(_ down: Agenda.Down) -> Item {
    let takedown = board[down.post]?.takedowns[down.place]
    var item = item(
      "takedown", down.post, takedown?.contributor, day: down.deadline, down.deadline < today)
    item.text = takedown?.address ?? takedown?.channel.map(texts.consent.name)
    return item
  }

  private func item(_ unanswered: Agenda.Unanswered) -> Item {
    Item(
      kind: "question", name: board[unanswered.person]?.name, day: unanswered.since,
      text: unanswered.questions.map(texts.consent.about).joined(separator: ", "))
  }

  private func item(_ unsettled: Agenda.Unsettled) -> Item {
    var item = item("consent", unsettled.post, nil, day: unsettled.day)
    item.text = texts.remark(unsettled.remark, in: board, today: today)
    return item
  }

  private func item(_ kind: String, _ ask: Ask, day: Day?, _ isLate: Bool = false) -> Item {
    item(kind, ask.post, ask.contributor, day: day, isLate)
  }

  private func item(
    _ kind: String, _ id: PostID, _ person: ContributorID?, day: Day?, _ isLate: Bool = false
  ) -> Item {
    let post = board[id]
    return Item(
      kind: kind, number: post?.number, title: post?.title,
      name: person.flatMap { board[$0]?.name }, day: day, late: isLate ? true : nil)
  }

  /// Everything that waits, below how many were asked this week.
  func lines() -> [String] {
    let lines = lines(TodaySection.allCases)
    guard agenda.roster > 0 else { return lines }
    let asked = texts.asks.askedThisWeek(
      agenda.askedThisWeek, agenda.roster, today.isoWeek.week)
    return [asked, ""] + lines
  }

  /// The parts in which something waits, as lines.
  func lines(_ sections: [TodaySection]) -> [String] {
    var lines: [String] = []
    for section in sections {
      let items = items(of: section)
      guard !items.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      let count = section == .tips ? agenda.tipCount : items.count
      lines.append("\(texts.asks.headings(section)) (\(count))")
      lines += items.map { "  " + line($0) }
    }
    return lines.isEmpty ? [texts.asks.nothingToDo] : lines
  }

  private func line(_ item: Item) -> String {
    let post = item.number.map { "#\($0) \(item.title ?? "")" } ?? item.title
    let day = item.day.map { texts.words.day($0, today: today) }
    let late = item.late == true ? "!" : nil
    // A favour is called by what is needed, as a post is by its title.
    let isFavour = item.kind == "favour"
    let (title, text) = isFavour ? (item.text, nil) : (post, item.text)
    return [late, title, item.name, day, text].compactMap(\.self).joined(separator: " · ")
  }
}
