import TavleCore

/// The popup that shows what two people made of the same thing, and asks.
public struct OpenConflict: Sendable {
  /// What is not decided yet; the first is shown.
  var conflicts: [Conflict]
  /// The change that was overtaken, with what has been decided.
  var flight: InFlight
  /// The selected answer, by its place.
  var selected = 0
  /// How many lines of both values are scrolled away.
  var scroll = 0

  /// What can be done about a conflict.
  enum Answer: CaseIterable {
    case keepMine, takeTheirs, keepBoth, editOn

    /// The key that chooses it at once.
    var key: Character {
      switch self {
      case .keepMine: "m"
      case .takeTheirs: "t"
      case .keepBoth: "b"
      case .editOn: "e"
      }
    }
  }

  /// A popup for a change that was overtaken; the answer by which nothing is lost is selected.
  init(_ conflicts: [Conflict], _ flight: InFlight) {
    self.conflicts = conflicts
    self.flight = flight
    selected = answers.firstIndex(of: .editOn) ?? answers.firstIndex(of: .takeTheirs) ?? 0
  }

  /// The answers there are: only long texts can stand below each other, only what was typed can be edited on.
  var answers: [Answer] {
    Answer.allCases.filter { answer in
      switch answer {
      case .keepMine, .takeTheirs: true
      case .keepBoth: conflicts.first?.bothTexts != nil
      case .editOn: flight.source != nil
      }
    }
  }

  /// Whether the user has typed something that is nowhere else.
  var hasTypedText: Bool { flight.source?.typedText.isEmpty == false }

  /// Decides the conflict that is shown for the user's value.
  mutating func keep(_ mine: Change) {
    let conflict = conflicts.removeFirst()
    flight.change = flight.change.replacing(mine)
    flight.expected = flight.expected.replacing(conflict.theirs)
    scroll = 0
  }

  /// Decides it for theirs: the change no longer says anything about that post or colleague.
  mutating func takeTheirs() {
    let conflict = conflicts.removeFirst()
    flight.change = flight.change.leavingOut(conflict)
    conflicts.removeAll { $0.mine.leavingOut(conflict).isEmpty }
    scroll = 0
  }
}

extension Conflict {
  /// Both texts, one below the other, as a new value; `nil` where that makes no sense.
  var bothTexts: Change? {
    switch (theirs, mine) {
    case (.setPost(let id, .note(let theirs)), .setPost(_, .note(let mine))):
      .setPost(id, .note("\(theirs)\n\n\(mine)"))
    case (.setPost(let id, .caption(let theirs)), .setPost(_, .caption(let mine))):
      .setPost(id, .caption("\(theirs)\n\n\(mine)"))
    default: nil
    }
  }
}
