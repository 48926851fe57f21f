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

  /// A board as the second version had it: a colleague who was asked for something.
  private func makeSecondVersion(_ place: Place) throws {
    let connection = try connect(place)
    try connection.transaction(.writing) { () throws(StoreError) in
      for step in Schema.steps(connection.dialect).prefix(2) {
        for sql in step { try connection.run(sql, []) }
      }
      for sql in [
        """
        INSERT INTO contributor (id, name, department, has_left) VALUES (7, 'Anne Holm', 'Lager', 0)
        """,
        """
        INSERT INTO post (id, number, title, stage, rank, stage_since, priority, created_at, has_note,
          has_caption, comment_count) VALUES (1, 1, 'Robot', 'needs-colleague', 0, 0, 1, 0, 0, 0, 0)
        """,
        """
        INSERT INTO ask (post, id, role, contributor, state, asked_at)
        VALUES (1, 2, 'camera', 7, 'asked', 5)
        """,
      ] {
        try connection.run(sql, [])
      }
      try connection.run(BoardStatement.setCounter, .text("schema"), .integer(2))
    }
    connection.close()
  }

  @Test(arguments: Engine.all)
  func `of the second version keep their colleagues and asks, and take what is new`(
    _ engine: Engine
  ) throws {
    let place = try engine.makePlace()
    try makeSecondVersion(place)
    let store = try place.open()
    var board = try store.completeBoard()
    let anne = ContributorID(rawValue: 7)
    #expect(board[anne]?.department == "Lager" && board[anne]?.limits == Limits())
    var ask = try #require(board.asks(of: anne).first)
    #expect(ask.state == .asked && ask.askedAt == Moment(seconds: 5) && ask.text == AskText())
    ask.text.gain = "practice"
    ask.text.overrides = [
      Override(stored: .rest, reason: "she offered", at: start, by: "Kari")
    ]
    var limits = Limits()
    (limits.asks, limits.leadDays) = (1, [.camera: 10])
    let away = [Away(Day(number: 20_000), Day(number: 20_004))]
    let change = Change.group([
      .setAsk(ask), .setContributor(anne, .limits(limits)), .setContributor(anne, .away(away)),
      .setBoard(.country(.norway)), .setBoard(.routine(.fridayThanks, "2026-W48")),
    ])
    try board.apply(change)
    try store.commit(change)
    #expect(try store.completeBoard() == board)
    #expect(try place.open().completeBoard() == board)
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
