/// One editable line of text, as a value.
public struct LineEditor: Hashable, Sendable {
  private var buffer: TextBuffer

  /// An editor with the cursor at the end of a text; line breaks in it become blanks.
  public init(_ text: String = "") {
    buffer = TextBuffer(text.pasteable(keepingLines: false))
  }

  /// The text.
  public var text: String { buffer.text }

  /// Whether there is no text.
  public var isEmpty: Bool { buffer.characters.isEmpty }

  /// The place of the cursor: the number of characters (grapheme clusters) before it.
  public var cursor: Int {
    get { buffer.cursor }
    set { buffer.move(to: newValue) }
  }

  /// Edits or moves; tells whether the key belongs to text fields at all.
  ///
  /// Enter, Tab, Escape, up and down are left to the caller.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    guard let command = EditCommand.forKey(key) else { return false }
    command.run(&buffer)
    return true
  }

  /// Puts pasted text in, without control characters; line breaks become blanks.
  public mutating func paste(_ text: String) {
    buffer.insert(text.pasteable(keepingLines: false))
  }

  /// Replaces characters, for completion, and sets the cursor behind the new text.
  public mutating func replace(_ range: Range<Int>, with text: String) {
    buffer.move(to: range.upperBound)
    buffer.delete(range)
    buffer.insert(text.pasteable(keepingLines: false))
  }

  /// What a field of some columns shows, and the column of the cursor in it.
  ///
  /// The text moves by half a field when the cursor leaves it, so that it stands still most of the time. The cursor is
  /// always inside the field.
  public func window(
    columns: Int, in set: GlyphSet = .unicode
  ) -> (text: String, cursorColumn: Int) {
    guard columns > 0 else { return ("", 0) }
    let widths = buffer.characters.map { String($0).displayWidth(in: set) }
    let cursorColumn = widths[..<cursor].reduce(0, +)
    let step = max(1, columns / 2)
    let wanted = cursorColumn < columns ? 0 : ((cursorColumn - columns) / step + 1) * step
    var start = 0
    var offset = 0
    while offset < wanted, start < cursor {
      offset += widths[start]
      start += 1
    }
    let shown = String(buffer.characters[start...]).prefix(columns: columns, in: set)
    return (shown, cursorColumn - offset)
  }
}
