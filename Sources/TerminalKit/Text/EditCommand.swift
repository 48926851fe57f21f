/// What a key does to text, the same in every field.
///
/// These are the keys of GNU Readline, as shells have taught them.
struct EditCommand: Sendable {
  /// Changes the text.
  let run: @Sendable (inout TextBuffer) -> Void

  private init(_ run: @escaping @Sendable (inout TextBuffer) -> Void) { self.run = run }

  /// The command of a key, if it has one.
  static func forKey(_ key: Key) -> EditCommand? {
    if let command = table[key] { return command }
    guard case .character(let character) = key.code, key.modifiers.isEmpty else { return nil }
    return EditCommand { $0.insert(String(character), isTyping: true) }
  }

  private static let table: [Key: EditCommand] = {
    var table: [Key: EditCommand] = [:]
    for (keys, command) in groups { for key in keys { table[key] = command } }
    return table
  }()

  private static let groups: [([Key], EditCommand)] = [
    ([Key(.left), .control("b")], EditCommand { $0.move(to: $0.cursor - 1) }),
    ([Key(.right), .control("f")], EditCommand { $0.move(to: $0.cursor + 1) }),
    ([Key(.left, .control), alt("b")], EditCommand { $0.move(to: $0.wordStart) }),
    ([Key(.right, .control), alt("f")], EditCommand { $0.move(to: $0.wordEnd) }),
    ([Key(.home), .control("a")], EditCommand { $0.move(to: $0.lineStart) }),
    ([Key(.end), .control("e")], EditCommand { $0.move(to: $0.lineEnd) }),
    (
      [Key(.backspace), .control("h"), Key(.backspace, .shift)],
      EditCommand { $0.delete($0.cursor - min(1, $0.cursor)..<$0.cursor) }
    ),
    ([Key(.delete), .control("d")], EditCommand { $0.delete($0.cursor..<$0.cursor + 1) }),
    (
      [.control("w"), Key(.backspace, .control), Key(.backspace, .alt)],
      EditCommand { $0.delete($0.wordStart..<$0.cursor, keeping: true) }
    ),
    (
      [Key(.delete, .control), alt("d")],
      EditCommand { $0.delete($0.cursor..<$0.wordEnd, keeping: true) }
    ),
    ([.control("u")], EditCommand { $0.delete($0.lineStart..<$0.cursor, keeping: true) }),
    ([.control("k")], EditCommand { $0.deleteToLineEnd() }),
    ([.control("y")], EditCommand { $0.yank() }),
    ([.control("t")], EditCommand { $0.transpose() }),
    // Terminals send one byte for these three.
    ([.control("_"), .control("7"), .control("/")], EditCommand { $0.undo() }),
    ([.control("r")], EditCommand { $0.redo() }),
  ]

  private static func alt(_ letter: Character) -> Key { Key(.character(letter), .alt) }
}

extension TextBuffer {
  /// Deletes the rest of the line; at its end, the line break.
  fileprivate mutating func deleteToLineEnd() {
    delete(cursor..<max(lineEnd, min(cursor + 1, characters.count)), keeping: true)
  }
}

extension String {
  /// Pasted text without what could act on a terminal or reorder a line; tabs become blanks.
  ///
  /// Line breaks stay if `keepingLines`; otherwise runs of them become one blank.
  func pasteable(keepingLines: Bool) -> String {
    var text = ""
    var pendingBreak = false
    for character in self {
      if character.isNewline {
        if keepingLines { text.append("\n") } else { pendingBreak = true }
        continue
      }
      if pendingBreak, !text.isEmpty { text.append(" ") }
      pendingBreak = false
      text.unicodeScalars.append(contentsOf: character.unicodeScalars.compactMap(\.pasteable))
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var pasteable: Unicode.Scalar? {
    switch value {
    case 0x09: " "
    case 0x00..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: nil
    default: self
    }
  }
}
