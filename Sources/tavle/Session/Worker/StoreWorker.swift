import Dispatch
import Synchronization
import TavleCore
import TavleStore
import TavleUI

/// Owns the store on a serial queue: commits in order, follows other programs, reads behind the first frame, and
/// connects again when a server was lost.
final class StoreWorker: Sendable {
  /// The store, and what the loop has been told of it.
  struct Desk: ~Copyable {
    let store: Store
    /// The last entry of the log the loop has been told of.
    var seen: Int64 = 0
    /// Whether there may be entries that have not been read.
    var mayHaveNews = false
    /// The posts the loop was given first.
    var first: Set<PostID> = []
    /// Whether posts are still to be read behind the first frame.
    var isLoading = false
    /// Whether the server is out of reach.
    var isOffline = false
    /// What is to be put on the disk when it is in reach again.
    var waiting: [Job] = []
    /// The pauses between attempts to connect.
    var backoff = Backoff()
  }

  let desk: Mutex<Desk>
  let queue = DispatchQueue(label: "tavle.store")
  let mailbox: Mailbox
  let author: String
  /// Where the board is, in words.
  private let place: String
  private let watch = Mutex<Watch?>(nil)

  /// A worker for an open store.
  init(_ store: sending Store, author: String, mailbox: Mailbox) {
    store.onSilence { isSilent in
      mailbox.post(.news(.connection(isSilent ? .slow : .online)))
    }
    place = store.location.description
    desk = Mutex(Desk(store: store))
    self.author = author
    self.mailbox = mailbox
  }

  // MARK: Reading

  /// Reads the long texts of a post.
  func loadDetails(_ post: PostID) {
    read { store throws(StoreError) in
      try store.details(of: post).map { .details(post, $0) }
    }
  }

  /// Reads the newest entries of the log.
  func loadLog(_ post: PostID?) {
    read { store throws(StoreError) in
      .log(try store.log(limit: post == nil ? 500 : 50, post: post), post: post)
    }
  }

  /// The long texts of a post.
  ///
  /// Waits for the queue, but not longer than two seconds.
  ///
  /// - Throws: `StoreError.unreachable` when the store has something else to do for longer.
  func details(of post: PostID) throws(StoreError) -> PostDetails? {
    let answer = Answer()
    let isThere = DispatchSemaphore(value: 0)
    queue.async { [self] in
      let result = desk.withLock { desk in
        Result { () throws(StoreError) in try desk.store.details(of: post) }
      }
      answer.details.withLock { $0 = result }
      isThere.signal()
    }
    guard isThere.wait(timeout: .now() + 2) == .success,
      let result = answer.details.withLock({ $0 })
    else { throw .unreachable(place: place, detail: "") }
    return try result.get()
  }

  private func read(_ body: @escaping @Sendable (Store) throws(StoreError) -> StoreNews?) {
    enqueue { [self] in
      let news = attempt { desk throws(StoreError) in try body(desk.store) }
      if let news, let news { mailbox.post(.news(news)) }
    }
  }

  /// Does something with the store; what goes wrong is told.
  func attempt<Result: Sendable>(
    _ body: @Sendable (inout Desk) throws(StoreError) -> Result
  ) -> Result? {
    desk.withLock { desk in
      do throws(StoreError) {
        return try body(&desk)
      } catch {
        if error.isLoss { lose(&desk) } else { mailbox.post(.trouble(error)) }
        return nil
      }
    }
  }

  // MARK: Watching

  /// Watches for other programs' changes from now on, where they can be seen at present.
  func startWatch(_ source: NewsSource) {
    watch.withLock { watch in
      watch = Watch(source, queue: queue) { [weak self] in self?.lookForNews() }
    }
  }

  /// Watches nothing any more.
  func stopWatch() { watch.withLock { $0 = nil } }

  // MARK: Ending

  /// Gives back what only loading needed, once the loop has taken in everything.
  func tidy() {
    queue.async { FreeMemory.giveBack() }
  }

  /// Waits until everything that was asked for is done; not longer than a few seconds, as a server may be silent.
  func finish() {
    let isDone = DispatchSemaphore(value: 0)
    queue.async { isDone.signal() }
    _ = isDone.wait(timeout: .now() + 3)
  }
}

/// What one thread leaves for another.
private final class Answer: Sendable {
  let details = Mutex<Result<PostDetails?, StoreError>?>(nil)
}
