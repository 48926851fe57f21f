import TavleCore

/// The lists of a Trello board and the stages they become.
struct TrelloColumns {
  /// One list.
  struct Column {
    var list: TrelloList
    var stage: Stage
    var reason: StageReason
    /// Where its place in the order of all lists is.
    var index: Int
  }

  /// All lists, in the order of the board.
  let columns: [Column]
  private let byID: [String: Column]

  init(_ board: TrelloBoard, map: [String: Stage]) throws(ImportError) {
    let lists = board.lists.elements.sorted { $0.pos < $1.pos }
    let wanted = try Self.wanted(map, among: lists)
    columns = lists.enumerated().map { index, list in
      let isFirst = lists.first { !$0.closed }?.id == list.id
      let (stage, reason) = Self.stage(of: list, isFirst: isFirst, wanted: wanted)
      return Column(list: list, stage: stage, reason: reason, index: index)
    }
    byID = Dictionary(columns.map { ($0.list.id, $0) }) { first, _ in first }
  }

  subscript(id: String) -> Column? { byID[id] }

  private static func key(_ name: String) -> String { Cleaning.line(name).lowercased() }

  private static func wanted(
    _ map: [String: Stage], among lists: [TrelloList]
  ) throws(ImportError) -> [String: Stage] {
    let names = Set(lists.map { key($0.name) })
    let unknown = map.keys.filter { !names.contains(key($0)) }.sorted()
    guard unknown.isEmpty else {
      throw .unknownLists(unknown, known: lists.map { Cleaning.line($0.name) })
    }
    return Dictionary(map.map { (key($0.key), $0.value) }) { first, _ in first }
  }

  private static func stage(
    of list: TrelloList, isFirst: Bool, wanted: [String: Stage]
  ) -> (Stage, StageReason) {
    if let stage = wanted[key(list.name)] { return (stage, .told) }
    if list.closed { return (.archive, .archived) }
    if let guess = StageWords.stage(of: list.name) { return (guess.stage, .name(guess.words)) }
    return (isFirst ? .tip : .needsColleague, .position)
  }
}
