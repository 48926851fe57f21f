import TavleCore
import TestSupport
import Testing

@testable import TavleStore

/// A board that is another one when the connection is there again.
@Suite(.enabled(if: PostgresServer.isInstalled, "\(PostgresServer.missing)"))
struct `A server that comes back` {
  private let server: PostgresServer
  private let schema: String
  private let location: StoreLocation

  init() throws {
    server = try PostgresServer.shared()
    schema = try server.makeSchema()
    location = StoreLocation(server.address(schema: schema))
  }

  /// A board with a name and three entries, and a store that has read it.
  private func makeBoard() throws -> Store {
    let store = try Store.open(location)
    for name in ["one", "two", "three"] { try store.commit(.setBoard(.name(name))) }
    let reader = try Store.open(location)
    _ = try reader.loadFirst()
    return reader
  }

  @Test func `without the board is said to have none, and no other is made`() throws {
    let reader = try makeBoard()
    try server.sql("DROP SCHEMA \(schema) CASCADE; CREATE SCHEMA \(schema)")
    #expect(throws: StoreError.missing(path: "\(location)")) { try reader.reconnect() }
    let tables = "SELECT count(*) FROM pg_tables WHERE schemaname = '\(schema)'"
    #expect(try server.sql(tables) == "0")
  }

  @Test func `with fewer entries than it had shows another board`() throws {
    let reader = try makeBoard()
    try server.sql(
      """
      DELETE FROM \(schema).change WHERE sequence = 3;
      UPDATE \(schema).counter SET value = 2 WHERE name = 'change'
      """)
    try reader.reconnect()
    #expect(throws: StoreError.replaced) { try reader.changes(since: 3) }
    #expect(try reader.loadFirst().sequence == 2)
    #expect(try reader.changes(since: 2) == [])
  }

  @Test func `with another history of the same length shows another board`() throws {
    let reader = try makeBoard()
    try server.sql(
      "UPDATE \(schema).change SET session = 'another', made_at = 7 WHERE sequence = 3")
    try reader.reconnect()
    #expect(throws: StoreError.replaced) { try reader.changes(since: 3) }
    #expect(throws: StoreError.replaced) { try reader.undo(author: author, at: start) }
    _ = try reader.loadFirst()
    #expect(try reader.changes(since: 3) == [])
    _ = try reader.undo(author: author, at: start)
  }

  @Test func `with the same history goes on`() throws {
    let reader = try makeBoard()
    let entry = try Store.open(location).commit(.setBoard(.name("four")))
    try reader.reconnect()
    #expect(try reader.changes(since: 3) == [entry])
  }

  @Test func `is not asked to take back what is on another board`() throws {
    let reader = try makeBoard()
    try server.sql("UPDATE \(schema).counter SET value = 2 WHERE name = 'generation'")
    #expect(throws: StoreError.replaced) { try reader.undo(author: author, at: start) }
    #expect(throws: StoreError.replaced) {
      try reader.undo(sequence: 3, author: author, at: start)
    }
    #expect(throws: StoreError.replaced) { try reader.redo(author: author, at: start) }
    #expect(try reader.name() == "three")
  }
}

/// A commit that the server has heard of and does not answer.
@Suite(.serialized, .enabled(if: PostgresServer.isInstalled, "\(PostgresServer.missing)"))
struct `A commit that hangs` {
  /// A server that waits, at each commit, for a second one that does not exist.
  private func hang(_ server: PostgresServer, _ isHanging: Bool) throws {
    try server.sql(
      "ALTER SYSTEM SET synchronous_standby_names = '\(isHanging ? "nobody" : "")'")
    try server.sql("SELECT pg_reload_conf()")
    let wanted = isHanging ? "nobody" : ""
    let isThere = try holds { try server.sql("SHOW synchronous_standby_names") == wanted }
    guard isThere else { throw TestFailure("the server has not taken it in") }
  }

  @Test func `is unconfirmed until it is known what became of it, and then done once`() throws {
    let server = try PostgresServer(replicates: true)
    let location = StoreLocation(server.address(schema: "public"))
    var options = StoreOptions(patience: 0.2)
    options.server.silence = 1
    options.server.reconnecting = nil
    let store = try Store.open(location, options)
    let id = CommitID()
    let add = Change.addPost(tip("a", id: 1), PostDetails())
    try hang(server, true)
    let unconfirmed = StoreError.unconfirmed(place: "\(location)")
    func commit() throws -> LogEntry { try store.commit(add, author: author, at: start, id: id) }
    #expect(throws: unconfirmed) { try commit() }
    // The transaction that hangs has the lock still; nobody knows yet.
    try store.reconnect()
    #expect(throws: unconfirmed) { try commit() }
    try hang(server, false)
    var entry: LogEntry?
    #expect(
      holds {
        entry = try? commit()
        if entry == nil { try? store.reconnect() }
        return entry != nil
      })
    #expect(entry?.sequence == 1)
    #expect(try Store.open(location).boardCount() == 1)
  }
}
