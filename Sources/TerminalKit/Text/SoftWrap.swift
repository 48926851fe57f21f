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
    let indent = hangingIndent < columns ? max(0, hangingIndent) : 0
    if indent == 0, isPlain(in: set) { return wrappedPlain(to: columns, limit: limit, in: set) }
    let characters = Array(self)
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

  /// Whether every letter is one scalar of one column and no line ends: true of most of what is ever wrapped.
  private func isPlain(in set: GlyphSet) -> Bool {
    utf8.allSatisfy { byte in
      switch byte {
      case 0x20..<0x7F: true
      // What follows a first byte, and the first bytes of U+00C0 to U+02FF.
      case 0x80..<0xC0, 0xC3..<0xCC: set == .unicode
      default: false
      }
    }
  }

  /// The same for plain text: letters are counted by their first bytes, and nobody looks beyond the lines wanted.
  private func wrappedPlain(to columns: Int, limit: Int?, in set: GlyphSet) -> [String] {
    let limit = max(0, limit ?? .max)
    var lines: [String] = []
    var rest = self[...]
    while lines.count < limit, let end = rest.plainLineEnd(width: max(1, columns)) {
      lines.append(rest[..<end].withoutBlanksAtEnd)
      rest = rest[end...]
    }
    guard let last = lines.last, lines.count == limit else {
      return limit == 0 ? [] : lines + [rest.withoutBlanksAtEnd]
    }
    return lines.dropLast() + [last.ellipsized(to: columns, in: set)]
  }

  private func ellipsized(to columns: Int, in set: GlyphSet) -> String {
    prefix(columns: max(0, columns - 1), in: set) + set.ellipsis
  }
}

extension Substring {
  /// Where the first line of plain text ends; `nil` if all of it fits.
  fileprivate func plainLineEnd(width: Int) -> Index? {
    var used = 0
    var afterBlank: Index?
    for index in utf8.indices where utf8[index] & 0xC0 != 0x80 {
      used += 1
      if utf8[index] == 0x20 {
        afterBlank = utf8.index(after: index)
      } else if used > width {
        return afterBlank ?? index
      }
    }
    return nil
  }

  fileprivate var withoutBlanksAtEnd: String {
    let blanks = utf8.reversed().prefix { $0 == 0x20 }.count
    return String(self[..<utf8.index(utf8.endIndex, offsetBy: -blanks)])
  }
}
