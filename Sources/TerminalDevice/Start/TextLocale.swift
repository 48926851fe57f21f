import CNcurses
import Glibc

/// The locale used for reading and writing characters.
struct TextLocale {
  /// The locale's name, as the system knows it.
  let name: String
  /// Its character set.
  let codeset: String
  /// Whether every character can be shown.
  var isUTF8: Bool { codeset == "UTF-8" }

  /// Whether it has no other characters than ASCII, as `C` and `POSIX` have.
  var isASCII: Bool { codeset == "ANSI_X3.4-1968" }

  /// Chooses the user's locale, or one with UTF-8 where the user names none or one that is not installed.
  ///
  /// Who names `C` or `POSIX` asks for ASCII and gets it. Only `LC_CTYPE` is set: numbers and dates in files must not change with the user's language.
  static func choose() -> TextLocale {
    if let own = select(""), !own.isASCII || isAsked { return own }
    let names = ["C.UTF-8", "en_US.UTF-8", "nb_NO.UTF-8", "da_DK.UTF-8"]
    for name in names {
      if let found = select(name), found.isUTF8 { return found }
    }
    return select("C") ?? TextLocale(name: "C", codeset: "")
  }

  /// Whether the environment names the locale that is in force when none is named.
  private static var isAsked: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let values = names.compactMap { name in getenv(name).map { String(cString: $0) } }
    let named = values.first { !$0.isEmpty }
    return named == "C" || named == "POSIX"
  }

  private static func select(_ name: String) -> TextLocale? {
    guard let chosen = setlocale(LC_CTYPE, name), let codeset = tavle_codeset() else { return nil }
    return TextLocale(name: String(cString: chosen), codeset: String(cString: codeset))
  }
}
