import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite(.enabled(if: PostgresServer.isInstalled, "\(PostgresServer.missing)"))
struct `A role on a server` {
  private let server: PostgresServer
  private let schema: String
  private let role: String

  init() throws {
    server = try PostgresServer.shared()
    schema = try server.makeSchema()
    role = "role \(schema)"
    try server.sql("CREATE ROLE \"\(role)\" LOGIN")
  }

  /// The board of the schema, for the role that owns it or for the one without rights.
  private func location(asOwner: Bool = false) -> StoreLocation {
    let address = server.address(schema: schema)
    return StoreLocation(
      asOwner ? address : address.replacing("tavle@", with: "role%20\(schema)@"))
  }

  private func remedy(_ body: () throws -> Void) throws -> String {
    let error = #expect(throws: StoreError.self) { try body() }
    guard case .notAllowed(_, let remedy) = error else {
      throw TestFailure("\(String(describing: error))")
    }
    return remedy
  }

  @Test
  func `that may not make tables is told what an administrator should run, and then makes them`()
    throws
  {
    let remedy = try remedy { _ = try Store.open(location()) }
    try server.sql(remedy)
    try Store.open(location()).commit(.setBoard(.name("mine")))
    #expect(try Store.open(location(asOwner: true)).name() == "mine")
  }

  @Test func `that comes to another's board is told what should be run, and then works on it`()
    throws
  {
    try Store.open(location(asOwner: true)).commit(.setBoard(.name("theirs")))
    // First it is not seen that there are tables at all.
    for _ in 1...2 {
      do {
        _ = try Store.open(location())
      } catch {
        try server.sql(try remedy { throw error })
      }
    }
    let store = try Store.open(location())
    try store.commit(.setBoard(.name("ours")))
    #expect(try store.name() == "ours")
  }

  @Test func `that may only read is refused when it writes, with the remedy`() throws {
    try Store.open(location(asOwner: true)).commit(.setBoard(.name("theirs")))
    try server.sql(
      """
      GRANT USAGE ON SCHEMA \(schema) TO "\(role)";
      GRANT SELECT ON ALL TABLES IN SCHEMA \(schema) TO "\(role)"
      """)
    let store = try Store.open(location())
    #expect(try store.name() == "theirs")
    let remedy = try remedy { try store.commit(.setBoard(.name("mine"))) }
    #expect(remedy.contains("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES"))
    try server.sql(remedy)
    try store.commit(.setBoard(.name("ours")))
    #expect(try store.latestSequence() == 2)
  }

  @Test func `whose transactions only read by default writes all the same`() throws {
    try Store.open(location(asOwner: true)).commit(.setBoard(.name("theirs")))
    let address = server.address(schema: schema).replacing(
      "search_path", with: "default_transaction_read_only%3Don%20-csearch_path")
    let store = try Store.open(StoreLocation(address))
    #expect(try store.name() == "theirs")
    try store.commit(.setBoard(.name("ours")))
    #expect(try store.name() == "ours")
  }

  @Test func `that asks for a database that is not there is told how it is made`() throws {
    let address = server.address(schema: schema).replacing("/tavle?", with: "/no%22such?")
    let error = #expect(throws: StoreError.self) { try Store.open(StoreLocation(address)) }
    guard case .noDatabase(_, let remedy) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(remedy == "CREATE DATABASE \"no\"\"such\" ENCODING 'UTF8';")
  }

  @Test func `that asks for a database in another encoding is told how to make one`() throws {
    let name = "latin_\(schema)"
    try server.sql("CREATE DATABASE \(name) ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'")
    let address = server.address(schema: "public").replacing("/tavle?", with: "/\(name)?")
    let error = #expect(throws: StoreError.self) { try Store.open(StoreLocation(address)) }
    guard case .noDatabase(_, let remedy) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(remedy.contains("ENCODING 'UTF8'"))
  }

  @Test func `that is not known is not let in`() throws {
    let address = server.address(schema: schema).replacing("tavle@", with: "nobody%20knows@")
    let error = #expect(throws: StoreError.self) { try Store.open(StoreLocation(address)) }
    guard case .loginRefused = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `that looks for a board makes none`() throws {
    let place = location(asOwner: true)
    #expect(throws: StoreError.missing(path: "\(place)")) {
      try Store.open(place, StoreOptions(mayCreate: false))
    }
    let tables = "SELECT count(*) FROM pg_tables WHERE schemaname = '\(schema)'"
    #expect(try server.sql(tables) == "0")
  }

  @Test func `finds no place for a board among another program's tables`() throws {
    try server.sql("CREATE TABLE \(schema).song (name text)")
    #expect(throws: StoreError.notADatabase(path: "\(location(asOwner: true))")) {
      try Store.open(location(asOwner: true))
    }
  }
}
