import Dispatch
import Foundation
import Synchronization
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `A daily backup` {
  private let folder: Folder
  private let store: Store
  private var board: String { folder.file("board.db") }
  private var backups: String { board + ".backups" }
  private let today = Day(number: 20_000)

  init() throws {
    folder = try Folder()
    store = try Store.open(.file(path: folder.file("board.db")))
  }

  private func names() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: backups)) ?? []).sorted()
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func put(_ names: String...) throws {
    try FileManager.default.createDirectory(atPath: backups, withIntermediateDirectories: true)
    for name in names { try Data("x".utf8).write(to: URL(fileURLWithPath: "\(backups)/\(name)")) }
  }

  @Test func `is made once a day, of a board that has something on it, for its owner alone`() throws
  {
    #expect(try store.upkeep.backUp(on: today) == nil)
    #expect(!FileManager.default.fileExists(atPath: backups))
    try store.commit(.setBoard(.name("a")))
    let made = try #require(try store.upkeep.backUp(on: today))
    try store.commit(.setBoard(.name("later")))
    #expect(try store.upkeep.backUp(on: today) == nil)
    #expect(made == Backup(path: "\(backups)/\(today).db", day: today))
    #expect(Store.backups(of: store.location) == [made])
    #expect(names() == ["\(today).db"])
    #expect(try mode(backups) == 0o700)
    #expect(try mode(made.path) == 0o600)
    #expect(try Store.open(.file(path: made.path)).name() == "a")
  }

  @Test func `is found through a link to the board`() throws {
    try store.commit(.setBoard(.name("a")))
    let link = folder.file("link.db")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: board)
    let made = try Store.open(.file(path: link)).upkeep.backUp(on: today)
    #expect(made?.path.hasSuffix("board.db.backups/\(today).db") == true)
    #expect(Store.backups(of: store.location).count == 1)
  }

  @Test func `is kept for the seven newest days`() throws {
    try store.commit(.setBoard(.name("a")))
    for number in 0..<10 { _ = try store.upkeep.backUp(on: today.adding(days: number)) }
    #expect(names() == (3..<10).map { "\(today.adding(days: $0)).db" })
  }

  @Test(arguments: [
    // How many there are on the days before, and after because a clock was wrong; which go.
    (before: 0, after: 0, gone: [Int]()), (6, 0, []), (7, 0, [-7]), (9, 0, [-7, -8, -9]),
    (3, 5, [-2, -3]), (0, 9, [3, 2, 1]),
  ])
  func `never pushes itself out`(before: Int, after: Int, gone: [Int]) {
    let days = Array(-before...after).map { today.adding(days: $0) }.sorted(by: >)
    let backups = days.map { Backup(path: "\($0)", day: $0) }
    let surplus = BackupFolder.surplus(in: backups, after: today)
    #expect(surplus.map(\.day) == gone.map { today.adding(days: $0) })
  }

  @Test(arguments: [
    "2024-10-04.db.bak", "notes.txt", "2024-13-04.db", "2024-10-4.db", "board-2024-10-04.db",
    "2024-10-04.DB", "2024-10-04.db-wal", "2024-10-04.db.a.b.part", "2024-10-04.part", ".part",
    "2024-10-04.db.a-b.part", "2024-10-04.db..part.",
  ])
  func `leaves every other file in its folder alone`(name: String) throws {
    try put(name)
    try store.commit(.setBoard(.name("a")))
    for number in 0..<8 { _ = try store.upkeep.backUp(on: today.adding(days: number)) }
    #expect(names().contains(name))
    #expect(names().count == 8)
    #expect(BackupFolder.day(of: name) == nil)
  }

  @Test func `takes away what an earlier one left half done`() throws {
    try put("\(today).db.now.part", "\(today.adding(days: -1)).db.k3v9.part")
    try store.commit(.setBoard(.name("a")))
    _ = try store.upkeep.backUp(on: today)
    #expect(names() == ["\(today).db", "\(today).db.now.part"])
  }

  @Test func `is one, however many make it at once while somebody writes`() throws {
    try store.commit(.setBoard(.name("a")))
    let (location, today) = (store.location, today)
    let made = Mutex<[Backup]>([])
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { worker in
      do {
        let store = try Store.open(location)
        try store.commit(.setBoard(.name("\(worker)")))
        if let backup = try store.upkeep.backUp(on: today) { made.withLock { $0.append(backup) } }
        try store.commit(.setBoard(.name("\(worker)")))
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(made.withLock { $0.count } == 1)
    #expect(names() == ["\(today).db"])
    let backup = try Store.open(.file(path: "\(backups)/\(today).db"))
    #expect(try backup.firstDamage() == nil)
    #expect(try backup.latestSequence() >= 1)
    #expect(try store.latestSequence() == 17)
  }

  @Test func `of a damaged board is not kept, and no good one goes for it`() throws {
    try fill(store, posts: 60)
    for number in 0..<7 { _ = try store.upkeep.backUp(on: today.adding(days: number)) }
    let before = names()
    store.close()
    let pages = try Damage.page(0.5).strike(board)
    #expect(pages)
    let upkeep = Upkeep(location: .file(path: board), lastEnd: .clean)
    let error = #expect(throws: StoreError.self) { try upkeep.backUp(on: today.adding(days: 9)) }
    #expect(error?.isDamage(of: .file(path: board)) == true)
    #expect(names() == before)
  }

  @Test func `that cannot be made is an error, and the board works on`() throws {
    try store.commit(.setBoard(.name("a")))
    try Data().write(to: URL(fileURLWithPath: backups))
    #expect(throws: StoreError.self) { try store.upkeep.backUp(on: today) }
    try store.commit(.setBoard(.name("b")))
    #expect(try store.name() == "b")
  }
}
