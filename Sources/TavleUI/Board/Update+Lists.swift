import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Makes the lists of the board screens anew, where a filter or an order makes them differ from the board's own.
  mutating func refreshLists() {
    for index in screens.indices {
      guard case .board(var screen) = screens[index] else { continue }
      screen.lists = lists(for: screen)
      screens[index] = .board(screen)
    }
  }

  private mutating func lists(for screen: BoardScreen) -> [Stage: [PostID]]? {
    guard screen.isFiltered || screen.sort != .byHand else { return nil }
    let matches = matches(screen.filterText)
    var lists: [Stage: [PostID]] = [:]
    for stage in screen.columns {
      var list = board.posts(in: stage)
      if let matches { list = matches.filter(list, rows: searchRows?.rows[stage] ?? []) }
      if screen.onlyWaiting {
        list = list.filter { board[$0]?.waitsForUser(today: today) ?? false }
      }
      lists[stage] = sorted(list, by: screen.sort)
    }
    return lists
  }

  /// What a filter lets through; `nil` if there is none.
  private mutating func matches(_ text: String) -> PostMatches? {
    guard !text.isEmpty else { return nil }
    prepareSearch()
    return searchIndex?.matches(Filter(text, reader: dateReader), on: board, today: today)
  }

  /// Makes what a filter needs and the board has changed under, so that typing it need not.
  mutating func prepareSearch() {
    let index = searchIndex ?? PostIndex(board, expecting: totals.values.reduce(0, +))
    searchIndex = index
    guard searchRows?.revision != boardRevision else { return }
    let rows = Stage.allCases.map { ($0, index.rows(of: board.posts(in: $0))) }
    searchRows = SearchRows(
      revision: boardRevision, rows: Dictionary(rows, uniquingKeysWith: { first, _ in first }))
  }

  private func sorted(_ list: [PostID], by order: SortOrder) -> [PostID] {
    guard order != .byHand else { return list }
    let posts = list.compactMap { board[$0] }
    let far = Day(number: .max)
    switch order {
    case .byHand: return list
    case .plan: return posts.stableSorted { $0.planDay ?? far }
    case .priority: return posts.stableSorted { -$0.priority.rawValue }
    case .newest: return posts.stableSorted { -$0.createdAt.seconds }
    case .longest: return posts.stableSorted { $0.stageSince.seconds }
    case .title:
      let language = texts.language
      return posts.stableSorted { CollationKey($0.title, language: language) }
    }
  }
}

/// Where the posts of each stage stand in the search index, in the order of the board.
///
/// Looked up once per change of the board, as a filter asks for all of them at every key.
struct SearchRows: Sendable {
  let revision: Int
  let rows: [Stage: [Int32]]
}

extension Array where Element == Post {
  /// The identifiers by a key, equal keys in the order they came.
  fileprivate func stableSorted<Key: Comparable>(by key: (Post) -> Key) -> [PostID] {
    let keyed = enumerated().map { (key: key($0.element), place: $0.offset, id: $0.element.id) }
    return keyed.sorted { $0.key == $1.key ? $0.place < $1.place : $0.key < $1.key }.map(\.id)
  }
}

extension Post {
  /// Whether the user has to do something about it before anybody else can.
  ///
  /// A tip to be sorted, a role nobody is found for, an ask that has not gone out or was not answered with yes, a
  /// planned day that is today or past.
  func waitsForUser(today: Day) -> Bool {
    switch stage {
    case .tip: true
    case .needsColleague:
      asks.allSatisfy { $0.state == .released }
        || asks.contains { [.open, .planned, .declined, .noAnswer].contains($0.state) }
    case .scheduled: planDay.map { $0 <= today } ?? true
    case .published, .archive, .trash: false
    }
  }
}
