public import TavleCore

/// What a board already has of what an import may bring, so that the same file twice changes
/// nothing.
public struct KnownOrigins: Sendable {
  /// The origins of all posts.
  public var posts: Set<String> = []
  /// Contributors by their origin.
  public var contributors: [String: ContributorID] = [:]
  /// Contributors by their name in lower case; names that several have are left out.
  public var names: [String: ContributorID] = [:]
  /// The last rank of each stage that has posts.
  public var lastRanks: [Stage: Rank] = [:]

  /// What an empty board has.
  public init() {}

  /// What a board has; all of its posts must be loaded.
  ///
  /// O(n).
  public init(of board: Board) {
    posts = Set(board.posts.compactMap(\.origin))
    for stage in Stage.allCases {
      lastRanks[stage] = board.posts(in: stage).last.flatMap { board[$0]?.rank }
    }
    var seen: Set<String> = []
    for person in board.contributors {
      if let origin = person.origin { contributors[origin] = person.id }
      let name = person.name.lowercased()
      names[name] = seen.insert(name).inserted ? person.id : nil
    }
  }

  /// The contributor a planned person is: by origin, else by exactly the same name.
  func contributor(_ person: PlannedPerson) -> ContributorID? {
    contributors[person.origin] ?? names[person.name.lowercased()]
  }
}
