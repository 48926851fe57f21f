import TavleCore

/// Makes an import plan of a Trello board.
struct TrelloPlanner {
  let board: TrelloBoard
  let columns: TrelloColumns
  let clock: LocalClock
  let history: TrelloHistory
  let labels: [String: TrelloLabel]
  let checklists: [String: [TrelloChecklist]]
  var counter = NotTakenCounter()
  /// How often a decision was taken, by what is to be said about it.
  var tally = Tally()

  /// Counts for the notes.
  struct Tally {
    var asks = 0, settled = 0, dayless = 0, cut = 0, fromNote = 0, lastActivity = 0, channels = 0
  }

  /// The most actions that Trello puts into an export.
  static let actionLimit = 1000

  init(_ board: TrelloBoard, columns: TrelloColumns, clock: LocalClock) {
    (self.board, self.columns, self.clock) = (board, columns, clock)
    history = TrelloHistory(board, counting: &counter)
    labels = Dictionary(board.labels.elements.map { ($0.id, $0) }) { first, _ in first }
    checklists = Dictionary(grouping: board.checklists.elements, by: \.idCard)
  }

  /// The plan.
  mutating func plan() -> ImportPlan {
    var plan = ImportPlan(boardName: Cleaning.line(board.name))
    plan.posts = cardsInOrder().compactMap { post(of: $0) }
    plan.people = people(of: plan.posts)
    plan.lists = plannedLists()
    countBoard(plan.posts)
    plan.notes = notes()
    plan.notTaken = counter.list
    return plan
  }

  /// By list and place; a card that is there twice counts once, as it would on a second import.
  private func cardsInOrder() -> [TrelloCard] {
    var seen: Set<String> = []
    let cards = board.cards.elements.filter { seen.insert($0.id).inserted }
    let keyed = cards.map { card in
      (list: columns[card.idList]?.index ?? .max, card: card)
    }
    return keyed.sorted { ($0.list, $0.card.pos, $0.card.id) < ($1.list, $1.card.pos, $1.card.id) }
      .map(\.card)
  }

  private func plannedLists() -> [PlannedList] {
    let counts = Dictionary(grouping: board.cards.elements, by: \.idList).mapValues(\.count)
    return columns.columns.map { column in
      PlannedList(
        name: Cleaning.line(column.list.name), stage: column.stage, reason: column.reason,
        count: counts[column.list.id] ?? 0)
    }
  }

  private func people(of posts: [PlannedPost]) -> [PlannedPerson] {
    var seen: Set<String> = []
    let origins = posts.flatMap(\.people).filter { seen.insert($0).inserted }
    return origins.compactMap { origin in
      let id = String(origin.dropFirst(TrelloPlanner.prefix.count))
      return history.names[id].map { PlannedPerson(origin: origin, name: $0) }
    }
  }

  private mutating func countBoard(_ posts: [PlannedPost]) {
    let onCards = Set(board.cards.elements.flatMap(\.idMembers))
    counter.add(.membersWithoutCard, board.members.elements.count { !onCards.contains($0.id) })
    counter.add(.powerUps, board.pluginData.elements.count)
    counter.add(.boardDescription, Cleaning.lines(board.desc).isEmpty ? 0 : 1)
    counter.add(.unreadableEntries, board.unreadable)
  }

  private func notes() -> [ImportNote] {
    let actions = board.actions.elements.count
    let all: [(Int, ImportNote)] = [
      (tally.asks, .membersBecameAsks(tally.asks)),
      (tally.settled, .oldAsksSettled(tally.settled)),
      (tally.dayless, .scheduledWithoutDay(tally.dayless)),
      (tally.cut, .titlesCut(tally.cut)),
      (tally.fromNote, .titlesFromNote(tally.fromNote)),
      (tally.lastActivity, .publishedDayFromLastActivity(tally.lastActivity)),
      (tally.channels, .labelsBecameChannels(tally.channels)),
      (history.withoutAuthor, .commentsWithoutAuthor(history.withoutAuthor)),
      (actions >= Self.actionLimit ? 1 : 0, .actionsMayBeMissing(actions)),
    ]
    return all.filter { $0.0 > 0 }.map(\.1)
  }
}
