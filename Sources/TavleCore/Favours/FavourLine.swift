/// A favour as one line: `@anne needs test customers >fri`, `!case a family with an old boiler`, `!course X for Lars`.
///
/// As little effort as a tip: words alone are enough. Whose problem it is can also be the first word, if it is the first
/// name of exactly one colleague. Tags and channels are words here. Source: `practices.md` rows 26, 29 and 30.
public struct FavourLine: Hashable, Sendable {
  /// The problem, without the signs that were understood.
  public let problem: String
  /// What kind of favour; `nil` where the line says nothing about it.
  public let kind: Favour.Kind?
  /// Who has it, as it was written after `@`.
  public let asker: String?
  /// The day after `>`.
  public let deadline: Day?

  private static let kinds: [String: Favour.Kind] = [
    "!problem": .problem, "!case": .caseHunt, "!kursus": .course, "!kurs": .course,
    "!course": .course,
  ]

  /// Reads a line; never fails.
  ///
  /// Where it changes a favour, the words that stood there before are words, whatever they begin with.
  public init(_ text: String, reader: DateReader, changing present: Favour? = nil) {
    let kept = Set(present?.problem.split(separator: " ").map(String.init) ?? [])
    var words = text.split(separator: " ").map(String.init)
    let place = words.firstIndex { Self.kinds[$0.lowercased()] != nil && !kept.contains($0) }
    kind = place.flatMap { Self.kinds[words[$0].lowercased()] }
    if let place { words.remove(at: place) }
    let rest = words.joined(separator: " ")
    let line = QuickAddLine(rest, reader: reader) { range in
      let word = String(rest[range].prefix { !$0.isWhitespace })
      return word.hasPrefix("#") || word.hasPrefix("+") || kept.contains(word)
    }
    problem = line.title
    asker = line.source
    deadline = line.date?.day
  }

  /// The favour of the line; who has it is looked for among colleagues.
  public func favour(knowing people: some Collection<Contributor>, _ at: inout Circumstances)
    -> Favour
  {
    let favour = Favour(id: at.identifier(), problem: problem, createdAt: at.now)
    return changing(favour, knowing: people)
  }

  /// The line a favour can be edited as: its day, and its words.
  public static func text(of favour: Favour) -> String {
    (favour.deadline.map { ">\($0) " } ?? "") + favour.problem
  }

  /// A favour with what the line says; whose it is and its kind stay where the line says nothing about them.
  public func changing(
    _ favour: Favour, knowing people: some Collection<Contributor>
  ) -> Favour {
    var changed = favour
    (changed.problem, changed.deadline) = (problem, deadline)
    changed.kind = kind ?? favour.kind
    if let asker, !asker.isEmpty {
      let found = people.only(called: asker)
      changed.asker = found?.id
      changed.askerName = found == nil ? asker : nil
    } else if let named = Self.named(in: problem, people) {
      // Who was only meant by the first word changes with it.
      let isFree = favour.asker == nil && favour.askerName == nil
      let wasNamed =
        favour.asker != nil && favour.asker == Self.named(in: favour.problem, people)
      if isFree || wasNamed { changed.asker = named }
    }
    return changed
  }

  /// The only colleague whose first name is the first word.
  private static func named(
    in problem: String, _ people: some Collection<Contributor>
  ) -> ContributorID? {
    let first = problem.split(separator: " ").first.map { Folding.key($0) }
    let named = people.filter { !$0.hasLeft && Folding.key($0.firstName) == first }
    return named.count == 1 ? named.first?.id : nil
  }
}
