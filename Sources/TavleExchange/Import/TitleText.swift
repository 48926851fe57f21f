import TavleCore

/// Makes titles and notes of texts that know nothing of their limits.
enum TitleText {
  /// A title within the limit; what was cut off begins the note.
  static func cut(_ line: String, note: String) -> (title: String, note: String, isCut: Bool) {
    let whole = Cleaning.line(line, limit: .max)
    guard whole.count > Post.titleLimit else { return (whole, note, false) }
    let rest = Cleaning.line(String(whole.dropFirst(Post.titleLimit)), limit: .max)
    let joined = [rest, note].filter { !$0.isEmpty }.joined(separator: "\n\n")
    return (Cleaning.line(whole), Cleaning.lines(joined), true)
  }

  /// The first line that is not empty as title, the rest as note; `nil` if all are empty.
  static func split(_ text: String) -> (title: String, note: String, isCut: Bool)? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let place = lines.firstIndex(where: { !Cleaning.line(String($0)).isEmpty }) else {
      return nil
    }
    let note = Cleaning.lines(lines[(place + 1)...].joined(separator: "\n"))
    return cut(String(lines[place]), note: note)
  }
}
