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
    line.isLost(true)
    queue.async { [self] in stopWatch() }
    // What breaks a connection as soon as it is there is not tried without a pause.
    if desk.isUnproven { return connect(after: desk.backoff.next()) }
    desk.backoff = Backoff()
    connectNow()
  }

  /// Tries to reach the server at once, whatever pause there is, unless that is about to be tried anyway.
  func connectNow() {
    guard attempts.withLock({ $0.begin() }) else { return }
    queue.async { [self] in connectAgain() }
  }

  /// Plans an attempt in so many milliseconds, instead of any that was planned.
  private func connect(after pause: Int) {
    let number = attempts.withLock { $0.plan() }
    queue.asyncAfter(deadline: .now() + .milliseconds(pause)) { [weak self] in
      guard let self, attempts.withLock({ $0.begin(planned: number) }) else { return }
      connectAgain()
    }
  }

  /// Tries to reach the server; without success again after a pause, and each pause is longer.
  private func connectAgain() {
    let isBack = reconnect()
    attempts.withLock { $0.end() }
    switch isBack {
    case true?: comeBack()
    case false?: connect(after: desk.withLock { $0.backoff.next() })
    case nil: break
    }
  }

  /// Whether the server is in reach again; `nil` if it was.
  private func reconnect() -> Bool? {
    desk.withLock { desk in
      guard desk.isOffline else { return nil }
      do throws(StoreError) {
        try desk.store.reconnect()
        (desk.isOffline, desk.isUnproven) = (false, true)
        return true
      } catch {
        if !error.isLoss { mailbox.post(.trouble(error)) }
        return false
      }
    }
  }

  /// Does what was kept, then reads what others did meanwhile.
  ///
  /// In this order: what was kept may be in the log already, and is to be told as done and not as somebody's change.
  private func comeBack() {
    let isLoading = desk.withLock { desk in
      line.isLost(false)
      let jobs = desk.waiting
      desk.waiting = []
      for job in jobs { perform(job, &desk) }
      return desk.isLoading
    }
    follow()
    desk.withLock { desk in if !desk.isOffline { desk.isUnproven = false } }
    if isLoading { loadRest() }
  }
}
