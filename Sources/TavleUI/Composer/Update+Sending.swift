import TavleCore
import TavleTexts
import TerminalKit

// Letters on their way out: first it is on the disk that they went out, then they do.

extension State {
  /// Sends an ask; what is missing is said, and where a rule stops it a reason is asked for.
  mutating func send(_ ask: Ask, _ route: SendRoute) -> [Effect] {
    guard let (draft, _) = letter(of: ask) else { return say(.note, texts.errors.askGone) }
    if let problem = draft.problems(today: today).first(where: \.isBlocking) {
      return complain(about: problem)
    }
    guard let person = ask.contributor else { return say(.note, texts.errors.askGone) }
    let stops = rules.remarks(on: draft.ask).stops.notPassedOver(for: ask)
    guard stops.isEmpty else {
      return askWhy(.send(ask.post, ask.id, route, stops: stops), person, stops)
    }
    return send(ask, route, to: person, overriding: [])
  }

  private mutating func complain(about problem: AskLetter.Problem) -> [Effect] {
    if case .composer(let shown) = screen, let field = AskField(problem) {
      _ = select(.field(field), shown)
    }
    return say(.note, texts.problem(problem))
  }

  mutating func send(
    _ ask: Ask, _ route: SendRoute, to person: ContributorID, overriding: [Override]
  ) -> [Effect] {
    guard let (draft, letter) = letter(of: ask) else { return say(.note, texts.errors.askGone) }
    let name = board[person]?.firstName ?? ""
    let effects = commit(on: [ask.post], texts.asks.asked(name)) {
      board, _, at throws(ModelError) in
      try board.sending(draft.ask, overriding: overriding, at)
    }
    return dispatch(
      effects, letter, route, to: ask, .asked, saying: texts.asks.asked(name))
  }

  // MARK: Reminders

  mutating func sendReminder(_ ask: Ask, _ route: SendRoute) -> [Effect] {
    guard let person = ask.contributor else { return say(.note, texts.errors.askGone) }
    let stops = rules.remarks(reminding: ask).stops
    guard stops.isEmpty else {
      return askWhy(
        .remind(ask.post, ask.id, route, stops: stops), person, stops)
    }
    return remind(ask, route, overriding: [])
  }

  mutating func remind(_ ask: Ask, _ route: SendRoute, overriding: [Override]) -> [Effect] {
    guard let (_, letter) = letter(of: ask) else { return say(.note, texts.errors.askGone) }
    if let day = ask.neededBy, day < today { return say(.note, texts.problem(.dayPast)) }
    let name = ask.contributor.flatMap { board[$0] }?.firstName ?? ""
    let effects = commit(on: [ask.post], texts.asks.reminded(name)) {
      board, id, at throws(ModelError) in
      try board.reminding(ask.id, of: id, overriding: overriding, at)
    }
    return dispatch(effects, letter, route, to: ask, .reminded, saying: texts.asks.reminded(name))
  }

  // MARK: Thanks and results

  mutating func thank() -> [Effect] {
    settle(.thank, of: selected?.unthanked ?? [])
  }

  mutating func tell() -> [Effect] {
    settle(.tell, of: selected?.untold ?? [])
  }

  /// Opens the field for the selected ask or the only one, else lets one be chosen.
  private mutating func settle(_ purpose: Picker.Purpose, of asks: [Ask]) -> [Effect] {
    guard let post = selected else { return [] }
    if let chosen = selectedAsk {
      return asks.contains { $0.id == chosen }
        ? openDebt(purpose, chosen, of: post.id) : nobody(purpose)
    }
    switch asks.count {
    case 0: return nobody(purpose)
    case 1: return openDebt(purpose, asks[0].id, of: post.id)
    default: return open(askPicker(post, asks, purpose))
    }
  }

  private mutating func nobody(_ purpose: Picker.Purpose) -> [Effect] {
    say(.note, purpose == .tell ? texts.asks.nobodyToTell : texts.asks.nobodyToThank)
  }

  /// Opens the field for a thanks or a result.
  mutating func openDebt(_ purpose: Picker.Purpose, _ ask: AskID, of post: PostID) -> [Effect] {
    let name = board.ask(post, ask)?.contributor.flatMap { board[$0] }?.firstName ?? ""
    return purpose == .tell
      ? open(
        Prompt(
          .result(post, ask), title: texts.asks.tellOf(name, subject([post])),
          placeholder: texts.asks.tellExample))
      : open(
        Prompt(
          .thanks(post, ask), title: texts.asks.thankFor(name, subject([post])),
          placeholder: texts.asks.thankExample))
  }

  /// Thanks somebody with one concrete sentence.
  mutating func submitThanks(_ text: String, _ id: AskID, of post: PostID) -> [Effect] {
    guard text.split(separator: " ").count >= 3 else { return complain(texts.asks.thankEmpty) }
    guard let (ask, shown, person) = found(id, of: post) else { return askIsGone() }
    layers.removeLast()
    let letter = letterContext.texts(for: person)
      .thanks(text, about: shown, to: person, from: author)
    let sentence = texts.asks.thanked(person.firstName)
    let effects = commit(on: [post], sentence) { board, post, at throws(ModelError) in
      try board.thanking(id, of: post, for: text, at)
    }
    return dispatch(effects, letter, .clipboard, to: ask, .thanked, saying: sentence)
  }

  /// Tells somebody how it went, with numbers.
  mutating func submitResult(_ text: String, _ id: AskID, of post: PostID) -> [Effect] {
    guard text.contains(where: \.isNumber) else { return complain(texts.asks.tellEmpty) }
    guard let (ask, shown, person) = found(id, of: post) else { return askIsGone() }
    layers.removeLast()
    let letter = letterContext.texts(for: person)
      .result(text, about: shown, to: person, from: author)
    let sentence = texts.asks.told(person.firstName)
    let effects = commit(on: [post], sentence) { board, post, at throws(ModelError) in
      try board.telling(id, of: post, text, at)
    }
    if !effects.isEmpty { told = post }
    return dispatch(effects, letter, .clipboard, to: ask, .told, saying: sentence)
  }

  private func found(_ id: AskID, of post: PostID) -> (Ask, Post, Contributor)? {
    guard let ask = board.ask(post, id), let shown = board[post],
      let person = ask.contributor.flatMap({ board[$0] })
    else { return nil }
    return (ask, shown, person)
  }

  private mutating func askIsGone() -> [Effect] {
    layers.removeLast()
    return say(.note, texts.errors.askGone)
  }

  // MARK: Out

  /// What can be done once somebody was told how it went.
  private func hint(after event: HookEvent) -> String {
    guard event == .told, let key = keyLabel(.followUp) else { return "" }
    return "\(separator)\(key) \(texts.asks.followUp)"
  }

  /// Lets a letter leave as soon as it is on the disk that it did.
  private mutating func dispatch(
    _ effects: [Effect], _ letter: Letter, _ route: SendRoute, to ask: Ask, _ event: HookEvent,
    saying sentence: String
  ) -> [Effect] {
    guard !effects.isEmpty else { return [] }
    let person = ask.contributor.flatMap { board[$0] }
    var after: [Effect] = []
    switch route {
    case .clipboard: after.append(.copy(letter.text, saying: sentence, hint: hint(after: event)))
    case .mail:
      after.append(.saveMail(letter, to: person?.mail, name: person?.name ?? "", saying: sentence))
    case .note: break
    }
    after.append(.hook(event, post: ask.post, ask: ask.id, letter: letter))
    inFlight?.afterwards = after
    if case .composer = screen { screens.removeLast() }
    return effects
  }
}
