import TavleCore
import TavleStore
import TestSupport
import Testing

@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.missing)))
struct `When a server ends in the middle of a copy` {
  private let server: PostgresServer
  private let folder: Folder

  init() throws {
    server = try PostgresServer()
    folder = try Folder()
  }

  private func makeBoard(at location: StoreLocation) throws -> Store {
    let store = try Store.open(location)
    var random = RandomChanges(seed: 81)
    var board = Board()
    for _ in 0..<40 { try board.apply(try store.commit(random.next(on: board)).change) }
    return store
  }

  /// Copies, stops the server half-way and starts it again.
  private func breakCopy(of store: Store, to location: StoreLocation) throws {
    let error = #expect(throws: StoreError.self) {
      try store.copy(to: location) { [server] progress in
        if progress.entries > 0 { try? server.stop(immediate: true) }
      }
    }
    #expect(error?.isLoss == true)
    try server.start()
    let target = try Store.open(location)
    #expect(try target.completeBoard() == Board())
    #expect(try target.log(limit: .max) == [])
    target.close()
  }

  @Test func `nothing is copied to it, and all of it later`() throws {
    let there = StoreLocation(server.address(schema: try server.makeSchema()))
    let store = try makeBoard(at: .file(path: folder.file("board.db")))
    try breakCopy(of: store, to: there)
    _ = try store.copy(to: there)
    #expect(try Store.open(there).completeBoard() == store.completeBoard())
  }

  @Test func `nothing is copied from it, and all of it later`() throws {
    let here = StoreLocation.file(path: folder.file("board.db"))
    let store = try makeBoard(at: StoreLocation(server.address(schema: try server.makeSchema())))
    try breakCopy(of: store, to: here)
    try store.reconnect()
    _ = try store.copy(to: here)
    #expect(try Store.open(here).completeBoard() == store.completeBoard())
  }
}
