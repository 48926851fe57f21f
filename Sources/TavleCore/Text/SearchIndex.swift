/// The folded texts of many rows in one block of memory, for filtering at every key press.
///
/// Rows are numbered from zero in the order they are appended. Folding happens once, when a row
/// comes in; a search is a scan over contiguous bytes. A hundred thousand rows of seventy letters
/// take about 10 MB.
public struct SearchIndex: Sendable {
  private var text = PackedText()
  /// Where each span begins; a last entry is where the next one will.
  private var starts: [UInt32] = [0]
  /// The row of each span; a replaced row leaves a blank span behind.
  private var rows: [UInt32] = []
  /// The span that holds each row's text.
  private var spans: [UInt32] = []

  /// Makes an empty index.
  public init() {}

  /// The number of rows, removed ones included.
  public var count: Int { spans.count }

  /// Makes room for a number of rows with a number of bytes each.
  public mutating func reserve(rows count: Int, bytesEach: Int = 80) {
    text.reserve(count * bytesEach)
    starts.reserveCapacity(count + 1)
    rows.reserveCapacity(count)
    spans.reserveCapacity(count)
  }

  /// Adds a row with the given fields and returns its number; no word matches across two fields.
  @discardableResult
  public mutating func append(_ fields: [String]) -> Int {
    let row = spans.count
    spans.append(UInt32(rows.count))
    addSpan(fields, row: row)
    return row
  }

  /// Adds all rows of another index behind the own ones: blocks of memory are copied, nothing is folded.
  public mutating func append(_ other: SearchIndex) {
    let (row, span) = (UInt32(spans.count), UInt32(rows.count))
    let byte = UInt32(text.bytes.count)
    text.append(other.text)
    starts.append(contentsOf: other.starts.dropFirst().lazy.map { $0 + byte })
    rows.append(contentsOf: other.rows.lazy.map { $0 + row })
    spans.append(contentsOf: other.spans.lazy.map { $0 + span })
  }

  /// Gives a row new fields; nothing happens if there is no such row.
  public mutating func replace(_ row: Int, with fields: [String]) {
    guard spans.indices.contains(row) else { return }
    text.blank(range(ofSpan: Int(spans[row])))
    spans[row] = UInt32(rows.count)
    addSpan(fields, row: row)
  }

  /// Empties a row: it keeps its number and no word finds it.
  public mutating func remove(_ row: Int) {
    replace(row, with: [])
  }

  /// The rows that contain all words, in ascending order.
  ///
  /// - Parameters:
  ///   - words: What to look for; without any, all rows match.
  ///   - previous: If given, only these rows are looked at. While a user adds letters to a word,
  ///     the rows found for the shorter one are enough.
  /// - Returns: The row numbers.
  public func rows(matching words: [SearchWord], within previous: [Int]? = nil) -> [Int] {
    let words = words.filter { !$0.isEmpty }
    var found = previous
    for word in words { found = rows(matching: word, within: found) }
    return found ?? Array(0..<count)
  }

  /// Whether one row contains a word.
  public func matches(_ row: Int, _ word: SearchWord) -> Bool {
    !rows(matching: [word], within: [row]).isEmpty
  }

  private mutating func addSpan(_ fields: [String], row: Int) {
    var folded = FoldedText()
    for field in fields {
      folded.append(field)
      folded.append(byte: SearchIndex.fieldEnd)
    }
    text.append(folded)
    rows.append(UInt32(row))
    starts.append(UInt32(text.bytes.count))
  }

  /// Ends every field; folding never yields it.
  private static let fieldEnd: UInt8 = 0x0A

  private func range(ofSpan span: Int) -> Range<Int> {
    Int(starts[span])..<Int(starts[span + 1])
  }
}

extension SearchIndex {
  /// For each row whether it contains a word: one scan over everything per spelling.
  func marks(_ word: SearchWord) -> [Bool] {
    var marks = [Bool](repeating: word.isEmpty, count: count)
    if !word.isEmpty { for needle in word.needles { scan(needle, marking: &marks) } }
    return marks
  }

  private func rows(matching word: SearchWord, within previous: [Int]?) -> [Int] {
    if let previous { return previous.filter { contains($0, word) } }
    let marks = marks(word)
    return marks.indices.filter { marks[$0] }
  }

  private func contains(_ row: Int, _ word: SearchWord) -> Bool {
    guard spans.indices.contains(row) else { return false }
    let range = range(ofSpan: Int(spans[row]))
    return text.bytes.withUnsafeBytes { bytes in
      word.needles.contains {
        $0.first(in: bytes, from: range.lowerBound, to: range.upperBound, kind: text.kind) != nil
      }
    }
  }

  private func scan(_ needle: Needle, marking marks: inout [Bool]) {
    var (span, position) = (0, 0)
    let end = text.bytes.count
    text.bytes.withUnsafeBytes { bytes in
      while let hit = needle.first(in: bytes, from: position, to: end, kind: text.kind) {
        while Int(starts[span + 1]) <= hit { span += 1 }
        marks[Int(rows[span])] = true
        position = Int(starts[span + 1])
      }
    }
  }
}
