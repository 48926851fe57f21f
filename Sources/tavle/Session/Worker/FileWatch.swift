import Dispatch
import Glibc
import Synchronization

/// Calls back when files are written to, by inotify: nothing wakes up in between.
final class FileWatch {
  private let source: any DispatchSourceRead

  /// Watches files that are there.
  ///
  /// Others are left out. `nil` if the system has no more watches.
  init?(_ files: [String], queue: DispatchQueue, _ callback: @escaping @Sendable () -> Void) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    let wanted = UInt32(IN_MODIFY | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF)
    let watches = files.map { inotify_add_watch(descriptor, $0, wanted) }
    guard watches.contains(where: { $0 >= 0 }) else {
      close(descriptor)
      return nil
    }
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    let looks = RepeatedLook(queue: queue, callback)
    source.setEventHandler {
      FileWatch.drain(descriptor)
      looks.begin()
    }
    source.setCancelHandler {
      looks.end()
      close(descriptor)
    }
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

/// Looks at once, and a few times more.
///
/// A database writes its log, waits for the disk, and only then shows the change to others, in shared memory where
/// nobody is told. Whoever looks at the write alone looks too early.
private final class RepeatedLook: Sendable {
  /// How long after the look before, in milliseconds; the last ones are for slow disks.
  private static let pauses = [5, 15, 40, 100, 250, 600, 1_500]

  private let queue: DispatchQueue
  private let look: @Sendable () -> Void
  /// Which series is the present one: a new write begins a new one.
  private let present = Mutex(0)

  init(queue: DispatchQueue, _ look: @escaping @Sendable () -> Void) {
    self.queue = queue
    self.look = look
  }

  /// Begins a series of looks; the one before is over.
  func begin() {
    let series = next()
    look()
    continueSeries(series, Self.pauses[...])
  }

  /// No look follows.
  func end() { _ = next() }

  private func next() -> Int {
    present.withLock { present in
      present += 1
      return present
    }
  }

  private func continueSeries(_ series: Int, _ pauses: ArraySlice<Int>) {
    guard let pause = pauses.first else { return }
    queue.asyncAfter(deadline: .now() + .milliseconds(pause)) { [self] in
      guard present.withLock({ $0 == series }) else { return }
      look()
      continueSeries(series, pauses.dropFirst())
    }
  }
}
