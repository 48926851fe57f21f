import Foundation
import Glibc
import Synchronization
import TavleStore
import TestSupport
import Testing

/// Tries to lose the work of several clients on a server.
///
/// `TAVLE_TESTS_FULL` set tries ten times as often, `TAVLE_TESTS_SEED` other series of changes and cuts.
@Suite(.serialized, .enabled(if: PostgresServer.isInstalled, "\(PostgresServer.missing)"))
struct `Work on a server is not lost` {
  private static let variables = ProcessInfo.processInfo.environment
  private static let times = variables["TAVLE_TESTS_FULL"] == nil ? 1 : 10
  private static let seed = variables["TAVLE_TESTS_SEED"].flatMap(UInt64.init) ?? 1

  @Test func `when the connection is cut a thousand times`() throws {
    let server = try PostgresServer.shared()
    let schema = try server.makeSchema()
    let weather = Weather(cuts: [.commit(1...2), .bytes(1...1_000), .bytes(1...30_000)])
    let proxy = try FlakyProxy(to: server, seed: Self.seed, weather)
    let cuts = 1_000 * Self.times
    let crew = Crew(
      of: 6, on: StoreLocation(proxy.address(schema: schema)), seed: Self.seed)
    let isCut = holds(within: Limit(seconds: Double(120 * Self.times))) { proxy.cuts >= cuts }
    crew.stop()
    try proxy.set(Weather())
    let ledger = crew.end()
    #expect(isCut, "\(proxy.cuts) cuts")
    let problems = try ledger.problems(
      in: Store.open(StoreLocation(server.address(schema: schema))))
    #expect(problems == [])
    #expect(ledger.confirmed.count > cuts / 10)
  }

  @Test func `when the server is stopped at once and started again`() throws {
    let server = try PostgresServer(syncs: true)
    let location = StoreLocation(server.address(schema: "public"))
    let crew = Crew(of: 4, on: location, seed: Self.seed)
    for _ in 1...3 * Self.times {
      let before = crew.confirmed
      #expect(holds(within: Limit(seconds: 30)) { crew.confirmed > before + 10 })
      try server.stop(immediate: true)
      try server.start()
    }
    crew.stop()
    let ledger = crew.end()
    let problems = try ledger.problems(in: Store.open(location))
    #expect(problems == [])
  }

  /// Half of the clients wait until the server answers; the others take the connection for lost and connect again.
  @Test func `when the server stands still for seconds, and the clients say that they wait`() throws
  {
    let server = try PostgresServer()
    let location = StoreLocation(server.address(schema: "public"))
    let told = Mutex<[Bool]>([])
    let crew = Crew(
      of: 4, on: location, seed: Self.seed, silence: { $0.isMultiple(of: 2) ? 15 : 1 },
      whenSilent: { isSilent in told.withLock { $0.append(isSilent) } })
    for _ in 1...2 * Self.times {
      let before = crew.confirmed
      #expect(holds(within: Limit(seconds: 30)) { crew.confirmed > before + 10 })
      told.withLock { $0 = [] }
      try server.pause()
      let asked = try server.knocks()
      #expect(holds { told.withLock { $0.count { $0 } } >= 4 })
      // Until those who take it for lost have tried to connect: two of the four.
      #expect(holds { (try? server.knocks()) ?? 0 >= asked + 2 })
      let standing = crew.confirmed
      try server.resume()
      #expect(holds(within: Limit(seconds: 30)) { crew.confirmed > standing + 20 })
      #expect(told.withLock { $0.count { !$0 } } >= 2)
    }
    crew.stop()
    let ledger = crew.end()
    let problems = try ledger.problems(in: Store.open(location))
    #expect(problems == [])
  }

  @Test func `when everybody is slow`() throws {
    let server = try PostgresServer.shared()
    let schema = try server.makeSchema()
    let proxy = try FlakyProxy(to: server, seed: Self.seed, Weather(delay: 0...5))
    let location = StoreLocation(proxy.address(schema: schema))
    let ledger = Crew(of: 4, on: location, seed: Self.seed, steps: 10).end()
    let problems = try ledger.problems(in: Store.open(location))
    #expect(problems == [])
    #expect(ledger.confirmed.count > 10)
  }
}
