import Dispatch
import Glibc
import Synchronization

/// Wakes a sleeping loop when the program is to end, and at midnight.
final class Bell: Sendable {
  /// What was rung for.
  enum Reason: UInt8 {
    case stop = 1
    case midnight = 2
  }

  /// What asks a program to end.
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Readable when it has been rung.
  let descriptor: Int32
  private let button: Int32
  private let queue = DispatchQueue(label: "tavle.bell")

  /// From now on signals that ask the program to end ring the bell instead.
  ///
  /// One bell at a time: signals belong to the whole process.
  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, button) = (ends[0], ends[1])
    signalButton.store(button, ordering: .sequentiallyConsistent)
    var all = sigset_t()
    sigemptyset(&all)
    for number in Self.signals {
      sigaddset(&all, number)
      signal(number) { _ in
        let saved = errno
        var reason = Reason.stop.rawValue
        write(signalButton.load(ordering: .sequentiallyConsistent), &reason, 1)
        errno = saved
      }
    }
    // Whoever started the program may have had them blocked, which is inherited.
    pthread_sigmask(SIG_UNBLOCK, &all, nil)
  }

  deinit {
    for number in Self.signals { signal(number, SIG_DFL) }
    signalButton.store(-1, ordering: .sequentiallyConsistent)
    close(descriptor)
    close(button)
  }

  /// Rings once at the next midnight here, by the clock on the wall: whoever slept until later is woken then.
  func ringAtMidnight() {
    let pause = Clock.millisecondsToMidnight(from: Clock.now)
    queue.asyncAfter(wallDeadline: .now() + .milliseconds(pause)) { [weak self] in
      guard let self else { return }
      var reason = Reason.midnight.rawValue
      write(button, &reason, 1)
    }
  }

  /// What it was rung for since the last call.
  func reasons() -> Set<Reason> {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return Set(bytes.prefix(max(0, count)).compactMap(Reason.init))
  }
}

/// Where the handler of signals, which knows nothing else, writes to.
private let signalButton = Atomic<Int32>(-1)
