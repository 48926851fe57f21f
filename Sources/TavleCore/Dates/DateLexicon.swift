/// All words of all languages by their first part, those of one language first.
struct DateLexicon {
  struct Entry {
    let parts: [String]
    let word: DateWord
  }

  private var entries: [String: [Entry]] = [:]

  /// The lexicon in which a language's words come first.
  static func preferring(_ language: Language) -> DateLexicon {
    lexicons[language] ?? DateLexicon(first: language)
  }

  /// The entries that may begin with a word, longest first.
  func entries(beginning key: String) -> [Entry] {
    entries[key] ?? []
  }

  private static let lexicons: [Language: DateLexicon] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, DateLexicon(first: $0)) })

  private init(first: Language) {
    let languages = [first] + Language.allCases.filter { $0 != first }
    for (word, spellings) in languages.compactMap({ DateWord.tables[$0] }).joined() {
      for spelling in spellings.split(separator: ",") {
        let parts = spelling.split(separator: " ").map { Folding.key($0) }
        guard let key = parts.first else { continue }
        entries[key, default: []].append(Entry(parts: parts, word: word))
      }
    }
    // Sorting is not promised to be stable: the order of the languages decides between equals.
    entries = entries.mapValues { list in
      list.enumerated()
        .sorted { (-$0.1.parts.count, $0.0) < (-$1.1.parts.count, $1.0) }
        .map(\.element)
    }
  }
}
