import GRDB
import GRDBSQLite
import Glibc

/// A board in an SQLite file: the only place that knows GRDB.
///
/// A commit is on the disk when it returns: write-ahead log, `synchronous=FULL`.
final class SQLiteConnection: Connection {
  let place: String
  let dialect = Dialect.sqlite
  /// Never called: a file answers at once, or is locked.
  var whenSilent: (@Sendable (Bool) -> Void)?
  /// Called after another file has come to the place of the one that was open, and is open now.
  var whenReplaced: (() -> Void)?
  /// A file is never silent for as long as that.
  var mayPause = false
  private var queue: DatabaseQueue
  private var isWritable: Bool
  let wait: Double
  private var parameters: [String: [Int]] = [:]
  private var lastDataVersion: Int64?

  /// Opens a file that exists; waits a number of seconds for others who write.
  init(path: String, wait: Double, purpose: TransactionPurpose = .writing) throws(StoreError) {
    place = path
    isWritable = purpose == .writing
    self.wait = wait
    queue = try Self.open(path, Self.configuration(wait: wait, purpose), wait: wait)
  }

  /// Several programs that open a new file at once stand in each other's way: the switch to a write-ahead log does
  /// not wait by itself.
  private static func open(
    _ path: String, _ configuration: Configuration, wait: Double
  ) throws(StoreError) -> DatabaseQueue {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(wait)
    while true {
      do throws(StoreError) {
        return try mapping(path) { try DatabaseQueue(path: path, configuration: configuration) }
      } catch .locked where clock.now < end {
        usleep(2_000)
      }
    }
  }

  private static func configuration(wait: Double, _ purpose: TransactionPurpose) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(wait)
    configuration.allowsUnsafeTransactions = true
    configuration.readonly = purpose == .reading
    if purpose == .writing {
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      }
    }
    return configuration
  }

  private static var onlooker: Configuration {
    configuration(wait: 0, .reading)
  }

  deinit { close() }

  /// Goes on with what another connection has open, which gets what this one had.
  func exchange(with other: SQLiteConnection) {
    swap(&queue, &other.queue)
    lastDataVersion = nil
    whenReplaced?()
  }

  /// The last who closes a file brings what is in the write-ahead log into it, but not if somebody else looks on: a
  /// damaged file is left as it is.
  func close() {
    let isDamaged = DamagedFiles.contain(place)
    let witness = isDamaged ? try? DatabaseQueue(path: place, configuration: Self.onlooker) : nil
    try? queue.close()
    withExtendedLifetime(witness) {}
  }
}

// MARK: Statements

extension SQLiteConnection {
  func prepare(_ sql: String) throws(StoreError) {
    _ = try inDatabase { try $0.makeStatement(sql: sql) }
  }

  /// Asking is as fast as being told what will be asked.
  func prefetch(_ queries: [Query]) {}

  func run(_ sql: String, _ values: [SQLValue]) throws(StoreError) {
    try inDatabase { database in
      try database.cachedStatement(sql: sql).execute(arguments: arguments(values, of: sql))
    }
  }

  func each(
    _ sql: String, _ values: [SQLValue], _ body: (any SQLRow) throws(StoreError) -> Void
  ) throws(StoreError) {
    try inDatabase { database in
      let statement = try database.cachedStatement(sql: sql)
      let cursor = try Row.fetchCursor(statement, arguments: arguments(values, of: sql))
      while let row = try cursor.next() { try body(SQLiteRow(row: row)) }
    }
  }

  /// In SQLite `$2` is a name and no place: values go where their names are first mentioned.
  private func arguments(_ values: [SQLValue], of sql: String) -> StatementArguments {
    let order = parameters[sql] ?? parameterOrder(of: sql)
    parameters[sql] = order
    return StatementArguments(order.map { values[$0 - 1].databaseValue })
  }

  func inDatabase<Result>(
    _ body: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    do throws(StoreError) {
      return try Self.mapping(place) {
        try queue.unsafeReentrantWrite { database in
          do { return try body(database) } catch let error as DatabaseError {
            throw Failure(
              error: error, systemError: sqlite3_system_errno(database.sqliteConnection))
          }
        }
      }
    } catch {
      if case .damaged = error { DamagedFiles.add(place) }
      throw error
    }
  }
}

/// The numbers of the parameters `$1`, `$2` … of a statement in the order they are first mentioned.
func parameterOrder(of sql: String) -> [Int] {
  let numbers = sql.split(separator: "$").dropFirst().compactMap { part in
    Int(part.prefix { $0.isASCII && $0.isNumber })
  }
  var known: Set<Int> = []
  return numbers.filter { known.insert($0).inserted }
}

private struct SQLiteRow: SQLRow {
  let row: Row
  func integer(_ column: Int) -> Int64? { row[column] }
  func text(_ column: Int) -> String? { row[column] }
}

extension SQLValue {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}

// MARK: Transactions and news

extension SQLiteConnection {
  func begin(_ purpose: TransactionPurpose) throws(StoreError) {
    switch purpose {
    case .reading: try run("BEGIN DEFERRED", [])
    case .writing where !isWritable: throw .onlyForReading(path: place)
    case .writing:
      try run("BEGIN IMMEDIATE", [])
      guard try hasMoved() else { return }
      rollback()
      try openReplacement()
      throw .replaced
    }
  }

  func commit() throws(StoreError) { try run("COMMIT", []) }

  func rollback() {
    try? inDatabase { database in
      if database.isInsideTransaction { try database.execute(sql: "ROLLBACK") }
    }
  }

  var isInTransaction: Bool { queue.unsafeReentrantRead { $0.isInsideTransaction } }

  func tables() throws(StoreError) -> Set<String> {
    var names: Set<String> = []
    try each("SELECT name FROM sqlite_master WHERE type = 'table'", []) { row in
      if let name = row.text(0) { names.insert(name) }
    }
    return names
  }

  func hasNews() throws(StoreError) -> Bool {
    if isWritable, try hasMoved() {
      try openReplacement()
      return true
    }
    let version = try inDatabase { try Int64.fetchOne($0, sql: "PRAGMA data_version") }
    defer { lastDataVersion = version }
    return version != lastDataVersion
  }
}

// MARK: Beside the connection

extension SQLiteConnection {
  var newsSource: NewsSource {
    let file = BoardFile(path: place).realPath
    return .files([file, file + "-wal"])
  }

  /// A file does not go away as a server does.
  func reconnect() {}
}

// MARK: Whole files

extension SQLiteConnection {
  func firstDamage() throws(StoreError) -> String? {
    let found = try inDatabase { database in
      try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
        ?? Row.fetchOne(database, sql: "PRAGMA foreign_key_check").map { "\($0)" }
    }
    guard let found, found != "ok" else { return nil }
    DamagedFiles.add(place)
    // Below a heading that says which database it is about.
    return found.split(separator: "\n").first { !$0.hasPrefix("***") }.map(String.init) ?? found
  }

  /// Brings everything from the write-ahead log into the file, if nobody stands in the way.
  func emptyLog() { try? run("PRAGMA wal_checkpoint(TRUNCATE)", []) }

  /// Goes on with a copy in memory of what was opened for reading, after changing something in it.
  func moveIntoMemory(
    _ change: (SQLiteConnection) throws(StoreError) -> Void
  ) throws(StoreError) {
    let memory = try Self.mapping(place) {
      let memory = try DatabaseQueue(configuration: Self.configuration(wait: 0, .writing))
      try queue.backup(to: memory)
      return memory
    }
    try? queue.close()
    queue = memory
    isWritable = true
    defer { isWritable = false }
    try change(self)
  }

  /// Copies everything to a new file, while others may be writing.
  func copy(to path: String) throws(StoreError) {
    let target = try SQLiteConnection(path: path, wait: 0, purpose: .writing)
    defer { target.close() }
    try Self.copy(from: self, to: target)
    try target.dropCompanions()
  }

  /// Has the file need nothing beside it: then it can be read from a disk that cannot be written.
  func dropCompanions() throws(StoreError) { try run("PRAGMA journal_mode = DELETE", []) }

  /// Replaces everything by what is in a file, in one go.
  ///
  /// `check` is called once nobody else can write any more; when it throws, nothing is replaced. SQLite's backup
  /// holds the lock for writing of the file it writes to from its first step to its last. A board has far more than
  /// one page, so there is a moment between the two.
  func replaceAll(from path: String, check: () throws(StoreError) -> Void) throws(StoreError) {
    let source = try SQLiteConnection(path: path, wait: 0, purpose: .reading)
    defer { source.close() }
    var isChecked = false
    try Self.copy(from: source, to: self, pagesPerStep: 1) { () throws(StoreError) in
      guard !isChecked else { return }
      try check()
      isChecked = true
    }
  }

  private static func copy(
    from source: SQLiteConnection, to target: SQLiteConnection, pagesPerStep: CInt = -1,
    afterStep: () throws(StoreError) -> Void = {}
  ) throws(StoreError) {
    do throws(StoreError) {
      try mapping(target.place) {
        try withoutActuallyEscaping(afterStep) { afterStep in
          try source.queue.backup(to: target.queue, pagesPerStep: pagesPerStep) { _ in
            try afterStep()
          }
        }
      }
    } catch .damaged(_, let detail) {
      throw .damaged(path: source.place, detail: detail)
    } catch .notADatabase {
      throw .notADatabase(path: source.place)
    }
  }
}
