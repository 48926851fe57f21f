import TavleCore

/// An open board: every change is one transaction, on the disk when ``commit(_:author:at:over:id:)`` returns.
///
/// Everything waits for the disk, so a program that must not stand still gives its store to one serial queue. A
/// store is for one thread at a time; several stores, in one program or many, may be open on the same board.
public final class Store {
  /// Where the board is.
  public let location: StoreLocation
  /// Tells this store's entries in the log from those of others.
  public let session: String
  let connection: any Connection
  let options: StoreOptions
  let coder = ChangeCoder()
  /// The last post that ``loadRest(since:chunk:)`` has given.
  var restCursor: PostID?
  /// What the posts given by it have alike.
  var restPool = Pool()
  /// Counts how often the board was replaced as a whole.
  var generation: Int64
  /// The newest entry of the log that is known.
  var mark: LogMark?
  /// Commits of which nobody knows whether they were made.
  var doubtful: Set<CommitID> = []

  /// Called at each point at which a forgetting can be interrupted; tests throw there.
  var whileForgetting: (String) throws(StoreError) -> Void = { _ in }

  /// How the last program that wrote to the board ended.
  public let lastEnd: LastEnd
  /// Whether anything was committed by this store.
  public internal(set) var hasCommitted = false

  /// Opens a board, or makes one.
  ///
  /// Cheap for a board that is up to date. Older boards are brought to the newest schema. The first time after a crash
  /// of the system a file is checked for damage, which reads all of it.
  public static func open(
    _ location: StoreLocation, _ options: StoreOptions = StoreOptions()
  ) throws(StoreError) -> sending Store {
    switch location {
    case .file(let path):
      return try open(file: path, options)
    case .server(let address):
      #if Postgres
        let connection = try PostgresConnection(address, options)
        if !options.mayCreate || options.access == .reading, try connection.tables().isEmpty {
          throw .missing(path: connection.place)
        }
        return try Store(location, connection, options)
      #else
        throw .unsupportedLocation(address.description)
      #endif
    }
  }

  init(
    _ location: StoreLocation, _ connection: any Connection, _ options: StoreOptions,
    lastEnd: LastEnd = .clean
  ) throws(StoreError) {
    self.location = location
    self.lastEnd = lastEnd
    self.connection = connection
    self.options = options
    session = String(UInt64.random(in: .min ... .max), radix: 36)
    try migrate(connection)
    generation = try connection.number(BoardStatement.counter, .text("generation")) ?? 1
    _ = try connection.hasNews()
    fileConnection?.whenReplaced = { [unowned self] in isAnotherBoard() }
  }

  /// Lets go of the board.
  ///
  /// SQLite then tidies up its write-ahead log, which costs a sync; a program that is about to end
  /// may leave that to the next one and simply exit.
  public func close() { connection.close() }

  /// The connection of a board in a file, which can be copied and replaced as a whole; `nil` for other boards.
  var fileConnection: SQLiteConnection? { connection as? SQLiteConnection }

  /// What to watch for other programs' changes.
  ///
  /// The write-ahead log of a file comes and goes, and links are followed, as it lies beside the real file. The socket
  /// of a server is another one after each ``reconnect()``.
  public var newsSource: NewsSource { connection.newsSource }

  /// Has a function called with `true` when a server has not answered for half a second, and with `false` when it does;
  /// on the thread that waits.
  public func onSilence(_ callback: @escaping @Sendable (Bool) -> Void) {
    connection.whenSilent = callback
  }

  /// Connects to the server again, after `StoreError.unreachable` or `StoreError.unconfirmed`.
  ///
  /// Does nothing for files. There may be news then.
  ///
  /// A server may come back with another history: restored from a backup, or replaced by a copy that was behind. Then
  /// readers get `StoreError.replaced`.
  ///
  /// - Throws: `StoreError.unreachable` while there is no connection to be had, `StoreError.missing` when there is no board
  ///   any more, where none is made, `StoreError.newerSchema` when the board was brought to a version that this program
  ///   does not know.
  public func reconnect() throws(StoreError) {
    try connection.reconnect()
    guard try schemaVersion(of: connection) > 0 else { throw .missing(path: connection.place) }
    try migrate(connection)
    if let mark, try LogMark.at(mark.sequence, connection) != mark { isAnotherBoard() }
  }

  /// Notes that there is another board in the place of ours; whoever follows the log is told to load again.
  private func isAnotherBoard() {
    // The count begins at 1, so no board has this number.
    generation = 0
  }
}
