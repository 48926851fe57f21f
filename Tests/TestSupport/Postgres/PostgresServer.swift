import Foundation
import Glibc
import Synchronization

/// A real PostgreSQL server in a folder of its own, which ends with its last user or with the test process.
///
/// The user `tavle` may do everything on the database `tavle`. Everybody is trusted on the socket; on 127.0.0.1 they
/// need a password.
public final class PostgresServer: Sendable {
  /// Whether the server can be run here; tests that need it say so when it cannot.
  public static var isInstalled: Bool { PostgresPrograms.installed != nil }
  /// What to say when it cannot.
  public static let missing = "PostgreSQL's server programs are not installed"

  private static let common = Result { try PostgresServer(onLoopback: true) }

  /// The server that all tests of this process share; nobody stops it.
  public static func shared() throws -> PostgresServer { try common.get() }

  /// The folder with the socket.
  public let folder: String
  /// The number in the socket's name, and the port on 127.0.0.1.
  public let port: Int
  private let programs: PostgresPrograms
  private let watchdog: Watchdog
  private let schemas = Atomic(0)
  private var data: String { "\(folder)/data" }

  /// Makes and starts a server.
  ///
  /// - Parameters:
  ///   - syncs: Whether what is committed survives a cut of power, as on a server for people. Slower.
  ///   - onLoopback: Whether it can be reached at 127.0.0.1 too.
  ///   - replicates: Whether commits may be made to wait for another server.
  /// - Throws: ``TestFailure`` with what the programs said.
  public init(syncs: Bool = false, onLoopback: Bool = false, replicates: Bool = false) throws {
    guard let programs = PostgresPrograms.installed else { throw TestFailure(Self.missing) }
    self.programs = programs
    folder = "/tmp/tavle-pg-\(String(UInt32.random(in: .min ... .max), radix: 36))"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    watchdog = try Watchdog(over: folder)
    programs.hand(over: folder)
    port = onLoopback ? try freePort() : 5432
    try make(syncs: syncs, onLoopback: onLoopback, replicates: replicates)
    try start()
    _ = try programs.psql(login(database: "postgres") + ["-c", "CREATE DATABASE tavle"])
  }

  private func make(syncs: Bool, onLoopback: Bool, replicates: Bool) throws {
    try programs.serve(
      "initdb",
      ["--no-sync", "-A", "trust", "-U", "tavle", "-E", "UTF8", "--locale=C", "-D", data])
    let settings = """
      listen_addresses = '\(onLoopback ? "127.0.0.1" : "")'
      port = \(port)
      unix_socket_directories = '\(folder)'
      max_connections = 150
      shared_buffers = 16MB
      wal_level = \(replicates ? "replica" : "minimal")
      max_wal_senders = \(replicates ? 2 : 0)
      fsync = \(syncs ? "on" : "off")
      full_page_writes = \(syncs ? "on" : "off")
      jit = off

      """
    try append(settings, to: "postgresql.conf")
    try Data("local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n".utf8).write(
      to: URL(filePath: "\(data)/pg_hba.conf"))
  }

  private func append(_ text: String, to name: String) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: "\(data)/\(name)"))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }
}

// MARK: Boards

extension PostgresServer {
  /// Makes an empty schema: the place of a board.
  ///
  /// - Returns: its name.
  public func makeSchema() throws -> String {
    let name = "board_\(schemas.add(1, ordering: .relaxed).newValue)"
    try sql("CREATE SCHEMA \(name)")
    return name
  }

  /// The address of the board in a schema, as people write it after `--board`.
  public func address(schema: String) -> String { address(schema: schema, folder: folder) }

  func address(schema: String, folder: String) -> String {
    "postgres://tavle@/tavle?host=\(folder)&port=\(port)&options=-csearch_path%3D\(schema)"
  }

  /// Runs statements as the owner of everything.
  ///
  /// - Returns: the rows, a line each, their columns separated by `|`.
  @discardableResult
  public func sql(_ statements: String) throws -> String {
    try programs.psql(login(database: "tavle") + ["-c", statements]).trimmingCharacters(
      in: .newlines)
  }

  private func login(database: String) -> [String] {
    ["-h", folder, "-p", "\(port)", "-U", "tavle", "-d", database]
  }
}

// MARK: Accidents

extension PostgresServer {
  /// Starts it after ``stop(immediate:)``; it repairs itself first, if need be.
  ///
  /// Returns when it takes connections.
  public func start() throws {
    do {
      try programs.serve("pg_ctl", ["-D", data, "-l", "\(data)/log", "-w", "-t", "60", "start"])
    } catch let failure as TestFailure {
      throw TestFailure(failure.description + log())
    }
  }

  /// Stops it; at once, as if the power had gone, or after taking leave of everybody.
  public func stop(immediate: Bool) throws {
    let mode = immediate ? "immediate" : "fast"
    try programs.serve("pg_ctl", ["-D", data, "-m", mode, "-w", "-t", "60", "stop"])
  }

  /// Lets nothing of it run until ``resume()``: connections stay, but nobody answers.
  public func pause() throws {
    let server = try process()
    kill(server, SIGSTOP)
    for child in ProcessTable.children(of: server) { kill(child, SIGSTOP) }
  }

  /// Lets it go on where it was.
  public func resume() throws {
    let server = try process()
    for child in ProcessTable.children(of: server) { kill(child, SIGCONT) }
    kill(server, SIGCONT)
  }

  /// How many connections there are on its socket, those included that it has not answered yet.
  public func knocks() throws -> Int {
    let sockets = try String(contentsOfFile: "/proc/net/unix", encoding: .utf8)
    return sockets.split(separator: "\n").count { $0.hasSuffix(" \(folder)/.s.PGSQL.\(port)") }
  }

  /// What the server has said.
  public func log() -> String {
    (try? String(contentsOfFile: "\(data)/log", encoding: .utf8)) ?? ""
  }

  private func process() throws -> pid_t {
    let file = try String(contentsOfFile: "\(data)/postmaster.pid", encoding: .utf8)
    guard let id = file.split(separator: "\n").first.flatMap({ pid_t($0) }) else {
      throw TestFailure("postmaster.pid: \(file)")
    }
    return id
  }
}
