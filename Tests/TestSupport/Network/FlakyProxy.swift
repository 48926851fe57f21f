import Foundation
import Synchronization

/// A bad network in front of a server: a socket that passes bytes on, holds them back, or cuts the connection.
///
/// What it does by chance is the same for the same seed and the same order of connections.
public final class FlakyProxy: Sendable {
  private let folder: Folder
  private let server: PostgresServer
  private let path: String
  private let relay: Relay
  private let listener = Mutex<Socket?>(nil)

  /// Stands before a server.
  public init(to server: PostgresServer, seed: UInt64 = 1, _ weather: Weather = Weather()) throws {
    self.server = server
    folder = try Folder()
    let name = ".s.PGSQL.\(server.port)"
    path = folder.file(name)
    relay = Relay(target: "\(server.folder)/\(name)", seed: seed, weather)
    try open()
  }

  deinit {
    listener.withLock { $0?.shut() }
    relay.weather = Weather(.closed)
    relay.cutAll()
  }

  /// The address, through the proxy, of the board in a schema.
  public func address(schema: String) -> String {
    server.address(schema: schema, folder: folder.path)
  }

  /// How many connections it has cut.
  public var cuts: Int { relay.cuts }

  /// How many connections were made.
  public var connections: Int { relay.connections }

  /// Cuts all connections there are; new ones are welcome.
  public func cutAll() { relay.cutAll() }

  /// Changes the weather.
  ///
  /// Cuts are for connections made from now on, the rest is for all.
  public func set(_ weather: Weather) throws {
    relay.weather = weather
    switch weather.passage {
    case .open, .silent: try open()
    case .closed: close()
    }
  }

  private func open() throws {
    try listener.withLock { listener in
      guard listener == nil else { return }
      let socket = try Socket.listening(at: path)
      listener = socket
      let relay = relay
      Thread.detachNewThread { while let client = socket.accept() { relay.connect(client) } }
    }
  }

  private func close() {
    listener.withLock { listener in
      listener?.shut()
      listener = nil
    }
    relay.cutAll()
  }
}
