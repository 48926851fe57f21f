/// A contributor who may be asked for a role on a post, with what the order rests on.
public struct Candidate: Hashable, Sendable {
  /// Who.
  public var contributor: Contributor
  /// What they said about the role; `nil` if it is not among theirs.
  public var skill: Skill?
  /// When they were last asked for anything; `nil` if never.
  public var lastAsked: Moment?
  /// Whether they are on the post already.
  public var isOnPost: Bool
}

extension Board {
  /// Who can be asked for a role on a post: by fit, then by longest since asked.
  ///
  /// Those who have left are left out. Ties are broken by a hash of post and person, never by the alphabet, so that
  /// nobody is always first. O(posts + people).
  public func candidates(for role: Role, topic: String? = nil, on post: PostID) -> [Candidate] {
    let asked = lastAsked()
    let onPost = Set(self[post]?.asks.compactMap(\.contributor) ?? [])
    let all = people.values.filter { !$0.hasLeft }.map { person in
      Candidate(
        contributor: person, skill: person.skill(role), lastAsked: asked[person.id],
        isOnPost: onPost.contains(person.id))
    }
    return all.map { (key: $0.order(topic: topic, post: post), candidate: $0) }
      .sorted { $0.key < $1.key }.map(\.candidate)
  }

  /// When each contributor was last asked for anything.
  ///
  /// O(posts).
  public func lastAsked() -> [ContributorID: Moment] {
    var latest: [ContributorID: Moment] = [:]
    for post in table.rows where !post.asks.isEmpty {
      for ask in post.asks {
        guard let person = ask.contributor, let at = ask.askedAt else { continue }
        latest[person] = max(latest[person] ?? at, at)
      }
    }
    return latest
  }
}

extension Candidate {
  /// Smaller comes first: fit, last asked, chance.
  fileprivate func order(topic: String?, post: PostID) -> (Int, Int64, UInt64) {
    let topicLevel = topic.flatMap { name in contributor.topics.first { $0.name == name } }?.level
    let level = (skill?.level.rawValue ?? 0) * 4 + (topicLevel?.rawValue ?? 0) * 2
    let wish =
      switch skill?.wish {
      case .gladly: 2
      case .ok: 1
      case .ifNeeded, nil: 0
      case .no: -100
      }
    let mixed = UInt64(bitPattern: post.rawValue ^ contributor.id.rawValue) &* 0x9E37_79B9_7F4A_7C15
    return (-(level + wish), lastAsked?.seconds ?? .min, mixed)
  }
}
