public import TavleCore

/// What one can go on from when a board is damaged, and what that lacks.
public struct Rescue: Hashable, Sendable {
  /// The newest backup that is sound.
  public let backup: Backup
  /// When the last change in it was made.
  public let until: Moment
  /// What was done after that, as far as the damaged file still tells; `nil` if nothing can be read of its log.
  public let missing: Missing?

  /// Changes that are not in a backup.
  public struct Missing: Hashable, Sendable {
    /// How many there are, at least.
    public let count: Int
    /// Who made them, whoever did so first first.
    public let authors: [String]
    /// Whether these are all.
    public let isComplete: Bool
  }
}

extension Store {
  /// What one can go on from when the board at a location is damaged: `nil` if there is no sound backup.
  ///
  /// Reads whole backups, the newest first, until one is sound. Writes nothing.
  public static func rescue(of location: StoreLocation) -> Rescue? {
    guard case .file(let path) = location else { return nil }
    for backup in backups(of: location) {
      guard let newest = newestEntry(of: backup) else { continue }
      return Rescue(
        backup: backup, until: newest.at,
        missing: Rescue.Missing(in: path, after: newest.sequence))
    }
    return nil
  }

  /// The newest entry of the log of a backup; `nil` unless it is sound and can be shown.
  private static func newestEntry(of backup: Backup) -> LogEntry? {
    do throws(StoreError) {
      let store = try open(.file(path: backup.path), StoreOptions(access: .reading))
      guard try store.firstDamage() == nil else { return nil }
      _ = try store.loadBoard()
      return try store.log(limit: 1).first
    } catch {
      return nil
    }
  }
}

extension StoreError {
  /// Whether it says that the file of the board at a location cannot be read as it should.
  public func isDamage(of location: StoreLocation) -> Bool {
    guard case .file(let home) = location else { return false }
    return switch self {
    case .damaged(home, _), .notADatabase(home): true
    default: false
    }
  }
}

extension Rescue.Missing {
  /// Reads the log of a damaged board from a place on, as far as that goes.
  fileprivate init?(in path: String, after sequence: Int64) {
    guard let connection = try? SQLiteConnection(path: path, wait: 1, purpose: .reading) else {
      return nil
    }
    defer { connection.close() }
    var names: [String] = []
    let statement = LogStatement.authorsAfter
    let isRead: Void? = try? connection.each(statement.sql, [SQLValue(sequence)]) { row in
      names.append(row.text(0) ?? "")
    }
    guard isRead != nil || !names.isEmpty else { return nil }
    let authors = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    self.init(count: names.count, authors: authors, isComplete: isRead != nil)
  }
}
