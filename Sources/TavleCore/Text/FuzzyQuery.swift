/// What a user types to pick something from a list.
///
/// Terms are parted by blanks, and all must match: `ann` matches its letters in order with gaps,
/// `'ann` the letters together, `^ann` the beginning, `ann$` the end, `!ann` excludes.
/// Letters fold as in ``SearchWord``.
public struct FuzzyQuery: Hashable, Sendable {
  private let terms: [FuzzyTerm]

  /// Reads a query; a sign with nothing behind it is ignored.
  public init(_ text: String) {
    terms = text.split { $0.isWhitespace }.compactMap(FuzzyTerm.init)
  }

  /// Whether there is nothing to look for, so that everything matches.
  public var isEmpty: Bool { terms.isEmpty }

  /// The score of a text and the places that matched, or nil if it does not match.
  public func match(_ text: FuzzyText) -> FuzzyMatch? {
    match(text, wantsPositions: true)
  }

  /// The texts that match, best first; between equals the shorter, then the earlier.
  ///
  /// Positions are not computed here: ask ``match(_:)`` for the few that are shown.
  public func rank(_ texts: [FuzzyText]) -> [FuzzyHit] {
    var hits: [FuzzyHit] = []
    for index in texts.indices {
      guard let match = match(texts[index], wantsPositions: false) else { continue }
      hits.append(FuzzyHit(index: index, score: match.score))
    }
    return hits.sorted {
      (-$0.score, texts[$0.index].bonus.count, $0.index)
        < (-$1.score, texts[$1.index].bonus.count, $1.index)
    }
  }

  private func match(_ text: FuzzyText, wantsPositions: Bool) -> FuzzyMatch? {
    var total = FuzzyMatch(score: 0, positions: [])
    for term in terms {
      guard let match = term.match(text, wantsPositions: wantsPositions) else { return nil }
      total.score += match.score
      total.positions += match.positions
    }
    if wantsPositions { total.positions = Set(total.positions).sorted() }
    return total
  }
}

/// How well a text matches a query, and where.
public struct FuzzyMatch: Hashable, Sendable {
  /// Higher is better; the unit means nothing.
  public var score: Int
  /// The matched characters as offsets from the beginning of the text, ascending.
  public var positions: [Int]
}

/// A text of a list that matches a query.
public struct FuzzyHit: Hashable, Sendable {
  /// The place in the list.
  public let index: Int
  /// Higher is better; the unit means nothing.
  public let score: Int
}
