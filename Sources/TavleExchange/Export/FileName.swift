import TavleCore

/// Makes names of files that every system takes and no shell or program can misunderstand.
public enum FileName {
  /// The longest name without its ending, in bytes; with an ending it fits any file system.
  public static let limit = 120

  /// Names that Windows keeps for devices.
  private static let reserved: Set<String> = {
    let numbered = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(["con", "prn", "aux", "nul"] + numbered)
  }()

  /// A name for a file about a thing with this title; `fallback` when nothing of the title can be
  /// used.
  ///
  /// Letters and digits of any script stay; everything else becomes single hyphens between them. So
  /// there is no path in it, it is not hidden and is not taken for an option.
  public static func make(_ title: String, fallback: String, ending: String) -> String {
    let letters = Cleaning.line(title, limit: .max).lowercased()
      .map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let words = String(letters).split(separator: "-").joined(separator: "-")
    let short = shortened(words)
    let name = short.isEmpty ? fallback : short
    return "\(reserved.contains(name) ? "\(name)-" : name).\(ending)"
  }

  private static func shortened(_ words: String) -> String {
    var bytes = 0
    let kept = words.prefix { letter in
      bytes += letter.utf8.count
      return bytes <= limit
    }
    return kept.last == "-" ? String(kept.dropLast()) : String(kept)
  }
}
