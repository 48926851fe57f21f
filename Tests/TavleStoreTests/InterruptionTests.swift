import TavleCore
import TestSupport
import Testing

@testable import TavleStore

/// Transactions that the server breaks off, as it does now and then.
@Suite(.enabled(if: PostgresServer.isInstalled, "\(PostgresServer.missing)"))
struct `A transaction that is broken off` {
  private let location: StoreLocation
  private let store: Store
  private let schema: String

  init() throws {
    let server = try PostgresServer.shared()
    schema = try server.makeSchema()
    location = StoreLocation(server.address(schema: schema))
    var options = StoreOptions()
    (options.server.reconnecting, options.server.doubt) = (1, 1)
    store = try Store.open(location, options)
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
  }

  /// Has the server do something at each of the next entries of the log, so many times.
  private func disturb(times: Int, _ deed: String) throws {
    try PostgresServer.shared().sql(
      """
      CREATE SEQUENCE \(schema).attempts;
      CREATE FUNCTION \(schema).disturb() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF nextval('\(schema).attempts') <= \(times) THEN \(deed); END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER disturb BEFORE INSERT ON \(schema).change
        FOR EACH ROW EXECUTE FUNCTION \(schema).disturb();
      """)
  }

  private static let fatal = "PERFORM pg_terminate_backend(pg_backend_pid())"
  private static func raise(_ state: String) -> String {
    "RAISE EXCEPTION USING ERRCODE = '\(state)'"
  }

  @Test(arguments: [raise("40001"), raise("40P01"), fatal])
  func `is run again, and its change made once`(_ deed: String) throws {
    try disturb(times: 3, deed)
    var builds = 0
    let entry = try store.commit(author: author, at: start) {
      builds += 1
      return .setPost(PostID(rawValue: 1), .minutes((try store.post(number: 1)?.minutes ?? 0) + 5))
    }
    #expect(builds == 4)
    #expect(entry?.sequence == 2)
    #expect(try store.post(number: 1)?.minutes == 5)
    #expect(try Store.open(location).changes(since: 1).count == 1)
  }

  @Test func `again and again is given up, and nothing is changed`() throws {
    try disturb(times: 1_000, Self.raise("40001"))
    #expect(throws: StoreError.interrupted(place: "\(location)")) {
      try store.commit(.setBoard(.name("x")))
    }
    #expect(try store.name() == "")
    #expect(try store.latestSequence() == 1)
  }

  @Test func `together with its connection, always, is given up in time`() throws {
    try disturb(times: 1_000, Self.fatal)
    let error = #expect(throws: StoreError.self) { try store.commit(.setBoard(.name("x"))) }
    // The entry goes out together with the commit, so nobody here can know that it was not made.
    guard case .unconfirmed = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try Store.open(location).name() == "")
  }
}
