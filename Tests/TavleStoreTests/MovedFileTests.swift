import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

/// Somebody puts another file where an open board was, or nothing.
@Suite struct `A board that is moved while it is open` {
  private let folder: Folder
  private let location: StoreLocation
  private var path: String { folder.file("board.db") }

  init() throws {
    folder = try Folder()
    location = .file(path: folder.file("board.db"))
  }

  private func move(_ name: String, to other: String) throws {
    for ending in ["", "-wal", "-shm"] {
      let (from, to) = (folder.file(name + ending), folder.file(other + ending))
      guard FileManager.default.fileExists(atPath: from) else { continue }
      try FileManager.default.moveItem(atPath: from, toPath: to)
    }
  }

  @Test func `is not written to any more, and can be again when it is back`() throws {
    let store = try Store.open(location)
    let entry = try store.commit(.setBoard(.name("mine")))
    try move("board.db", to: "elsewhere.db")
    #expect(throws: StoreError.gone(path: path)) { try store.commit(.setBoard(.name("lost"))) }
    #expect(throws: StoreError.gone(path: path)) { try store.hasNews() }
    #expect(try store.log(limit: .max) == [entry])
    try move("elsewhere.db", to: "board.db")
    try store.commit(.setBoard(.name("found")))
    #expect(try Store.open(location).name() == "found")
  }

  @Test func `gives way to the board that is there then`() throws {
    let (writer, reader) = (try Store.open(location), try Store.open(location))
    try writer.commit(.setBoard(.name("old")))
    _ = try reader.hasNews()
    let seen = try reader.loadFirst().sequence
    try move("board.db", to: "old.db")
    try Store.open(location).commit(.setBoard(.name("new")))
    #expect(throws: StoreError.replaced) { try writer.commit(.setBoard(.name("lost"))) }
    #expect(try reader.hasNews())
    #expect(throws: StoreError.replaced) { try reader.changes(since: seen) }
    #expect(try reader.loadFirst().settings == [.name("new")])
    try writer.commit(.setBoard(.name("newer")))
    #expect(try reader.hasNews())
    #expect(try reader.changes(since: 1).map(\.change) == [.setBoard(.name("newer"))])
    #expect(try Store.open(.file(path: folder.file("old.db"))).name() == "old")
  }

  @Test func `is not exchanged for something that is no board`() throws {
    let store = try Store.open(location)
    try store.commit(.setBoard(.name("mine")))
    try move("board.db", to: "elsewhere.db")
    let letter = Data(repeating: 0x41, count: 5_000)
    try letter.write(to: URL(filePath: path))
    #expect(throws: StoreError.notADatabase(path: path)) {
      try store.commit(.setBoard(.name("lost")))
    }
    #expect(try store.name() == "mine")
    #expect(FileManager.default.contents(atPath: path) == letter)
  }

  @Test func `because it could not be read is followed to the backup in its place`() throws {
    let store = try Store.open(location)
    try store.commit(.setBoard(.name("saved")))
    try store.backUp(to: folder.file("backup.db"))
    try store.commit(.setBoard(.name("later")))
    let seen = try store.loadFirst().sequence
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.write(contentsOf: Data(count: 4_096))
    try file.close()
    try FileManager.default.removeItem(atPath: path + "-wal")
    try FileManager.default.removeItem(atPath: path + "-shm")
    let kept = try Store.restore(location, from: folder.file("backup.db"), at: start)
    let set = FileManager.default.contents(atPath: kept)
    #expect(throws: StoreError.replaced) { try store.commit(.setBoard(.name("lost"))) }
    #expect(throws: StoreError.replaced) { try store.changes(since: seen) }
    try store.commit(.setBoard(.name("after")))
    #expect(try Store.open(location).name() == "after")
    #expect(FileManager.default.contents(atPath: kept) == set)
  }
}
