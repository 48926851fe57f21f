/// A filter made ready for one board and one day.
///
/// Names are compared once per colleague instead of once per post.
public struct FilterMatcher: Sendable {
  private let filter: Filter
  private let today: Day
  /// For each name in a term, the colleagues it means.
  private let people: [SearchWord: Set<ContributorID>]
  private let names: [ContributorID: String]

  /// Prepares a filter.
  public init(_ filter: Filter, board: Board, today: Day) {
    self.filter = filter
    self.today = today
    var people: [SearchWord: Set<ContributorID>] = [:]
    for case .people(let words) in filter.terms.map(\.condition) {
      for word in words {
        people[word] = Set(board.contributors.filter { word.matches($0.name) }.map(\.id))
      }
    }
    self.people = people
    let hasWords = filter.terms.contains { if case .word = $0.condition { true } else { false } }
    let pairs = hasWords ? board.contributors.map { ($0.id, $0.name) } : []
    names = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a post passes.
  public func matches(_ post: Post) -> Bool {
    filter.terms.allSatisfy { holds($0.condition, for: post) != $0.isNegated }
  }

  private func holds(_ condition: Filter.Condition, for post: Post) -> Bool {
    switch condition {
    case .word(let word): PostIndex.fields(of: post) { names[$0] }.contains(where: word.matches)
    case .tags(let tags): tags.contains { has($0, post) }
    case .people(let people): people.contains { isAbout($0, post) }
    case .channels(let channels): post.channels.contains(where: channels.contains)
    case .stages(let stages): stages.contains(post.stage)
    case .due(let due): due.contains { holds($0, for: post) }
    case .roles(let roles): post.asks.contains { roles.contains($0.role) }
    case .openRoles(let roles): post.openRoles.contains { roles.contains($0.role) }
    case .priorities(let priorities): priorities.contains(post.priority)
    }
  }

  private func has(_ tag: Filter.Tag, _ post: Post) -> Bool {
    post.number == tag.number || post.tags.contains(where: tag.word.begins)
  }

  private func isAbout(_ word: SearchWord, _ post: Post) -> Bool {
    let colleagues = people[word] ?? []
    return post.asks.contains { $0.contributor.map(colleagues.contains) ?? false }
      || post.source.map(word.matches) ?? false
  }

  private func holds(_ due: Filter.Due, for post: Post) -> Bool {
    guard let day = post.planDay else { return due == .none }
    return switch due {
    case .none: false
    case .week: day.startOfWeek == today.startOfWeek
    case .on(let wanted): day == wanted
    case .late: day < today && Stage.waiting.contains(post.stage)
    }
  }
}

extension Stage {
  /// The stages of posts that are still to come out.
  fileprivate static let waiting: [Stage] = [.tip, .needsColleague, .scheduled]
}
