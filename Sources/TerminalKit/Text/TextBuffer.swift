/// Text and a place in it: what all editors share.
///
/// The unit is the grapheme cluster. Operations that take lines into account treat text without line breaks as one.
struct TextBuffer: Hashable, Sendable {
  /// The text, cluster by cluster.
  private(set) var characters: [Character]
  /// The place between two characters where text goes in.
  private(set) var cursor: Int
  /// What was deleted last, for putting back.
  private(set) var killed = ""
  private var history = EditHistory()

  init(_ text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }

  /// Moves the cursor, within the text.
  mutating func move(to place: Int) {
    cursor = min(max(0, place), characters.count)
    history.endRun()
  }

  /// Puts text in at the cursor.
  mutating func insert(_ text: String, isTyping: Bool = false) {
    guard !text.isEmpty else { return }
    remember(isTyping ? .typing : .other)
    // Joined first: a combining mark becomes part of the character before it.
    let head = Array(String(characters[..<cursor]) + text)
    characters = head + characters[cursor...]
    cursor = head.count
  }

  /// Takes a range out; `keeping` it lets it be put back with ``yank()``.
  mutating func delete(_ range: Range<Int>, keeping: Bool = false) {
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return }
    remember(keeping ? .other : .deleting)
    if keeping { killed = String(characters[range]) }
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  /// Puts back what was deleted last.
  mutating func yank() { insert(killed) }

  /// Exchanges the characters around the cursor and goes on; at the end the last two.
  mutating func transpose() {
    let right = min(cursor, characters.count - 1)
    guard right > 0, cursor > 0 else { return }
    remember(.other)
    characters.swapAt(right - 1, right)
    cursor = right + 1
  }

  /// Takes back the last change.
  mutating func undo() {
    guard let snapshot = history.undo(from: snapshot) else { return }
    (characters, cursor) = (snapshot.characters, snapshot.cursor)
  }

  /// Makes the change again that was taken back last.
  mutating func redo() {
    guard let snapshot = history.redo(from: snapshot) else { return }
    (characters, cursor) = (snapshot.characters, snapshot.cursor)
  }

  private var snapshot: EditHistory.Snapshot { .init(characters: characters, cursor: cursor) }

  private mutating func remember(_ kind: EditHistory.Kind) {
    history.record(snapshot, kind)
  }
}

extension TextBuffer {
  /// Where the line of the cursor begins.
  var lineStart: Int {
    characters[..<cursor].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
  }

  /// Where it ends.
  var lineEnd: Int {
    characters[cursor...].firstIndex(where: \.isNewline) ?? characters.count
  }

  /// Where the word before the cursor begins; `@`, `#` and `/` are words of their own.
  var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    guard place > 0 else { return 0 }
    if Self.stops.contains(characters[place - 1]) { return place - 1 }
    while place > 0, isInWord(characters[place - 1]) { place -= 1 }
    return place
  }

  /// Where the word after the cursor ends.
  var wordEnd: Int {
    var place = cursor
    while place < characters.count, !isInWord(characters[place]) { place += 1 }
    while place < characters.count, isInWord(characters[place]) { place += 1 }
    return place
  }

  private func isInWord(_ character: Character) -> Bool {
    !character.isWhitespace && !Self.stops.contains(character)
  }

  private static let stops: Set<Character> = ["@", "#", "/"]
}
