public import TavleStore
public import Testing

/// A kind of place that boards can be in: makes one that is empty, which can then be opened many times.
public struct Engine: CustomTestStringConvertible, Sendable {
  /// What test reports call it.
  public let testDescription: String
  /// Makes a place.
  public let makePlace: @Sendable () throws -> Place

  /// A file in a folder of its own.
  public static let sqlite = Engine(testDescription: "SQLite") {
    let folder = try Folder()
    return Place(owner: folder, address: folder.file("board.db"))
  }

  /// A schema of its own on this process's server.
  public static let postgres = Engine(testDescription: "PostgreSQL") {
    let server = try PostgresServer.shared()
    return Place(owner: server, address: server.address(schema: try server.makeSchema()))
  }

  /// All engines that can be tested here.
  public static let all = [sqlite] + (PostgresServer.isInstalled ? [postgres] : [])
}

/// An empty board's place, cleaned up with its last user.
public struct Place {
  /// What keeps the place alive.
  public let owner: any AnyObject & Sendable
  /// What people write after `--board`.
  public let address: String
  /// Where a store finds it.
  public var location: StoreLocation { StoreLocation(address) }

  /// Opens the board, as often as wanted.
  public func open(_ options: StoreOptions = StoreOptions()) throws -> Store {
    let store = try Store.open(location, options)
    // A store whose folder is gone writes no more: what the place is kept by lives as long as the store.
    store.onSilence { [owner] _ in withExtendedLifetime(owner) {} }
    return store
  }
}
