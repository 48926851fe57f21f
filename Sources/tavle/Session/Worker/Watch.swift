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
