import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Asks what is to be done about a change that was overtaken.
  mutating func overtaken(_ conflicts: [Conflict]) -> [Effect] {
    guard let flight = inFlight else { return [] }
    inFlight = nil
    interrupt(with: .conflict(OpenConflict(conflicts, flight)))
    return releaseHeld()
  }

  /// Says that a change was refused; what was typed for it comes back on the screen.
  mutating func refused(_ sentence: String) -> [Effect] {
    let source = inFlight?.source
    inFlight = nil
    notice = Notice(.error, sentence)
    if let source, source.hasWords {
      notice = Notice(.error, sentence + separator + texts.conflicts.stillHere)
      interrupt(with: source)
    }
    return releaseHeld()
  }

  // MARK: Answering

  mutating func press(_ key: Key, in conflict: OpenConflict) -> [Effect] {
    var conflict = conflict
    let answers = conflict.answers
    let selected = min(conflict.selected, answers.count - 1)
    if let pressed = answers.first(where: { key == .character($0.key) }) {
      return decide(conflict, pressed)
    }
    switch key {
    case Key(.escape), .character("q"): return leave(conflict)
    case Key(.enter): return decide(conflict, answers[selected])
    case Key(.up), .character("k"), Key(.tab, .shift): conflict.selected = max(0, selected - 1)
    case Key(.down), .character("j"), Key(.tab):
      conflict.selected = min(answers.count - 1, selected + 1)
    case Key(.pageUp), .control("u"): conflict.scroll = max(0, conflict.scroll - 3)
    case Key(.pageDown), .control("d"):
      conflict.scroll = min(conflictScrollLimit(conflict), conflict.scroll + 3)
    default: return []
    }
    replaceLayer(.conflict(conflict))
    return []
  }

  /// Chooses the answer that was clicked on.
  mutating func point(_ event: MouseEvent, in conflict: OpenConflict) -> [Effect] {
    guard let place = answerPlace(at: event.position, in: conflict) else { return [] }
    return decide(conflict, conflict.answers[place])
  }

  private mutating func decide(
    _ conflict: OpenConflict, _ answer: OpenConflict.Answer
  ) -> [Effect] {
    guard let shown = conflict.conflicts.first else { return [] }
    var conflict = conflict
    switch answer {
    case .keepMine: conflict.keep(shown.mine)
    case .keepBoth: conflict.keep(shown.bothTexts ?? shown.mine)
    case .takeTheirs where conflict.hasTypedText: return askToDiscard(.takeTheirs)
    case .takeTheirs: conflict.takeTheirs()
    case .editOn:
      layers.removeLast()
      if let source = conflict.flight.source { layers.append(source.over(shown)) }
      return []
    }
    return goOn(conflict)
  }

  /// Decides what is shown for theirs, as the user has said that what they typed may go.
  mutating func takeTheirs() -> [Effect] {
    guard case .conflict(var conflict) = layers.last else { return [] }
    conflict.takeTheirs()
    return goOn(conflict)
  }

  /// Asks about the next thing two people have changed; when all is decided, tries again.
  private mutating func goOn(_ conflict: OpenConflict) -> [Effect] {
    guard conflict.conflicts.isEmpty else {
      replaceLayer(.conflict(conflict))
      return []
    }
    layers.removeLast()
    return send(conflict.flight)
  }

  /// Tries again with what was decided.
  private mutating func send(_ flight: InFlight) -> [Effect] {
    guard !flight.change.isEmpty else { return say(.note, texts.done.unchanged) }
    if let heldBack = holdBack() { return heldBack }
    inFlight = flight
    return [.commit(flight.change, over: flight.expected)]
  }

  /// Leaves everything as somebody else made it; what was typed is not thrown away unasked.
  private mutating func leave(_ conflict: OpenConflict) -> [Effect] {
    if conflict.hasTypedText { return askToDiscard() }
    layers.removeLast()
    return say(.note, texts.done.unchanged)
  }
}
