public import Foundation
import TavleCore

/// A table in a text file with separators (RFC 4180), as spreadsheets and address books write them.
///
/// The character set is told by the byte-order mark, else it is UTF-8 if it can be, else Windows-1252. A line `sep=;` is
/// honoured; otherwise the separator is the one that stands most often outside of quotation marks in the header. Line breaks,
/// quotation marks and separators may stand in quoted cells.
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
    let separator = told ?? Self.likelySeparator(text, isHeader)
    var reader = CSVReader(text: text, separator: separator, line: firstLine)
    let all = try reader.rows()
    guard !all.isEmpty else { throw .empty }
    let place = Self.header(of: all, isHeader) ?? all.startIndex
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

  private static func header(of rows: [Row], _ isHeader: ([String]) -> Bool) -> Int? {
    rows.prefix(10).firstIndex { isHeader($0.cells) }
  }

  /// The separator that makes a header, and of it the most cells; of several the one that makes most rows as long as it.
  private static func likelySeparator(
    _ text: Substring, _ isHeader: ([String]) -> Bool
  ) -> Unicode.Scalar {
    let separators: [Unicode.Scalar] = [",", ";", "\t", "|"]
    var best: (separator: Unicode.Scalar, worth: [Int]) = (",", [])
    for separator in separators {
      var reader = CSVReader(text: text, separator: separator, line: 1)
      let rows = reader.firstRows(50)
      let place = header(of: rows, isHeader)
      guard let first = place ?? rows.indices.first else { continue }
      let count = rows[first].cells.count
      let alike = rows[first...].count { $0.cells.count == count }
      let worth = [place == nil ? 0 : 1, count, alike]
      if best.worth.lexicographicallyPrecedes(worth) { best = (separator, worth) }
    }
    return best.separator
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
