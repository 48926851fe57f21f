extension Store {
  /// Copies the board, log and all, to a place of any engine that has no board or an empty one; all of it or nothing.
  ///
  /// Both boards may be in use. Those who have the other one open are told so by `StoreError.replaced` when they next
  /// ask for changes.
  ///
  /// - Parameters:
  ///   - location: where to; a board is made if there is none.
  ///   - progress: called after every few rows; what it throws ends the copy, and nothing is copied then.
  /// - Returns: what was copied.
  /// - Throws: `StoreError.sameBoard`, `StoreError.notEmpty`, and what can go wrong with either board.
  public func copy(
    to location: StoreLocation,
    progress: (CopyProgress) throws(StoreError) -> Void = { _ in }
  ) throws(StoreError) -> CopyProgress {
    guard !isBoard(at: location) else { throw .sameBoard(path: connection.place) }
    let isNew = !location.hasFile
    let target = try Store.open(location, .forWholeBoard)
    defer { target.close() }
    do throws(StoreError) {
      return try copy(to: target, progress)
    } catch {
      if isNew { target.removeIfEmpty() }
      throw error
    }
  }

  private func copy(
    to target: Store, _ progress: (CopyProgress) throws(StoreError) -> Void
  ) throws(StoreError) -> CopyProgress {
    try target.connection.pausing { () throws(StoreError) in
      try target.connection.transaction(.writing) { () throws(StoreError) in
        guard try target.isEmpty() else { throw .notEmpty(path: target.connection.place) }
        return try connection.pausing { () throws(StoreError) in
          try TableCopy(from: connection, to: target.connection).run(progress)
        }
      }
    }
  }

  /// Takes the file of a board away on which nothing was ever done; whoever has opened it meanwhile is told when they
  /// want to write.
  private func removeIfEmpty() {
    guard case .file(let path) = location else { return }
    // Nobody else can write before it is gone.
    try? connection.transaction(.writing) { () throws(StoreError) in
      if try isEmpty() { BoardFile(path: path).remove() }
    }
  }

  /// Whether there are no posts, no people and no entries of the log.
  private func isEmpty() throws(StoreError) -> Bool {
    for table in [BoardTable.log, .posts, .people] {
      let statement = TableCopyStatement(table: table, purpose: .firstPage)
      if try connection.first(statement, [.integer(1)], { _ in true }) != nil { return false }
    }
    return true
  }

  /// Whether the board at a place is this one, as far as the place tells.
  private func isBoard(at location: StoreLocation) -> Bool {
    guard case (.file(let own), .file(let other)) = (self.location, location) else {
      return self.location == location
    }
    return BoardFile(path: own).isSameFile(as: BoardFile(path: other))
  }
}

extension StoreLocation {
  /// Whether there is a file.
  fileprivate var hasFile: Bool {
    guard case .file(let path) = self else { return false }
    return BoardFile(path: path).exists
  }
}

extension StoreOptions {
  /// A server may be busy for minutes when a large board is replaced.
  static var forWholeBoard: StoreOptions {
    var options = StoreOptions()
    options.server.silence = 300
    return options
  }
}
