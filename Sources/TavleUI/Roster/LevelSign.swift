import TavleCore
import TerminalKit

extension Looks {
  /// The three-column sign of a level: `···`, `■··`, `■■·`, `■■■`.
  func sign(_ level: Level?) -> String {
    let (full, empty) = glyphs == .unicode ? ("■", "·") : ("#", ".")
    let count = level?.rawValue ?? 0
    return String(repeating: full, count: count) + String(repeating: empty, count: 3 - count)
  }

  /// The sign of a role of somebody; a dash for one they do not want to be asked for.
  func sign(_ skill: Skill?) -> String {
    skill?.wish == .no ? symbols.dash : sign(skill?.level)
  }
}
