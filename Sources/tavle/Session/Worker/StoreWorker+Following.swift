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

  /// Does something on the queue, and then looks for news.
  ///
  /// Word of another's commit may come in together with an answer to us; nobody announces it again then.
  func enqueue(_ work: @escaping @Sendable () -> Void) {
    queue.async { [self] in
      work()
      lookForNews()
    }
  }

  /// Reads what others have committed, until there is nothing more; nothing is looked for before all is loaded.
  ///
  /// A look is soon followed by others: what stands in their way is told once, until it is gone or another.
  func lookForNews() {
    let wasReplaced = attempt { desk throws(StoreError) in
      do throws(StoreError) {
        let wasReplaced = try readNews(&desk)
        desk.obstacle = nil
        return wasReplaced
      } catch {
        guard error.isLoss || error != desk.obstacle else { return false }
        desk.obstacle = error
        throw error
      }
    }
    if wasReplaced == true { loadRest() }
  }

  /// - Returns: whether the board was replaced by another, of which the first part has been told.
  private func readNews(_ desk: inout Desk) throws(StoreError) -> Bool {
    while try Self.hasNews(&desk) {
      do throws(StoreError) {
        tell(try desk.store.changes(since: desk.seen), &desk)
        desk.mayHaveNews = false
      } catch .replaced {
        mailbox.post(.news(try Self.first(&desk)))
        desk.mayHaveNews = false
        return true
      }
    }
    return false
  }

  /// Whether there is something to read: the store says so once, but it counts until it has been read.
  private static func hasNews(_ desk: inout Desk) throws(StoreError) -> Bool {
    guard !desk.isOffline, !desk.isLoading else { return false }
    if try desk.store.hasNews() { desk.mayHaveNews = true }
    return desk.mayHaveNews
  }

  /// Tells entries of the log, but for the loop's own that it knows to be done.
  func tell(_ entries: [LogEntry], _ desk: inout Desk) {
    guard let last = entries.last else { return }
    desk.seen = max(desk.seen, last.sequence)
    let (own, done) = (desk.store.session, desk.done)
    let news = entries.filter { $0.session != own || $0.sequence > done }
    if !news.isEmpty { mailbox.post(.news(.changed(news))) }
  }
}
