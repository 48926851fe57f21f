import Dispatch
import Synchronization
import TavleCore
import TavleStore
import TavleUI

extension StoreWorker {
  /// From now on tells what other programs commit.
  ///
  /// Nothing wakes up while nothing is written.
  func follow() {
    startWatch(desk.withLock { $0.store.newsSource })
    lookForNews()
  }

  /// Reads what others have committed, if there is anything.
  func lookForNews() {
    let wasReplaced = attempt { desk throws(StoreError) in
      guard !desk.isOffline else { return false }
      // The store says once that there is news; it counts until it has been read.
      let hasNews = try desk.store.hasNews()
      guard hasNews || desk.mayHaveNews else { return false }
      desk.mayHaveNews = true
      do throws(StoreError) {
        tell(try desk.store.changes(since: desk.seen), &desk)
        desk.mayHaveNews = false
        return false
      } catch .replaced {
        mailbox.post(.news(try Self.first(&desk)))
        desk.mayHaveNews = false
        return true
      }
    }
    if wasReplaced == true { loadRest() }
  }

  /// Tells entries of the log that are not the loop's own.
  func tell(_ entries: [LogEntry], _ desk: inout Desk) {
    guard let last = entries.last else { return }
    desk.seen = max(desk.seen, last.sequence)
    mailbox.post(.news(.changed(entries)))
  }
}
