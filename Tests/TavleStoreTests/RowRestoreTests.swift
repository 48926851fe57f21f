import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

/// Backups made and restored row by row, as for boards that are not in a file.
@Suite struct `A backup of any engine's board` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func fill(_ store: Store, seed: UInt64) throws -> Board {
    var random = RandomChanges(seed: seed)
    var board = try store.completeBoard()
    for _ in 0..<60 { try board.apply(try store.commit(random.next(on: board)).change) }
    return board
  }

  @Test(arguments: Engine.all)
  func `is a board in one file of its owner's`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    let board = try fill(store, seed: 71)
    let path = folder.file("backup.db")
    try store.backUpRows(to: path)
    let header = try #require(try FileHandle(forReadingAtPath: path)?.read(upToCount: 20))
    #expect(Array(header.suffix(2)) == [1, 1])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["backup.db"])
    let backup = try Store.open(.file(path: path))
    #expect(try backup.completeBoard() == board)
    #expect(try backup.log(limit: .max) == store.log(limit: .max))
    #expect(throws: StoreError.alreadyExists(path: path)) { try store.backUpRows(to: path) }
  }

  @Test(arguments: Engine.all)
  func `is restored under the feet of others, who are told`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    let (store, other) = (try place.open(), try place.open())
    let board = try fill(store, seed: 72)
    let (backup, kept) = (folder.file("backup.db"), folder.file("kept.db"))
    try store.backUp(to: backup)
    try store.commit(.setBoard(.name("regretted")))
    let seen = try other.latestSequence()
    try store.restoreRows(from: backup, keeping: kept)
    #expect(try store.completeBoard() == board)
    #expect(try store.firstDamage() == nil)
    #expect(try other.hasNews())
    #expect(throws: StoreError.replaced) { try other.changes(since: seen) }
    let after = try Store.open(.file(path: kept))
    #expect(try after.name() == "regretted" && after.latestSequence() == seen)
    // Whoever writes without looking sees that their entry is not the next one.
    let entry = try other.commit(.setBoard(.name("after")))
    #expect(entry.sequence > seen + 1)
    #expect(try store.changes(since: entry.sequence - 1) == [entry])
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
        == ["backup.db", "kept.db", "kept.db-wal", "kept.db-shm"])
  }

  @Test(arguments: Engine.all)
  func `that is none is not restored, and nothing is kept`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    try store.commit(.setBoard(.name("mine")))
    let letter = folder.file("letter.txt")
    try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: letter))
    #expect(throws: StoreError.notADatabase(path: letter)) {
      try store.restoreRows(from: letter, keeping: folder.file("kept.db"))
    }
    #expect(try store.name() == "mine")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["letter.txt"])
  }

  @Test(arguments: Engine.all)
  func `takes the place of the board only once that is kept`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    let (backup, kept) = (folder.file("backup.db"), folder.file("kept.db"))
    try store.backUp(to: backup)
    let entry = try store.commit(.setBoard(.name("mine")))
    try Data().write(to: URL(fileURLWithPath: kept))
    #expect(throws: StoreError.alreadyExists(path: kept)) {
      try store.restoreRows(from: backup, keeping: kept)
    }
    #expect(try store.log(limit: .max) == [entry])
    #expect(try store.changes(since: 0) == [entry])
  }
}
