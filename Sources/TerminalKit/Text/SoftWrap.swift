/// Breaks text into lines by display width, at blanks where it can.
enum SoftWrap {
  /// The lines of a text, as ranges of its characters.
  ///
  /// A range includes the blanks at its end, even those beyond the width, but not the line break that ends it. A text
  /// without characters has one empty line. `width` tells the columns of the n-th line of a
  /// paragraph, counted from 0; less than 1 counts as 1.
  static func lines(
    of characters: [Character], in set: GlyphSet = .unicode, width: (Int) -> Int
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    let paragraphs = characters.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for paragraph in paragraphs {
      var line = 0
      start = paragraph.startIndex
      repeat {
        let end = lineEnd(paragraph, from: start, width: max(1, width(line)), set: set)
        lines.append(start..<end)
        start = end
        line += 1
      } while start < paragraph.endIndex
    }
    return lines
  }

  /// Where the line that begins at `start` ends; at least one character later unless the paragraph is over.
  private static func lineEnd(
    _ paragraph: ArraySlice<Character>, from start: Int, width: Int, set: GlyphSet
  ) -> Int {
    var used = 0
    var afterBlank: Int?
    for index in start..<paragraph.endIndex {
      if isBlank(paragraph[index]) {
        afterBlank = index + 1
        used += 1
        continue
      }
      used += String(paragraph[index]).displayWidth(in: set)
      if used > width { return max(afterBlank ?? index, start + 1) }
    }
    return paragraph.endIndex
  }

  static func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
}

extension String {
  /// The text as lines of at most `columns` columns, broken at blanks; longer words are cut.
  /// - Parameters:
  ///   - columns: the room of a line.
  ///   - hangingIndent: blanks before every line of a paragraph but its first.
  ///   - limit: the most lines wanted; the last one ends with an ellipsis if text is missing.
  ///   - set: what the terminal can show.
  /// - Returns: the lines, without line breaks.
  public func wrapped(
    to columns: Int, hangingIndent: Int = 0, limit: Int? = nil, in set: GlyphSet = .unicode
  ) -> [String] {
    let characters = Array(self)
    let indent = hangingIndent < columns ? max(0, hangingIndent) : 0
    let ranges = SoftWrap.lines(of: characters, in: set) { $0 == 0 ? columns : columns - indent }
    guard let limit, ranges.count > limit else {
      return ranges.map { line(characters, $0, indent) }
    }
    let shown = ranges.prefix(max(0, limit)).map { line(characters, $0, indent) }
    guard let last = shown.last else { return [] }
    return shown.dropLast() + [last.ellipsized(to: columns, in: set)]
  }

  private func line(_ characters: [Character], _ range: Range<Int>, _ indent: Int) -> String {
    var end = range.upperBound
    while end > range.lowerBound, SoftWrap.isBlank(characters[end - 1]) { end -= 1 }
    let continues = range.lowerBound > 0 && !characters[range.lowerBound - 1].isNewline
    let lead = continues ? String(repeating: " ", count: indent) : ""
    return lead + String(characters[range.lowerBound..<end])
  }

  private func ellipsized(to columns: Int, in set: GlyphSet) -> String {
    prefix(columns: max(0, columns - 1), in: set) + set.ellipsis
  }
}
