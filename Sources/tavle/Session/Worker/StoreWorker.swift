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
    /// The last of the loop's own entries that it has been told is on the disk.
    var done: Int64 = 0
    /// Whether there may be entries that have not been read.
    var mayHaveNews = false
    /// What stood in the way of the last look for entries, which the loop has been told; `nil` if nothing did.
    var obstacle: StoreError?
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
    /// Whether there is a new connection that has been good for nothing yet.
    var isUnproven = false
  }

  let desk: Mutex<Desk>
  let queue = DispatchQueue(label: "tavle.store")
  let mailbox: Mailbox
  let author: String
  let line: Line
  let attempts = Mutex(Attempts())
  /// Where the board is, in words.
  private let place: String
  private let watch = Mutex<Watch?>(nil)

  /// A worker for an open store.
  init(_ store: sending Store, author: String, mailbox: Mailbox) {
    let line = Line(mailbox)
    store.onSilence { isSilent in line.isSilent(isSilent) }
    self.line = line
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

  /// The long texts of posts; those that are gone are left out.
  ///
  /// Waits for the queue, but not longer than two seconds.
  ///
  /// - Throws: `StoreError.unreachable` when the store has something else to do for longer.
  func details(of posts: [PostID]) throws(StoreError) -> [PostID: PostDetails] {
    try answer { store throws(StoreError) in
      var details: [PostID: PostDetails] = [:]
      for post in posts { details[post] = try store.details(of: post) }
      return details
    }
  }

  /// For each of some people the day they were forgotten, if they were; waits like ``details(of:)``, and throws the same.
  func daysForgotten(of people: [Contributor]) throws(StoreError) -> [Day?] {
    try answer { store throws(StoreError) in try store.daysForgotten(of: people) }
  }

  private func answer<Value: Sendable>(
    _ look: @escaping @Sendable (Store) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let answer = Answer<Value>()
    let isThere = DispatchSemaphore(value: 0)
    enqueue { [self] in
      let result = desk.withLock { desk in self.look(&desk, look) }
      answer.result.withLock { $0 = result }
      isThere.signal()
    }
    guard isThere.wait(timeout: .now() + 2) == .success,
      let result = answer.result.withLock({ $0 })
    else { throw .unreachable(place: place, detail: "") }
    return try result.get()
  }

  /// Whoever waits for the answer hears what is wrong; that the connection is lost is told besides.
  private func look<Value: Sendable>(
    _ desk: inout Desk, _ look: (Store) throws(StoreError) -> Value
  ) -> Result<Value, StoreError> {
    do throws(StoreError) {
      return .success(try look(desk.store))
    } catch {
      if error.isLoss { lose(&desk) }
      return .failure(error)
    }
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

  /// Waits until everything that was asked for is done; not longer than this, as a server may be silent.
  func finish(within seconds: Double = 3) { queue.finish(within: seconds) }
}

/// What one thread leaves for another.
private final class Answer<Value: Sendable>: Sendable {
  let result = Mutex<Result<Value, StoreError>?>(nil)
}

extension DispatchQueue {
  /// Waits until everything that was given to a serial queue is done, but not longer than this.
  func finish(within seconds: Double) {
    let isDone = DispatchSemaphore(value: 0)
    async { isDone.signal() }
    _ = isDone.wait(timeout: .now() + seconds)
  }
}
