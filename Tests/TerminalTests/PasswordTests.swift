import Foundation
import TestSupport
import Testing

/// Over the network PostgreSQL wants a password, which nobody may ever read again.
@Suite(.enabled(if: PostgresServer.isInstalled, "\(PostgresServer.missing)"))
struct PasswordTests {
  private static let password = "hemmelig-Ørred"
  private static let encoded = "hemmelig-%C3%98rred"
  private let server: PostgresServer
  private let user: String
  private let home: Home

  init() throws {
    server = try PostgresServer.shared()
    user = try server.makeSchema()
    home = try Home()
    // A schema named like its user is where that user's tables go.
    try server.sql(
      "CREATE ROLE \(user) LOGIN PASSWORD '\(Self.password)'; ALTER SCHEMA \(user) OWNER TO \(user)"
    )
  }

  private func address(password: String = "") -> String {
    let user = password.isEmpty ? user : "\(user):\(password)"
    return "postgres://\(user)@127.0.0.1:\(server.port)/tavle"
  }

  /// Adds a tip and prints the board.
  private func tavle(
    password: String = "", environment: [String: String?] = [:]
  ) throws -> (status: Int32, output: String) {
    let board = ["TAVLE_BOARD": address(password: password)].merging(environment) { $1 }
    let tip = try home.tavle("tip", "Robot on the floor", environment: board)
    let list = try home.tavle("list", environment: board)
    #expect(tip.status == list.status)
    return (tip.status, tip.output + list.output)
  }

  private func writePasswords(_ name: String) throws {
    let file = "\(home.path)/\(name)"
    let line = "127.0.0.1:\(server.port):tavle:\(user):\(Self.password)\n"
    try line.write(toFile: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
  }

  private func expectSilence(_ run: (status: Int32, output: String)) {
    #expect(!run.output.contains("hemmelig"))
  }

  @Test(arguments: [0o600, 0o644])
  func `a password file others may read is told of in our words, not libpq's`(mode: Int) throws {
    let file = "\(home.path)/.pgpass"
    _ = FileManager.default.createFile(
      atPath: file, contents: Data(), attributes: [.posixPermissions: mode])
    let board = ["TAVLE_BOARD": server.address(schema: user)]
    for arguments in [["tip", "One"], ["list"]] {
      let run = try ChildProcess.run(
        [Home.tavle] + arguments, environment: home.environment(board))
      #expect(run.status == 0)
      #expect(!run.output.contains("WARNING"), "\(run.output)")
      let told = run.output.split(separator: "\n").filter { $0.contains(file) }
      #expect(told.count == (mode == 0o600 ? 0 : 1), "\(run.output)")
    }
  }

  @Test func `the right password opens the board, wherever it comes from`() throws {
    try writePasswords(".pgpass")
    try writePasswords("passwords")
    let ways: [(password: String, environment: [String: String?])] = [
      (Self.encoded, [:]), ("", ["PGPASSWORD": Self.password]), ("", [:]),
      ("", ["HOME": "/", "XDG_DATA_HOME": home.path, "PGPASSFILE": "\(home.path)/passwords"]),
    ]
    for way in ways {
      let run = try tavle(password: way.password, environment: way.environment)
      #expect(run.status == 0, "\(run.output)")
      #expect(run.output.contains("Robot on the floor"))
      expectSilence(run)
    }
  }

  @Test(arguments: [("", nil), ("hemmelig-nej", nil), ("", "hemmelig-nej")])
  func `no password or a wrong one is refused in words that hold none`(
    _ password: String, _ variable: String?
  ) throws {
    let run = try tavle(password: password, environment: ["PGPASSWORD": variable])
    #expect(run.status == 3)
    #expect(run.output.contains("127.0.0.1:\(server.port)"), "\(run.output)")
    #expect(run.output.contains(user))
    expectSilence(run)
  }

  @Test(arguments: ["hemme/lig", "hemme@lig", "hemme?lig", "hemme lig", "hemme%lig", "hemmelig#"])
  func `a password that breaks the address is not shown either`(_ password: String) throws {
    let run = try tavle(password: password)
    #expect(run.status == 3)
    #expect(!run.output.contains("hemme"), "\(run.output)")
    #expect(!run.output.contains("lig"), "\(run.output)")
  }
}
