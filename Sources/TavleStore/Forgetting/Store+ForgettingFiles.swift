import Foundation
import Glibc
import TavleCore

extension Store {
  /// Takes somebody out of the copies of the board and the texts beside it; what was done already is done again.
  func forgetInFiles(
    _ order: ForgettingOrder, _ receipt: inout ForgettingReceipt, _ at: Circumstances,
    _ places: ForgettingPlaces
  ) throws(StoreError) {
    let copies = CopiesOfBoard(of: location, places.boards)
    copies.removeLeftovers()
    (receipt.rewritten, receipt.removed, receipt.unreadable) = (0, [], [])
    for path in copies.daily + copies.kept {
      try whileForgetting("before \(path)")
      if try rewrite(path, order, at) {
        receipt.rewritten += 1
      } else if places.removesUnreadable || copies.daily.contains(path) {
        BoardFile(path: path).remove()
        receipt.removed.append(path)
      } else {
        receipt.unreadable.append(path)
      }
    }
    for path in places.texts { try redact(path, order) }
  }

  /// Puts a copy of the board in its own place, without somebody; tells whether it could be read.
  private func rewrite(
    _ path: String, _ order: ForgettingOrder, _ at: Circumstances
  ) throws(StoreError) -> Bool {
    do throws(StoreError) {
      let draft = try Draft(beside: path, of: path)
      defer { draft.file.remove() }
      try clear(draft, order, at)
      try whileForgetting("in \(path)")
      try draft.file.publish(as: path, overwriting: true)
      for ending in ["-wal", "-shm", "-journal"] { unlink(path + ending) }
      return true
    } catch {
      switch error {
      case .damaged, .notADatabase, .newerSchema: return false
      default: throw error
      }
    }
  }

  private func clear(
    _ draft: Draft, _ order: ForgettingOrder, _ at: Circumstances
  ) throws(StoreError) {
    let file = try draft.open()
    defer { file.close() }
    let copy = try Store(.file(path: draft.file.path), file, StoreOptions())
    let (key, stones) = (try tombstoneKey(), try tombstones())
    try file.transaction(.writing) { () throws(StoreError) in
      var rows = ForgettingRows(copy, order, at)
      let then = try copy.contributors().first { $0.id == order.person.id }
      // They may have had another name then, or another number.
      if let then, then != order.person { try rows.run(then) }
      try rows.run(order.person)
      try file.run(ForgettingStatement.end)
      try copy.setTombstoneKey(key)
      for stone in stones { try copy.add(stone) }
    }
    try file.wipeDeleted()
    try file.dropCompanions()
  }

  /// Takes somebody's name out of a text; a file without it is left as it is.
  private func redact(_ path: String, _ order: ForgettingOrder) throws(StoreError) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let (old, watch) = (String(decoding: data, as: UTF8.self), NameWatch(order.person))
    let new = watch.redacted(old, order.word)
    guard new != old else { return }
    let part = BoardFile(path: "\(path).\(session).part")
    defer { part.remove() }
    try part.create()
    do {
      try Data(new.utf8).write(to: URL(fileURLWithPath: part.path))
    } catch {
      throw .other(detail: "\(error)")
    }
    try part.publish(as: path, overwriting: true)
  }
}

/// The copies tavle has made of a board.
private struct CopiesOfBoard {
  private let folders: [(path: String, prefix: String)]
  /// The copies of single days.
  let daily: [String]
  /// What was kept when something else came in the place of the board.
  let kept: [String]

  init(of location: StoreLocation, _ others: [String]) {
    guard case .file(let path) = location else {
      (folders, daily, kept) = (
        others.map { (BoardFile(path: $0).folder, $0.lastPart) }, [], others
      )
      return
    }
    let backups = BackupFolder(of: path)
    // What is kept lies beside the name that was given, which may be a link.
    let homes = Set([path, BoardFile(path: path).realPath]).sorted()
    let places = homes.map { (path: BoardFile(path: $0).folder, prefix: $0.lastPart) }
    folders = places + [(backups.path, "")]
    daily = backups.backups.map(\.path)
    let beside = places.flatMap { place in
      Self.names(in: place.path)
        .filter { $0.hasPrefix(place.prefix + ".before-restore-") && !$0.isCompanion }
        .map { "\(place.path)/\($0)" }
    }
    kept = Set(beside + others).sorted()
  }

  /// Takes away what was begun and is in nobody's place yet; who is still at it begins again.
  func removeLeftovers() {
    for folder in folders {
      for name in Self.names(in: folder.path)
      where name.hasPrefix(folder.prefix) && name.isLeftover {
        unlink("\(folder.path)/\(name)")
      }
    }
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}

extension String {
  fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }

  /// Whether it is the name of what SQLite lays beside a file.
  fileprivate var isCompanion: Bool {
    ["-wal", "-shm", "-journal", ".part"].contains(where: hasSuffix)
  }

  /// Whether it is the name of a file that is being written.
  fileprivate var isLeftover: Bool {
    [".part", ".part-wal", ".part-shm", ".part-journal"].contains(where: hasSuffix)
  }
}
