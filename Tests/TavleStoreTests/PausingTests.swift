import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.missing)))
struct `A transaction on a server` {
  private func limit(_ connection: any Connection) throws(StoreError) -> String? {
    var text: String?
    try connection.each("SHOW idle_in_transaction_session_timeout", []) { text = $0.text(0) }
    return text
  }

  @Test func `that waits for another board may stand still for minutes, others may not`() throws {
    let (from, to) = (try Engine.postgres.makePlace(), try Engine.postgres.makePlace())
    let store = try from.open()
    var limits: [String?] = []
    _ = try store.copy(to: to.location) { _ throws(StoreError) in
      limits.append(try limit(store.connection))
    }
    #expect(!limits.isEmpty && limits.allSatisfy { $0 == "10min" })
    for purpose in [TransactionPurpose.reading, .writing] {
      let usual = try store.connection.transaction(purpose) { () throws(StoreError) in
        try limit(store.connection)
      }
      let long = try store.connection.pausing { () throws(StoreError) in
        try store.connection.transaction(purpose) { () throws(StoreError) in
          try limit(store.connection)
        }
      }
      #expect(usual == "10s" && long == "10min")
    }
  }

  @Test func `only reads if the board was opened only to look at it`() throws {
    let place = try Engine.postgres.makePlace()
    let reading = StoreOptions(access: .reading)
    #expect(throws: StoreError.self) { try place.open(reading) }
    let store = try place.open()
    try store.commit(.setBoard(.name("seen")))
    let onlooker = try place.open(reading)
    #expect(try onlooker.name() == "seen")
    #expect(throws: StoreError.onlyForReading(path: onlooker.connection.place)) {
      try onlooker.commit(.setBoard(.name("not")))
    }
    #expect(try onlooker.loadFirst().settings == [.name("seen")])
  }
}
