public import TavleCore
import TavleTexts
import TerminalKit

/// Something the screens save that is more than what stands on them.
public enum Document: Hashable, Sendable {
  /// The roster, as it can be shown around; of some colleagues, or of all with how the departments are covered.
  case roster(only: [ContributorID]?)
  /// What a colleague got out of helping.
  case gains(ContributorID)
}

extension State {
  /// What saving the screen that is shown means: a document where there is one, else its lines as they stand.
  ///
  /// A document of a part of the board would be wrong, and is not made before all is there.
  mutating func saveScreen() -> [Effect] {
    let document: Document
    switch screen {
    case .roster(let shown): document = .roster(only: shown.filterText.isEmpty ? nil : shown.rows)
    case .contributor(let shown): document = .gains(shown.person)
    default: return [.save(TavleUI.view(self).text, name: "tavle-\(screen.scope).txt")]
    }
    return isLoading ? say(.note, texts.errors.stillReading) : [.saveDocument(document)]
  }
}
