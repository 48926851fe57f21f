import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `A damaged board` {
  private let folder: Folder
  private var path: String { folder.file("board.db") }
  private var location: StoreLocation { .file(path: path) }
  private let today = Day(number: 20_000)

  /// A board with two backups, and changes by others that are in neither; nobody has it open.
  init() throws {
    folder = try Folder()
    let store = try Store.open(location)
    try fill(store, posts: 60)
    _ = try store.upkeep.backUp(on: today)
    try store.commit(.setBoard(.name("second")))
    _ = try store.upkeep.backUp(on: today.adding(days: 1))
    _ = try store.commit(.setBoard(.name("x")), author: "Per", at: start.adding(seconds: 60))
    _ = try store.commit(.setBoard(.name("y")), author: "Kari", at: start.adding(seconds: 61))
    _ = try store.commit(.setBoard(.name("z")), author: "Per", at: start.adding(seconds: 62))
    store.close()
  }

  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private func backup(_ days: Int) -> String { "\(path).backups/\(today.adding(days: days)).db" }

  /// Opens and reads everything there is.
  private func read() throws {
    let store = try Store.open(location)
    _ = try store.completeBoard()
    if let damage = try store.firstDamage() { throw StoreError.damaged(path: path, detail: damage) }
  }

  @Test(arguments: Damage.all)
  func `is said to be damaged, left as it is, and gone on from its newest backup`(
    _ damage: Damage
  ) throws {
    #expect(try damage.strike(path))
    let spoiled = try bytes(path)
    let error = #expect(throws: StoreError.self) { try read() }
    #expect(error?.isDamage(of: location) == true)
    let rescue = try #require(Store.rescue(of: location))
    #expect(rescue.backup.path == backup(1))
    #expect(rescue.until == start)
    #expect(try bytes(path) == spoiled)

    let kept = try Store.restore(location, from: rescue.backup.path, at: start)
    try read()
    let store = try Store.open(location)
    #expect(try store.name() == "second")
    #expect(try store.latestSequence() >= 2)
    #expect(FileManager.default.fileExists(atPath: kept))
    store.close()
    // What was left of the damaged board is still there, and still damaged.
    let keptSize = try bytes(kept).count
    #expect(keptSize >= spoiled.count)
    #expect(throws: StoreError.self) {
      let old = try Store.open(.file(path: kept), StoreOptions(access: .reading))
      if let damage = try old.firstDamage() { throw StoreError.damaged(path: kept, detail: damage) }
    }
  }

  @Test func `tells what was done since, as far as its log can be read`() throws {
    #expect(try Damage.page(0.5).strike(path))
    let missing = try #require(Store.rescue(of: location)?.missing)
    #expect(missing == Rescue.Missing(count: 3, authors: ["Per", "Kari"], isComplete: true))
  }

  @Test(arguments: [Damage.headless, .emptied])
  func `tells nothing of what was done since if nothing can be read`(_ damage: Damage) throws {
    #expect(try damage.strike(path))
    #expect(try #require(Store.rescue(of: location)).missing?.count ?? 0 == 0)
  }

  @Test(arguments: Damage.all)
  func `is gone on from an older backup when the newest is damaged too`(_ damage: Damage) throws {
    #expect(try Damage.headless.strike(path))
    #expect(try damage.strike(backup(1)))
    #expect(Store.rescue(of: location)?.backup.path == backup(0))
  }

  @Test func `without a sound backup is left alone`() throws {
    for file in [path, backup(0), backup(1)] { #expect(try Damage.headless.strike(file)) }
    #expect(Store.rescue(of: location) == nil)
    #expect(throws: StoreError.notADatabase(path: path)) { try Store.open(location) }
  }

  @Test func `that was emptied is not taken for a new one`() throws {
    #expect(try Damage.emptied.strike(path))
    #expect(throws: StoreError.damaged(path: path, detail: "the file is empty")) {
      try Store.open(location)
    }
    #expect(try bytes(path).isEmpty)
  }

  @Test func `keeps what is in its write-ahead log when it is closed`() throws {
    let store = try Store.open(location)
    try store.connection.run("PRAGMA wal_autocheckpoint = 0", [])
    try store.commit(.setBoard(.name("in the log")))
    let (file, log) = (try bytes(path), try bytes(path + "-wal"))
    // Bytes in a file that is open: another handle, so that SQLite's own is not disturbed.
    let error = #expect(throws: StoreError.self) {
      try store.connection.each("SELECT 1 FROM post, (SELECT 1)", []) { _ throws(StoreError) in
        throw .damaged(path: path, detail: "found while reading")
      }
    }
    #expect(error?.isDamage(of: location) == true)
    store.close()
    #expect(try bytes(path) == file)
    #expect(try bytes(path + "-wal") == log)
  }
}

@Suite struct `A board that is only looked at` {
  private let folder: Folder
  private var path: String { folder.file("board.db") }

  init() throws { folder = try Folder() }

  private func names() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
  }

  @Test func `can be read whole, and is not written to`() throws {
    let source = try Store.open(.file(path: folder.file("source.db")))
    try source.commit(.addPost(tip("a", id: 1), PostDetails(note: "long")))
    try source.backUp(to: path)
    source.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let there = try names()
    let store = try Store.open(.file(path: path), StoreOptions(access: .reading))
    #expect(try store.completeBoard().postCount == 1)
    #expect(try store.changes(since: 0).count == 1)
    let refusals: [() throws -> Void] = [
      { try store.commit(.setBoard(.name("x"))) },
      { _ = try store.undo(author: author, at: start) },
      { _ = try store.commit(author: author, at: start) { .setBoard(.name("x")) } },
    ]
    for refusal in refusals {
      #expect(throws: StoreError.onlyForReading(path: path)) { try refusal() }
    }
    #expect(try names() == there)
    store.close()
    #expect(try names() == there)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `is brought to another shape in memory only`() throws {
    try Store.open(.file(path: path)).commit(.setBoard(.name("old")))
    let connection = try SQLiteConnection(path: path, wait: 0, purpose: .reading)
    try connection.moveIntoMemory { copy throws(StoreError) in
      try copy.transaction(.writing) { () throws(StoreError) in
        try copy.run("CREATE TABLE new_shape (a integer)", [])
      }
    }
    #expect(try connection.tables().contains("new_shape"))
    #expect(throws: StoreError.onlyForReading(path: path)) { try connection.begin(.writing) }
    #expect(try !SQLiteConnection(path: path, wait: 0).tables().contains("new_shape"))
  }

  @Test func `has to be there and to be one`() throws {
    let options = StoreOptions(access: .reading)
    #expect(throws: StoreError.missing(path: path)) { try Store.open(.file(path: path), options) }
    try Data("no board, but long enough to be looked at".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.notADatabase(path: path)) {
      try Store.open(.file(path: path), options)
    }
  }
}
