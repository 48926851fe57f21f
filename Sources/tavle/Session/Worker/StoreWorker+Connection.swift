import Dispatch
import Synchronization
import TavleCore
import TavleStore
import TavleUI

extension StoreWorker {
  /// Notes that the server is out of reach, says so, and tries to reach it again.
  func lose(_ desk: inout Desk) {
    desk.mayHaveNews = true
    guard !desk.isOffline else { return }
    desk.isOffline = true
    desk.backoff = Backoff()
    mailbox.post(.news(.connection(.offline)))
    queue.async { [self] in
      stopWatch()
      connectAgain()
    }
  }

  /// Tries to reach the server at once, whatever pause there is.
  func connectNow() { queue.async { [self] in connectAgain(isPlanned: false) } }

  /// Tries to reach the server; without success again after a pause, and each pause is longer.
  private func connectAgain(isPlanned: Bool = true) {
    let isBack = desk.withLock { desk -> Bool? in
      guard desk.isOffline else { return nil }
      do throws(StoreError) {
        try desk.store.reconnect()
        desk.isOffline = false
        return true
      } catch {
        if !error.isLoss { mailbox.post(.trouble(error)) }
        return false
      }
    }
    if isBack == true { comeBack() }
    if isBack == false, isPlanned {
      let pause = desk.withLock { $0.backoff.next() }
      queue.asyncAfter(deadline: .now() + .milliseconds(pause)) { [weak self] in
        self?.connectAgain()
      }
    }
  }

  /// Does what was kept, then reads what others did meanwhile.
  ///
  /// In this order: what was kept may be in the log already, and is to be told as done and not as somebody's change.
  private func comeBack() {
    let isLoading = desk.withLock { desk in
      mailbox.post(.news(.connection(.online)))
      let jobs = desk.waiting
      desk.waiting = []
      for job in jobs { perform(job, &desk) }
      return desk.isLoading
    }
    follow()
    if isLoading { loadRest() }
  }
}
