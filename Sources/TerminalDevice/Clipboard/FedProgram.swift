import CNcurses
import Glibc

/// A program that is given a text on standard input and says nothing.
enum FedProgram {
  /// Runs a program with a text and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The program, searched for in `PATH`, and its arguments.
  ///   - environment: Its environment.
  ///   - text: What it reads.
  ///   - limit: After so many milliseconds it is killed.
  /// - Returns: Whether it took the text and ended well in time.
  static func run(
    _ arguments: [String], environment: [String: String], text: String, limit: Int
  ) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard tavle_pipe(&ends) == 1 else { return false }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    for silent in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, silent, "/dev/null", O_WRONLY, 0)
    }
    let child = ForegroundProgram.start(arguments, environment: environment, actions: &actions)
    close(ends[0])
    let deadline = now() + limit
    let taken = feed(text, to: ends[1], until: deadline)
    close(ends[1])
    guard case .started(let process) = child else { return false }
    return end(of: process, until: deadline) && taken
  }

  private static func feed(_ text: String, to descriptor: Int32, until deadline: Int) -> Bool {
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      guard errno == EAGAIN || errno == EINTR, deadline > now() else { return false }
      var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&wait, 1, Int32(max(0, deadline - now())))
    }
    return true
  }

  private static func end(of process: pid_t, until deadline: Int) -> Bool {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard deadline > now() else {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return false
      }
      _ = poll(nil, 0, 5)
    }
    return status == 0
  }

  private static func now() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
