import TavleCore

extension Store {
  /// Runs a transaction that appends one entry to the log; all writing goes through here.
  ///
  /// What another transaction or a lost connection has interrupted is run again, on the board as it is then. With an
  /// identifier that the log knows already, nothing is done and the entry of the first time is returned.
  ///
  /// - Returns: `nil` if the work has appended nothing.
  /// - Throws: what the work throws; `StoreError.unconfirmed` as long as nobody knows whether a commit was made, also
  ///   when the same identifier is tried again later.
  func write(
    _ given: CommitID?, _ work: (CommitID) throws -> LogEntry?
  ) throws -> LogEntry? {
    let id = given ?? CommitID()
    var attempts = Attempts(options.server)
    while true {
      do {
        let entry = try writeOnce(id, mayBeKnown: given != nil || attempts.areRepeated, work)
        if let entry { note(entry) }
        return entry
      } catch let error as StoreError {
        if case .unconfirmed = error { doubtful.insert(id) }
        let isDoubtful = doubtful.contains(id)
        let failure = isDoubtful ? StoreError.unconfirmed(place: connection.place) : error
        guard attempts.mayRepeat(after: error, isDoubtful: isDoubtful) else { throw failure }
        if error.isLoss {
          try connectAgain(&attempts, else: failure)
        } else {
          attempts.pause()
        }
      }
    }
  }

  /// Whoever has the lock knows that every transaction before is over: what the log does not know then was not done.
  private func writeOnce(
    _ id: CommitID, mayBeKnown: Bool, _ work: (CommitID) throws -> LogEntry?
  ) throws -> LogEntry? {
    try connection.begin(.writing)
    do {
      if mayBeKnown {
        let known = try log.entries(.byCommit, .text(id.rawValue)).first
        doubtful.remove(id)
        if let known {
          connection.rollback()
          return known
        }
      }
      let entry = try work(id)
      try connection.commit()
      return entry
    } catch {
      connection.rollback()
      throw error
    }
  }

  private func note(_ entry: LogEntry) {
    hasCommitted = true
    mark = LogMark(entry)
  }

  /// Connects again, with longer and longer pauses, until there is a connection or the time for it is over.
  private func connectAgain(
    _ attempts: inout Attempts, else loss: StoreError
  ) throws(StoreError) {
    while true {
      attempts.pause()
      do throws(StoreError) {
        return try reconnect()
      } catch {
        // What else is wrong with the server is said only where it is certain that nothing was done.
        if !error.isLoss, loss.isCertain { throw error }
        if attempts.isOver { throw loss }
      }
    }
  }
}

/// How often and how long something is tried.
private struct Attempts {
  private let patience: ServerPatience
  private let clock = ContinuousClock()
  /// When to stop; known from the first loss on.
  private var end: ContinuousClock.Instant?
  private var interruptions = 0
  private var losses = 0
  private var backoff = Backoff()

  init(_ patience: ServerPatience) { self.patience = patience }

  /// Whether something has been tried that may have been done.
  var areRepeated: Bool { end != nil }

  /// Whether the time is up.
  var isOver: Bool { end.map { clock.now >= $0 } ?? false }

  /// Sleeps before another attempt to connect; the first is made at once.
  mutating func pause() {
    if losses > 0 { backoff.sleep() }
    losses += 1
  }

  /// Whether to try again after an error.
  ///
  /// Where it is not known whether a commit was made, its transaction may still hold the lock on the server: for as long as a
  /// session may stand idle there, and a little longer.
  mutating func mayRepeat(after error: StoreError, isDoubtful: Bool) -> Bool {
    switch error {
    case .interrupted:
      interruptions += 1
      return interruptions <= 10
    case .unreachable, .unconfirmed,
      .locked where isDoubtful:
      guard let seconds = patience.reconnecting else { return false }
      end = end ?? clock.now + .seconds(isDoubtful ? max(seconds, patience.doubt) : seconds)
      return !isOver
    default: return false
    }
  }
}

extension StoreError {
  /// Whether there is no connection any more.
  public var isLoss: Bool {
    switch self {
    case .unreachable, .unconfirmed: true
    default: false
    }
  }

  /// Whether nothing was changed for certain.
  fileprivate var isCertain: Bool {
    if case .unconfirmed = self { false } else { true }
  }
}
