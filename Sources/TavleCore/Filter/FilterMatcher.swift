/// A filter made ready for one board and one day.
///
/// Names are compared once per colleague instead of once per post.
public struct FilterMatcher: Sendable {
  private let words: [Filter.Term]
  private let values: [Filter.Term]
  private let tags: [Filter.Term]
  private let people: [People]
  private let today: Day
  private let names: [ContributorID: String]

  /// A term about people, with the colleagues it means.
  private struct People {
    let words: [SearchWord]
    let colleagues: Set<ContributorID>
    let isNegated: Bool
  }

  /// Prepares a filter.
  public init(_ filter: Filter, board: Board, today: Day) {
    let named = filter.terms.filter(\.condition.isAboutNames)
    words = filter.terms.filter(\.condition.isWord)
    values = filter.terms.filter { !$0.condition.isWord && !$0.condition.isAboutNames }
    people = named.compactMap { FilterMatcher.people($0, on: board) }
    tags = named.filter { if case .tags = $0.condition { true } else { false } }
    self.today = today
    let pairs = words.isEmpty ? [] : board.contributors.map { ($0.id, $0.name) }
    names = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a post passes.
  public func matches(_ post: Post) -> Bool {
    pass(words, post) && pass(values, post) && matchesNames(post)
  }

  /// Whether a post passes the terms that compare values.
  func matchesValues(_ post: Post) -> Bool { pass(values, post) }

  /// Whether a post passes the terms that compare tags and people.
  func matchesNames(_ post: Post) -> Bool {
    pass(tags, post) && people.allSatisfy { isAbout($0, post) != $0.isNegated }
  }

  private func pass(_ terms: [Filter.Term], _ post: Post) -> Bool {
    terms.allSatisfy { holds($0.condition, for: post) != $0.isNegated }
  }

  private func holds(_ condition: Filter.Condition, for post: Post) -> Bool {
    switch condition {
    case .word(let word): PostIndex.fields(of: post) { names[$0] }.contains(where: word.matches)
    case .tags(let tags): tags.contains { has($0, post) }
    // Answered by `matchesNames`, with the colleagues looked up once.
    case .people: true
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

  private static func people(_ term: Filter.Term, on board: Board) -> People? {
    guard case .people(let words) = term.condition else { return nil }
    let meant = board.contributors.filter { person in words.contains { $0.matches(person.name) } }
    return People(words: words, colleagues: Set(meant.map(\.id)), isNegated: term.isNegated)
  }

  private func isAbout(_ people: People, _ post: Post) -> Bool {
    post.asks.contains { $0.contributor.map(people.colleagues.contains) ?? false }
      || post.source.map { source in people.words.contains { $0.matches(source) } } ?? false
  }

  private func holds(_ due: Filter.Due, for post: Post) -> Bool {
    guard post.stage != .published else { return false }
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
