import Foundation
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts
import TavleUI
import TerminalKit

/// What a user has decided, by option, environment or configuration, in this order.
struct Settings: Sendable {
  /// The language of every sentence.
  var language: Language
  /// The theme asked for; nil lets the terminal's background decide.
  var theme: String?
  /// The number of colours asked for; nil finds out.
  var depth: ColorDepth?
  /// What the user is called in the log.
  var author: String
  /// Where the board is; nil without a home folder.
  var location: StoreLocation?
  /// The folder tips are dropped into.
  var inbox: String?
  /// Whether the mouse is listened to at first.
  var mouse: Bool
  /// Whether only ASCII is to be shown.
  var ascii: Bool
  /// The user's own keys, per action.
  var keys: [Action: [String]]
  /// What the team has agreed on about asking.
  var norms: TeamNorms
  /// The user's own commands.
  var hooks: Hooks
  /// The configuration file, there or not; nil without a home folder.
  var file: String?
  /// What was not understood in it.
  var warnings: [SettingsProblem]
  /// The environment all this comes from.
  var environment: [String: String]

  /// Gathers the settings.
  ///
  /// - Throws: ``SettingsProblem`` when the configuration file is no TOML.
  init(
    _ options: SharedOptions, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(SettingsProblem) {
    let path = Folders.configuration(environment).map { $0 + "/config.toml" }
    let file = try path.map { path throws(SettingsProblem) in try SettingsFile(path: path) }
    self.environment = environment
    self.file = path
    warnings = file?.warnings ?? []
    language = options.lang ?? Self.language(environment, file?.language)
    theme = options.theme ?? environment["TAVLE_THEME"].nonEmpty ?? file?.theme
    depth = options.color.map(\.depth) ?? Self.depth(environment, file?.color)
    let author = options.author.map { Cleaning.line($0) }
    self.author = author.nonEmpty ?? file?.name.nonEmpty ?? Self.userName(environment)
    location = Self.location(options.board, environment, file?.board)
    inbox = file?.inbox.map { Folders.expanded($0, environment) }
    mouse = file?.mouse ?? true
    ascii = file?.ascii ?? false
    keys = file?.keys ?? [:]
    norms = file?.asking.norms ?? TeamNorms()
    if file?.asking.hasCountry != true, language == .norwegian { norms.country = .norway }
    hooks = Hooks(commands: file?.asking.hooks ?? [:])
  }

  private static func language(_ environment: [String: String], _ configured: Language?) -> Language
  {
    if let own = environment["TAVLE_LANG"].nonEmpty.flatMap(Language.init(code:)) { return own }
    return configured ?? Self.localeLanguage(environment)
  }

  /// The language of the locale, else English.
  static func localeLanguage(_ environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0].nonEmpty }
      .first
    return locale.flatMap(Language.init(code:)) ?? .english
  }

  /// A refusal in the environment is left to the terminal, which knows all the variables.
  private static func depth(
    _ environment: [String: String], _ configured: ColorWish?
  ) -> ColorDepth? {
    environment["NO_COLOR"].nonEmpty == nil ? configured?.depth : nil
  }

  private static func location(
    _ option: String?, _ environment: [String: String], _ configured: String?
  ) -> StoreLocation? {
    if let option = option.nonEmpty { return StoreLocation(option) }
    if environment["TAVLE_BOARD"].nonEmpty == nil, let configured {
      return StoreLocation(Folders.expanded(configured, environment))
    }
    return .standard(environment: environment)
  }

  /// The user's full name as the system has it, else the login name.
  private static func userName(_ environment: [String: String]) -> String {
    let entry = getpwuid(getuid())
    let comment = entry.flatMap { $0.pointee.pw_gecos }.map { String(cString: $0) } ?? ""
    let fullName = Cleaning.line(String(comment.prefix { $0 != "," }))
    if !fullName.isEmpty, fullName != "root" { return fullName }
    let login = entry.flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
    let names = [environment["USER"], login].lazy.compactMap {
      $0.map { Cleaning.line($0) }.nonEmpty
    }
    return names.first ?? "tavle"
  }
}

extension Settings {
  /// Where the user's own themes are.
  var themeFolder: String? { Folders.configuration(environment).map { $0 + "/themes" } }

  /// The file with the team's own patterns for favours, a line each: `journalist, press: ask on X`.
  var patternFile: String? { Folders.configuration(environment).map { $0 + "/patterns.txt" } }

  /// The patterns in it; none if it is not there.
  var patterns: [FavourTexts.Pattern] {
    guard let patternFile, let data = try? Files.read(patternFile) else { return [] }
    return PlainText.read(data).split(whereSeparator: \.isNewline)
      .compactMap { FavourTexts.Pattern(line: String($0)) }
  }

  /// What the interactive program starts with.
  func sessionOptions(at location: StoreLocation) -> SessionOptions {
    var options = SessionOptions(
      language: language, author: author, theme: theme, depth: depth, environment: environment,
      location: location)
    (options.mouse, options.ascii, options.keys) = (mouse, ascii, keys)
    options.themeFolder = themeFolder
    (options.norms, options.hooks) = (norms, hooks)
    options.patterns = patterns
    if let file {
      options.remember = { key, value in
        (try? Settings.remember(key, value, in: file)) != nil
      }
    }
    return options
  }
}

extension String? {
  /// The text, unless there is none in it.
  var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
