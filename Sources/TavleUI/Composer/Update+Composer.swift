import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Opens the composer for the ask that is to be written: the only one, or one that is chosen.
  mutating func compose() -> [Effect] {
    guard let post = selected else { return [] }
    if let ask = selectedAsk { return compose(ask, of: post.id) }
    let open = post.asks.filter(\.canBeWritten)
    guard open.count == 1 else {
      return open.isEmpty
        ? say(.note, reasonAgainstLetter) : self.open(askPicker(post, open, .write))
    }
    return compose(open[0].id, of: post.id)
  }

  /// Opens the composer where there is something to do: at what is missing, else at what sends it.
  mutating func compose(_ ask: AskID, of post: PostID) -> [Effect] {
    guard let found = board.ask(post, ask), found.canBeWritten else {
      return say(.note, reasonAgainstLetter)
    }
    var shown = ComposerScreen(post: post, ask: ask, state: found.state)
    if found.state != .asked, let problem = blocking(found).first, let field = AskField(problem) {
      shown.selected = .field(field)
    }
    screens.append(.composer(shown))
    return []
  }

  /// What keeps an ask from going out.
  func blocking(_ ask: Ask) -> [AskLetter.Problem] {
    AskLetter(ask, letterContext)?.problems(today: today).filter(\.isBlocking) ?? []
  }

  /// Does what an action means in the composer.
  mutating func performInComposer(_ action: Action, _ shown: ComposerScreen) -> [Effect] {
    switch action {
    case .up: return step(-1, shown)
    case .down: return step(1, shown)
    case .pageUp, .first: return step(-composerRows(shown).count, shown)
    case .pageDown, .last: return step(composerRows(shown).count, shown)
    case .nextPane: return stepToSend(shown)
    case .open: return take(shown)
    case .ask: return []
    case .back: return closeScreen()
    default: return performOnCard(action)
    }
  }

  private mutating func step(_ distance: Int, _ shown: ComposerScreen) -> [Effect] {
    let rows = composerRows(shown)
    let place = rows.firstIndex(of: shown.selected) ?? 0
    return select(rows[min(max(0, place + distance), rows.count - 1)], shown)
  }

  private mutating func stepToSend(_ shown: ComposerScreen) -> [Effect] {
    if case .send = shown.selected { return select(composerRows(shown)[0], shown) }
    return select(.send(.clipboard), shown)
  }

  mutating func select(_ row: ComposerRow, _ shown: ComposerScreen) -> [Effect] {
    var shown = shown
    shown.selected = row
    screen = .composer(shown)
    return []
  }

  private mutating func take(_ shown: ComposerScreen) -> [Effect] {
    guard let ask = board.ask(shown.post, shown.ask) else {
      return say(.note, texts.errors.askGone)
    }
    switch shown.selected {
    case .field(let field): return open(prompt(for: field, of: ask))
    case .send(let route):
      return ask.state == .asked ? sendReminder(ask, route) : send(ask, route)
    }
  }

  private func prompt(for field: AskField, of ask: Ask) -> Prompt {
    let filled = AskLetter(ask, letterContext)?.ask ?? ask
    return Prompt(
      .askField(ask.post, ask.id, field), title: label(of: field),
      text: typed(field, in: filled), placeholder: placeholder(of: field))
  }

  private func placeholder(of field: AskField) -> String {
    switch field {
    case .day, .answerBy: texts.prompts.planExample
    case .time, .place, .minutes: ""
    default: texts.asks.suggestions(field.part)
    }
  }

  /// Keeps the selected row of the composer in view; a row that is gone gives its place to what sends the letter.
  mutating func settleComposer() {
    guard case .composer(var shown) = screen else { return }
    guard board.ask(shown.post, shown.ask)?.state == shown.state else {
      screens.removeLast()
      if inFlight == nil { notice = notice ?? Notice(.note, texts.asks.changedMeanwhile) }
      return settle()
    }
    let key = BoardKey(in: self)
    if key != shown.key {
      (shown.key, shown.written) = (key, written(shown.post, shown.ask))
    }
    if !composerRows(shown).contains(shown.selected) { shown.selected = .send(.clipboard) }
    let lines = composerLines(shown)
    let place = lines.firstIndex { $0 == shown.selected } ?? 0
    let room = composerLayout(shown).list.rows
    shown.window = shown.window.following(place, count: lines.count, room: room)
    screen = .composer(shown)
  }

  /// Selects the row of the composer on a line of the screen, if there is one.
  mutating func selectComposerRow(at row: Int) -> Bool {
    guard case .composer(let shown) = screen else { return false }
    let lines = composerLines(shown)
    let list = composerLayout(shown).list
    let line = shown.window.first + row - list.row
    guard (0..<list.rows).contains(row - list.row), lines.indices.contains(line),
      let found = lines[line]
    else { return false }
    _ = select(found, shown)
    return true
  }

  // MARK: What is typed

  /// Takes what was typed for a field of an ask.
  mutating func submit(
    _ text: String, _ field: AskField, _ prompt: Prompt, _ ask: AskID, of post: PostID
  ) -> [Effect] {
    guard text != prompt.original else {
      layers.removeLast()
      return []
    }
    do throws(FactProblem) {
      let change = try reading(text, field, prompt)
      layers.removeLast()
      let name = board.ask(post, ask)?.contributor.flatMap { board[$0] }?.firstName ?? ""
      let effects = commit(on: [post], texts.asks.changed(name)) {
        board, id, _ throws(ModelError) in
        try board.writing(ask, of: id, change)
      }
      return effects
    } catch {
      return complain(texts.people.problem(error))
    }
  }

  /// What a text makes of an ask.
  private func reading(
    _ text: String, _ field: AskField, _ prompt: Prompt
  ) throws(FactProblem) -> (inout Ask) -> Void {
    if let words = field.words {
      return { $0.text[keyPath: words] = text.isEmpty ? nil : text }
    }
    switch field {
    case .minutes:
      let minutes = try factReader.number(text, upTo: 1440)
      return { $0.minutes = minutes == 0 ? nil : minutes }
    case .time:
      let time = try time(text)
      return { $0.text.time = time }
    case .answerBy:
      let found = try date(text, prompt)
      return { $0.text.answerBy = found?.day }
    default:
      let found = try date(text, prompt)
      return {
        $0.neededBy = found?.day
        if let time = found?.time { $0.text.time = time }
      }
    }
  }

  /// The reading of a date that is shown; `nil` for none.
  private func date(_ text: String, _ prompt: Prompt) throws(FactProblem) -> DateFound? {
    if text.isEmpty { return nil }
    guard let readings = try? dateReader.read(text) else { throw .notDay(text) }
    if case .date(let found) = readings[min(prompt.reading, readings.count - 1)] { return found }
    return nil
  }

  /// A time by itself, or the one in a date.
  func time(_ text: String) throws(FactProblem) -> LocalTime? {
    try FactReader(dateReader).time(text)
  }
}

extension Ask {
  /// Whether there is a letter to write: an ask, or its reminder.
  var canBeWritten: Bool { contributor != nil && (state == .planned || state == .asked) }
}
