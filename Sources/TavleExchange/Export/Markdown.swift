import TavleCore

/// Writes words as Markdown (CommonMark and GitHub's) that shows exactly these words.
enum Markdown {
  /// Signs that mean something wherever they stand.
  private static let special: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "$",
  ]

  /// One line of words; web addresses stay links.
  static func line(_ text: String) -> String {
    let clean = Cleaning.line(text, limit: .max)
    return guardStart(clean.split(separator: " ").map(word).joined(separator: " "))
  }

  /// Words of several lines; every line begins with `prefix`, and line breaks stay where they are.
  static func lines(_ text: String, prefix: String = "") -> String {
    let lines = Cleaning.lines(text).split(separator: "\n", omittingEmptySubsequences: false)
    let written = lines.enumerated().map { index, line in
      let goesOn = !line.isEmpty && index + 1 < lines.count && !lines[index + 1].isEmpty
      return prefix + self.line(String(line)) + (goesOn ? "\\" : "")
    }
    return written.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }.joined(separator: "\n")
  }

  /// A link that shows its address, or the address as words if it could end the link early.
  static func link(_ address: String) -> String {
    let isSafe = WebAddress.isWeb(address) && !address.contains { "<>\\".contains($0) }
    return isSafe ? "<\(address)>" : line(address)
  }

  private static func word(_ word: Substring) -> String {
    guard WebAddress.isWeb(String(word)) else { return escape(word) }
    let end = word.lastIndex { !".,;:!?)»”'\"".contains($0) } ?? word.startIndex
    let address = word[...end]
    guard !address.contains(where: { "<>\\".contains($0) }) else { return escape(word) }
    return "<\(address)>" + escape(word[word.index(after: end)...])
  }

  private static func escape(_ text: Substring) -> String {
    text.reduce(into: "") { result, sign in
      if special.contains(sign) { result += "\\" }
      result.append(sign)
    }
  }

  /// Lists, numbered lists and underlines begin with signs that are harmless elsewhere.
  private static func guardStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "-+=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let next = line[digits.endIndex...].first
    guard !digits.isEmpty, next == "." || next == ")" else { return line }
    return digits + "\\" + line[digits.endIndex...]
  }
}
