import TavleCore
import TavleTexts
import TerminalKit

// What lies on a day, in words.

extension State {
  /// The sign of something on the plan.
  func sign(of entry: PlanEntry) -> String {
    switch entry {
    case .post(let id): board[id].map { symbol(of: $0.stage) } ?? ""
    case .need: looks.symbols.right
    case .shoot: looks.symbols.square
    case .openDoor: looks.symbols.dot
    }
  }

  /// What it is, in as few words as can be, for a narrow column.
  func shortWords(of entry: PlanEntry) -> String {
    switch entry {
    case .post(let id):
      guard let post = board[id] else { return "" }
      return (post.channels.map(\.symbol) + [post.title]).joined(separator: " ")
    case .need(let post, let id): return board.ask(post, id).map(need) ?? ""
    case .shoot(let id): return board[id]?.title ?? ""
    case .openDoor: return texts.plan.openDoor
    }
  }

  /// What it is called, and what there is to say about it.
  func words(of entry: PlanEntry) -> (title: String, detail: String) {
    switch entry {
    case .post(let id): board[id].map(words) ?? ("", "")
    case .need(let post, let id): words(ofNeed: id, on: post)
    case .shoot(let id): board[id].map(words) ?? ("", "")
    case .openDoor(let door): (texts.plan.openDoor, door.place ?? "")
    }
  }

  /// The time of day it has.
  func time(of entry: PlanEntry) -> LocalTime? {
    switch entry {
    case .post(let id): board[id]?.planTime
    case .need(let post, let id): board.ask(post, id)?.text.time
    case .shoot(let id): board[id]?.time
    case .openDoor(let door): door.time
    }
  }

  private func words(of post: Post) -> (title: String, detail: String) {
    let channels = post.channels.map(\.symbol).joined(separator: " ")
    let parts: [String?] = [
      channels.isEmpty ? nil : channels, texts.words.stages(post.stage), helpers(of: post)?.text,
    ]
    return ("#\(post.number) \(post.title)", parts.compactMap(\.self).joined(separator: separator))
  }

  private func words(of shoot: Shoot) -> (title: String, detail: String) {
    let parts = [
      shoot.place, shoot.posts.isEmpty ? nil : texts.done.posts(shoot.posts.count),
    ]
    return (
      "\(texts.plan.shoot): \(shoot.title)", parts.compactMap(\.self).joined(separator: separator)
    )
  }

  private func words(ofNeed id: AskID, on post: PostID) -> (title: String, detail: String) {
    guard let ask = board.ask(post, id), let post = board[post] else { return ("", "") }
    let state = ask.contributor == nil ? nil : texts.words.askStates(ask.state)
    let parts = [state, "#\(post.number) \(post.title)"]
    return (need(ask), parts.compactMap(\.self).joined(separator: separator))
  }

  private func need(_ ask: Ask) -> String {
    let role = roleName(ask.role, ask.topic)
    return ask.contributor.flatMap { board[$0] }.map { texts.plan.need($0.firstName, role) }
      ?? texts.plan.vacant(role)
  }

  /// What there is to know about a day: a holiday, and channels with several posts.
  func facts(of day: PlanDay) -> [String] {
    let crowded = day.crowded.map(\.name).joined(separator: ", ")
    return [
      day.holiday.map(texts.rules.holidays),
      crowded.isEmpty ? nil : "\(looks.symbols.alert) \(texts.plan.crowdedDay(crowded))",
    ].compactMap(\.self)
  }

  /// Whether the day of something has passed without it.
  func isLate(_ entry: PlanEntry, on day: Day) -> Bool {
    guard day < today else { return false }
    return switch entry {
    case .post(let id): board[id]?.stage.isAhead == true
    case .need: true
    case .shoot, .openDoor: false
    }
  }
}
