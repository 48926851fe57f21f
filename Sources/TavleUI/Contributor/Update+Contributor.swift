import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means on the screen of a contributor.
  mutating func performOnContributor(_ action: Action, _ shown: ContributorScreen) -> [Effect] {
    let page = max(1, contributorRoom.count - 1)
    switch action {
    case .up: return step(-1, shown)
    case .down: return step(1, shown)
    case .pageUp: return step(-page, shown)
    case .pageDown: return step(page, shown)
    case .first: return step(-rows(of: shown).count, shown)
    case .last: return step(rows(of: shown).count, shown)
    case .nextPane: return stepPart(1, shown)
    case .previousPane: return stepPart(-1, shown)
    case .open, .editPerson: return openRow(shown)
    case .back: return closeScreen()
    case .filter:
      notice = Notice(.note, texts.errors.notHere)
      return []
    default: return performOnPerson(action)
    }
  }

  private func rows(of shown: ContributorScreen) -> [ContributorRow] {
    contributorLines(shown).compactMap(\.row)
  }

  private mutating func step(_ distance: Int, _ shown: ContributorScreen) -> [Effect] {
    let rows = rows(of: shown)
    let place = min(max(0, shown.place + distance), rows.count - 1)
    return select(rows[place], shown)
  }

  private mutating func select(_ row: ContributorRow, _ shown: ContributorScreen) -> [Effect] {
    var shown = shown
    shown.selected = row
    shown.place = rows(of: shown).firstIndex(of: row) ?? shown.place
    screen = .contributor(shown)
    return []
  }

  /// Goes to the first row of the next part, or of this one and then the part before.
  private mutating func stepPart(_ direction: Int, _ shown: ContributorScreen) -> [Effect] {
    let lines = contributorLines(shown)
    let starts = lines.indices.filter { $0 == 0 || lines[$0 - 1].row == nil }
    let here = lines.firstIndex(of: .row(shown.selected)) ?? 0
    let next =
      direction > 0
      ? starts.first { $0 > here && lines[$0].row != nil }
      : starts.last { $0 < here && lines[$0].row != nil }
    return next.flatMap { lines[$0].row }.map { select($0, shown) } ?? []
  }

  /// Enter: edits the row, or opens the post of an ask.
  private mutating func openRow(_ shown: ContributorScreen) -> [Effect] {
    guard let person = board[shown.person] else { return [] }
    switch shown.selected {
    case .field(let field): return open(prompt(for: field, of: person))
    case .language: return open(languagePicker(for: person))
    case .role(let role): return open(skillPicker(role, of: person))
    case .topic(let name):
      return open(topicPrompt(for: person, person.topics.first { $0.name == name }))
    case .addTopic: return open(topicPrompt(for: person))
    case .ask(let post, _), .seen(let post): return board[post] == nil ? [] : open(post: post)
    case .consent(let medium): return open(answerMenu(ConsentEntry(of: person.id, medium)))
    }
  }

  private func prompt(for field: ContributorField, of person: Contributor) -> Prompt {
    Prompt(
      .personField(person.id, field), title: texts.people.field(field.label, person.firstName),
      text: typed(field, of: person) ?? "", placeholder: texts.people.examples(field.label))
  }

  private func topicPrompt(for person: Contributor, _ topic: Topic? = nil) -> Prompt {
    Prompt(
      .topic(person.id), title: texts.people.topic(person.firstName),
      text: topic.map { "\($0.name) \($0.level.rawValue)" } ?? "",
      placeholder: texts.people.topicExample)
  }

  /// Reads the asks anew where they are old, and keeps the selection on the same row, or near the place it had.
  mutating func settleContributor() {
    guard case .contributor(var shown) = screen else { return }
    let key = BoardKey(in: self)
    if key != shown.key {
      shown.key = key
      shown.asks = newestFirst(board.asks(of: shown.person))
      shown.tally = tally(of: shown.asks)
      shown.sightings = board.sightings(of: shown.person)
    }
    let lines = contributorLines(shown)
    let rows = lines.compactMap(\.row)
    shown.place = rows.firstIndex(of: shown.selected) ?? min(shown.place, rows.count - 1)
    shown.selected = rows[shown.place]
    let line = lines.firstIndex(of: .row(shown.selected)) ?? 0
    // The heading above the first row of a part comes into view with it.
    let top = line > 0 && lines[line - 1].row == nil ? line - 1 : line
    let room = contributorRoom.count
    // What is only to be read below the last row comes into view with that one.
    let end = shown.selected == rows.last ? lines.count - 1 : line
    shown.window = shown.window.following(end, count: lines.count, room: room)
      .following(line, under: top, count: lines.count, room: room)
    screen = .contributor(shown)
  }

  private func newestFirst(_ asks: [Ask]) -> [Ask] {
    asks.sorted { left, right in
      let (a, b) = (moment(of: left), moment(of: right))
      return a == b ? left.id > right.id : a > b
    }
  }

  /// When somebody was asked; what has not gone out yet counts as now.
  private func moment(of ask: Ask) -> Moment { ask.askedAt ?? circumstances.now }

  /// Selects the row on a line of the screen, if there is one.
  mutating func selectContributorRow(at row: Int) -> Bool {
    guard case .contributor(let shown) = screen else { return false }
    let room = contributorRoom
    let lines = contributorLines(shown)
    let line = shown.window.first + row - room.first
    guard (0..<room.count).contains(row - room.first), lines.indices.contains(line),
      let found = lines[line].row
    else { return false }
    _ = select(found, shown)
    return true
  }
}
