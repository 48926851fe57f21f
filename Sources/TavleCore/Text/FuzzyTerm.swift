/// One term of a fuzzy query.
struct FuzzyTerm: Hashable {
  enum Kind: Hashable {
    case fuzzy, exact, prefix, suffix, whole
  }

  let kind: Kind
  let isNegated: Bool
  private let needles: [Needle]

  init?(_ text: Substring) {
    var rest = text
    isNegated = rest.first == "!"
    if isNegated { rest.removeFirst() }
    let isExact = rest.first == "'"
    let isPrefix = rest.first == "^"
    if isExact || isPrefix { rest.removeFirst() }
    let isSuffix = rest.count > 1 && rest.last == "$"
    if isSuffix { rest.removeLast() }
    guard !rest.isEmpty else { return nil }
    kind =
      isPrefix && isSuffix
      ? .whole
      : isPrefix
        ? .prefix
        : isSuffix
          ? .suffix
          : isExact || isNegated ? .exact : .fuzzy
    needles = SearchWord(String(rest)).needles
  }

  /// The best match over all spellings; for a negated term an empty one if there is none.
  func match(_ text: FuzzyText, wantsPositions: Bool) -> FuzzyMatch? {
    var best: FuzzyMatch?
    for needle in needles {
      let found =
        kind == .fuzzy
        ? text.fuzzyMatch(needle, wantsPositions: wantsPositions) : exactMatch(needle, text)
      if let found, best.map({ $0.score < found.score }) ?? true { best = found }
    }
    guard isNegated else { return best }
    return best == nil ? FuzzyMatch(score: 0, positions: []) : nil
  }

  private func exactMatch(_ needle: Needle, _ text: FuzzyText) -> FuzzyMatch? {
    let end = text.folded.bytes.count
    var best: FuzzyMatch?
    var start = 0
    while let hit = needle.first(in: text.folded, from: start, to: end) {
      start = hit + 1
      let touchesEnd = hit + needle.bytes.count == end
      switch kind {
      case .prefix where hit > 0, .whole where hit > 0: return best
      case .suffix where !touchesEnd, .whole where !touchesEnd: continue
      default: break
      }
      let match = text.together(from: hit, count: needle.bytes.count)
      if best.map({ $0.score < match.score }) ?? true { best = match }
    }
    return best
  }
}

extension FuzzyText {
  /// The score of bytes that stand together.
  fileprivate func together(from start: Int, count: Int) -> FuzzyMatch {
    let first = bonus[start]
    var score = Int(FuzzyScore.match + first * FuzzyScore.firstFactor)
    for index in start + 1..<max(start + 1, start + count) {
      score += Int(FuzzyScore.match + max(bonus[index], first, FuzzyScore.consecutive))
    }
    let positions = (start..<start + count).map { Int(characters[$0]) }
    return FuzzyMatch(score: score, positions: positions)
  }
}
