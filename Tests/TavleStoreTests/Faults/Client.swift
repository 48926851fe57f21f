import Glibc
import TavleCore
import TavleStore
import TestSupport

/// Somebody who changes a board at random and follows the log, as a session does.
///
/// Knows the board only by what it was told; a lost connection is made again.
struct Client {
  private let location: StoreLocation
  private let options: StoreOptions
  private let author: String
  private var random: RandomChanges
  private var store: Store?
  /// The board as this client sees it.
  private(set) var board = Board()
  private var sequence: Int64 = 0
  private var steps = 0

  init(_ location: StoreLocation, _ options: StoreOptions, number: Int, seed: UInt64) {
    self.location = location
    self.options = options
    author = "client \(number)"
    random = RandomChanges(
      seed: seed &* 1_000 &+ UInt64(number), identifiers: UInt64(2 * number + 101))
  }

  /// Makes one change, or takes one back, and tells what became of it.
  mutating func step() throws -> (inout Ledger) -> Void {
    let id = CommitID()
    let store = try connected()
    do throws(StoreError) {
      let entry = try commit(store, id)
      try? follow(entry)
      return { $0.confirmed[id] = entry }
    } catch {
      switch error {
      case .unconfirmed: return { $0.doubtful.insert(id) }
      case .unreachable:
        usleep(5_000)
        return { $0.notDone.insert(id) }
      case .refused, .changedSince, .nothingToUndo: return { $0.notDone.insert(id) }
      default: return { $0.troubles.append("\(error)") }
      }
    }
  }

  private mutating func commit(_ store: Store, _ id: CommitID) throws(StoreError) -> LogEntry {
    steps += 1
    let moment = random.moment()
    guard !steps.isMultiple(of: 8) else {
      return try store.undo(author: author, at: moment, id: id)
    }
    return try store.commit(random.next(on: board), author: author, at: moment, id: id)
  }

  private mutating func follow(_ entry: LogEntry) throws {
    guard entry.sequence == sequence + 1 else { return try catchUp() }
    try apply([entry])
  }

  /// Takes in everything that has happened.
  mutating func catchUp() throws {
    let limit = Limit(seconds: 30)
    while true {
      do {
        return try apply(try connected().changes(since: sequence))
      } catch let loss as StoreError where loss.isLoss && !limit.isOver {
        usleep(5_000)
        try? store?.reconnect()
      }
    }
  }

  private mutating func apply(_ entries: [LogEntry]) throws {
    for entry in entries {
      try board.apply(entry.change)
      sequence = entry.sequence
    }
  }

  /// The open board; opened again and again until there is a connection.
  private mutating func connected() throws -> Store {
    let limit = Limit(seconds: 30)
    while true {
      if let store { return store }
      do throws(StoreError) {
        store = try Store.open(location, options)
      } catch {
        guard error.isLoss, !limit.isOver else { throw error }
        usleep(5_000)
      }
    }
  }
}
