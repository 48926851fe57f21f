/// Writes a table as spreadsheets in Denmark and Norway open it (RFC 4180, with `;`).
///
/// UTF-8 with a byte-order mark, without which Excel takes æ, ø and å for something else; parted by semicolons, as the comma is
/// the decimal sign there and Excel then expects them; lines end in CRLF. What a spreadsheet would take for a formula begins with
/// an apostrophe, which ``CSVFile`` takes off again. Source: `practices.md` §4.5.
public enum CSVWriter {
  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    /// Words.
    case text(String)
    /// A number, which is written as one.
    case number(Int)
    /// Nothing.
    case empty

    /// Words, or nothing.
    public init(_ text: String?) { self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }

    /// A number, or nothing.
    public init(_ number: Int?) { self = number.map(Cell.number) ?? .empty }
  }

  /// The file; `isRaw` leaves what looks like a formula as it is.
  public static func file(_ rows: [[Cell]], isRaw: Bool = false) -> String {
    "\u{FEFF}"
      + rows.map { $0.map { text($0, isRaw) }.joined(separator: ";") + "\r\n" }.joined()
  }

  private static func text(_ cell: Cell, _ isRaw: Bool) -> String {
    switch cell {
    case .empty: ""
    case .number(let number): "\(number)"
    case .text(let text): quoted(isRaw ? text : text.withFormulaGuard)
    }
  }

  private static func quoted(_ text: String) -> String {
    let special: Set<Unicode.Scalar> = [";", "\"", "\n", "\r", ","]
    let scalars = text.unicodeScalars
    let isPlain =
      !scalars.contains(where: special.contains) && scalars.first != " " && scalars.last != " "
    return isPlain ? text : "\"\(text.replacing("\"", with: "\"\""))\""
  }
}

extension String {
  /// The text with an apostrophe where a spreadsheet would see a formula: at its beginning, behind blanks, and after a line
  /// break.
  var withFormulaGuard: String {
    var result = String.UnicodeScalarView()
    var line = Substring.UnicodeScalarView()
    func end() {
      if line.isFormula { result.append("'") }
      result += line
      line = Substring.UnicodeScalarView()
    }
    for scalar in unicodeScalars {
      line.append(scalar)
      if scalar == "\n" { end() }
    }
    end()
    return String(result)
  }
}

extension Substring.UnicodeScalarView {
  /// Whether the first sign behind blanks is one that formulas begin with, the wide ones of East Asia too; a tab or a return at the
  /// beginning is left to no program to make something of.
  fileprivate var isFormula: Bool {
    if let first, first == "\t" || first == "\r" { return true }
    let start = first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" && $0 != "\u{200B}" }
    return start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
  }
}
