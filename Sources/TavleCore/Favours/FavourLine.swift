/// A favour as one line: `@anne needs test customers >fri`, `!case a family with an old boiler`, `!course X for Lars`.
///
/// As little effort as a tip: words alone are enough. Whose problem it is can also be the first word, if it is the first
/// name of exactly one colleague. Source: `practices.md` rows 26, 29 and 30.
public struct FavourLine: Hashable, Sendable {
  /// The problem, without the signs that were understood.
  public let problem: String
  /// What kind of favour.
  public let kind: Favour.Kind
  /// Who has it, as it was written after `@`.
  public let asker: String?
  /// The day after `>`.
  public let deadline: Day?

  /// Whether the line says what kind it is.
  private let saysKind: Bool

  private static let kinds: [String: Favour.Kind] = [
    "!case": .caseHunt, "!kursus": .course, "!kurs": .course, "!course": .course,
  ]

  /// Reads a line; never fails.
  public init(_ text: String, reader: DateReader) {
    var words = text.split(separator: " ").map(String.init)
    let place = words.firstIndex { Self.kinds[$0.lowercased()] != nil }
    kind = place.flatMap { Self.kinds[words[$0].lowercased()] } ?? .problem
    saysKind = place != nil
    if let place { words.remove(at: place) }
    let line = QuickAddLine(words.joined(separator: " "), reader: reader)
    problem =
      (line.tags.isEmpty
        ? line.title : ([line.title] + line.tags.map { "#\($0)" }).joined(separator: " "))
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

  /// The line a favour can be edited as: its words, and its day.
  public static func text(of favour: Favour) -> String {
    favour.problem + (favour.deadline.map { " >\($0)" } ?? "")
  }

  /// A favour with what the line says; whose it is and its kind stay where the line says nothing about them.
  public func changing(
    _ favour: Favour, knowing people: some Collection<Contributor>
  ) -> Favour {
    var favour = favour
    (favour.problem, favour.deadline) = (problem, deadline)
    if saysKind { favour.kind = kind }
    let first = problem.split(separator: " ").first.map { Folding.key($0) }
    let named = people.filter { !$0.hasLeft && Folding.key($0.firstName) == first }
    if let asker, !asker.isEmpty {
      let found = people.only(called: asker)
      favour.asker = found?.id
      favour.askerName = found == nil ? asker : nil
    } else if favour.asker == nil, favour.askerName == nil, named.count == 1 {
      favour.asker = named[0].id
    }
    return favour
  }
}
