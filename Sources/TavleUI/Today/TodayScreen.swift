import TavleCore
import TavleTexts
public import TerminalKit

/// What the screen of today shows and where the user is in it.
public struct TodayScreen: Sendable {
  /// The first visible line.
  public var window = ScrollWindow()
  /// The selected item, if there is one.
  var selected: TodayItem?
  /// The place of the selected item when it was last seen.
  var place = 0

  /// The screen with its first item selected.
  public init() {}
}

/// Something that is waiting.
enum TodayItem: Hashable, Sendable {
  case takedown(PostID, Int)
  case consent(PostID)
  case conflict(PostID, AskID)
  case thanks(PostID, AskID)
  case result(PostID, AskID)
  case answer(PostID, AskID)
  case due(PostID, AskID?)
  case question(ContributorID)
  case shoot(ShootID)
  case favour(FavourID)
  case tip(PostID)
  case routine(Routine)

  /// The post it is about.
  var post: PostID? {
    switch self {
    case .conflict(let post, _), .thanks(let post, _), .result(let post, _),
      .answer(let post, _), .due(let post, _), .tip(let post), .takedown(let post, _),
      .consent(let post):
      post
    case .question, .shoot, .favour, .routine: nil
    }
  }

  /// Whether it is ticked off here.
  var isTicked: Bool {
    switch self {
    case .routine, .takedown: true
    default: false
    }
  }

  /// The ask it is about.
  var ask: AskID? {
    switch self {
    case .conflict(_, let ask), .thanks(_, let ask), .result(_, let ask), .answer(_, let ask): ask
    case .due(_, let ask): ask
    case .takedown, .consent, .question, .shoot, .favour, .tip, .routine: nil
    }
  }
}

/// One line of the screen of today.
enum TodayLine: Hashable {
  case blank
  case heading(TodaySection, count: Int)
  case item(TodayItem)

  /// The item on the line, if it has one.
  var item: TodayItem? { if case .item(let item) = self { item } else { nil } }
}

extension State {
  /// Makes the agenda anew where it is old; of a part of the board it would be wrong, and dear before the first frame.
  mutating func refreshAgenda() {
    guard !isLoading else {
      (agenda, agendaKey) = (Agenda(), nil)
      return
    }
    let key = BoardKey(in: self)
    guard key != agendaKey else { return }
    agendaKey = key
    agenda = rules.agenda()
  }

  /// All lines of the screen of today; parts in which nothing waits are left out.
  var todayLines: [TodayLine] {
    var lines: [TodayLine] = []
    for section in TodaySection.allCases {
      let items = items(of: section)
      guard !items.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(section, count: section == .tips ? agenda.tipCount : items.count))
      lines += items.map { .item($0) }
    }
    return lines
  }

  private func items(of section: TodaySection) -> [TodayItem] {
    switch section {
    case .takedowns: agenda.takedowns.map { .takedown($0.post, $0.place) }
    case .consents: agenda.consents.map { .consent($0.post) }
    case .conflicts: agenda.conflicts.map { .conflict($0.ask.post, $0.ask.id) }
    case .thanks: agenda.debts(.thanks).map { .thanks($0.ask.post, $0.ask.id) }
    case .results: agenda.debts(.result).map { .result($0.ask.post, $0.ask.id) }
    case .answers: agenda.awaited.map { .answer($0.ask.post, $0.ask.id) }
    case .questions: agenda.unanswered.map { .question($0.person) }
    case .shoots: agenda.shoots.map { .shoot($0) }
    case .week: agenda.week.map { .due($0.post, $0.ask) }
    case .favours: agenda.favours.map { .favour($0.id) }
    case .tips: agenda.tips.map { .tip($0) }
    case .routines: agenda.routines.map { .routine($0) }
    }
  }

  /// What the one key of an item does.
  func mainAction(of item: TodayItem) -> Action {
    switch item {
    case .conflict: return .assign
    case .thanks: return .thank
    case .result: return .tell
    case .answer(let post, let id):
      guard let ask = board.ask(post, id) else { return .open }
      let isToRemind =
        ask.remindedAt == nil && !rules.isOverdue(ask)
        && rules.remarks(reminding: ask).isEmpty
      return isToRemind ? .ask : .reply
    case .due(let post, let id):
      guard let ask = id.flatMap({ board.ask(post, $0) }) else { return .open }
      return ask.state == .planned ? .ask : .reply
    case .consent, .question, .shoot, .favour, .tip: return .open
    case .takedown, .routine: return .tick
    }
  }

  /// The screen of today, if it is the one that is shown.
  var todayScreen: TodayScreen? { if case .today(let shown) = screen { shown } else { nil } }

  /// The ask that actions are about, where one is selected.
  var selectedAsk: AskID? {
    switch screen {
    case .today(let shown): shown.selected?.ask
    case .composer(let shown): shown.ask
    case .post(let shown): if case .ask(let ask) = shown.selected { ask } else { nil }
    case .plan(let shown): shown.entry?.ask
    case .shoots(let shown): shown.selected.ask
    case .board, .roster, .contributor, .log, .favours: nil
    }
  }

  /// Where the lines of today begin, and how many fit.
  var todayRoom: (first: Int, count: Int) {
    let first = size.rows >= 8 ? 2 : size.rows >= 4 ? 1 : 0
    return (first, max(1, size.rows - first - (size.rows > 1 ? 1 : 0)))
  }

  /// What stands on the first line about today: debts and routines; empty if nothing is owed.
  var owedSummary: String {
    let conflicts = agenda.conflicts.count + agenda.consents.count + agenda.takedowns.count
    let counts = [
      (conflicts, texts.asks.conflicts),
      (agenda.debts(.thanks).count, texts.asks.thanksOwed),
      (agenda.debts(.result).count, texts.asks.resultsOwed),
      (agenda.awaited.count + agenda.unanswered.count, texts.asks.awaited),
    ]
    let owed = counts.filter { $0.0 > 0 }.map { $0.1($0.0) }
    let routine = agenda.routines.first.map { texts.asks.routineOpen(texts.asks.routines($0)) }
    let parts = owed + (routine.map { [$0] } ?? [])
    guard !parts.isEmpty else { return "" }
    return "\(texts.asks.today): \(parts.joined(separator: separator))"
  }
}
