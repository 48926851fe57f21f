import Glibc

/// Ends a server and removes its folder when the test process ends, however it ends.
///
/// A shell in a session of its own reads from a pipe that only this process writes to: even a killed one closes it.
final class Watchdog: Sendable {
  private let pipe: Int32
  private let shell: ChildProcess

  /// A server stopped by a signal hears nothing else before it is told to go on.
  private static let script = """
    read -r _
    server=$(head -n 1 "$0/data/postmaster.pid") && {
      family=$(grep -l "^PPid:[[:space:]]*$server\\$" /proc/[0-9]*/status | cut -d / -f 3)
      kill -QUIT $server
      kill -CONT $server $family
      for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        [ -e "$0/data/postmaster.pid" ] || break
        sleep 0.1
      done
      kill -KILL $server $family
    }
    rm -rf "$0"
    """

  /// Watches over a folder with a server in it.
  init(over folder: String) throws {
    var ends: [Int32] = [0, 0]
    // No other child may hold it open, not even one started at this moment: `pipe` cannot promise that.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw TestFailure("no pipe") }
    defer { close(ends[0]) }
    shell = try ChildProcess(
      ["sh", "-c", Self.script, folder], environment: ["PATH": "/usr/bin:/bin"],
      streams: .input(ends[0]))
    pipe = ends[1]
  }

  deinit {
    close(pipe)
    _ = shell.end(waiting: true)
  }
}
