import TavleCore
import TavleStore
import TavleTexts
import TavleUI
import TerminalKit

/// What a session of the interactive program starts with, from flags, environment and configuration.
struct SessionOptions: Sendable {
  /// The language of every sentence.
  var language: Language
  /// What the user is called in the log.
  var author: String
  /// The theme asked for; `nil` lets the terminal's background decide.
  var theme: String?
  /// The number of colours asked for; `nil` finds out.
  var depth: ColorDepth?
  /// Whether mouse events are wanted at first.
  var mouse = true
  /// Whether only ASCII is to be shown.
  var ascii = false
  /// The user's own keys, per action.
  var keys: [Action: [String]] = [:]
  /// What the team has agreed on about asking.
  var norms = TeamNorms()
  /// The team's own patterns for favours.
  var patterns: [FavourTexts.Pattern] = []
  /// The user's own commands.
  var hooks = Hooks()
  /// Where the user's own themes are.
  var themeFolder: String?
  /// The environment.
  var environment: [String: String]
  /// Where the board is.
  var location: StoreLocation
  /// Remembers a choice in the user's configuration, and tells whether that went well.
  var remember: @Sendable (_ key: String, _ value: String) -> Bool = { _, _ in false }
  /// What is to be said first, before the user does anything.
  var notice: String?
  /// What is to be said if there is nothing else to say.
  var remark: String?
  /// What is said about the backup that is shown instead of the board; `nil` for the board itself.
  var backup: BackupOffer?
  /// Whether the board's file is looked after: checked when need be, and backed up every day.
  var isKept = true
}
