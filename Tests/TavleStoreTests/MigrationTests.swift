import Dispatch
import Synchronization
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `The tables of a board` {
  /// A connection to an empty place, without tables.
  private func connect(_ place: Place) throws -> any Connection {
    switch place.location {
    case .file(let path):
      try BoardFile(path: path).prepare(mayCreate: true)
      return try SQLiteConnection(path: path, wait: 5)
    case .server(let address):
      #if Postgres
        return try PostgresConnection(address, StoreOptions())
      #else
        throw StoreError.unsupportedLocation(address.description)
      #endif
    }
  }

  /// A board as the first version of the tables had it, with two entries in its log.
  private func makeFirstVersion(_ place: Place) throws {
    let connection = try connect(place)
    try connection.transaction(.writing) { () throws(StoreError) in
      for sql in Schema.steps(connection.dialect)[0] { try connection.run(sql, []) }
      for sequence in 1...2 as ClosedRange<Int64> {
        try connection.run(
          """
          INSERT INTO change (sequence, kind, session, author, made_at, format, payload, inverse)
          VALUES ($1, 'do', 's', 'Anne', 0, 1, $2, $2)
          """, [.integer(sequence), .text(#"{"setBoard":{"_0":{"name":{"_0":"old"}}}}"#)])
      }
      try connection.run(BoardStatement.setCounter, .text("change"), .integer(2))
    }
    connection.close()
  }

  @Test(arguments: Engine.all)
  func `are brought to the newest version with everything in them`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    try makeFirstVersion(place)
    let store = try place.open()
    #expect(try schemaVersion(of: store.connection) == Schema.version)
    #expect(try store.changes(since: 0).map(\.sequence) == [1, 2])
    let id = CommitID()
    let entry = try store.commit(.setBoard(.name("new")), author: author, at: start, id: id)
    #expect(entry.sequence == 3)
    #expect(try store.commit(.setBoard(.name("new")), author: author, at: start, id: id) == entry)
  }

  @Test(arguments: Engine.all, [false, true])
  func `are made and brought to the newest version once, however many open them at once`(
    _ engine: Engine, isOld: Bool
  ) throws {
    let place = try engine.makePlace()
    if isOld { try makeFirstVersion(place) }
    let location = place.location
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      do {
        let store = try Store.open(location)
        try store.commit(.addPost(tip("a", id: Int64(number + 1)), PostDetails()))
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let store = try place.open()
    #expect(try store.boardCount() == 8)
    #expect(try schemaVersion(of: store.connection) == Schema.version)
  }

  @Test(arguments: Engine.all)
  func `of a newer program are left alone, also when they change under our feet`(
    _ engine: Engine
  ) throws {
    let place = try engine.makePlace()
    let store = try place.open()
    try store.connection.run(BoardStatement.setCounter, .text("schema"), .integer(99))
    let newer = StoreError.newerSchema(found: 99, known: Schema.version)
    #expect(throws: newer) { try place.open() }
    #expect(throws: newer) { try store.reconnect() }
  }
}
