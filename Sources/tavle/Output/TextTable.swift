import TerminalKit

/// Rows of text with their columns below each other; the last column takes what room is left.
struct TextTable {
  private var rows: [[String]] = []

  /// How far a column goes at most; a longer cell moves only what follows in its own row.
  private static let widest = 40

  /// The columns that stand at the right, by their place.
  var rightAligned: Set<Int> = []

  /// Adds a row; all rows have the same number of columns.
  mutating func add(_ cells: String...) { rows.append(cells.map(\.shown)) }

  /// Whether there is nothing in it.
  var isEmpty: Bool { rows.isEmpty }

  /// The lines, cut to a number of columns if one is given.
  func lines(width: Int? = nil) -> [String] {
    let widths = rows.reduce(into: [Int]()) { widths, row in
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        // One very long cell does not push everything else aside.
        widths[index] = max(widths[index], min(cell.displayWidth, Self.widest))
      }
    }
    return rows.map { line($0, widths, width) }
  }

  private func line(_ row: [String], _ widths: [Int], _ width: Int?) -> String {
    let cells = row.enumerated().map { index, cell in
      index == row.count - 1
        ? cell
        : cell.padded(to: widths[index], alignment: rightAligned.contains(index) ? .right : .left)
    }
    let line = zip(cells, widths).filter { $1 > 0 }.map(\.0).joined(separator: "  ")
    let trimmed = String(line.reversed().drop { $0 == " " }.reversed())
    return width.map { trimmed.clipped(to: $0) } ?? trimmed
  }
}
