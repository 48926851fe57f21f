/// Everything somebody has said about being seen and heard, in short: what the roster has room for.
public enum ConsentSummary: Hashable, Sendable {
  /// It stands so with all of it; of several days, the first.
  case all(ConsentStanding)
  /// Yes to some of it, and not to the rest.
  case partly

  /// A yes that ends within so many days is worth a word.
  public static let soon = 30
}

extension Board {
  /// What a colleague has said about being seen and heard, of what counts for every post.
  ///
  /// What they were only asked about counts if nothing was answered. O(records × channels).
  public func consentSummary(of person: ContributorID, today: Day) -> ConsentSummary {
    let all = Medium.allCases.flatMap { standings(of: person, $0, today: today).map(\.standing) }
    let answers = all.filter { if case .asked = $0 { false } else { true } }
    guard let first = answers.first ?? all.first else { return .all(.notAsked) }
    let ends = answers.compactMap { if case .yes(let until) = $0 { [until] } else { nil } }.joined()
    switch ends.count {
    case 0: return .all(first)
    case answers.count: return .all(.yes(until: ends.compactMap(\.self).min()))
    default: return .partly
    }
  }
}
