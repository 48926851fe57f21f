/// A filter made ready for one board and one day.
///
/// Names are compared once per colleague instead of once per post.
public struct FilterMatcher: Sendable {
  private let words: [Filter.Term]
  private let values: [Filter.Term]
  private let tagsAndPeople: [Filter.Term]
  private let today: Day
  /// For each name in a term, the colleagues it means.
  private let people: [SearchWord: Set<ContributorID>]
  private let names: [ContributorID: String]

  /// Prepares a filter.
  public init(_ filter: Filter, board: Board, today: Day) {
    words = filter.terms.filter(\.condition.isWord)
    tagsAndPeople = filter.terms.filter(\.condition.isAboutNames)
    values = filter.terms.filter { !$0.condition.isWord && !$0.condition.isAboutNames }
    self.today = today
    var people: [SearchWord: Set<ContributorID>] = [:]
    for case .people(let words) in filter.terms.map(\.condition) {
      for word in words {
        people[word] = Set(board.contributors.filter { word.matches($0.name) }.map(\.id))
      }
    }
    self.people = people
    let pairs = words.isEmpty ? [] : board.contributors.map { ($0.id, $0.name) }
    names = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a post passes.
  public func matches(_ post: Post) -> Bool {
    pass(words, post) && pass(values, post) && pass(tagsAndPeople, post)
  }

  /// Whether a post passes the terms that compare values.
  func matchesValues(_ post: Post) -> Bool { pass(values, post) }

  /// Whether a post passes the terms that compare tags and people.
  func matchesNames(_ post: Post) -> Bool { pass(tagsAndPeople, post) }

  private func pass(_ terms: [Filter.Term], _ post: Post) -> Bool {
    terms.allSatisfy { holds($0.condition, for: post) != $0.isNegated }
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
