/// Where a board is.
public enum StoreLocation: Hashable, Sendable {
  /// A file, by its path.
  case file(path: String)
  /// A database server, by its address (`postgres://…`).
  case server(ServerAddress)

  /// Reads what a person writes after `--board`: an address that begins with `postgres://`, or a path.
  ///
  /// What is neither, such as `mysql://user@host`, is an address too, which cannot be opened.
  public init(_ text: String) {
    self = ServerAddress(text).map(StoreLocation.server) ?? .file(path: text)
  }

  /// The board of a person who has not said which one they mean.
  ///
  /// `$TAVLE_BOARD`, else `tavle/board.db` in `$XDG_DATA_HOME` or in `~/.local/share`; `nil` without a home. As the
  /// XDG Base Directory Specification asks, a relative `$XDG_DATA_HOME` is not heeded.
  public static func standard(environment: [String: String]) -> StoreLocation? {
    if let board = environment["TAVLE_BOARD"], !board.isEmpty { return StoreLocation(board) }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : "\($0)/.local/share" }
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? home).map { .file(path: "\($0)/tavle/board.db") }
  }
}

extension StoreLocation: CustomStringConvertible {
  /// The path, or the address without anything secret.
  public var description: String {
    switch self {
    case .file(let path): path
    case .server(let address): address.description
    }
  }
}

/// What a board is opened for.
public enum StoreAccess: Hashable, Sendable {
  /// To look at it and to change it.
  case writing
  /// Only to look at it: nothing is written, and changes are refused with `StoreError.onlyForReading`.
  case reading
}

/// How a board is opened.
public struct StoreOptions: Sendable {
  /// What it is opened for.
  public var access: StoreAccess
  /// Whether a board that is not there is made, with its folder.
  public var mayCreate: Bool
  /// How long to wait while others write, in seconds.
  public var patience: Double
  /// How long a server that is far away or gone is waited for.
  public var server = ServerPatience()
  /// Whether a file is checked for damage if the last end was unclean; whoever says no does so with ``Store/upkeep``.
  public var checksEnd = true
  /// When the system was started; `nil` if that is not known.
  public var systemStart = SystemStart.moment

  /// Makes a missing board and waits five seconds, unless told otherwise.
  public init(access: StoreAccess = .writing, mayCreate: Bool = true, patience: Double = 5) {
    self.access = access
    self.mayCreate = mayCreate
    self.patience = patience
  }
}

/// How long a server is waited for.
public struct ServerPatience: Sendable {
  /// How long a server may say nothing, in seconds, before the connection counts as lost.
  public var silence: Double = 15
  /// How long to try to connect again before a change is given up, in seconds; `nil` does not try.
  public var reconnecting: Double? = 5
  /// How long to try at least when it is not known whether a commit was made, in seconds.
  ///
  /// Its transaction may keep others out for ten seconds on a server that does not see that its client has gone.
  public var doubt: Double = 20

  /// Waits fifteen seconds for an answer and five for a new connection.
  public init() {}
}
