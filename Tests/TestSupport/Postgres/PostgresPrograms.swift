import Foundation
import Glibc

/// PostgreSQL's own programs as they are installed here, and the user that runs its server.
struct PostgresPrograms: Sendable {
  /// The programs of this machine; `nil` if one is missing.
  static let installed = PostgresPrograms()

  private static let names = ["initdb", "pg_ctl", "postgres", "psql"]
  private let paths: [String: String]
  /// Who runs the server when tests are run by root, whom it refuses; `nil` for oneself.
  private let servant: Servant?

  private init?() {
    let folders = Self.folders()
    paths = Self.names.reduce(into: [:]) { paths, name in
      paths[name] = folders.lazy.map { "\($0)/\(name)" }.first(
        where: FileManager.default.isExecutableFile)
    }
    servant = geteuid() == 0 ? Servant() : nil
    guard paths.count == Self.names.count, geteuid() != 0 || servant != nil else { return nil }
  }

  /// Where programs are looked for: the path, then the folders of the packages, the newest version first.
  private static func folders() -> [String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql"))
    let newestFirst = (versions ?? []).sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }
    return path.split(separator: ":").map(String.init)
      + newestFirst.map { "/usr/lib/postgresql/\($0)/bin" } + configured()
  }

  /// What `pg_config` says, on systems that keep PostgreSQL elsewhere.
  private static func configured() -> [String] {
    let run = try? ChildProcess.run(["pg_config", "--bindir"], environment: [:])
    guard let run, run.status == 0 else { return [] }
    return [run.output.trimmingCharacters(in: .whitespacesAndNewlines)]
  }

  /// Gives a folder to the user that runs the server.
  func hand(over folder: String) {
    if let servant { chown(folder, servant.user, servant.group) }
  }

  /// Runs one of the server's programs as the server's user.
  @discardableResult
  func serve(_ name: String, _ arguments: [String]) throws -> String {
    try run((servant?.prefix ?? []) + [paths[name] ?? name] + arguments)
  }

  /// Runs `psql` as oneself; a statement that fails ends it.
  func psql(_ arguments: [String]) throws -> String {
    let quiet = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"]
    return try run([paths["psql"] ?? "psql"] + quiet + arguments)
  }

  private func run(_ words: [String]) throws -> String {
    let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C", "HOME": "/nowhere"]
    let run = try ChildProcess.run(words, environment: environment)
    guard run.status == 0 else {
      throw TestFailure("\(words.joined(separator: " ")): \(run.status)\n\(run.output)")
    }
    return run.output
  }
}

/// The user whom root has run the server.
private struct Servant: Sendable {
  let user: uid_t
  let group: gid_t
  let prefix: [String]

  /// PostgreSQL's own user, else nobody.
  init?() {
    guard let entry = getpwnam("postgres") ?? getpwnam("nobody") else { return nil }
    (user, group) = (entry.pointee.pw_uid, entry.pointee.pw_gid)
    prefix = ["setpriv", "--reuid=\(user)", "--regid=\(group)", "--clear-groups"]
  }
}
