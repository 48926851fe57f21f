extension Store {
  /// Opens the board in a file, or makes one.
  static func open(file path: String, _ options: StoreOptions) throws(StoreError) -> sending Store {
    let location = StoreLocation.file(path: path)
    let file = BoardFile(path: path)
    guard options.access == .writing else {
      return try Store(location, try SQLiteConnection(reading: file, options), options)
    }
    let lastEnd = LastEnd(of: file, systemStart: options.systemStart)
    try checkNotEmptied(file)
    try file.prepare(mayCreate: options.mayCreate)
    // Before anybody can write to it.
    if options.checksEnd { try Upkeep(location: location, lastEnd: lastEnd).check() }
    let connection = try SQLiteConnection(path: path, wait: options.patience)
    return try Store(location, connection, options, lastEnd: lastEnd)
  }

  /// An empty file is where a board is made; but not where one was.
  private static func checkNotEmptied(_ file: BoardFile) throws(StoreError) {
    guard file.isEmpty, !BackupFolder(of: file.path).backups.isEmpty else { return }
    throw .damaged(path: file.path, detail: "the file is empty")
  }
}

extension SQLiteConnection {
  /// Opens a board only to look at it; nothing is written, neither to the file nor beside it if it is a backup.
  ///
  /// One of an older version is read into memory, where it can be brought to the present one.
  convenience init(reading file: BoardFile, _ options: StoreOptions) throws(StoreError) {
    try file.checkReadable()
    try self.init(path: file.path, wait: options.patience, purpose: .reading)
    let version = try schemaVersion(of: self)
    guard version > 0 else { throw .notADatabase(path: file.path) }
    guard version <= Schema.version else {
      throw .newerSchema(found: version, known: Schema.version)
    }
    guard version < Schema.version else { return }
    try moveIntoMemory { copy throws(StoreError) in try migrate(copy) }
  }
}
