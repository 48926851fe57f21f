/// Editable text of many lines, as a value; long lines are wrapped.
public struct TextEditor: Hashable, Sendable {
  private var buffer: TextBuffer
  /// The column up and down aim at, as long as nothing else is pressed.
  private var goalColumn: Int?

  /// An editor with the cursor at the end of a text.
  public init(_ text: String = "") {
    buffer = TextBuffer(text.pasteable(keepingLines: true))
  }

  /// The text; lines end with a line feed.
  public var text: String { buffer.text }

  /// Whether there is no text.
  public var isEmpty: Bool { buffer.characters.isEmpty }

  /// The place of the cursor: the number of characters before it, line breaks included.
  public var cursor: Int {
    get { buffer.cursor }
    set {
      buffer.move(to: newValue)
      goalColumn = nil
    }
  }

  /// Edits or moves; tells whether the key belongs to text fields at all.
  ///
  /// Tab and Escape are left to the caller.
  /// - Parameters:
  ///   - key: the key.
  ///   - columns: the width lines are wrapped to, which up and down follow.
  ///   - rows: the height of the field, for page up and down.
  /// - Returns: whether the key was used.
  @discardableResult
  public mutating func handle(_ key: Key, columns: Int, rows: Int = 10) -> Bool {
    if let distance = Self.distance(of: key, rows: rows) {
      moveVertically(by: distance, columns: columns)
      return true
    }
    let command = EditCommand.forKey(Self.breakKeys.contains(key) ? .character("\n") : key)
    guard let command else { return false }
    command.run(&buffer)
    goalColumn = nil
    return true
  }

  /// Puts pasted text in, without control characters.
  public mutating func paste(_ text: String) {
    buffer.insert(text.pasteable(keepingLines: true))
    goalColumn = nil
  }

  /// The lines as shown in a width.
  public func lines(columns: Int, in set: GlyphSet = .unicode) -> [String] {
    ranges(columns, set).map { String(buffer.characters[$0]) }
  }

  /// Row and column of the cursor among ``lines(columns:in:)``.
  ///
  /// The column is at most `columns`, where a line is full.
  public func cursorPosition(columns: Int, in set: GlyphSet = .unicode) -> Position {
    let ranges = ranges(columns, set)
    let row = row(of: cursor, in: ranges)
    let before = ranges.indices.contains(row) ? ranges[row].lowerBound..<cursor : 0..<0
    let width = String(buffer.characters[before]).displayWidth(in: set)
    return Position(row: row, column: min(width, max(0, columns)))
  }

  private static let breakKeys: Set<Key> = [Key(.enter), .control("j")]

  private static func distance(of key: Key, rows: Int) -> Int? {
    switch key {
    case Key(.up), .control("p"): -1
    case Key(.down), .control("n"): 1
    case Key(.pageUp): -max(1, rows - 1)
    case Key(.pageDown): max(1, rows - 1)
    default: nil
    }
  }

  private func ranges(_ columns: Int, _ set: GlyphSet) -> [Range<Int>] {
    SoftWrap.lines(of: buffer.characters, in: set) { _ in columns }
  }

  /// The line a place lies in; at a soft break it belongs to the line it begins.
  private func row(of place: Int, in ranges: [Range<Int>]) -> Int {
    ranges.lastIndex { $0.lowerBound <= place } ?? 0
  }

  private mutating func moveVertically(by distance: Int, columns: Int) {
    let ranges = ranges(columns, .unicode)
    let position = cursorPosition(columns: columns)
    let goal = goalColumn ?? position.column
    let row = min(max(0, position.row + distance), ranges.count - 1)
    if row == position.row {
      buffer.move(to: distance < 0 ? ranges[row].lowerBound : ranges[row].upperBound)
    } else {
      buffer.move(to: place(at: goal, in: ranges[row], isLast: row == ranges.count - 1))
    }
    goalColumn = goal
  }

  /// The place in a line nearest to a column.
  private func place(at column: Int, in range: Range<Int>, isLast: Bool) -> Int {
    var used = 0
    for place in range {
      used += buffer.characters[place].displayWidth
      if used > column { return place }
    }
    let endsSoftly = !isLast && !buffer.characters[range.upperBound].isNewline
    return endsSoftly ? range.upperBound - 1 : range.upperBound
  }
}
