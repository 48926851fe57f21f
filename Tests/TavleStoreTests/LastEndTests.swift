import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `The last end` {
  private let folder: Folder
  private var path: String { folder.file("board.db") }

  init() throws { folder = try Folder() }

  @Test(arguments: [
    (bytes: 0, changed: 100, started: 200 as Int64?, end: LastEnd.clean), (32, 100, 200, .unclean),
    (32, 199, 200, .unclean), (32, 200, 200, .clean), (32, 300, 200, .clean),
    (32, 100, nil, .clean), (0, 300, 200, .clean),
  ])
  func `was unclean if the log is older than the system's start`(
    bytes: Int64, changed: Int64, started: Int64?, end: LastEnd
  ) {
    let found = LastEnd(
      logBytes: bytes, logChanged: Moment(seconds: changed),
      systemStart: started.map(Moment.init(seconds:)))
    #expect(found == end)
  }

  @Test(arguments: [
    ("cpu 1 2\nintr 5\nbtime 1700000000\nprocesses 7\n", 1_700_000_000 as Int64?),
    ("btime 5", 5), ("cpu 1\n", nil), ("btime x\n", nil), ("", nil), ("xbtime 5\n", nil),
  ])
  func `is compared with the moment the kernel tells`(text: String, seconds: Int64?) {
    #expect(SystemStart.moment(in: text)?.seconds == seconds)
  }

  @Test func `has a moment to compare with here`() throws {
    let start = try #require(SystemStart.moment)
    #expect(start.seconds > 1_000_000_000)
    #expect(Double(start.seconds) <= Date().timeIntervalSince1970)
  }

  /// A board whose log was left behind by a program that did not close it.
  private func abandoned() throws -> StoreOptions {
    let store = try Store.open(.file(path: path))
    try fill(store, posts: 30)
    store.connection.close()
    // Closing has emptied the log; a change that is left in it, copied away and put back.
    let other = try Store.open(.file(path: path))
    try other.commit(.setBoard(.name("left in the log")))
    let log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
    let file = try Data(contentsOf: URL(fileURLWithPath: path))
    other.close()
    try file.write(to: URL(fileURLWithPath: path))
    try log.write(to: URL(fileURLWithPath: path + "-wal"))
    var options = StoreOptions()
    options.systemStart = Moment(seconds: Int64(Date().timeIntervalSince1970) + 60)
    return options
  }

  private var logBytes: Int? {
    (try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size]) as? Int
  }

  @Test func `that was unclean has the board checked once`() throws {
    let options = try abandoned()
    #expect(logBytes ?? 0 > 0)
    let store = try Store.open(.file(path: path), options)
    #expect(store.lastEnd == .unclean)
    #expect(try store.name() == "left in the log")
    #expect(logBytes == 0)
    #expect(try Store.open(.file(path: path), options).lastEnd == .clean)
  }

  @Test func `that was unclean has damage found before anything is done with the board`() throws {
    let options = try abandoned()
    #expect(try Damage.page(0.6).strike(path))
    let spoiled = try Data(contentsOf: URL(fileURLWithPath: path))
    let error = #expect(throws: StoreError.self) {
      try Store.open(.file(path: path), options)
    }
    #expect(error?.isDamage(of: .file(path: path)) == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == spoiled)
    #expect(logBytes ?? 0 > 0)
  }

  @Test func `can be looked into later, beside the one who works on the board`() throws {
    var options = try abandoned()
    options.checksEnd = false
    #expect(try Damage.page(0.6).strike(path))
    let store = try Store.open(.file(path: path), options)
    #expect(throws: StoreError.self) { try store.upkeep.check() }
  }

  @Test func `that was clean costs nothing`() throws {
    try Store.open(.file(path: path)).commit(.setBoard(.name("a")))
    let store = try Store.open(.file(path: path))
    #expect(store.lastEnd == .clean)
    try store.upkeep.check()
  }
}
