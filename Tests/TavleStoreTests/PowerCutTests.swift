import Dispatch
import Foundation
import Synchronization
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

/// Takes the power away at random moments: what is on the disk then is what a copy of the files holds, if they are
/// copied in an order that a disk could have written them in.
///
/// `TAVLE_TESTS_FULL` set makes ten times as many cuts, `TAVLE_TESTS_SEED` other ones.
@Suite struct `A power cut` {
  private static let variables = ProcessInfo.processInfo.environment
  private static let rounds = variables["TAVLE_TESTS_FULL"] == nil ? 40 : 400
  private static let seed = variables["TAVLE_TESTS_SEED"].flatMap(UInt64.init) ?? 1

  @Test func `takes nothing that was confirmed, and leaves nothing half done`() throws {
    let folder = try Folder()
    let writing = try BusyBoard(folder.file("board.db"), seed: Self.seed)
    defer { writing.stop() }
    let disk = Disk(folder, seed: Self.seed)
    let truth = Truth()
    for round in 1...Self.rounds {
      writing.waitForMore()
      let before = writing.confirmed.count
      if round.isMultiple(of: 3) {
        try writing.pause { try disk.cutWhileLogIsEmptied() }
      } else {
        try disk.cutWhileOthersWrite()
      }
      // Who was in the middle of it has said so by then.
      let log = writing.pause { writing.confirmed }
      let label = "round \(round), seed \(Self.seed)"
      let copy = try Store.open(.file(path: disk.copy))
      defer { copy.close() }
      let survived = Int(try copy.latestSequence())
      #expect(survived >= before && survived <= log.count, "\(label)")
      let entries = try copy.changes(since: truth.sequence)
      #expect(entries == Array(log.prefix(survived).dropFirst(Int(truth.sequence))), "\(label)")
      #expect(try truth.following(entries) == copy.completeBoard(), "\(label)")
      #expect(try copy.firstDamage() == nil, "\(label)")
    }
    #expect(writing.failure == nil)
    #expect(writing.confirmed.count > Self.rounds)
  }
}

/// The board as the log makes it.
private final class Truth {
  private var board = Board()
  private(set) var sequence: Int64 = 0

  /// The board after further entries.
  func following(_ entries: [LogEntry]) throws -> Board {
    for entry in entries {
      try board.apply(entry.change)
      sequence = entry.sequence
    }
    return board
  }
}

/// A board on which somebody writes all the time, and the entries of which the store has said that they are on the disk.
///
/// Its write-ahead log is brought into the file only when the test says so.
private final class BusyBoard: Sendable {
  private struct Progress {
    var confirmed: [LogEntry] = []
    var failure: String?
    var isOver = false
  }

  private let progress = Mutex(Progress())
  /// Held by whoever commits, or wants nobody to.
  private let turn = Mutex(())
  private let end = DispatchSemaphore(value: 0)

  init(_ path: String, seed: UInt64) throws {
    let store = try Store.open(.file(path: path))
    try store.connection.run("PRAGMA wal_autocheckpoint = 0", [])
    store.close()
    DispatchQueue.global().async { [self] in
      do { try write(path, seed) } catch { progress.withLock { $0.failure = "\(error)" } }
      end.signal()
    }
  }

  var confirmed: [LogEntry] { progress.withLock { $0.confirmed } }
  var failure: String? { progress.withLock { $0.failure } }

  private func write(_ path: String, _ seed: UInt64) throws {
    let store = try Store.open(.file(path: path))
    try store.connection.run("PRAGMA wal_autocheckpoint = 0", [])
    var random = RandomChanges(seed: seed)
    var board = Board()
    while !progress.withLock({ $0.isOver }) {
      // The copier gets its turn.
      usleep(200)
      try turn.withLock { _ in
        let entry = try store.commit(random.next(on: board))
        try board.apply(entry.change)
        progress.withLock { $0.confirmed.append(entry) }
      }
    }
  }

  /// Waits until something has been written since.
  func waitForMore() {
    let count = confirmed.count
    while confirmed.count < count + 3, failure == nil { usleep(300) }
  }

  /// Does something while nobody commits.
  func pause<Result>(_ body: () throws -> Result) rethrows -> Result {
    try turn.withLock { _ in try body() }
  }

  func stop() {
    progress.withLock { $0.isOver = true }
    end.wait()
  }
}

/// Copies the files of a board as a disk may have kept them.
private final class Disk {
  /// Where the last copy is.
  let copy: String
  private let board: String
  private let before: String
  private let staleIndex: String
  private var random: SplitMix

  init(_ folder: Folder, seed: UInt64) {
    (board, copy) = (folder.file("board.db"), folder.file("copy.db"))
    (before, staleIndex) = (folder.file("before.db"), folder.file("stale-shm"))
    random = SplitMix(seed: seed)
  }

  /// As long as the log is not brought into the file, the file does not change, and the log only grows: first the one,
  /// then the other.
  ///
  /// What was not confirmed may be there in part, or with anything in its place.
  func cutWhileOthersWrite() throws {
    clear()
    try run("cp '\(board)' '\(copy)'; cp '\(board)-wal' '\(copy)-wal' 2>/dev/null; true")
    try keepIndex()
    if chance(3), let log = FileHandle(forWritingAtPath: copy + "-wal") {
      try log.seekToEnd()
      try log.write(contentsOf: Data((0..<below(9_000)).map { _ in UInt8(below(256)) }))
      try log.close()
    }
  }

  /// While the log is brought into the file it stays whole; of the file's pages any may have been written already.
  func cutWhileLogIsEmptied() throws {
    clear()
    try run("cp '\(board)-wal' '\(copy)-wal'; cp '\(board)' '\(before)'")
    try keepIndex()
    let connection = try SQLiteConnection(path: board, wait: 1)
    defer { connection.close() }
    try connection.run("PRAGMA wal_checkpoint(TRUNCATE)", [])
    try run("cp '\(board)' '\(copy)'")
    try mixPages()
  }

  private func mixPages() throws {
    let (old, new) = (try bytes(before), try bytes(copy))
    let share = [0, 50, 100][below(3)]
    let size = chance(2) ? old.count : new.count
    var mixed = Data(count: size)
    for start in stride(from: 0, to: size, by: 4096) {
      let source = below(100) < share && start < old.count ? old : new
      let end = min(start + 4096, size, source.count)
      if start < end { mixed.replaceSubrange(start..<end, with: source[start..<end]) }
    }
    try mixed.write(to: URL(fileURLWithPath: copy))
  }

  /// The index of the log is not written for good ever: it is missing, from before, or from now.
  private func keepIndex() throws {
    switch below(3) {
    case 0: try run("cp '\(board)-shm' '\(copy)-shm' 2>/dev/null; true")
    case 1: try run("cp '\(staleIndex)' '\(copy)-shm' 2>/dev/null; true")
    default: break
    }
    if chance(2) { try run("cp '\(board)-shm' '\(staleIndex)' 2>/dev/null; true") }
  }

  private func clear() { BoardFile(path: copy).remove() }

  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Copies in another process: whoever closes a file gives up all locks that their process has on it.
  private func run(_ line: String) throws {
    let shell = try Process.run(URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", line])
    shell.waitUntilExit()
    guard shell.terminationStatus == 0 else { throw StoreError.other(detail: line) }
  }

  private func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
  private func chance(_ bound: Int) -> Bool { below(bound) == 0 }
}
