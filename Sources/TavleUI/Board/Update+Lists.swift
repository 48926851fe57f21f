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
    let fits = fitting(screen)
    var lists: [Stage: [PostID]] = [:]
    for stage in screen.columns {
      let list = board.posts(in: stage)
      lists[stage] = sorted(
        fits.map { fits in list.filter(fits.contains) } ?? list, by: screen.sort)
    }
    return lists
  }

  /// The posts a screen's filter lets through; `nil` if there is none.
  private mutating func fitting(_ screen: BoardScreen) -> Set<PostID>? {
    var fits: Set<PostID>?
    if !screen.filterText.isEmpty {
      let index = searchIndex ?? PostIndex(board, expecting: totals.values.reduce(0, +))
      searchIndex = index
      let filter = Filter(screen.filterText, reader: dateReader)
      fits = Set(index.posts(matching: filter, on: board, today: today))
    }
    guard screen.onlyWaiting else { return fits }
    let waiting = board.posts.filter { $0.waitsForUser(today: today) }.map(\.id)
    return fits?.intersection(waiting) ?? Set(waiting)
  }

  private func sorted(_ list: [PostID], by order: SortOrder) -> [PostID] {
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
      asks.isEmpty || asks.contains { [.open, .planned, .declined, .noAnswer].contains($0.state) }
    case .scheduled: planDay.map { $0 <= today } ?? true
    case .published, .archive, .trash: false
    }
  }
}
