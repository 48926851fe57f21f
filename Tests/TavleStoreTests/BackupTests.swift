import Dispatch
import Foundation
import Synchronization
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

  @Test func `that is restored over a moving board loses no commit`() throws {
    try store.commit(.setBoard(.name("first")))
    try store.backUp(to: folder.file("backup.db"))
    let (location, backup) = (store.location, folder.file("backup.db"))
    let sequences = Mutex<[Int64]>([])
    let kept = Mutex<[String]>([])
    let isDone = Atomic(false)
    let written = DispatchSemaphore(value: 0)
    DispatchQueue.concurrentPerform(iterations: 2) { worker in
      if worker == 0 {
        // Somebody writes all the time: a restore may be refused, but then nothing has changed.
        written.wait()
        for moment in 1...100 where kept.withLock({ $0.count }) < 2 {
          let moment = Moment(seconds: Int64(moment))
          guard let path = try? Store.restore(location, from: backup, at: moment) else { continue }
          kept.withLock { $0.append(path) }
        }
        isDone.store(true, ordering: .relaxed)
      } else {
        defer { written.signal() }
        guard let writer = try? Store.open(location) else { return }
        while !isDone.load(ordering: .relaxed) {
          let name = "\(sequences.withLock { $0.count })"
          guard let entry = try? writer.commit(.setBoard(.name(name))) else { continue }
          sequences.withLock { $0.append(entry.sequence) }
          written.signal()
          usleep(20_000)
        }
      }
    }
    let given = sequences.withLock { $0 }
    #expect(!given.isEmpty && !kept.withLock { $0.isEmpty })
    #expect(Set(given).count == given.count)
    var found = Set(try store.log(limit: .max).map(\.sequence))
    for path in kept.withLock({ $0 }) {
      found.formUnion(try open(path).log(limit: .max).map(\.sequence))
    }
    #expect(found.isSuperset(of: given))
  }

  @Test func `is not restored while something was committed after the board was copied`() throws {
    try store.commit(.setBoard(.name("mine")))
    try store.backUp(to: folder.file("backup.db"))
    try store.commit(.setBoard(.name("later")))
    let connection = try #require(store.fileConnection)
    let late = StoreError.locked(path: "late")
    #expect(throws: late) {
      try connection.replaceAll(from: folder.file("backup.db")) { () throws(StoreError) in
        throw late
      }
    }
    #expect(try store.name() == "later")
    try store.commit(.setBoard(.name("still mine")))
    #expect(try store.firstDamage() == nil)
  }

  @Test func `is replaced at a moment in which nobody else can write`() throws {
    try store.backUp(to: folder.file("backup.db"))
    let other = try Store.open(store.location, StoreOptions(patience: 0))
    let connection = try #require(store.fileConnection)
    try connection.replaceAll(from: folder.file("backup.db")) { () throws(StoreError) in
      #expect(throws: StoreError.self) { try other.commit(.setBoard(.name("other"))) }
    }
    #expect(try other.latestSequence() == 0)
  }

  @Test func `is not put in the place of another program's database`() throws {
    try store.backUp(to: folder.file("backup.db"))
    let path = folder.file("other.db")
    try BoardFile(path: path).create()
    let other = try SQLiteConnection(path: path, wait: 0)
    try other.run("CREATE TABLE song (name text)", [])
    other.close()
    #expect(throws: StoreError.notADatabase(path: path)) {
      try Store.restore(.file(path: path), from: folder.file("backup.db"), at: start)
    }
    #expect(try SQLiteConnection(path: path, wait: 0).tables() == ["song"])
  }
}
