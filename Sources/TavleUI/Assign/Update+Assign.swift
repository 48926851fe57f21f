import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Means a colleague for something on posts; where a rule stops it, asks for a reason first.
  mutating func assign(
    _ person: ContributorID, _ posts: [PostID], _ need: Need, from picker: Picker
  ) -> [Effect] {
    let stops = picker.suggestions[person]?.remarks.stops ?? []
    guard stops.isEmpty else {
      return askWhy(.assign(person, posts, need, rules: stops.map(\.rule)), person, stops)
    }
    return assign(person, posts, need, overriding: [])
  }

  private mutating func assign(
    _ person: ContributorID, _ posts: [PostID], _ need: Need, overriding: [Override]
  ) -> [Effect] {
    let name = board[person]?.name ?? ""
    let sentence = texts.done.assigned(name, roleName(need.role, need.topic), subject(posts))
    return commit(on: posts, sentence, follow: posts.count == 1 ? posts.first : nil) {
      board, id, at throws(ModelError) in
      try board.assigning(person, to: id, for: need, overriding: overriding, &at)
    }
  }

  /// Asks why rules are to be passed over; what they say stands above the field.
  mutating func askWhy(
    _ overruled: Overruled, _ person: ContributorID, _ stops: [Remark]
  ) -> [Effect] {
    let name = board[person]?.firstName ?? ""
    let sentences = stops.map { texts.remark($0.fact, today: today) }
    var prompt = Prompt(
      .reason(overruled), title: texts.rules.reason(name),
      placeholder: texts.rules.reasonExample)
    prompt.hint = "\(texts.rules.stop): \(sentences.joined(separator: separator))"
    return open(prompt)
  }

  /// Takes a reason, if it is one, and does what was stopped.
  mutating func submitReason(_ text: String, _ overruled: Overruled) -> [Effect] {
    let made = overruled.rules.compactMap {
      Override($0, because: text, at: circumstances.now, by: author)
    }
    guard made.count == overruled.rules.count else {
      return complain(texts.rules.reasonTooShort(Override.shortestReason))
    }
    layers.removeLast()
    switch overruled {
    case .assign(let person, let posts, let need, _):
      return assign(person, posts, need, overriding: made)
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
  /// The rules that are passed over.
  var rules: [GuardRule] {
    switch self {
    case .assign(_, _, _, let rules), .ask(_, _, let rules), .send(_, _, _, let rules),
      .remind(_, _, _, let rules):
      rules
    }
  }
}
