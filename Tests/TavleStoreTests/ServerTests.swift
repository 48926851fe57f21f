import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: PostgresServer.isInstalled, "\(PostgresServer.missing)"))
struct `A server for tests` {
  @Test func `a program that is started has no file of another open`() throws {
    // As Foundation has them: not to be closed when another program starts.
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    let run = try ChildProcess.run(["ls", "/proc/self/fd"], environment: ["PATH": "/usr/bin:/bin"])
    let open = Set(run.output.split(separator: "\n"))
    #expect(run.status == 0 && open.isSuperset(of: ["0", "1", "2"]))
    #expect(ends.allSatisfy { !open.contains("\($0)") || $0 == 3 }, "\(open)")
  }

  /// Asks the server of an address for a number.
  private func ask(_ address: String, _ sql: String = "SELECT 42") throws -> String {
    let run = try ChildProcess.run(
      ["psql", "-X", "-A", "-t", "-q", "-c", sql, address], environment: ["PATH": "/usr/bin:/bin"])
    return run.output.trimmingCharacters(in: .newlines)
  }

  @Test func `gives each board a schema of its own`() throws {
    let server = try PostgresServer.shared()
    let addresses = try (1...2).map { _ in server.address(schema: try server.makeSchema()) }
    let schemas = try addresses.map { try ask($0, "SELECT current_schema()") }
    #expect(Set(schemas).count == 2)
    #expect(schemas.allSatisfy { $0.hasPrefix("board_") })
  }

  @Test func `can be stopped at once, started, paused and resumed, and leaves nothing behind`()
    throws
  {
    var server: PostgresServer? = try PostgresServer()
    let folder = try #require(server?.folder)
    let address = try #require(server?.address(schema: "public"))
    try server?.sql("CREATE TABLE kept AS SELECT 7 AS number")
    try server?.stop(immediate: true)
    #expect(try ask(address).contains("No such file"))
    try server?.start()
    #expect(try ask(address, "SELECT number FROM kept") == "7")
    try server?.pause()
    let client = try ChildProcess(
      ["psql", "-X", "-c", "SELECT 1", address], environment: ["PATH": "/usr/bin:/bin"],
      streams: .none)
    #expect(client.end() == nil)
    try server?.resume()
    #expect(client.end(waiting: true) == 0)
    try server?.pause()
    server = nil
    #expect(!FileManager.default.fileExists(atPath: folder))
  }
}

@Suite(.enabled(if: PostgresServer.isInstalled, "\(PostgresServer.missing)"))
struct `A flaky network` {
  private let proxy: FlakyProxy
  private let schema: String

  init() throws {
    let server = try PostgresServer.shared()
    schema = try server.makeSchema()
    proxy = try FlakyProxy(to: server, seed: 5)
  }

  /// What `psql` prints, commands as `BEGIN` included.
  private func ask(_ statements: String...) throws -> String {
    let run = try ChildProcess.run(
      ["psql", "-X", "-A", "-t"] + statements.flatMap { ["-c", $0] }
        + [proxy.address(schema: schema)], environment: ["PATH": "/usr/bin:/bin"])
    return run.output.trimmingCharacters(in: .newlines)
  }

  @Test func `lets through what it does not cut`() throws {
    #expect(try ask("SELECT repeat('x', 100000)").count == 100_000)
    #expect(proxy.cuts == 0)
    #expect(proxy.connections == 1)
  }

  @Test func `cuts after some bytes, also in the middle of the greeting`() throws {
    try proxy.set(Weather(cuts: [.bytes(1...300)]))
    for _ in 1...20 {
      _ = try ask("SELECT repeat('x', 1000)", "SELECT '\(String(repeating: "y", count: 1000))'")
    }
    #expect(proxy.cuts == 20)
  }

  @Test func `cuts around a commit, whether the server has heard it or not`() throws {
    try PostgresServer.shared().sql("CREATE TABLE \(schema).kept (number int)")
    try proxy.set(Weather(cuts: [.commit(1...1)]))
    var (confirmed, attempts) = (0, 0)
    for number in 1...40 {
      let output = try ask("BEGIN", "INSERT INTO kept VALUES (\(number))", "COMMIT")
      attempts += 1
      if output.hasSuffix("COMMIT") { confirmed += 1 }
    }
    let kept = try #require(
      Int(PostgresServer.shared().sql("SELECT count(*) FROM \(schema).kept")))
    #expect(proxy.cuts + confirmed >= attempts)
    #expect(confirmed < kept)
    #expect(kept < attempts)
  }

  @Test func `can be closed, silent and open again`() throws {
    try proxy.set(Weather(.closed))
    #expect(try ask("SELECT 42").contains("onnection"))
    try proxy.set(Weather(.silent))
    let client = try ChildProcess(
      ["psql", "-X", "-c", "SELECT 1", proxy.address(schema: schema)],
      environment: ["PATH": "/usr/bin:/bin"], streams: .none)
    #expect(holds { proxy.connections == 1 })
    #expect(client.end() == nil)
    try proxy.set(Weather())
    #expect(client.end(waiting: true) == 0)
    try proxy.set(Weather(delay: 1...3))
    #expect(try ask("SELECT 42") == "42")
    proxy.cutAll()
  }
}
