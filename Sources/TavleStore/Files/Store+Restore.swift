public import TavleCore

extension Store {
  /// Replaces a board by a backup, in one go, after making sure that the backup is sound.
  ///
  /// The board as it was is kept in a file first; whatever was committed before is in it. Other programs that have
  /// the board open are told so by `StoreError.replaced` when they next ask for changes. A file that cannot be read is
  /// set aside as it is; who still has it open is told so before they write again.
  ///
  /// - Parameters:
  ///   - location: the board to replace.
  ///   - path: the backup, whichever engine its board had.
  ///   - moment: now; it is in the name of the file that is kept.
  ///   - folder: where a board on a server is kept, beside the backup if not said; a file is kept beside itself.
  ///   - whenKept: called with the path of the file a board on a server was kept in, before anything is replaced.
  /// - Returns: the path of the file the board as it was is kept in.
  /// - Throws: `StoreError.notADatabase`, `StoreError.damaged` and the like about either file, and what can go wrong
  ///   with the board.
  public static func restore(
    _ location: StoreLocation, from path: String, at moment: Moment,
    keepingIn folder: String? = nil,
    whenKept: (String) -> Void = { _ in }
  ) throws(StoreError) -> String {
    switch location {
    case .file(let home): return try restore(file: home, from: path, at: moment)
    case .server:
      let kept = keptPath("\(folder ?? BoardFile(path: path).folder)/server", moment)
      let store = try open(location, .forWholeBoard)
      defer { store.close() }
      try store.restoreRows(from: path, keeping: kept) { whenKept(kept) }
      return kept
    }
  }

  private static func restore(
    file home: String, from path: String, at moment: Moment
  ) throws(StoreError) -> String {
    do throws(StoreError) {
      return try open(.file(path: home)).restore(from: path, at: moment)
    } catch .notADatabase(home) {
      return try replace(BoardFile(path: home), by: path, at: moment)
    } catch .damaged(home, _) {
      return try replace(BoardFile(path: home), by: path, at: moment)
    }
  }

  /// Replaces this board of any engine, which is kept in a file that must not be there yet.
  ///
  /// Nobody else writes between the keeping and the replacing.
  func restoreRows(
    from path: String, keeping kept: String, whenKept: () -> Void = {}
  ) throws(StoreError) {
    let draft = try Draft(beside: kept, of: path)
    defer { draft.file.remove() }
    let source = try draft.open()
    defer { source.close() }
    try connection.pausing { () throws(StoreError) in
      try connection.transaction(.writing) { () throws(StoreError) in
        try backUpRows(to: kept)
        whenKept()
        _ = try TableCopy(from: source, to: connection).run()
      }
    }
    generation = try presentGeneration()
  }

  /// Replaces this board in a file, which can be read.
  func restore(from path: String, at moment: Moment) throws(StoreError) -> String {
    guard case .file(let home) = location, let connection = fileConnection else {
      throw .unsupportedLocation(path)
    }
    let draft = try Draft(beside: home, of: path)
    defer { draft.file.remove() }
    let kept = Self.keptPath(home, moment)
    try backUp(to: kept)
    // Somebody who writes all the time cannot keep us out: a copy takes no longer than a few changes.
    for _ in 1...20 {
      if try replace(connection, by: draft, kept: kept) { return kept }
      try backUp(to: kept, overwriting: true)
    }
    throw .locked(path: home)
  }

  /// Puts the draft in place unless something was committed after the board was copied; tells whether it did.
  private func replace(
    _ connection: SQLiteConnection, by draft: Draft, kept: String
  ) throws(StoreError) -> Bool {
    let copied = try Counters(of: kept)
    try draft.setCounters(after: copied)
    let witness = try SQLiteConnection(path: connection.place, wait: 1, purpose: .reading)
    defer { witness.close() }
    do throws(StoreError) {
      try connection.replaceAll(from: draft.file.path) { () throws(StoreError) in
        guard try Counters(witness) == copied else { throw .replaced }
      }
    } catch .replaced {
      return false
    }
    generation = try presentGeneration()
    return true
  }

  /// Sets a board that cannot be read aside and puts a backup in its place.
  private static func replace(
    _ board: BoardFile, by path: String, at moment: Moment
  ) throws(StoreError) -> String {
    guard board.mayBeSetAside else { throw .notADatabase(path: board.path) }
    let draft = try Draft(beside: board.path, of: path)
    defer { draft.file.remove() }
    try draft.setCounters(after: Counters())
    let kept = keptPath(board.path, moment)
    try BoardFile(path: board.realPath).setAside(as: kept)
    try draft.file.publish(as: board.realPath, overwriting: true)
    return kept
  }

  private static func keptPath(_ home: String, _ moment: Moment) -> String {
    "\(home).before-restore-\(moment.seconds)"
  }
}

extension BoardFile {
  /// Whether it is a plain file that does not hold the tables of some other program.
  fileprivate var mayBeSetAside: Bool {
    guard isPlain else { return false }
    guard let connection = try? SQLiteConnection(path: path, wait: 1, purpose: .reading) else {
      return true
    }
    defer { connection.close() }
    guard let tables = try? connection.tables(), !tables.isEmpty else { return true }
    return tables.isSuperset(of: Schema.landmarks)
  }
}
