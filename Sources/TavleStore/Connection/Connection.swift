/// What the store asks of a database engine; everything else it does is the same SQL for all of them.
///
/// Parameters are written `$1`, `$2` … and bound by that name. A connection is used by one thread at a time.
protocol Connection: AnyObject {
  /// Where the board is, for error messages: a path, or an address without password.
  var place: String { get }

  /// How this engine spells what the schema cannot say in common SQL.
  var dialect: Dialect { get }

  /// Has the engine read a statement without carrying it out.
  func prepare(_ sql: String) throws(StoreError)

  /// Carries out a statement that gives no rows.
  ///
  /// Inside a transaction an engine may wait with it until something is asked or the transaction ends; what is wrong with
  /// it is told then.
  func run(_ sql: String, _ values: [SQLValue]) throws(StoreError)

  /// Carries out a statement and shows its rows, one at a time.
  func each(
    _ sql: String, _ values: [SQLValue], _ body: (any SQLRow) throws(StoreError) -> Void
  ) throws(StoreError)

  /// Says what will be asked next in this transaction, so that far engines can answer it all at once.
  func prefetch(_ queries: [Query]) throws(StoreError)

  /// Begins a transaction.
  func begin(_ purpose: TransactionPurpose) throws(StoreError)

  /// Makes the transaction durable.
  ///
  /// - Throws: `StoreError.unconfirmed` when nobody knows whether it is.
  func commit() throws(StoreError)

  /// Gives the transaction up. Does nothing if the engine has done so already.
  func rollback()

  /// Whether a transaction was begun and has not ended.
  var isInTransaction: Bool { get }

  /// The names of the tables there are.
  func tables() throws(StoreError) -> Set<String>

  /// Whether another connection has committed since this was asked last; costs next to nothing.
  ///
  /// A server's word of it takes a moment to arrive.
  func hasNews() throws(StoreError) -> Bool

  /// What to watch to learn that there may be news.
  var newsSource: NewsSource { get }

  /// Called with `true` when the engine has not answered for half a second, and with `false` when it does.
  var whenSilent: (@Sendable (Bool) -> Void)? { get set }

  /// Whether a transaction may stand still for minutes, as it waits for another board.
  var mayPause: Bool { get set }

  /// Connects again, after the connection was lost.
  ///
  /// There may be news then.
  func reconnect() throws(StoreError)

  /// The first thing found wrong with the data as the engine keeps it; reads everything.
  func firstDamage() throws(StoreError) -> String?

  /// Makes sure that nothing is left of what was deleted, as far as the engine can; outside of a transaction.
  ///
  /// - Throws: `StoreError.locked` while others stand in the way.
  func wipeDeleted() throws(StoreError)

  /// Lets go of the database. Nothing may be asked afterwards.
  func close()
}

/// What a transaction is for.
///
/// Engines begin the two differently.
enum TransactionPurpose: Sendable {
  /// All reads see the board as it is at the first of them.
  case reading
  /// Nobody else writes meanwhile; waits for its turn.
  case writing
}

/// A statement with its values.
struct Query: Hashable, Sendable {
  let sql: String
  let values: [SQLValue]
}

extension Query {
  /// A named statement with its values.
  init(_ statement: some Statement, _ values: SQLValue...) {
    self.init(sql: statement.sql, values: values)
  }
}

extension Connection {
  /// Runs a piece of work as one transaction: all of it happens or, when it throws, nothing.
  ///
  /// What only reads may be part of a transaction that has begun already; it then sees what that one sees.
  func transaction<Result>(
    _ purpose: TransactionPurpose, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    if purpose == .reading, isInTransaction { return try body() }
    try begin(purpose)
    do throws(StoreError) {
      let result = try body()
      try commit()
      return result
    } catch {
      rollback()
      throw error
    }
  }

  /// Does something in which transactions may stand still for minutes.
  func pausing<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let before = mayPause
    mayPause = true
    defer { mayPause = before }
    return try body()
  }

  /// Carries out a named statement.
  func run(_ statement: some Statement, _ values: SQLValue...) throws(StoreError) {
    try run(statement.sql, values)
  }

  /// The rows of a named statement, each made into something.
  func all<Element>(
    _ statement: some Statement, _ values: [SQLValue],
    _ make: (any SQLRow) throws(StoreError) -> Element
  ) throws(StoreError) -> [Element] {
    var elements: [Element] = []
    try each(statement.sql, values) { row throws(StoreError) in elements.append(try make(row)) }
    return elements
  }

  /// The first row of a named statement, made into something; `nil` if there is none.
  func first<Element>(
    _ statement: some Statement, _ values: [SQLValue],
    _ make: (any SQLRow) throws(StoreError) -> Element
  ) throws(StoreError) -> Element? {
    try all(statement, values, make).first
  }

  /// The number in the first column of the first row.
  func number(_ statement: some Statement, _ values: SQLValue...) throws(StoreError) -> Int64? {
    try first(statement, values) { row in row.integer(0) } ?? nil
  }

  /// The error for a value that the model has no word for.
  func damaged(_ detail: String) -> StoreError { .damaged(path: place, detail: detail) }
}
