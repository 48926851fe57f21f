public import TavleCore
import TerminalKit

/// Something the screens save that is more than what stands on them.
public enum Document: Hashable, Sendable {
  /// The roster, as it can be shown around.
  case roster
  /// What a colleague got out of helping.
  case gains(ContributorID)
}

extension State {
  /// What saving the screen that is shown means: a document where there is one, else its lines as they stand.
  func savingScreen() -> Effect {
    switch screen {
    case .roster: .saveDocument(.roster)
    case .contributor(let shown): .saveDocument(.gains(shown.person))
    default: .save(TavleUI.view(self).text, name: "tavle-\(screen.scope).txt")
    }
  }
}
