import Foundation
import Glibc
import Synchronization

/// Passes bytes on for all connections of a flaky proxy; two threads for each.
final class Relay: Sendable {
  private struct State {
    var random: SplitMix
    var weather: Weather
    var connections = 0
    var cuts = 0
    var open: [ObjectIdentifier: Link] = [:]
  }

  private let target: String
  private let state: Mutex<State>

  /// Passes on to the socket at a path.
  init(target: String, seed: UInt64, _ weather: Weather) {
    self.target = target
    state = Mutex(State(random: SplitMix(seed: seed), weather: weather))
  }

  var weather: Weather {
    get { state.withLock { $0.weather } }
    set { state.withLock { $0.weather = newValue } }
  }

  var connections: Int { state.withLock { $0.connections } }

  var cuts: Int { state.withLock { $0.cuts } }

  func cutAll() {
    state.withLock { state in
      for link in state.open.values where link.shut() { state.cuts += 1 }
    }
  }

  /// Connects a client to the server, or lets it go if there is none.
  func connect(_ client: Socket) {
    let server = try? Socket.connecting(to: target)
    let link = state.withLock { state -> Link? in
      state.connections += 1
      let fate = state.weather.fate(&state.random)
      guard let server else { return nil }
      let link = Link(client, server, fate)
      state.open[ObjectIdentifier(link)] = link
      return link
    }
    guard let link else { return client.shut() }
    for direction in [Fate.Direction.toServer, .toClient] {
      Thread.detachNewThread { self.carry(link, direction) }
    }
  }

  private func carry(_ link: Link, _ direction: Fate.Direction) {
    while let bytes = link.read(direction) {
      wait(for: link)
      guard link.pass(bytes, direction) else { break }
    }
    state.withLock { state in
      if link.isCut, link.shut() { state.cuts += 1 }
      _ = link.shut()
      state.open[ObjectIdentifier(link)] = nil
    }
  }

  /// Holds data back as long as the weather says.
  private func wait(for link: Link) {
    let delay = state.withLock { state in
      UInt32.random(in: state.weather.delay, using: &state.random)
    }
    if delay > 0 { usleep(delay * 1_000) }
    while weather.passage == .silent, !link.isShut { usleep(2_000) }
  }
}

/// One connection: a client, a server, and what is to become of them.
private final class Link: Sendable {
  private let client: Socket
  private let server: Socket
  private let fate: Mutex<Fate>
  private let shutting = Atomic(false)
  private let cutting = Atomic(false)

  init(_ client: Socket, _ server: Socket, _ fate: Fate) {
    (self.client, self.server) = (client, server)
    self.fate = Mutex(fate)
  }

  /// Whether fate has struck.
  var isCut: Bool { cutting.load(ordering: .acquiring) }

  var isShut: Bool { shutting.load(ordering: .acquiring) }

  func read(_ direction: Fate.Direction) -> [UInt8]? {
    direction == .toServer ? client.read() : server.read()
  }

  /// Sends bytes on, all of them or those before the cut; `false` at the cut.
  func pass(_ bytes: [UInt8], _ direction: Fate.Direction) -> Bool {
    let limit = fate.withLock { $0.passing(bytes, direction) }
    (direction == .toServer ? server : client).write(bytes[..<(limit ?? bytes.count)])
    if limit != nil { cutting.store(true, ordering: .releasing) }
    return limit == nil
  }

  /// Ends both sides; `false` if that was done already.
  func shut() -> Bool {
    guard !shutting.exchange(true, ordering: .acquiringAndReleasing) else { return false }
    client.shut()
    server.shut()
    return true
  }
}
