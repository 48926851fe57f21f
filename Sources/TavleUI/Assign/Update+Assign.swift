import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Means a colleague for something on posts; where a rule stops it, asks for a reason first.
  ///
  /// Where they take the place of somebody who cannot any more, that ask is over.
  mutating func assign(
    _ person: ContributorID, _ posts: [PostID], _ need: Need, replacing: AskID? = nil,
    from picker: Picker
  ) -> [Effect] {
    let known = picker.suggestions[person]?.remarks.stops ?? []
    let stops =
      posts.count == 1
      ? known : rules.stops(on: person, for: need, onEach: posts, circumstances)
    guard stops.isEmpty else {
      return askWhy(
        .assign(person, posts, need, replacing: replacing, stops: stops), person, stops)
    }
    return assign(person, posts, need, replacing: replacing, overriding: [])
  }

  private mutating func assign(
    _ person: ContributorID, _ posts: [PostID], _ need: Need, replacing: AskID?,
    overriding: [Override]
  ) -> [Effect] {
    let name = board[person]?.name ?? ""
    let sentence = texts.done.assigned(name, roleName(need.role, need.topic), subject(posts))
    let letter = replacing.flatMap { release($0, on: posts) }
    let effects = commit(on: posts, sentence, follow: posts.count == 1 ? posts.first : nil) {
      board, id, at throws(ModelError) in
      let change = try board.assigning(person, to: id, for: need, overriding: overriding, &at)
      guard let replacing else { return change }
      return .joined([change, try board.giving(up: replacing, on: id, at)])
    }
    if !effects.isEmpty, let letter {
      inFlight?.afterwards = [.copy(letter.text, saying: sentence)]
    }
    return effects
  }

  /// What is written to somebody who was asked and cannot: that they need not any more.
  private func release(_ id: AskID, on posts: [PostID]) -> Letter? {
    guard let post = posts.first.flatMap({ board[$0] }), let ask = board.ask(post.id, id),
      ask.askedAt != nil, let person = ask.contributor.flatMap({ board[$0] })
    else { return nil }
    return letterContext.texts(for: person).release(about: post, to: person, from: author)
  }

  /// Asks why rules are to be passed over; what they say stands above the field.
  ///
  /// For some no reason is good enough.
  mutating func askWhy(
    _ overruled: Overruled, _ person: ContributorID, _ stops: [Remark]
  ) -> [Effect] {
    let name = board[person]?.firstName ?? ""
    if let final = stops.first(where: \.isFinal) {
      return say(.note, "\(name): \(texts.remark(final, today: today))")
    }
    let sentences = stops.map { texts.remark($0.fact, today: today) }
    var prompt = Prompt(
      .reason(overruled), title: texts.rules.reason(name),
      placeholder: texts.rules.reasonExample)
    prompt.hint = "\(texts.rules.stop): \(sentences.joined(separator: separator))"
    return open(prompt)
  }

  /// Takes a reason, if it is one, and does what was stopped.
  mutating func submitReason(_ text: String, _ overruled: Overruled) -> [Effect] {
    let made = overruled.stops.compactMap {
      Override($0, because: text, at: circumstances.now, by: author)
    }
    guard made.count == overruled.stops.count else {
      return complain(texts.rules.reasonTooShort(Override.shortestReason))
    }
    layers.removeLast()
    switch overruled {
    case .assign(let person, let posts, let need, let replacing, _):
      return assign(person, posts, need, replacing: replacing, overriding: made)
    case .ask(let post, let ask, _): return record(.asked, ask, of: post, overriding: made)
    case .send(let post, let id, let route, _):
      guard let ask = board.ask(post, id), let person = ask.contributor else {
        return say(.note, texts.errors.askGone)
      }
      return send(ask, route, to: person, overriding: made)
    case .remind(let post, let id, let route, _):
      guard let ask = board.ask(post, id) else { return say(.note, texts.errors.askGone) }
      return remind(ask, route, overriding: made)
    }
  }
}

extension Overruled {
  /// What is passed over.
  var stops: [Remark] {
    switch self {
    case .assign(_, _, _, _, let stops), .ask(_, _, let stops), .send(_, _, _, let stops),
      .remind(_, _, _, let stops):
      stops
    }
  }
}
