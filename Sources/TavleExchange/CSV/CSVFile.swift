public import Foundation
import TavleCore

/// A table in a text file with separators (RFC 4180), as spreadsheets and address books write them.
///
/// The character set is told by the byte-order mark, else it is UTF-8 if it can be, else Windows-1252. A line `sep=;` is
/// honoured; otherwise the separator is the one that stands most often outside of quotation marks. Line breaks, quotation
/// marks and separators may stand in quoted cells.
public struct CSVFile: Hashable, Sendable {
  /// The cells of the first row that has any.
  public let header: [String]
  /// The rows below it.
  public let rows: [Row]

  /// A row with the line of the file it begins on, from 1.
  public struct Row: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The cells; there may be more or fewer than in the header.
    public let cells: [String]
  }

  /// The largest file that is read, in bytes.
  public static let sizeLimit = 64 << 20

  /// Reads a file; the header is the first of ten rows that satisfies `isHeader`, else the first row.
  ///
  /// - Throws: ``ImportError/empty``, ``ImportError/tooLarge(bytes:limit:)``, ``ImportError/openQuote(line:)``.
  public init(_ data: Data, isHeader: ([String]) -> Bool = { _ in true }) throws(ImportError) {
    guard data.count <= Self.sizeLimit else {
      throw .tooLarge(bytes: data.count, limit: Self.sizeLimit)
    }
    var text = PlainText.read(data)[...]
    var firstLine = 1
    let told = Self.toldSeparator(&text)
    if told != nil { firstLine += 1 }
    let separator = told ?? Self.likelySeparator(text)
    var reader = CSVReader(text: text, separator: separator, line: firstLine)
    let all = try reader.rows().filter { $0.cells.contains { !$0.isEmpty } }
    guard !all.isEmpty else { throw .empty }
    let place = all.prefix(10).firstIndex { isHeader($0.cells) } ?? all.startIndex
    header = all[place].cells
    rows = Array(all[(place + 1)...])
  }

  /// The separator a first line `sep=;` tells, which is taken off.
  private static func toldSeparator(_ text: inout Substring) -> Unicode.Scalar? {
    let line = text.prefix { !$0.isNewline }
    let bare = line.filter { $0 != "\"" }
    guard bare.lowercased().hasPrefix("sep="), let sign = bare.dropFirst(4).unicodeScalars.first
    else { return nil }
    text = text[line.endIndex...].dropFirst()
    return sign
  }

  /// The separator that stands most often outside of quotation marks in the first lines.
  private static func likelySeparator(_ text: Substring) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in text.unicodeScalars.prefix(20_000) {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, ",;\t|".unicodeScalars.contains(scalar) { counts[scalar, default: 0] += 1 }
    }
    let order: [Unicode.Scalar] = [",", ";", "\t", "|"]
    return order.max {
      (counts[$0] ?? 0, order.firstIndex(of: $1) ?? 0) < (
        counts[$1] ?? 0, order.firstIndex(of: $0) ?? 0
      )
    } ?? ","
  }
}

/// Reads rows of cells.
private struct CSVReader {
  private var rest: Substring.UnicodeScalarView
  private let separator: Unicode.Scalar
  private var line: Int

  init(text: Substring, separator: Unicode.Scalar, line: Int) {
    rest = text.unicodeScalars
    self.separator = separator
    self.line = line
  }

  mutating func rows() throws(ImportError) -> [CSVFile.Row] {
    var rows: [CSVFile.Row] = []
    while !rest.isEmpty { rows.append(try row()) }
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

extension String {
  /// The text of a cell: without the one apostrophe that keeps spreadsheets from taking it for a formula.
  var withoutFormulaGuard: String {
    guard first == "'", let second = dropFirst().first, "=+-@\t\r".contains(second) else {
      return self
    }
    return String(dropFirst())
  }
}
