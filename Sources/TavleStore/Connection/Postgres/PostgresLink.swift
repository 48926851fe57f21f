#if Postgres
  import CPostgres
  import Glibc

  /// One connection to a PostgreSQL server: statements go out in batches, and nothing is waited for without a limit.
  ///
  /// libpq's pipeline is always on: what is sent is answered when the batch is finished, in one round trip, however
  /// many statements it has. Source: *Pipeline Mode* in PostgreSQL's manual.
  final class PostgresLink {
    /// Readable when the server has something to say; changes with each connection.
    let descriptor: Int32
    private let pq: UnsafePointer<tavle_libpq>
    private let connection: OpaquePointer
    private let patience: ServerPatience
    /// Called when the server has said nothing for a while, and when it does again.
    var whenSilent: (@Sendable (Bool) -> Void)?
    /// The names of prepared statements by their text; an empty name for what was sent once.
    private var names: [String: String] = [:]
    /// How many statements were ever prepared.
    private var preparedCount = 0
    /// What this batch prepares; the server forgets it if something before it fails.
    private var preparing: [String] = []
    /// What this batch has sent, in order.
    private var batch: [Kind] = []

    /// What a message to the server is; each is answered once.
    private enum Kind { case statement, preparation }

    /// Whether something was sent that has not been answered.
    var hasSent: Bool { !batch.isEmpty }

    /// Opens a connection; blocks until it is there or the time to connect is over.
    init(_ address: ServerAddress, patience: ServerPatience) throws(PostgresFailure) {
      let pq = try Self.library()
      self.pq = pq
      self.patience = patience
      try Self.check(address, pq)
      let options = PostgresOptions(address)
      guard let connection = options.withArrays({ pq.pointee.connectdbParams($0, $1, 1) }) else {
        throw .lost(detail: String(cString: strerror(ENOMEM)))
      }
      self.connection = connection
      descriptor = pq.pointee.socket(connection)
      // What the server remarks goes nowhere: libpq would write it on the screen.
      _ = pq.pointee.setNoticeProcessor(connection, { _, _ in }, nil)
      guard pq.pointee.status(connection) == CONNECTION_OK,
        pq.pointee.setnonblocking(connection, 1) == 0,
        pq.pointee.enterPipelineMode(connection) == 1
      else {
        throw .notConnected(
          detail: text(pq.pointee.errorMessage(connection)),
          database: text(pq.pointee.db(connection)),
          needsPassword: pq.pointee.connectionNeedsPassword(connection) == 1)
      }
    }

    deinit { pq.pointee.finish(connection) }

    private static func library() throws(PostgresFailure) -> UnsafePointer<tavle_libpq> {
      var problem: UnsafePointer<CChar>?
      guard let pq = tavle_libpq(&problem) else {
        throw .noLibrary(detail: text(problem))
      }
      return pq
    }
  }

  extension PostgresLink {
    /// What libpq says about an address it cannot read may hold parts of it, so it is not shown.
    private static func check(
      _ address: ServerAddress, _ pq: UnsafePointer<tavle_libpq>
    ) throws(PostgresFailure) {
      var problem: UnsafeMutablePointer<CChar>?
      defer { if let problem { pq.pointee.freemem(problem) } }
      guard let options = pq.pointee.conninfoParse(address.text, &problem) else {
        throw .badAddress
      }
      pq.pointee.conninfoFree(options)
    }
  }

  // MARK: Sending

  extension PostgresLink {
    /// Adds a statement to the batch.
    ///
    /// Nothing is known of its fate before ``finish()``. What is sent a second time is prepared, so that the server need not
    /// understand it again.
    func send(_ sql: String, _ values: [SQLValue] = []) throws(PostgresFailure) {
      // A server that waits for us to read, while we wait for it to read, would wait for ever.
      if batch.count >= 200 { try flush() }
      switch names[sql] {
      case nil:
        names[sql] = ""
        try sendOnce(sql, values)
      case "":
        preparedCount += 1
        let name = "s\(preparedCount)"
        names[sql] = name
        preparing.append(sql)
        try check(pq.pointee.sendPrepare(connection, name, sql, 0, nil), .preparation)
        try send(prepared: name, values)
      case let name?: try send(prepared: name, values)
      }
    }

    /// Has the server read a statement without carrying it out.
    func sendPrepare(_ sql: String) throws(PostgresFailure) {
      try check(pq.pointee.sendPrepare(connection, "", sql, 0, nil), .preparation)
    }

    private func sendOnce(_ sql: String, _ values: [SQLValue]) throws(PostgresFailure) {
      let parameters = try PostgresParameters(values)
      try check(
        parameters.withArray {
          pq.pointee.sendQueryParams(connection, sql, Int32(values.count), nil, $0, nil, nil, 0)
        })
    }

    private func send(prepared name: String, _ values: [SQLValue]) throws(PostgresFailure) {
      let parameters = try PostgresParameters(values)
      try check(
        parameters.withArray {
          pq.pointee.sendQueryPrepared(connection, name, Int32(values.count), $0, nil, nil, 0)
        })
    }

    private func check(_ isSent: Int32, _ kind: Kind = .statement) throws(PostgresFailure) {
      guard isSent == 1 else { throw lost() }
      batch.append(kind)
    }

    /// Lets what was sent go, and takes in what has come.
    private func flush() throws(PostgresFailure) {
      guard pq.pointee.flush(connection) >= 0, pq.pointee.consumeInput(connection) == 1 else {
        throw lost()
      }
    }
  }

  // MARK: Receiving

  extension PostgresLink {
    /// Ends the batch and waits for all answers.
    ///
    /// - Returns: the rows of each statement, in order.
    /// - Throws: the first error the server tells of; the statements after it were not carried out.
    func finish() throws(PostgresFailure) -> [PostgresResult] {
      guard pq.pointee.pipelineSync(connection) == 1 else { throw lost() }
      var results: [PostgresResult] = []
      var failure: PostgresFailure?
      var answered = -1
      while true {
        try awaitResult()
        guard let raw = pq.pointee.getResult(connection) else {
          guard pq.pointee.status(connection) == CONNECTION_OK else { throw lost() }
          continue
        }
        let result = PostgresResult(raw, pq)
        answered += 1
        switch result.status {
        case PGRES_PIPELINE_SYNC:
          try endBatch(failure)
          return results
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
          if batch[answered] == .statement { results.append(result) }
        case PGRES_PIPELINE_ABORTED: break
        default:
          if result.isFatal || pq.pointee.status(connection) != CONNECTION_OK { throw lost(result) }
          failure = failure ?? .refused(state: result.state, detail: result.message)
        }
      }
    }

    private func endBatch(_ failure: PostgresFailure?) throws(PostgresFailure) {
      batch = []
      defer { preparing = [] }
      guard let failure else { return }
      for sql in preparing { names[sql] = nil }
      throw failure
    }

    /// Whether word of another session's commit has arrived since this was asked last; does not wait.
    func hasNotifications() throws(PostgresFailure) -> Bool {
      guard pq.pointee.consumeInput(connection) == 1 else { throw lost() }
      var isFound = false
      while let notification = pq.pointee.notifies(connection) {
        if notification.pointee.be_pid != pq.pointee.backendPID(connection) { isFound = true }
        pq.pointee.freemem(notification)
      }
      return isFound
    }

    private func awaitResult() throws(PostgresFailure) {
      var silence = Silence(patience.silence, whenSilent)
      defer { silence.end() }
      while true {
        let unsent = pq.pointee.flush(connection)
        guard unsent >= 0 else { throw lost() }
        guard unsent == 1 || pq.pointee.isBusy(connection) == 1 else { return }
        var waiting = pollfd(
          fd: descriptor, events: Int16(unsent == 1 ? POLLIN | POLLOUT : POLLIN), revents: 0)
        let found = poll(&waiting, 1, silence.limit)
        if found == 0 {
          guard silence.goesOn() else { throw .lost(detail: "") }
        } else if found > 0 {
          silence.end()
          guard pq.pointee.consumeInput(connection) == 1 else { throw lost() }
        }
      }
    }

    private func lost(_ result: PostgresResult? = nil) -> PostgresFailure {
      .lost(detail: result?.message ?? text(pq.pointee.errorMessage(connection)))
    }
  }

  /// How long the server has said nothing.
  private struct Silence {
    private let patience: Duration
    private let tell: (@Sendable (Bool) -> Void)?
    private var isTold = false
    private let clock = ContinuousClock()
    private var begin: ContinuousClock.Instant

    init(_ seconds: Double, _ tell: (@Sendable (Bool) -> Void)?) {
      patience = .seconds(seconds)
      self.tell = tell
      begin = clock.now
    }

    /// How long to wait at most before asking again, in milliseconds.
    var limit: Int32 {
      let left = (begin + patience) - clock.now
      let milliseconds = Int32(clamping: Int64(left / .milliseconds(1))) + 1
      return isTold ? max(0, milliseconds) : max(0, min(500, milliseconds))
    }

    /// Tells that the server is silent; `false` when that has lasted too long.
    mutating func goesOn() -> Bool {
      if !isTold {
        isTold = true
        tell?(true)
      }
      return clock.now - begin < patience
    }

    /// The server has said something.
    mutating func end() {
      if isTold { tell?(false) }
      isTold = false
      begin = clock.now
    }
  }
#endif
