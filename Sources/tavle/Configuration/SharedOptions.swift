import ArgumentParser
import TavleCore
import TerminalKit

/// The options every command takes.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The board: the path of a file, or postgres://user@host/database. Default: $TAVLE_BOARD, then the configuration.",
      valueName: "location"),
    completion: .file())
  var board: String?

  @Flag(help: "Print JSON, an object with one list named after what is in it.")
  var json = false

  @Option(help: "The language: en, da or nb.", transform: LanguageOption.read)
  var lang: Language?

  @Option(
    name: .customLong("as"), help: ArgumentHelp("Your name in the log.", valueName: "name"))
  var author: String?

  @Option(help: "The theme.", completion: .list(["tavle-dark", "tavle-light", "terminal", "mono"]))
  var theme: String?

  @Option(help: "The colours: never, 8, 16, 256, truecolor or auto.")
  var color: ColorWish?
}

/// How many colours are wanted.
enum ColorWish: String, CaseIterable, ExpressibleByArgument {
  case never
  case eight = "8"
  case sixteen = "16"
  case palette = "256"
  case truecolor
  case auto

  /// The number of colours; `nil` finds out.
  var depth: ColorDepth? {
    switch self {
    case .never: ColorDepth.none
    case .eight: .eight
    case .sixteen: .sixteen
    case .palette: .palette
    case .truecolor: .full
    case .auto: nil
    }
  }
}

/// Reads the language of an option.
enum LanguageOption {
  /// `en`, `da` or `nb`; `no` and `nn` are read as Norwegian.
  static func read(_ text: String) throws -> Language {
    guard let language = Language(code: text) else {
      throw ValidationError("“\(text)” is not a language. Known: en, da, nb.")
    }
    return language
  }
}

extension Language {
  /// The language of a code or a locale: `da`, `nb_NO.UTF-8`; nil for others.
  init?(code: String) {
    switch code.lowercased().prefix(while: \.isLetter) {
    case "en": self = .english
    case "da": self = .danish
    case "nb", "no", "nn": self = .norwegian
    default: return nil
    }
  }
}
