import TavleCore
import TavleTexts

/// What everything a screen keeps from the board is made from: a roster, a contributor, a letter, what is waiting.
///
/// While it stays the same, so do they. Counting and judging asks looks at every post, which is too dear for every key
/// press.
struct BoardKey: Equatable, Sendable {
  private let revision: Int
  private let filterText: String
  private let today: Day
  private let language: Language

  init(in state: State, filterText: String = "") {
    revision = state.boardRevision
    self.filterText = filterText
    (today, language) = (state.today, state.texts.language)
  }
}
