/// Finds keys in the text of a TOML file, since the parser does not keep where they stood.
struct ThemeFileLines {
  private var numbers: [String: Int] = [:]
  private let lines: [Substring]

  /// Notes where every section and key begins.
  init(_ text: String) {
    var section = ""
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = line.drop(while: \.isWhitespace)
      if line.first == "[" {
        section = Self.bare(line.dropFirst().prefix { $0 != "]" })
        note("", section, index)
      } else if let equals = line.firstIndex(of: "="), line.first != "#" {
        note(section, Self.bare(line[..<equals]), index)
      }
    }
  }

  /// The line of a key, or else of the section it stands in.
  func number(of key: String, in section: String) -> Int? {
    exactNumber(of: key, in: section) ?? numbers[section]
  }

  /// The line of a key; nil where it is written in another way than `key = …` or `[section.key]`.
  func exactNumber(of key: String, in section: String) -> Int? {
    numbers[section.isEmpty ? key : "\(section).\(key)"]
  }

  /// The first line with a quoted word.
  func number(mentioning word: String) -> Int? {
    lines.firstIndex { $0.contains("\"\(word)\"") }.map { $0 + 1 }
  }

  private mutating func note(_ section: String, _ key: String, _ index: Int) {
    let path = section.isEmpty ? key : "\(section).\(key)"
    if numbers[path] == nil { numbers[path] = index + 1 }
  }

  private static func bare(_ text: Substring) -> String {
    String(text.filter { $0 != "\"" && $0 != "'" && !$0.isWhitespace })
  }
}
