import TavleCore

/// An open board: every change is one transaction, on the disk when ``commit(_:author:at:)`` returns.
///
/// Everything waits for the disk, so a program that must not stand still gives its store to one serial queue. A
/// store is for one thread at a time; several stores, in one program or many, may be open on the same board.
public final class Store {
  /// Where the board is.
  public let location: StoreLocation
  /// Tells this store's entries in the log from those of others.
  public let session: String
  let connection: any Connection
  let coder = ChangeCoder()
  /// The last post that ``loadRest(since:chunk:)`` has given.
  var restCursor: PostID?
  /// What the posts given by it have alike.
  var restPool = Pool()
  /// Counts how often the board was replaced as a whole.
  var generation: Int64

  /// Opens a board, or makes one.
  ///
  /// Cheap for a board that is up to date. Older boards are brought to the newest schema.
  public static func open(
    _ location: StoreLocation, _ options: StoreOptions = StoreOptions()
  ) throws(StoreError) -> sending Store {
    switch location {
    case .file(let path):
      try BoardFile(path: path).prepare(mayCreate: options.mayCreate)
      let connection = try SQLiteConnection(path: path, wait: options.patience)
      return try Store(location, connection)
    case .server(let address):
      throw .unsupportedLocation(address)
    }
  }

  init(_ location: StoreLocation, _ connection: any Connection) throws(StoreError) {
    self.location = location
    self.connection = connection
    session = String(UInt64.random(in: .min ... .max), radix: 36)
    try migrate(connection)
    generation = try connection.number(BoardStatement.counter, .text("generation")) ?? 1
    _ = try connection.hasNews()
  }

  /// Lets go of the board.
  ///
  /// SQLite then tidies up its write-ahead log, which costs a sync; a program that is about to end
  /// may leave that to the next one and simply exit.
  public func close() { connection.close() }

  /// The files to watch for other programs' changes; none if the board is not a file.
  ///
  /// Links are followed, as the write-ahead log lies beside the real file. It comes and goes: watch its folder, or
  /// expect it to be missing.
  public var watchedFiles: [String] {
    guard case .file(let path) = location else { return [] }
    let real = BoardFile(path: path).realPath
    return [real, real + "-wal"]
  }
}
