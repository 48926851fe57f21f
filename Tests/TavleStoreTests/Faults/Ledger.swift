import TavleCore

@testable import TavleStore

/// What the clients of a board were told about their changes.
struct Ledger {
  /// Those that were said to be done.
  var confirmed: [CommitID: LogEntry] = [:]
  /// Those that were said not to be done: a rule forbids it, or there was no connection.
  var notDone: Set<CommitID> = []
  /// Those of which nobody knew when their client gave up.
  var doubtful: Set<CommitID> = []
  /// What should not have happened at all.
  var troubles: [String] = []
  /// The board each client saw in the end.
  var boards: [Board] = []

  /// Where the board in the store and what the clients saw differ.
  func problems(in store: Store) throws -> [String] {
    let log = try store.changes(since: 0)
    let places = try commitPlaces(store.connection)
    return troubles + problems(log, places) + problems(log, try store.completeBoard())
  }

  /// Every change is in the log as often as it should be.
  private func problems(_ log: [LogEntry], _ places: [String: [Int64]]) -> [String] {
    var problems: [String] = []
    if log.map(\.sequence) != log.indices.map({ Int64($0 + 1) }) { problems.append("a gap") }
    for (id, entry) in confirmed {
      if places[id.rawValue] != [entry.sequence] {
        problems.append("lost: \(entry)")
      } else if log[Int(entry.sequence) - 1] != entry {
        problems.append("altered: \(entry)")
      }
    }
    for id in notDone where places[id.rawValue] != nil { problems.append("done after all") }
    let known = Set(confirmed.keys).union(doubtful).map(\.rawValue)
    if !Set(places.keys).isSubset(of: known) { problems.append("done by nobody") }
    if places.values.contains(where: { $0.count > 1 }) { problems.append("done twice") }
    return problems
  }

  /// Everybody sees the board that the log makes, and it obeys its rules.
  private func problems(_ log: [LogEntry], _ complete: Board) -> [String] {
    var replayed = Board()
    for entry in log where (try? replayed.apply(entry.change)) == nil { return ["no replay"] }
    var problems = replayed.firstBrokenInvariant().map { [$0] } ?? []
    if complete != replayed { problems.append("the tables differ from the log") }
    for (client, board) in boards.enumerated() where board != replayed {
      problems.append("client \(client) sees something else")
    }
    return problems
  }

  private func commitPlaces(_ connection: any Connection) throws -> [String: [Int64]] {
    var places: [String: [Int64]] = [:]
    try connection.each("SELECT commit_id, sequence FROM change", []) { row in
      places[row.text(0) ?? "", default: []].append(row.integer(1) ?? 0)
    }
    return places
  }
}
