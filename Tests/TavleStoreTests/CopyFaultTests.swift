import Foundation
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
    let wasThere = isThere(location)
    let error = #expect(throws: StoreError.self) {
      try store.copy(to: location) { [server] progress in
        if progress.entries > 0 { try? server.stop(immediate: true) }
      }
    }
    #expect(error?.isLoss == true)
    #expect(isThere(location) == wasThere)
    try server.start()
    let target = try Store.open(location)
    #expect(try target.completeBoard() == Board())
    #expect(try target.log(limit: .max) == [])
    target.close()
  }

  private func isThere(_ location: StoreLocation) -> Bool {
    FileManager.default.fileExists(atPath: location.description)
  }

  @Test func `nothing is copied to it, and all of it later`() throws {
    let there = StoreLocation(server.address(schema: try server.makeSchema()))
    let store = try makeBoard(at: .file(path: folder.file("board.db")))
    try breakCopy(of: store, to: there)
    _ = try store.copy(to: there)
    #expect(try Store.open(there).completeBoard() == store.completeBoard())
  }

  @Test func `the file that was made for it is left alone if somebody has begun to use it`() throws
  {
    let here = StoreLocation.file(path: folder.file("board.db"))
    let store = try makeBoard(at: StoreLocation(server.address(schema: try server.makeSchema())))
    let server = server
    #expect(throws: StoreError.self) {
      try store.copy(to: here) { _ in try? server.stop(immediate: true) }
    }
    #expect(!isThere(here))
    try Store.open(here).commit(.setBoard(.name("mine")))
    #expect(throws: StoreError.self) { try store.copy(to: here) }
    #expect(try Store.open(here).name() == "mine")
  }

  @Test func `the file a board was kept in before a restoration is told of`() throws {
    let location = StoreLocation(server.address(schema: try server.makeSchema()))
    let store = try makeBoard(at: location)
    try store.backUp(to: folder.file("backup.db"))
    let board = try store.completeBoard()
    var kept: String?
    let server = server
    let error = #expect(throws: StoreError.self) {
      try Store.restore(location, from: folder.file("backup.db"), at: start) { path in
        kept = path
        try? server.stop(immediate: true)
      }
    }
    #expect(error?.isLoss == true)
    #expect(try Store.open(.file(path: #require(kept))).completeBoard() == board)
    try server.start()
    #expect(try Store.open(location).completeBoard() == board)
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
