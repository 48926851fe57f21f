import Dispatch
import Glibc
import TavleStore

/// Calls back when there may be news of other programs' changes, wherever they come from.
enum Watch {
  case files(FileWatch)
  case socket(SocketWatch)

  /// Watches a source; `nil` where there is nothing to watch, or the system has no more watches.
  init?(_ source: NewsSource, queue: DispatchQueue, _ callback: @escaping @Sendable () -> Void) {
    switch source {
    case .files(let files):
      guard let watch = FileWatch(files, queue: queue, callback) else { return nil }
      self = .files(watch)
    case .socket(let descriptor):
      guard let watch = SocketWatch(descriptor, queue: queue, callback) else { return nil }
      self = .socket(watch)
    case .none: return nil
    }
  }
}

/// Calls back when something arrives on a socket, or it is closed by the other side.
final class SocketWatch {
  private let source: any DispatchSourceRead

  /// Watches a socket that somebody else reads from and closes.
  ///
  /// It is watched through a descriptor of our own, so that closing it there does not make another file of the same
  /// number the one that is watched.
  init?(
    _ descriptor: Int32, queue: DispatchQueue, _ callback: @escaping @Sendable () -> Void
  ) {
    let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard own >= 0 else { return nil }
    source = DispatchSource.makeReadSource(fileDescriptor: own, queue: queue)
    source.setEventHandler(handler: callback)
    source.setCancelHandler { close(own) }
    source.resume()
  }

  deinit { source.cancel() }
}
