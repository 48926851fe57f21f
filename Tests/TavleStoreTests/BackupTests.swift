import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `A backup` {
  private let folder: Folder
  private let store: Store

  init() throws {
    folder = try Folder()
    store = try Store.open(.file(path: folder.file("board.db")))
  }

  private func fill(_ store: Store, seed: UInt64, changes: Int) throws -> Board {
    var random = RandomChanges(seed: seed)
    var board = try store.completeBoard()
    for _ in 0..<changes { try board.apply(try store.commit(random.next(on: board)).change) }
    return board
  }

  private func open(_ path: String) throws -> Store { try Store.open(.file(path: path)) }

  @Test func `is the board and its log, in one file of its owner's`() throws {
    let board = try fill(store, seed: 51, changes: 80)
    let path = folder.file("backup.db")
    try store.backUp(to: path)
    try store.commit(.setBoard(.name("later")))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(names) == ["board.db", "board.db-wal", "board.db-shm", "backup.db"])
    let backup = try open(path)
    #expect(try backup.completeBoard() == board)
    #expect(try backup.latestSequence() == 80)
  }

  @Test func `does not write over a file unless told to`() throws {
    let path = folder.file("backup.db")
    try store.backUp(to: path)
    #expect(throws: StoreError.alreadyExists(path: path)) { try store.backUp(to: path) }
    try store.commit(.setBoard(.name("later")))
    try store.backUp(to: path, overwriting: true)
    #expect(try open(path).name() == "later")
  }

  @Test func `can be read where nothing can be written`() throws {
    try store.commit(.setBoard(.name("a")))
    let path = folder.file("backup.db")
    try store.backUp(to: path)
    // Bytes 18 and 19 of an SQLite file say whether it needs a write-ahead log (2) or not (1).
    let header = try #require(try FileHandle(forReadingAtPath: path)?.read(upToCount: 20))
    #expect(Array(header.suffix(2)) == [1, 1])
  }

  @Test func `can be restored under the feet of others, who are told`() throws {
    let board = try fill(store, seed: 52, changes: 40)
    let other = try open(folder.file("board.db"))
    try store.backUp(to: folder.file("backup.db"))
    try store.commit(.setBoard(.name("regretted")))
    let seen = try other.latestSequence()
    let kept = try store.restore(from: folder.file("backup.db"), at: start)
    #expect(try store.completeBoard() == board)
    #expect(try other.hasNews())
    #expect(throws: StoreError.replaced) { try other.changes(since: seen) }
    #expect(try other.completeBoard() == board)
    #expect(try open(kept).name() == "regretted")
    let entry = try other.commit(.setBoard(.name("after")))
    #expect(entry.sequence > seen)
    #expect(try store.changes(since: entry.sequence - 1) == [entry])
    #expect(try store.firstDamage() == nil)
  }

  @Test func `that is none is not restored`() throws {
    try store.commit(.setBoard(.name("mine")))
    let (letter, empty) = (folder.file("letter.txt"), folder.file("empty.db"))
    try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: letter))
    try Data().write(to: URL(fileURLWithPath: empty))
    let missing = folder.file("missing.db")
    for (path, error) in [
      (letter, StoreError.notADatabase(path: letter)), (empty, .notADatabase(path: empty)),
      (missing, .missing(path: missing)),
    ] {
      #expect(throws: error) { try store.restore(from: path, at: start) }
    }
    #expect(try store.name() == "mine")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.hasSuffix(".part") || $0.contains("before") })
  }

  @Test func `as an archive comes back without loss`() throws {
    let board = try fill(store, seed: 53, changes: 150)
    let text = try JSONEncoder().encode(try store.exportAll())
    let archive = try JSONDecoder().decode(Archive.self, from: text)
    #expect(try store.exportAll() == archive)
    let copy = try open(folder.file("copy.db"))
    _ = try copy.importAll(archive, author: author, at: start)
    #expect(try copy.completeBoard() == board)
    #expect(throws: StoreError.self) { try copy.importAll(archive, author: author, at: start) }
    _ = try copy.undo(author: author, at: start)
    #expect(try copy.boardCount() == 0)
  }
}
