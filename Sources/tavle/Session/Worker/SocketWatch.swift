import Dispatch
import Foundation
import Glibc

/// Calls back on a queue when something arrives on a socket, or when the other side closes it.
///
/// A thread sleeps in `poll`. A dispatch source is not enough here: when the other side's last words have been read and
/// only the end of the connection is left, it may never fire.
final class SocketWatch {
  /// Closed to end the thread.
  private let end: Int32

  /// Watches a socket that somebody else reads from and closes.
  ///
  /// It is watched through a descriptor of our own, so that closing it there does not make another file of the same
  /// number the one that is watched. `nil` if there are no descriptors left.
  init?(
    _ socket: Int32, queue: DispatchQueue, _ callback: @escaping @Sendable () -> Void
  ) {
    var ends: [Int32] = [-1, -1]
    let own = fcntl(socket, F_DUPFD_CLOEXEC, 0)
    guard own >= 0, pipe(&ends) == 0 else {
      if own >= 0 { close(own) }
      return nil
    }
    for descriptor in ends { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    end = ends[1]
    let stop = ends[0]
    let thread = Thread {
      // Signals are for the thread that reads the terminal.
      var all = sigset_t()
      sigfillset(&all)
      pthread_sigmask(SIG_BLOCK, &all, nil)
      while Self.wait(for: own, unless: stop) { queue.sync(execute: callback) }
      close(own)
      close(stop)
    }
    thread.name = "tavle.socket"
    thread.start()
  }

  deinit { close(end) }

  /// Sleeps until there is something to read; `false` when the watch is over.
  private static func wait(for socket: Int32, unless stop: Int32) -> Bool {
    var waiting = [
      pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waiting, 2, -1) < 0, errno == EINTR {}
    return waiting[1].revents == 0 && waiting[0].revents != 0
  }
}
