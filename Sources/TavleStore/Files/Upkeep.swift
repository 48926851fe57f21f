public import TavleCore

/// What is done for a board in a file beside those who work on it: the check after a crash of the system, and a
/// backup every day.
///
/// It has a connection of its own, only for reading, so nobody who writes waits for it. For a board on a server there
/// is nothing to do.
public struct Upkeep: Sendable {
  /// Where the board is.
  public let location: StoreLocation
  /// How the last program that wrote to it ended, before the board was opened.
  public let lastEnd: LastEnd

  /// Looks for damage if the last end was unclean; reads everything then.
  ///
  /// A sound board is not checked again before the next crash.
  ///
  /// - Throws: `StoreError.damaged`, and what can go wrong with files.
  public func check() throws(StoreError) {
    guard lastEnd == .unclean, case .file(let path) = location else { return }
    try Self.check(BoardFile(path: path), for: path)
    // Once it is in the file, the log says nothing about the crash any more. Next time will do as well.
    if let connection = try? SQLiteConnection(path: path, wait: 0) {
      defer { connection.close() }
      connection.emptyLog()
    }
  }

  /// Makes the backup of a day, unless there is one already or nothing has ever been written on the board.
  ///
  /// The seven newest are kept. However many programs do this at once, there is one backup.
  ///
  /// - Returns: the backup, if this made it.
  /// - Throws: `StoreError.damaged` when the copy of the board is not sound; it is not kept then, and none of the
  ///   earlier ones is taken away. Else what can go wrong with files.
  public func backUp(on day: Day) throws(StoreError) -> Backup? {
    guard case .file(let path) = location else { return nil }
    let folder = BackupFolder(of: path)
    let final = folder.file(of: day)
    guard !final.exists, BoardFile(path: path).exists else { return nil }
    let part = BoardFile(path: "\(final.path).\(Self.randomName).part")
    defer { part.remove() }
    guard try copy(path, to: part) else { return nil }
    do throws(StoreError) {
      try part.publish(as: final.path, overwriting: false)
    } catch .alreadyExists {
      return nil
    }
    folder.rotate(after: day)
    return Backup(path: final.path, day: day)
  }

  /// Copies a board and makes sure the copy is sound; does nothing if the board has no history.
  private func copy(_ path: String, to part: BoardFile) throws(StoreError) -> Bool {
    let connection = try SQLiteConnection(path: path, wait: 5, purpose: .reading)
    defer { connection.close() }
    guard try Numbers(connection: connection).counter("change") > 0 else { return false }
    try part.create()
    let before = try Counters(connection)
    try connection.copy(to: part.path)
    try Self.check(part, for: path)
    // A copy from before somebody was forgotten must not come after it.
    let isUnfinished = try connection.first(ForgettingStatement.unfinished, []) { _ in true }
    let after = try Counters(connection)
    return isUnfinished == nil && after.generation == before.generation
  }

  /// Looks for damage in a file; `path` is the board that is to be called damaged.
  private static func check(_ file: BoardFile, for path: String) throws(StoreError) {
    do throws(StoreError) {
      let connection = try SQLiteConnection(path: file.path, wait: 5, purpose: .reading)
      defer { connection.close() }
      guard let damage = try connection.firstDamage() else { return }
      throw .damaged(path: path, detail: damage)
    } catch .damaged(_, let detail) {
      DamagedFiles.add(path)
      throw .damaged(path: path, detail: detail)
    }
  }

  private static var randomName: String {
    String(UInt64.random(in: .min ... .max), radix: 36)
  }
}

extension Store {
  /// What is to be done for this board; may go to another thread.
  public var upkeep: Upkeep { Upkeep(location: location, lastEnd: lastEnd) }

  /// The backups tavle made by itself of the board at a location, newest first, sound or not.
  public static func backups(of location: StoreLocation) -> [Backup] {
    guard case .file(let path) = location else { return [] }
    return BackupFolder(of: path).backups
  }
}
