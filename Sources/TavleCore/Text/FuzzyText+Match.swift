extension FuzzyText {
  /// The best way to find the bytes of a needle in order, with gaps.
  ///
  /// A Smith-Waterman table as in fzf's second algorithm: one row per byte of the needle, one
  /// column per byte of the text between the first place the needle can begin and the last place
  /// it can end. O(n·m) time; texts without the needle's bytes in order cost one pass.
  func fuzzyMatch(_ needle: Needle, wantsPositions: Bool) -> FuzzyMatch? {
    guard let range = span(of: needle) else { return nil }
    let cells = needle.bytes.count * range.count
    return withUnsafeTemporaryAllocation(of: Int16.self, capacity: 2 * cells) { memory in
      var table = FuzzyTable(
        scores: UnsafeMutableBufferPointer(rebasing: memory[..<cells]),
        runs: UnsafeMutableBufferPointer(rebasing: memory[cells...]), width: range.count)
      table.fill(needle, self, from: range.lowerBound)
      let best = table.best(row: needle.bytes.count - 1)
      let path = wantsPositions ? table.path(needle, self, range.lowerBound, best.column) : []
      return FuzzyMatch(score: Int(best.score), positions: path.map { Int(characters[$0]) })
    }
  }

  /// From where the needle can begin to where it can end, or nil if its bytes are not in order.
  private func span(of needle: Needle) -> Range<Int>? {
    var index = 0
    var first: Int?
    for place in folded.bytes.indices where matches(needle, index, place) {
      first = first ?? place
      index += 1
      if index == needle.bytes.count { break }
    }
    guard let first, index == needle.bytes.count else { return nil }
    let end = folded.bytes.indices.last { matches(needle, index - 1, $0) }
    return end.map { first..<($0 + 1) }
  }

  @inline(__always)
  fileprivate func matches(_ needle: Needle, _ index: Int, _ place: Int) -> Bool {
    needle.bytes[index] == folded.bytes[place]
      && (needle.kinds[index] == 0 || needle.kinds[index] == folded.kinds[place])
  }
}

/// The table of scores, and of how many bytes in a row matched up to each cell.
private struct FuzzyTable {
  let scores: UnsafeMutableBufferPointer<Int16>
  let runs: UnsafeMutableBufferPointer<Int16>
  let width: Int

  mutating func fill(_ needle: Needle, _ text: FuzzyText, from start: Int) {
    for row in needle.bytes.indices {
      var isInGap = false
      for column in 0..<width {
        let left = column > 0 ? scores[row * width + column - 1] : 0
        let skipped = left + (isInGap ? FuzzyScore.gapMore : FuzzyScore.gapStart)
        var (matched, run): (Int16, Int16) = (0, 0)
        if text.matches(needle, row, start + column) {
          (matched, run) = cell(row, column, text, start, skipped)
        }
        isInGap = matched < skipped
        scores[row * width + column] = max(matched, skipped, 0)
        runs[row * width + column] = run
      }
    }
  }

  /// The score if this byte is taken here, and the run it belongs to.
  private func cell(
    _ row: Int, _ column: Int, _ text: FuzzyText, _ start: Int, _ skipped: Int16
  ) -> (Int16, Int16) {
    let here = text.bonus[start + column]
    guard row > 0 else { return (FuzzyScore.match + here * FuzzyScore.firstFactor, 1) }
    // The byte before must have been found left of here.
    guard column > 0, scores[(row - 1) * width + column - 1] > 0 else { return (0, 0) }
    let diagonal = scores[(row - 1) * width + column - 1] + FuzzyScore.match
    var run = runs[(row - 1) * width + column - 1] + 1
    var bonus = here
    if run > 1 {
      let first = text.bonus[start + column - Int(run) + 1]
      if here >= FuzzyScore.boundary && here > first {
        run = 1
      } else {
        bonus = max(here, FuzzyScore.consecutive, first)
      }
    }
    return diagonal + bonus < skipped ? (diagonal + here, 0) : (diagonal + bonus, run)
  }

  /// The first of the best cells of a row.
  func best(row: Int) -> (score: Int16, column: Int) {
    var best: (score: Int16, column: Int) = (-1, 0)
    for column in 0..<width where scores[row * width + column] > best.score {
      best = (scores[row * width + column], column)
    }
    return best
  }

  /// The bytes of the text that the best match took, ascending.
  func path(_ needle: Needle, _ text: FuzzyText, _ start: Int, _ end: Int) -> [Int] {
    var places: [Int] = []
    var (row, column) = (needle.bytes.count - 1, end)
    var prefersMatch = true
    while row >= 0 && column >= 0 {
      let score = scores[row * width + column]
      let diagonal = row > 0 && column > 0 ? scores[(row - 1) * width + column - 1] : 0
      let left = column > 0 ? scores[row * width + column - 1] : 0
      let isTaken = text.matches(needle, row, start + column) && (row == 0 || diagonal > 0)
      let run = runs[row * width + column]
      if isTaken && score > diagonal && (score > left || score == left && prefersMatch) {
        places.append(start + column)
        if row == 0 { break }
        row -= 1
      }
      prefersMatch = run > 1 || nextRun(row, column) > 0
      column -= 1
    }
    return places.reversed()
  }

  private func nextRun(_ row: Int, _ column: Int) -> Int16 {
    guard (row + 2) * width <= runs.count, column + 1 < width else { return 0 }
    return runs[(row + 1) * width + column + 1]
  }
}
