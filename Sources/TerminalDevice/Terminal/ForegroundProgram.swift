import CNcurses
import Glibc

/// Another program with the terminal to itself.
enum ForegroundProgram {
  /// Starts a program and waits for its end.
  static func run(_ arguments: [String], environment: [String: String], input: Int32) -> ProgramEnd
  {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if input != STDIN_FILENO { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    switch start(arguments, environment: environment, actions: &actions) {
    case .started(let child): return wait(for: child)
    case .failed(let error): return .notStarted(error)
    }
  }

  /// What came of starting a program.
  enum Start {
    /// It runs.
    case started(pid_t)
    /// It does not; the system's error number.
    case failed(Int32)
  }

  /// Starts a program with its descriptors arranged.
  static func start(
    _ arguments: [String], environment: [String: String],
    actions: inout posix_spawn_file_actions_t
  ) -> Start {
    guard let program = arguments.first else { return .failed(EINVAL) }
    var attributes = posix_spawnattr_t()
    prepare(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var child: pid_t = 0
    let error = withCStrings(arguments) { arguments in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        posix_spawnp(&child, program, &actions, &attributes, arguments, environment)
      }
    }
    return error == 0 ? .started(child) : .failed(error)
  }

  /// All signals as usual, none blocked: what this process ignores or catches is its own affair.
  private static func prepare(_ attributes: inout posix_spawnattr_t) {
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
  }

  private static func wait(for child: pid_t) -> ProgramEnd {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return .notStarted(errno) }
    }
    // The low seven bits are the signal, the next byte is the exit status (wait(2)).
    return status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .signalled(status & 0x7F)
  }

  /// Texts as C wants a list of them: ended by a null pointer.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
