import TavleCore
import TavleTexts
import TerminalKit

// What becomes of an ask: which one is meant, what is recorded, and whether they would do it again.

extension State {
  /// The asks of a post that somebody is meant for, to choose one of.
  func askPicker(_ post: Post, _ asks: [Ask], _ purpose: Picker.Purpose = .ask) -> Picker {
    let number = "#\(post.number)"
    let title =
      switch purpose {
      case .write: texts.asks.askOf("", number)
      case .thank: texts.asks.whomToThank(number)
      case .tell: texts.asks.whomToTell(number)
      default: texts.prompts.whichAsk(number)
      }
    return menu(
      purpose, title,
      asks.enumerated().map { index, ask in
        Picker.Item(
          .ask(post.id, ask.id), ask.contributor.flatMap { board[$0] }?.name ?? "",
          detail:
            "\(roleName(ask.role, ask.topic)) \(looks.symbols.dot) \(texts.words.askStates(ask.state))",
          key: String(index + 1))
      })
  }

  func replyPicker(_ post: Post, _ ask: Ask) -> Picker {
    let name = ask.contributor.flatMap { board[$0] }?.firstName ?? ""
    let yes = String(texts.words.yes.prefix(1))
    let keys: [Reply: String] = [.asked: "a", .yes: yes, .no: "n", .noAnswer: "0", .done: "d"]
    return menu(
      .reply(post.id, ask.id), texts.prompts.reply(name, roleName(ask.role, ask.topic)),
      Reply.allCases.map { reply in
        var item = Picker.Item(
          .reply(reply), "\(name) \(texts.words.replies(reply))", key: keys[reply] ?? "")
        guard reply == .noAnswer else { return item }
        if ask.state != .asked, ask.state != .noAnswer {
          item.disabled = texts.errors.nothingAwaited(name)
        } else if ask.state == .asked, !rules.isOverdue(ask) {
          item.detail = texts.asks.earlyNoAnswer(norms.answerDays)
        }
        return item
      })
  }

  /// Records an answer: of the only colleague on the post, or of the one that is chosen.
  mutating func reply() -> [Effect] {
    guard let post = selected else { return [] }
    let asks = post.asks.filter { $0.contributor != nil }
    guard asks.count == 1 else { return open(askPicker(post, asks)) }
    return open(replyPicker(post, asks[0]))
  }

  /// Opens what an ask was chosen for.
  mutating func chosen(_ ask: AskID, of post: PostID) -> [Effect] {
    guard let post = board[post], let ask = board.ask(post.id, ask) else { return [] }
    return open(replyPicker(post, ask))
  }

  /// Records what was chosen; that somebody was asked is judged first.
  mutating func record(
    _ reply: Reply, _ ask: AskID, of post: PostID, seen: Change
  ) -> [Effect] {
    guard let present = board.ask(post, ask) else { return refuse(.noSuchAsk(ask)) }
    // The reply is that of whoever was meant when the list was opened.
    for case .setAsk(let before) in seen.leaves where before.contributor != present.contributor {
      return refuse(.noSuchAsk(ask))
    }
    if reply == .asked, present.state == .planned,
      let problem = blocking(present).first(where: \.blocksSpoken)
    {
      // Nobody is asked without a reason and a day: what is missing is written first.
      return compose(ask, of: post) + say(.note, texts.problem(problem))
    }
    if reply == .asked, present.state != .asked, let person = present.contributor {
      let stops = rules.remarks(on: present).stops.notPassedOver(for: present)
      if !stops.isEmpty {
        return askWhy(.ask(post, ask, stops: stops), person, stops)
      }
    }
    return record(reply, ask, of: post, overriding: [])
  }

  mutating func record(
    _ reply: Reply, _ ask: AskID, of post: PostID, overriding: [Override]
  ) -> [Effect] {
    let name = board.ask(post, ask)?.contributor.flatMap { board[$0] }?.firstName ?? ""
    var sentence = texts.done.recorded("\(name) \(texts.words.replies(reply))")
    if reply == .no, let role = board.ask(post, ask)?.role {
      let day = texts.words.day(today.adding(days: Guard.quietAfterNo), today: today)
      sentence = texts.asks.noNoted(name, texts.words.roles(role), day)
    }
    let effects = commit(on: [post], sentence) { board, id, at throws(ModelError) in
      try board.recording(reply, on: ask, of: id, overriding: overriding, at)
    }
    guard !effects.isEmpty, let present = board.ask(post, ask) else { return effects }
    if reply == .done || reply == .noAnswer { inFlight?.next = present }
    if reply == .noAnswer, let letter = closing(present) {
      inFlight?.afterwards = [.copy(letter.text, saying: texts.asks.closed(name))]
    }
    return effects
  }

  /// What is written to somebody who did not answer: that they need not any more.
  private func closing(_ ask: Ask) -> Letter? {
    guard let post = board[ask.post], let person = ask.contributor.flatMap({ board[$0] }) else {
      return nil
    }
    return letterContext.texts(for: person).closing(about: post, to: person, from: author)
  }

  /// Asks what there is to ask after an answer: of who has helped whether they would again, and where there was no answer
  /// who else can help.
  mutating func askOn(about ask: Ask) {
    guard let present = board.ask(ask.post, ask.id) else { return }
    switch present.state {
    case .done: if let picker = againPicker(ask.post, ask.id) { interrupt(with: picker) }
    case .noAnswer: interrupt(with: colleaguePicker([ask.post], Need(ask)))
    default: break
    }
  }

  /// Opens a list that nobody's next key was meant for.
  private mutating func interrupt(with picker: Picker) {
    var picker = picker
    picker.seen = seen(by: picker.purpose)
    interrupt(with: .picker(picker))
  }

  // MARK: Afterwards

  /// Whether somebody who has helped would do it again.
  func againPicker(_ post: PostID, _ id: AskID) -> Picker? {
    guard let ask = board.ask(post, id), ask.state == .done,
      let person = ask.contributor.flatMap({ board[$0] })
    else {
      return nil
    }
    return menu(
      .again(post, id), texts.asks.againQuestion(person.firstName),
      Again.allCases.map {
        Picker.Item(
          .again($0), texts.asks.again($0), detail: texts.asks.againMeaning($0),
          key: texts.asks.againKeys($0))
      })
  }

  /// Notes whether somebody would do it again; the roster follows.
  mutating func note(_ again: Again, _ ask: AskID, of post: PostID) -> [Effect] {
    let name = board.ask(post, ask)?.contributor.flatMap { board[$0] }?.firstName ?? ""
    return commit(on: [post], texts.asks.againNoted(name, again)) {
      board, id, at throws(ModelError) in
      try board.noting(again, on: ask, of: id, at)
    }
  }
}
