import TavleCore
import TavleTexts

extension State {
  /// What stands against an action in the plan; `nil` if the plan has no say in it.
  func planVerdict(on action: Action, _ shown: PlanScreen) -> PlanVerdict? {
    if let carried = shown.carried {
      // Everything else waits: it would be about what lies below, and not about what is in the hand.
      if action == .open || action == .pickUp { return .fine }
      guard [.card, .helping].contains(action.entry.scope) else { return nil }
      return .not(texts.plan.putDownFirst(shortWords(of: carried), keyLabel(.pickUp) ?? ""))
    }
    switch action {
    case .edit, .schedule:
      guard case .shoot? = shown.entry else { return nil }
      return .fine
    case .moveLeft, .moveRight, .moveUp, .moveDown, .pickUp:
      guard let entry = shown.entry else { return .not(texts.errors.nothingSelected) }
      switch entry {
      case .post(let id):
        return board[id]?.stage.isAhead == true ? .fine : .not(texts.errors.notOnPlan)
      case .need, .shoot: return .fine
      case .openDoor: return .not(texts.plan.doorStays("tavle door"))
      }
    default: return nil
    }
  }

  /// Says what is being moved, and how it is put down.
  func banner(carrying entry: PlanEntry) -> String {
    texts.plan.carrying(
      shortWords(of: entry), keyLabel(.pickUp) ?? "", keyLabel(.back) ?? "")
  }

  mutating func pickUp(_ shown: PlanScreen) -> [Effect] {
    change(shown) { $0.carried = $0.entry }
  }

  mutating func putDown(_ shown: PlanScreen) -> [Effect] {
    guard let entry = shown.carried else { return [] }
    _ = change(shown) { $0.carried = nil }
    return put(entry, on: shown.day)
  }

  /// Moves what is selected by a number of days.
  mutating func shift(_ shown: PlanScreen, days: Int) -> [Effect] {
    guard let entry = shown.entry, let day = day(of: entry) else { return [] }
    return put(entry, on: day.adding(days: days))
  }

  /// Puts something on a day, and says what there is to know about it there.
  mutating func put(_ entry: PlanEntry, on day: Day) -> [Effect] {
    if let shown = planScreen { _ = change(shown) { $0.entry = entry } }
    do throws(ModelError) {
      switch entry {
      case .post(let id): return stop(.put(id, day)) ?? putNow(id, on: day)
      case .need(let post, let id):
        guard var ask = board.ask(post, id) else { throw .noSuchAsk(id) }
        ask.neededBy = day
        return commit(.setAsk(ask), nil)
      case .shoot(let id):
        let old = try board.existing(id)
        var shoot = old
        shoot.day = day
        return commit(
          try board.setting(shoot),
          texts.changed(
            shoot, before: old, on: board, in: rules.holidays, today: today,
            separator: separator))
      case .openDoor: return []
      }
    } catch {
      return refuse(error)
    }
  }

  /// Puts a post on a day without asking, and says what there is to know about it there.
  mutating func putNow(
    _ id: PostID, on day: Day, _ reasons: [PostID: PostValue] = [:]
  ) -> [Effect] {
    let time = board[id]?.planTime
    let done = texts.done.planned(subject([id]), texts.words.day(day, time, today: today))
    let remarks =
      board[id].map { board.planRemarks(on: $0, at: day, in: rules.holidays, today: today) } ?? []
    let notes =
      remarks.map { texts.remark($0, in: board, today: today) }
      + (reasons.isEmpty ? consentNotes(.put(id, day)) : [])
    return commit(on: [id], ([done] + notes).joined(separator: separator), follow: id) {
      board, id, at throws(ModelError) in
      .joined(
        [reasons[id]].compactMap(\.self).map { .setPost(id, $0) }
          + [try board.dropping(id, on: day, at)])
    }
  }
}

/// Whether the plan lets something be done.
enum PlanVerdict {
  case fine
  /// Why not, in a sentence.
  case not(String)
}
