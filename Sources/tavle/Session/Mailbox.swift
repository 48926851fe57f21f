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
}

/// Letters from other threads, and one descriptor that wakes the loop when there are any.
final class Mailbox: Sendable {
  /// Readable while there are letters.
  let descriptor: Int32
  private let letters = Mutex<[Letter]>([])

  /// An empty mailbox.
  init() { descriptor = eventfd(0, Int32(EFD_CLOEXEC.rawValue | EFD_NONBLOCK.rawValue)) }

  deinit { close(descriptor) }

  /// Puts a letter in and wakes the loop.
  func post(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    var one: UInt64 = 1
    _ = write(descriptor, &one, MemoryLayout<UInt64>.size)
  }

  /// Takes all letters out, oldest first.
  func collect() -> [Letter] {
    var count: UInt64 = 0
    _ = read(descriptor, &count, MemoryLayout<UInt64>.size)
    return letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}
