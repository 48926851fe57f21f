public import TavleCore

/// A believable board to look around in: a company that knows about houses, its colleagues, and
/// posts in all stages.
///
/// Dates follow today, so that it never looks old. The same circumstances give the same board.
public enum ExampleBoard {
  /// Makes the board from an empty one: its name, a dozen colleagues and some two dozen posts,
  /// oldest first.
  public static func change(in language: Language, _ at: inout Circumstances) -> Change {
    let texts = texts(in: language)
    var ids: [ExamplePerson: ContributorID] = [:]
    var filmed: [PostID] = []
    var changes: [Change] = [.setBoard(.name(texts.boardName))]
    for person in ExamplePerson.allCases {
      let contributor = person.contributor(at.identifier(), texts)
      ids[person] = contributor.id
      changes.append(.addContributor(contributor))
    }
    for (post, rank) in ranked(posts(texts)) {
      let (post, details) = post.made(rank: rank, people: ids, &at)
      changes.append(.addPost(post, details))
      if post.stage == .needsColleague, post.asks.contains(where: \.role.isAtShoot) {
        filmed.append(post.id)
      }
    }
    changes += shoot(of: filmed, texts.shoot, ids, &at)
    return .group(changes)
  }

  static func texts(in language: Language) -> ExampleTexts {
    switch language {
    case .english: .english
    case .danish: .danish
    case .norwegian: .norwegian
    }
  }

  /// Ranks as the posts are listed, stage by stage; then the oldest first, so that it has the
  /// lowest number.
  private static func ranked(_ posts: [ExamplePost]) -> [(ExamplePost, Rank)] {
    var next: [Stage: Int64] = [:]
    let ranked = posts.map { post in
      defer { next[post.stage, default: 0] += Rank.step }
      return (post, Rank(rawValue: next[post.stage, default: 0]))
    }
    return ranked.sorted { $0.0.age > $1.0.age }
  }
}
