import Foundation
public import Glibc

/// A program started by a test.
///
/// Not Foundation's: a terminal of its own needs a session of its own, and no descriptor may leak into another child.
public struct ChildProcess: Sendable {
  /// Which descriptors the program has.
  public enum Streams: Sendable {
    /// The path of a terminal for all three; the program leads a new session on it.
    case terminal(String)
    /// Nothing to read; one descriptor for output and errors.
    case output(Int32)
    /// Nothing to read, and nobody listens.
    case none
    /// One descriptor to read; output and errors go nowhere.
    case input(Int32)
  }

  /// The process.
  public let id: pid_t

  /// Starts a program with exactly this environment.
  public init(
    _ arguments: [String], environment: [String: String], streams: Streams
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    Self.connect(streams, &actions)
    // Foundation waits for its own children on a socket that others inherit; one that is kept open it would wait on for ever.
    _ = Self.closeFrom?(&actions, 3)
    var attributes = posix_spawnattr_t()
    Self.prepare(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var child: pid_t = 0
    let error = Self.withCStrings(arguments) { words in
      Self.withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        posix_spawnp(&child, arguments.first ?? "", &actions, &attributes, words, environment)
      }
    }
    guard error == 0 else { throw TestFailure("\(arguments): \(String(cString: strerror(error)))") }
    id = child
  }

  /// `posix_spawn_file_actions_addclosefrom_np`, which the headers hide from Swift.
  private static let closeFrom = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np").map {
    unsafeBitCast(
      $0,
      to: (@convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32).self)
  }

  private static func connect(_ streams: Streams, _ actions: inout posix_spawn_file_actions_t) {
    switch streams {
    case .terminal(let path):
      // The first terminal a session leader opens becomes its controlling terminal.
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    case .output(let descriptor):
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, descriptor, 1)
      posix_spawn_file_actions_adddup2(&actions, descriptor, 2)
    case .none:
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      quieten(&actions)
    case .input(let descriptor):
      posix_spawn_file_actions_adddup2(&actions, descriptor, 0)
      quieten(&actions)
    }
  }

  private static func quieten(_ actions: inout posix_spawn_file_actions_t) {
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
  }

  /// A session of its own, all signals as usual, none blocked.
  private static func prepare(_ attributes: inout posix_spawnattr_t) {
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | newSession))
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }

  /// The exit status, or 128 and the signal; `nil` while it runs.
  public func end(waiting: Bool = false) -> Int32? {
    var status: Int32 = 0
    guard waitpid(id, &status, waiting ? 0 : WNOHANG) == id else { return nil }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Runs a program to its end.
  ///
  /// - Returns: its exit status and everything it wrote.
  public static func run(_ arguments: [String], environment: [String: String]) throws -> (
    status: Int32, output: String
  ) {
    // A file, not a pipe: a server that a program leaves behind would hold a pipe open.
    let path = FileManager.default.temporaryDirectory.appending(path: "tavle-\(UUID()).out").path
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw TestFailure("no file \(path)") }
    defer { try? FileManager.default.removeItem(atPath: path) }
    defer { close(file) }
    let child = try ChildProcess(arguments, environment: environment, streams: .output(file))
    let status = child.end(waiting: true) ?? -1
    return (
      status, String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    )
  }
}
