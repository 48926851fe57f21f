import TavleCore

extension Store {
  /// Runs a transaction that appends one entry to the log; all writing goes through here.
  ///
  /// What another transaction or a lost connection has interrupted is run again, on the board as it is then. With an
  /// identifier that the log knows already, nothing is done and the entry of the first time is returned.
  ///
  /// - Returns: `nil` if the work has appended nothing.
  /// - Throws: what the work throws; `StoreError.unconfirmed` when the connection was lost during a commit and does not
  ///   come back in time.
  func write(
    _ given: CommitID?, _ work: (CommitID) throws -> LogEntry?
  ) throws -> LogEntry? {
    let id = given ?? CommitID()
    var mayBeKnown = given != nil
    var interruptions = 0
    var doubt: StoreError?
    while true {
      do {
        return try writeOnce(id, mayBeKnown: mayBeKnown, work)
      } catch StoreError.interrupted where interruptions < 10 {
        interruptions += 1
      } catch let loss as StoreError where loss.isLoss {
        mayBeKnown = true
        // Once it is not known whether the change was made, no later failure to connect makes it known.
        if case .unconfirmed = loss { doubt = loss }
        try connectAgain(after: doubt ?? loss)
      }
    }
  }

  private func writeOnce(
    _ id: CommitID, mayBeKnown: Bool, _ work: (CommitID) throws -> LogEntry?
  ) throws -> LogEntry? {
    try connection.begin(.writing)
    do {
      if mayBeKnown, let known = try log.entries(.byCommit, .text(id.rawValue)).first {
        connection.rollback()
        return known
      }
      let entry = try work(id)
      try connection.commit()
      return entry
    } catch {
      connection.rollback()
      throw error
    }
  }

  /// Connects again, with longer and longer pauses, until there is a connection or the time for it is over.
  ///
  /// - Throws: the loss itself when there is none.
  private func connectAgain(after loss: StoreError) throws(StoreError) {
    guard let patience = options.server.reconnecting else { throw loss }
    let clock = ContinuousClock()
    let end = clock.now + .seconds(patience)
    var pause = Backoff()
    while true {
      do throws(StoreError) {
        return try reconnect()
      } catch {
        guard error.isLoss else { throw error }
        guard clock.now < end else { throw loss }
        pause.sleep()
      }
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
}
