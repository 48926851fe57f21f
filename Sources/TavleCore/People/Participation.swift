/// How many colleagues have helped, and how many of them came back.
///
/// A count of the team, never of one colleague. Source: `practices.md` row 20.
public struct Participation: Hashable, Sendable {
  /// Colleagues who have helped with a post.
  public let helped: Int
  /// Those of them who have helped with two posts or more.
  public let returned: Int

  /// So many, and so many of them again.
  public init(helped: Int, returned: Int) {
    (self.helped, self.returned) = (helped, returned)
  }
}

extension Board {
  /// How many colleagues have helped, those who have left since too.
  ///
  /// O(posts).
  public var participation: Participation {
    var counts: [ContributorID: Int] = [:]
    let rows = table.rows
    for place in rows.indices where !rows[place].asks.isEmpty && rows[place].stage != .trash {
      let post = rows[place]
      for person in Set(post.asks.filter(post.isContribution).compactMap(\.contributor)) {
        counts[person, default: 0] += 1
      }
    }
    return Participation(helped: counts.count, returned: counts.values.count { $0 > 1 })
  }
}
