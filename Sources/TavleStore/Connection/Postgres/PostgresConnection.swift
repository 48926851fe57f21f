#if Postgres
  /// A board in a schema of a PostgreSQL database: the first of the connection's `search_path`.
  ///
  /// Whoever writes has the board's advisory lock, so that one writes at a time, as in a file; no statement ever sees half
  /// of another's change. What is only written goes out together with the commit.
  final class PostgresConnection: Connection {
    let dialect = Dialect.postgres
    let place: String
    var mayPause = false
    var whenSilent: (@Sendable (Bool) -> Void)? { didSet { link?.whenSilent = whenSilent } }
    private let address: ServerAddress
    private let options: StoreOptions
    private var link: PostgresLink?
    private var home = PostgresHome()
    /// The transaction that has begun.
    private var transaction: TransactionPurpose?
    /// Whether this session has asked to be told of others' commits.
    private var isListening = false
    /// Answers to questions that will be asked.
    private var prefetched: [Query: PostgresResult] = [:]
    /// Whether something may have been committed while there was no connection.
    private var mayHaveMissed = false

    /// Connects to the server.
    init(_ address: ServerAddress, _ options: StoreOptions) throws(StoreError) {
      place = address.description
      self.address = address
      self.options = options
      guard address.isWellFormed else { throw .badAddress(place: place) }
      try connect()
    }

    func close() { link = nil }

    var newsSource: NewsSource { link.map { .socket($0.descriptor) } ?? .none }

    func reconnect() throws(StoreError) {
      link = nil
      transaction = nil
      try connect()
      mayHaveMissed = true
      if isListening { try listen() }
    }

    private func connect() throws(StoreError) {
      do throws(PostgresFailure) {
        let link = try PostgresLink(address, patience: options.server)
        link.whenSilent = whenSilent
        home = try PostgresHome(link)
        self.link = link
      } catch {
        throw mapped(error)
      }
      guard home.encoding == "UTF8" else {
        throw .noDatabase(place: place, remedy: home.databaseInUTF8)
      }
    }

    /// Does something on the connection; once it is lost it is not used any more.
    private func onLink<Result>(
      _ body: (PostgresLink) throws(PostgresFailure) -> Result
    ) throws(StoreError) -> Result {
      guard let link else { throw .unreachable(place: place, detail: "") }
      do throws(PostgresFailure) {
        return try body(link)
      } catch {
        if error.isLoss {
          self.link = nil
          transaction = nil
        }
        throw mapped(error)
      }
    }

    private func mapped(_ failure: PostgresFailure) -> StoreError {
      failure.isConflict
        ? .interrupted(place: place) : failure.error(place: place, remedy: home.grants)
    }
  }

  // MARK: Statements

  extension PostgresConnection {
    func prepare(_ sql: String) throws(StoreError) {
      try onLink { link throws(PostgresFailure) in
        try link.sendPrepare(sql)
        _ = try link.finish()
      }
    }

    /// All of them go out at once and come back in one round trip.
    func prefetch(_ queries: [Query]) throws(StoreError) {
      let results = try onLink { link throws(PostgresFailure) in
        for query in queries { try link.send(query.sql, query.values) }
        return try link.finish().suffix(queries.count)
      }
      prefetched = Dictionary(zip(queries, results), uniquingKeysWith: { $1 })
    }

    /// Inside of a transaction that writes, the statement waits for the next one with rows, or the commit.
    func run(_ sql: String, _ values: [SQLValue]) throws(StoreError) {
      prefetched = [:]
      try onLink { link throws(PostgresFailure) in
        try link.send(sql, values)
        if transaction != .writing { _ = try link.finish() }
      }
    }

    func each(
      _ sql: String, _ values: [SQLValue], _ body: (any SQLRow) throws(StoreError) -> Void
    ) throws(StoreError) {
      guard let result = try answer(to: Query(sql: sql, values: values)) else { return }
      for row in result.rows { try body(row) }
    }

    private func answer(to query: Query) throws(StoreError) -> PostgresResult? {
      // What was answered in a transaction is true in that transaction only.
      if isInTransaction, let known = prefetched.removeValue(forKey: query) { return known }
      return try onLink { link throws(PostgresFailure) in
        try link.send(query.sql, query.values)
        return try link.finish().last
      }
    }

    func tables() throws(StoreError) -> Set<String> {
      var names: Set<String> = []
      let sql = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
      try each(sql, []) { row in if let name = row.text(0) { names.insert(name) } }
      home.hasTables = !names.isEmpty
      return names
    }
  }

  // MARK: Transactions

  extension PostgresConnection {
    var isInTransaction: Bool { transaction != nil }

    func begin(_ purpose: TransactionPurpose) throws(StoreError) {
      let pausing =
        mayPause ? ["SET LOCAL idle_in_transaction_session_timeout = '10min'"] : []
      switch purpose {
      case .reading: try send(["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"] + pausing)
      case .writing where options.access == .reading: throw .onlyForReading(path: place)
      case .writing:
        guard let key = home.lockKey else {
          throw .notAllowed(place: place, remedy: home.grants)
        }
        // Each statement after the lock sees what was committed before it was given.
        try send(
          [
            "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE",
            "SET LOCAL lock_timeout = \(max(1, Int(options.patience * 1000)))",
            "SELECT pg_advisory_xact_lock(\(key))",
          ] + pausing)
      }
      transaction = purpose
    }

    /// Sends statements that belong together; where one fails, what has begun is given up.
    private func send(_ statements: [String]) throws(StoreError) {
      prefetched = [:]
      do throws(StoreError) {
        try onLink { link throws(PostgresFailure) in
          for sql in statements { try link.send(sql) }
          _ = try link.finish()
        }
      } catch {
        rollback()
        throw error
      }
    }

    /// - Throws: `StoreError.unconfirmed` when the connection was lost on the way: then nobody knows yet.
    func commit() throws(StoreError) {
      let wasWriting = transaction == .writing
      do throws(StoreError) {
        let last = try onLink { link throws(PostgresFailure) in
          if wasWriting, let channel = home.channel { try link.send("NOTIFY \(channel)") }
          try link.send("COMMIT")
          return try link.finish().last?.command
        }
        transaction = nil
        // A transaction that has failed before answers so.
        guard last == "COMMIT" else { throw StoreError.other(detail: "\(last ?? "") ≠ COMMIT") }
      } catch .unreachable where wasWriting {
        throw .unconfirmed(place: place)
      }
    }

    func rollback() {
      transaction = nil
      try? onLink { link throws(PostgresFailure) in
        // What was sent and has failed is answered first.
        if link.hasSent { _ = try? link.finish() }
        try link.send("ROLLBACK")
        _ = try link.finish()
      }
    }
  }

  // MARK: News

  extension PostgresConnection {
    func hasNews() throws(StoreError) -> Bool {
      if !isListening { try listen() }
      let isNotified = try onLink { link throws(PostgresFailure) in try link.hasNotifications() }
      defer { mayHaveMissed = false }
      return isNotified || mayHaveMissed
    }

    private func listen() throws(StoreError) {
      isListening = true
      // A server that only repeats another one cannot tell.
      guard let channel = home.channel, !home.isReplica else { return }
      try onLink { link throws(PostgresFailure) in
        try link.send("LISTEN \(channel)")
        _ = try link.finish()
      }
    }
  }

  // MARK: Soundness

  extension PostgresConnection {
    /// The server looks after its data itself: checksums, `amcheck`.
    func firstDamage() throws(StoreError) -> String? { nil }

    /// Rows that were deleted are in no dump; their room is given free where the user owns the tables, which the server
    /// otherwise does by itself in time.
    func wipeDeleted() throws(StoreError) {
      for table in BoardTable.all { try run("VACUUM \(table.name)", []) }
    }
  }
#endif
