import TavleCore

/// A word that a command knows: its name for scripts, and what it is called in each language.
struct KnownWord: Hashable {
  /// The name for scripts.
  let name: String
  /// The words of the languages; none where the name is the same everywhere.
  var words: [Language: String] = [:]

  /// The name, and behind it the word of a language where that is another one.
  func label(in language: Language) -> String {
    guard let word = words[language], key(word) != key(name) else { return name }
    return "\(name) (\(word))"
  }

  private func key(_ text: String) -> String { Folding.key(text.replacing("-", with: " ")) }
}
