import TavleCore
import TavleTexts

/// Everything the roster and the screen of a contributor are counted from; while it stays the same, so do they.
///
/// Counting asks looks at every post, which is too dear for every key press.
struct PeopleKey: Equatable, Sendable {
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
