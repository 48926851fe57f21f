import TavleCore

/// Makes tags of labels and categories of other programs.
enum TagWord {
  /// Lower-case letters and digits, anything else as single `-` between them; `nil` if nothing is
  /// left.
  static func make(_ text: String) -> String? {
    let letters = Cleaning.line(text).lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let words = String(letters).split(separator: "-")
    return words.isEmpty ? nil : words.joined(separator: "-")
  }
}
