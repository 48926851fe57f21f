import Glibc
import Synchronization
import TavleCore
import TavleStore
import TavleUI

/// What reaches the loop from elsewhere than the terminal.
enum Letter: Sendable {
  /// From the store's worker.
  case news(StoreNews)
  /// The store refused or failed; the loop has the words.
  case refused(StoreError)
  /// The store failed while nobody was waiting for it.
  case trouble(StoreError)
  /// The board could not be checked or backed up, or was found damaged by that.
  case notKept(StoreError)
  /// A command of the user's own could not be started, or ended with this status.
  case hookEnded(HookEvent, Hooks.End)
  /// There is a backup to show instead of the board, which is damaged.
  case rescue(from: StoreError)
}

/// Letters from other threads, and one descriptor that wakes the loop when there are any.
final class Mailbox: Sendable {
  /// Readable while there are letters.
  let descriptor: Int32
  private let bell: Int32
  private let letters = Mutex<[Letter]>([])

  /// An empty mailbox.
  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, bell) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// Puts a letter in and wakes the loop.
  func post(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    // A full pipe wakes the loop just as well.
    _ = write(bell, [1], 1)
  }

  /// Takes all letters out, oldest first.
  func collect() -> [Letter] {
    withUnsafeTemporaryAllocation(byteCount: 1_024, alignment: 1) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) == buffer.count {}
    }
    return letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}
