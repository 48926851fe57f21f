import Dispatch
import Glibc

/// Calls back when files are written to, by inotify: nothing wakes up in between.
final class FileWatch {
  private let source: any DispatchSourceRead

  /// Watches files that are there; others are left out.
  ///
  /// `nil` if the system has no more watches.
  init?(_ files: [String], queue: DispatchQueue, _ callback: @escaping @Sendable () -> Void) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    let wanted = UInt32(IN_MODIFY | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF)
    for file in files { _ = inotify_add_watch(descriptor, file, wanted) }
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    source.setEventHandler {
      FileWatch.drain(descriptor)
      callback()
    }
    source.setCancelHandler { close(descriptor) }
    source.resume()
  }

  deinit { source.cancel() }

  /// Many writes are one reason to look.
  static func drain(_ descriptor: Int32) {
    withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
