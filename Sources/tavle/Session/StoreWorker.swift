import Dispatch
import Synchronization
import TavleCore
import TavleStore
import TavleUI

/// Owns the store on a serial queue: commits in order, follows other programs, reads behind the first frame.
final class StoreWorker: Sendable {
  /// The store, the last entry of the log the loop has been told of, and the posts it was given first.
  private struct Desk: ~Copyable {
    let store: Store
    var seen: Int64 = 0
    /// Whether there may be entries that have not been read.
    var mayHaveNews = false
    var first: Set<PostID> = []
  }

  private let desk: Mutex<Desk>
  private let queue = DispatchQueue(label: "tavle.store")
  private let mailbox: Mailbox
  private let author: String
  private let watch = Mutex<FileWatch?>(nil)

  /// A worker for an open store.
  init(_ store: sending Store, author: String, mailbox: Mailbox) {
    desk = Mutex(Desk(store: store))
    self.author = author
    self.mailbox = mailbox
  }

  // MARK: Loading

  /// Reads what is seen first.
  ///
  /// Waits; for use before the loop runs.
  func loadFirst() throws(StoreError) -> StoreNews {
    try desk.withLock { (desk: inout Desk) throws(StoreError) in try Self.first(&desk) }
  }

  private static func first(_ desk: inout Desk) throws(StoreError) -> StoreNews {
    let loaded = try desk.store.loadFirst()
    desk.seen = loaded.sequence
    desk.first = Set(loaded.posts.map(\.id))
    var board = Board()
    board.load(name: loaded.name)
    board.load(contributors: loaded.contributors)
    board.load(posts: loaded.posts, expecting: loaded.counts.values.reduce(0, +))
    return .first(board, totals: loaded.counts)
  }

  /// Reads the rest in chunks, and from then on follows other programs.
  func loadRest() {
    queue.async { [self] in
      let more = attempt { desk throws(StoreError) in
        guard let chunk = try desk.store.loadRest(since: desk.seen, chunk: 10_000) else {
          return false
        }
        tell(chunk.entries, &desk)
        let new = chunk.posts.filter { !desk.first.contains($0.id) }
        mailbox.post(.news(.more(new, try Self.index(of: new, desk.store))))
        return true
      }
      switch more {
      case true?: loadRest()
      case false?:
        mailbox.post(.news(.complete))
        follow()
      // What is not read is not declared complete; the trouble has been told.
      case nil:
        desk.withLock { $0.mayHaveNews = true }
        follow()
      }
    }
  }

  /// Gives back what only loading needed, once the loop has taken in everything.
  func tidy() {
    queue.async { FreeMemory.giveBack() }
  }

  /// Folds what the filter searches here, so that the loop need not.
  ///
  /// Whoever is renamed after this is told of in the log, and what is told later holds.
  private static func index(of posts: [Post], _ store: Store) throws(StoreError) -> PostIndex {
    var people = Board()
    people.load(contributors: try store.contributors())
    var index = PostIndex()
    for post in posts { index.put(post, on: people) }
    return index
  }

  // MARK: Writing

  /// Puts a change on the disk; the answer comes as a letter.
  func commit(_ change: Change, at moment: Moment) {
    write { [author] store throws(StoreError) in
      try store.commit(change, author: author, at: moment)
    }
  }

  /// Undoes the author's last change, or a certain one.
  func undo(_ sequence: Int64?, at moment: Moment) {
    write { [author] store throws(StoreError) in
      if let sequence {
        try store.undo(sequence: sequence, author: author, at: moment)
      } else {
        try store.undo(author: author, at: moment)
      }
    }
  }

  /// Redoes what was undone last.
  func redo(at moment: Moment) {
    write { [author] store throws(StoreError) in try store.redo(author: author, at: moment) }
  }

  private func write(_ body: @escaping @Sendable (Store) throws(StoreError) -> LogEntry) {
    queue.async { [self] in
      desk.withLock { desk in
        do throws(StoreError) {
          let entry = try body(desk.store)
          tellOthers(before: entry, &desk)
          mailbox.post(.news(.committed(entry)))
        } catch {
          mailbox.post(.refused(error))
        }
      }
    }
  }

  /// What others committed before our own entry is told first, so that the loop sees the order of the log.
  private func tellOthers(before entry: LogEntry, _ desk: inout Desk) {
    guard entry.sequence > desk.seen + 1 else {
      desk.seen = max(desk.seen, entry.sequence)
      return
    }
    do throws(StoreError) {
      tell(try desk.store.changes(since: desk.seen).filter { $0.sequence < entry.sequence }, &desk)
      desk.seen = max(desk.seen, entry.sequence)
    } catch {
      // What was missed is looked for again with the next news.
      desk.mayHaveNews = true
      mailbox.post(.trouble(error))
    }
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
  /// Waits for the queue.
  func details(of post: PostID) throws(StoreError) -> PostDetails? {
    let result = queue.sync {
      desk.withLock { desk in
        Result { () throws(StoreError) in try desk.store.details(of: post) }
      }
    }
    return try result.get()
  }

  private func read(_ body: @escaping @Sendable (Store) throws(StoreError) -> StoreNews?) {
    queue.async { [self] in
      let news = attempt { desk throws(StoreError) in try body(desk.store) }
      if let news, let news { mailbox.post(.news(news)) }
    }
  }

  private func attempt<Result: Sendable>(
    _ body: @Sendable (inout Desk) throws(StoreError) -> Result
  ) -> Result? {
    desk.withLock { desk in
      do throws(StoreError) {
        return try body(&desk)
      } catch {
        mailbox.post(.trouble(error))
        return nil
      }
    }
  }

  // MARK: Following other programs

  /// From now on tells what other programs commit.
  ///
  /// Nothing wakes up while nothing is written.
  private func follow() {
    guard case .files(let files) = desk.withLock({ $0.store.newsSource }) else { return }
    watch.withLock { watch in
      watch = FileWatch(files, queue: queue) { [weak self] in self?.lookForNews() }
    }
    lookForNews()
  }

  private func lookForNews() {
    let wasReplaced = attempt { desk throws(StoreError) in
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

  private func tell(_ entries: [LogEntry], _ desk: inout Desk) {
    guard let last = entries.last else { return }
    desk.seen = max(desk.seen, last.sequence)
    mailbox.post(.news(.changed(entries)))
  }

  /// Waits until everything that was asked for is done.
  func finish() { queue.sync {} }
}
