/// Who can help with something on a post.
public struct Suggestions: Hashable, Sendable {
  /// Everybody on the roster, best first; nobody is left out.
  public let all: [Suggestion]
  /// What there is to say about the team, whoever is asked.
  public let team: [Remark]

  /// Those of a group, best first.
  public func group(_ group: Suggestion.Group) -> [Suggestion] { all.filter { $0.group == group } }

  /// Who is suggested first; `nil` if nobody is.
  public var first: Suggestion? { all.first { $0.group != .notSuggested } }
}

extension Guard {
  /// Everybody on the roster for a role on a post: by group, then whose role it is, then by points.
  ///
  /// Of equals, who was asked longest ago comes first, then who was asked least in 90 days, then a hash of post and
  /// person decides, never the alphabet. Without a topic, what the post is about counts (``Board/topic(of:)``). O(posts + asks +
  /// people × log people).
  public func suggestions(for need: Need, on post: Post?, as ask: AskID? = nil) -> Suggestions {
    suggestions(for: need, on: post, as: ask, at: nil)
  }

  /// As above, where the places of all asks have been looked up before.
  func suggestions(
    for need: Need, on post: Post?, as ask: AskID?, at places: [Int]?
  ) -> Suggestions {
    var need = need
    need.topic = need.topic ?? post.flatMap(board.topic)
    let loads = AskLoads(
      board, role: need.role, post: post?.id, except: ask, at: places, clock)
    let wanted = Wanted(need, post)
    let all = board.people.values.map { person in
      suggestion(person, need, wanted, loads, on: post, as: ask)
    }
    return Suggestions(
      all: Self.sorted(all, post: post?.id), team: team(nil, wanted, loads))
  }

  private func suggestion(
    _ person: Contributor, _ need: Need, _ wanted: Wanted, _ loads: AskLoads, on post: Post?,
    as ask: AskID?
  ) -> Suggestion {
    let load = loads[person.id]
    let isOnPost = post?.asks.contains {
      $0.id != ask && $0.contributor == person.id && $0.role == need.role && !$0.state.isOff
        && (need.role != .expertise || $0.topic == need.topic)
    }
    return Suggestion(
      contributor: person, load: load,
      score: Score(person, wanted, load, highest: loads.highestInRole, today: clock.today),
      remarks: judge(person, wanted, loads).stopsFirst, isOnPost: isOnPost ?? false)
  }

  /// In the order they are offered; the places are sorted, as suggestions are large to move.
  private static func sorted(_ all: [Suggestion], post: PostID?) -> [Suggestion] {
    all.indices.map { Place(all[$0], at: $0, post) }.sorted().map { all[$0.index] }
  }
}

/// Where a suggestion stands: smaller comes first.
private struct Place: Comparable {
  let index: Int
  let group: Suggestion.Group
  let isTheirRole: Bool
  let score: Int
  let last: Day?
  let asks90: Int
  let hash: UInt64

  init(_ suggestion: Suggestion, at index: Int, _ post: PostID?) {
    self.index = index
    group = suggestion.group
    isTheirRole = !suggestion.remarks.contains { $0.fact == .notTheirRole }
    score = suggestion.score.total
    last = suggestion.load.last
    asks90 = suggestion.load.asks90
    hash = Self.mixed(post?.rawValue ?? 0, suggestion.contributor.id.rawValue)
  }

  static func < (a: Place, b: Place) -> Bool {
    if a.group != b.group { return a.group < b.group }
    if a.isTheirRole != b.isTheirRole { return a.isTheirRole }
    if a.score != b.score { return a.score > b.score }
    if a.last != b.last { return (a.last?.number ?? .min) < (b.last?.number ?? .min) }
    return (a.asks90, a.hash) < (b.asks90, b.hash)
  }

  /// A number that has nothing to do with the order of identifiers (the finalizer of SplitMix64).
  private static func mixed(_ post: Int64, _ person: Int64) -> UInt64 {
    var value = UInt64(bitPattern: post) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: person)
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
