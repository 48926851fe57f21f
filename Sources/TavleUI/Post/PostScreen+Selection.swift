import TavleCore
import TerminalKit

extension PostScreen {
  /// Makes selection and scroll positions fit what there is.
  mutating func settle(_ layout: PostLayout) {
    let rows = layout.rows
    if let found = rows.firstIndex(of: selected) {
      place = found
    } else if !rows.isEmpty {
      place = min(place, rows.count - 1)
      selected = rows[place]
    }
    for (index, column) in layout.columns.enumerated() {
      windows[index] = window(of: column, from: windows[index].first)
    }
  }

  /// Scrolls as little as needed; a row with more lines than fit may begin or end outside.
  private func window(of column: PostLayout.Column, from first: Int) -> ScrollWindow {
    let room = column.frame.rows
    var first = min(first, max(0, column.lines.count - room))
    if let lines = column.linesWithHeading(of: selected) {
      let ends = (lines.lowerBound, lines.upperBound - room)
      first = min(max(first, min(ends.0, ends.1)), max(ends.0, ends.1))
    }
    return ScrollWindow(first: first)
  }

  /// Goes up or down: first through what is hidden of the selected row, then to the next.
  mutating func step(_ direction: Int, _ layout: PostLayout) {
    if let index = layout.column(of: selected),
      let lines = layout.columns[index].lines(of: selected)
    {
      let first = windows[index].first
      let end = first + layout.columns[index].frame.rows
      let isHidden = direction < 0 ? lines.lowerBound < first : lines.upperBound > end
      if isHidden {
        windows[index].first += direction
        return
      }
    }
    select(place + direction, layout)
  }

  /// Goes up or down by as many lines as are visible, within a column; from its end to the next row.
  mutating func page(_ direction: Int, _ layout: PostLayout) {
    guard let index = layout.column(of: selected),
      let lines = layout.columns[index].lines(of: selected)
    else { return }
    let column = layout.columns[index]
    let room = max(1, column.frame.rows - 1)
    let target = (direction < 0 ? lines.lowerBound : lines.upperBound - 1) + direction * room
    let clamped = min(max(0, target), column.lines.count - 1)
    if lines.count > room, lines.contains(windows[index].first + direction * room) {
      windows[index].first += direction * room
    } else if let row = column.row(near: clamped), row != selected {
      selected = row
    } else {
      select(place + direction, layout)
    }
  }

  /// Selects a place in walking order, as near as there is one.
  mutating func select(_ place: Int, _ layout: PostLayout) {
    let rows = layout.rows
    guard !rows.isEmpty else { return }
    self.place = min(max(0, place), rows.count - 1)
    selected = rows[self.place]
  }

  /// Goes to the first row of the next part, or of the one before; after the last comes the first.
  mutating func jump(_ direction: Int, _ layout: PostLayout) {
    let rows = layout.rows
    let starts = rows.indices.filter { $0 == 0 || rows[$0].section != rows[$0 - 1].section }
    guard let here = starts.lastIndex(where: { $0 <= place }) else { return }
    select(starts[(here + direction + starts.count) % starts.count], layout)
  }

  /// Goes to the other column, to what stands at the same height.
  mutating func cross(to column: Int, _ layout: PostLayout) {
    guard layout.columns.count > 1, let here = layout.column(of: selected), here != column,
      let line = layout.columns[here].lines(of: selected)?.lowerBound
    else { return }
    let height = max(0, line - windows[here].first)
    selected = layout.columns[column].row(near: windows[column].first + height) ?? selected
  }
}

extension PostLayout.Column {
  /// The row at a line, or the one nearest above it, or else below.
  func row(near line: Int) -> PostRow? {
    let line = min(max(0, line), lines.count - 1)
    guard line >= 0 else { return nil }
    return lines[...line].last { $0.row != nil }?.row ?? lines[line...].first { $0.row != nil }?.row
  }
}
