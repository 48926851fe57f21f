public import TavleCore
import TavleTexts
import TerminalKit

/// What is held back until it is known that everybody who is seen or heard has said yes.
public enum HeldBack: Hashable, Sendable {
  /// A day, and with it *scheduled*.
  case plan([PostID], Day, LocalTime?)
  /// *Scheduled* or *published*, with the links that were typed.
  case move([PostID], Stage, links: [PublishedLink])
  /// Another day of the plan.
  case put(PostID, Day)
  /// Back from archive or trash to where they came from.
  case restore([PostID])

  /// Links that are about to be noted.
  var links: [PublishedLink] { if case .move(_, _, let links) = self { links } else { [] } }

  /// The posts.
  var posts: [PostID] {
    switch self {
    case .plan(let posts, _, _), .move(let posts, _, _), .restore(let posts): posts
    case .put(let post, _): [post]
    }
  }
}

/// What can be done where somebody's yes is missing.
public enum ConsentChoice: Hashable, Sendable {
  case goOn, look(PostID), ask(ContributorID)
}

extension State {
  /// What stops something, post by post; nothing if it may go on.
  private func stops(_ held: HeldBack) -> [(post: Post, remark: ConsentRemark)] {
    held.posts.compactMap { board[$0] }.flatMap { post in
      remarks(held, post).filter { $0.verdict == .stop }.map { (post, $0) }
    }
  }

  private func remarks(_ held: HeldBack, _ post: Post) -> [ConsentRemark] {
    let day: Day? =
      switch held {
      case .plan(_, let day, _): day
      case .move(_, .published, _): today
      case .move(_, .scheduled, _): post.planDay
      case .move: nil
      case .put(_, let day): post.stage == .scheduled ? day : nil
      case .restore: post.cameFrom == .scheduled ? post.planDay : nil
      }
    return day.map { board.consentRemarks(on: post, at: $0, with: held.links, today: today) } ?? []
  }

  /// Stops what may not go on, and says why; `nil` if it may.
  mutating func stop(_ held: HeldBack) -> [Effect]? {
    let stops = stops(held)
    guard let first = stops.first else { return nil }
    let final = stops.first { $0.remark.isFinal }
    var items = askable(in: stops).enumerated().map { place, person in
      Picker.Item(
        .consentChoice(.ask(person.id)), texts.consentScreen.ask(person.name),
        key: place == 0 ? keyLabel(.askConsent) ?? "" : "")
    }
    items.append(
      Picker.Item(.consentChoice(.look(first.post.id)), texts.consentScreen.look, key: "l"))
    var goOn = Picker.Item(.consentChoice(.goOn), texts.consentScreen.goOn, key: "r")
    goOn.disabled = final.map {
      texts.consentScreen.final(texts.name(of: $0.remark.who, in: board))
    }
    items.append(goOn)
    var picker = menu(.consentStop(held), texts.rules.stop, items)
    picker.lead = stops.map { "\(number($0.post))\(words(of: $0.remark))" }
    return open(picker)
  }

  /// Who can be asked whether they may be shown, and it has not been final.
  private func askable(in stops: [(post: Post, remark: ConsentRemark)]) -> [Contributor] {
    var people: [Contributor] = []
    for stop in stops where !stop.remark.isFinal {
      guard case .contributor(let id) = stop.remark.who, case .standing = stop.remark.fact,
        let person = board[id], !people.contains(where: { $0.id == id })
      else { continue }
      people.append(person)
    }
    return people
  }

  private func number(_ post: Post) -> String { "#\(post.number) " }

  private func words(of remark: ConsentRemark) -> String {
    texts.remark(remark, in: board, today: today)
  }

  /// What is to be known although it stops nothing, for the sentence that says what was done.
  func consentNotes(_ held: HeldBack) -> [String] {
    held.posts.compactMap { board[$0] }.flatMap { post in
      remarks(held, post).filter { $0.verdict == .note }.map(words)
    }
  }

  mutating func chosen(_ choice: ConsentChoice, about held: HeldBack) -> [Effect] {
    switch choice {
    case .look(let post): return open(post: post)
    case .ask(let person):
      let posts = held.posts.compactMap { board[$0] }
      return askConsent(of: person, about: posts, for: posts.first?.title ?? "")
    case .goOn:
      let stops = stops(held)
      var prompt = Prompt(
        .consentReason(held), title: texts.consentScreen.goOnWhy(names(in: stops.map(\.remark))),
        placeholder: texts.consentScreen.goOnExample)
      prompt.hint =
        "\(texts.rules.stop): " + stops.map { words(of: $0.remark) }.joined(separator: separator)
      return open(prompt)
    }
  }

  private func names(in remarks: [ConsentRemark]) -> String {
    var names: [String] = []
    for remark in remarks {
      let name = texts.name(of: remark.who, in: board)
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  /// Goes on with a reason, which stays with those it is about.
  mutating func submitConsentReason(_ text: String, _ held: HeldBack) -> [Effect] {
    guard text.count >= Override.shortestReason else {
      return complain(texts.rules.reasonTooShort(Override.shortestReason))
    }
    let stops = stops(held)
    guard !stops.contains(where: \.remark.isFinal) else { return complain(texts.rules.stop) }
    layers.removeLast()
    return goOn(held, board.reasons(passing: stops, because: text))
  }

  private mutating func goOn(_ held: HeldBack, _ reasons: [PostID: PostValue]) -> [Effect] {
    switch held {
    case .plan(let posts, let day, let time): return planNow(posts, day, time, reasons)
    case .move(let posts, let stage, let links):
      return moveNow(posts, to: stage, with: links.isEmpty ? [] : [.links(links)], reasons)
    case .put(let post, let day): return putNow(post, on: day, reasons)
    case .restore(let posts): return restoreNow(posts, reasons)
    }
  }
}
