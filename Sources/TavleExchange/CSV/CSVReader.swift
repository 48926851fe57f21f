/// Reads rows of cells.
struct CSVReader {
  private var rest: Substring.UnicodeScalarView
  private let separator: Unicode.Scalar
  private var line: Int

  init(text: Substring, separator: Unicode.Scalar, line: Int) {
    rest = text.unicodeScalars
    self.separator = separator
    self.line = line
  }

  /// All rows that are not blank.
  mutating func rows() throws(ImportError) -> [CSVFile.Row] {
    var rows: [CSVFile.Row] = []
    while !rest.isEmpty {
      let row = try row()
      if !row.isBlank { rows.append(row) }
    }
    return rows
  }

  /// Some rows from the beginning, as far as they can be read.
  mutating func firstRows(_ count: Int) -> [CSVFile.Row] {
    var rows: [CSVFile.Row] = []
    while !rest.isEmpty, rows.count < count, let row = try? row() {
      if !row.isBlank { rows.append(row) }
    }
    return rows
  }

  private mutating func row() throws(ImportError) -> CSVFile.Row {
    let start = line
    var cells = [try cell()]
    while let next = rest.first, next == separator {
      rest.removeFirst()
      cells.append(try cell())
    }
    endLine()
    return CSVFile.Row(line: start, cells: cells)
  }

  private mutating func endLine() {
    guard let end = rest.first else { return }
    rest.removeFirst()
    if end == "\r", rest.first == "\n" { rest.removeFirst() }
    line += 1
  }

  private mutating func cell() throws(ImportError) -> String {
    guard rest.first == "\"" else { return plain() }
    let start = line
    rest.removeFirst()
    var text = ""
    while true {
      text += String(take { $0 != "\"" })
      guard !rest.isEmpty else { throw .openQuote(line: start) }
      rest.removeFirst()
      guard rest.first == "\"" else { break }
      rest.removeFirst()
      text += "\""
    }
    // What stands after the closing quotation mark belongs to the cell; some programs write it so.
    return text + plain()
  }

  /// What stands before the next separator or the end of the line.
  private mutating func plain() -> String {
    let separator = separator
    return String(take { $0 != separator && $0 != "\n" && $0 != "\r" })
  }

  private mutating func take(while goesOn: (Unicode.Scalar) -> Bool) -> Substring {
    let taken = rest.prefix(while: goesOn)
    rest = rest[taken.endIndex...]
    line += taken.count { $0 == "\n" }
    return Substring(taken)
  }
}

extension CSVFile.Row {
  fileprivate var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
}
