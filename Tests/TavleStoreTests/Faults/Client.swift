import Glibc
import TavleCore
import TavleStore
import TestSupport

/// Somebody who changes a board at random and follows the log, as a session does.
///
/// Knows the board only by what it was told; a lost connection is made again.
struct Client {
  /// What a client does when the connection is lost in the middle of a change.
  enum Manner: CaseIterable {
    /// Leaves it to the store to try again.
    case patient
    /// Connects again and does the same change with the same identifier, as a session does.
    case persistent
    /// Gives the change up.
    case impatient
  }

  private let location: StoreLocation
  private let options: StoreOptions
  private let author: String
  private let manner: Manner
  private let whenSilent: @Sendable (Bool) -> Void
  private var random: RandomChanges
  private var store: Store?
  /// The board as this client sees it.
  private(set) var board = Board()
  private var sequence: Int64 = 0
  private var steps = 0

  init(
    _ location: StoreLocation, number: Int, seed: UInt64, silence: Double,
    whenSilent: @escaping @Sendable (Bool) -> Void
  ) {
    self.location = location
    self.whenSilent = whenSilent
    author = "client \(number)"
    manner = Manner.allCases[number % Manner.allCases.count]
    var options = StoreOptions()
    options.server.silence = silence
    options.server.reconnecting = manner == .patient ? 20 : nil
    self.options = options
    random = RandomChanges(
      seed: seed &* 1_000 &+ UInt64(number), identifiers: UInt64(2 * number + 101))
  }

  /// Makes one change, or takes one back, and tells what became of it.
  mutating func step() throws -> (inout Ledger) -> Void {
    let id = CommitID()
    let commit = nextCommit()
    do throws(StoreError) {
      let entry = try persistently { store throws(StoreError) in try commit(store, id) }
      try? follow(entry)
      return { $0.confirmed[id] = entry }
    } catch {
      switch error {
      case .unconfirmed: return { $0.doubtful.insert(id) }
      case .unreachable, .refused, .changedSince, .nothingToUndo:
        return { $0.notDone.insert(id) }
      default: return { $0.troubles.append("\(error)") }
      }
    }
  }

  /// A change that the board allows as this client sees it; each eighth time it takes one back.
  private mutating func nextCommit() -> (Store, CommitID) throws(StoreError) -> LogEntry {
    steps += 1
    let (author, moment) = (author, random.moment())
    guard !steps.isMultiple(of: 8) else {
      return { store, id throws(StoreError) in
        try store.undo(author: author, at: moment, id: id)
      }
    }
    let change = random.next(on: board)
    return { store, id throws(StoreError) in
      try store.commit(change, author: author, at: moment, id: id)
    }
  }

  /// Does something until there is an answer, or once if this client gives up so easily.
  ///
  /// A connection that is lost is made again for the next time.
  private mutating func persistently(
    _ body: (Store) throws(StoreError) -> LogEntry
  ) throws(StoreError) -> LogEntry {
    let limit = Limit(seconds: 30)
    while true {
      let store = try connected()
      do throws(StoreError) {
        return try body(store)
      } catch {
        guard error.isLoss else { throw error }
        usleep(5_000)
        try? store.reconnect()
        guard manner == .persistent, !limit.isOver else { throw error }
      }
    }
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
  private mutating func connected() throws(StoreError) -> Store {
    let limit = Limit(seconds: 30)
    while true {
      if let store { return store }
      do throws(StoreError) {
        store = try Store.open(location, options)
        store?.onSilence(whenSilent)
      } catch {
        guard error.isLoss, !limit.isOver else { throw error }
        usleep(5_000)
      }
    }
  }
}
