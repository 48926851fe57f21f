import Dispatch
import Synchronization
import TavleCore
import TavleStore
import TavleUI

extension StoreWorker {
  /// Reads what is seen first.
  ///
  /// Waits; for use before the loop runs.
  func loadFirst() throws(StoreError) -> StoreNews {
    try desk.withLock { (desk: inout Desk) throws(StoreError) in try Self.first(&desk) }
  }

  static func first(_ desk: inout Desk) throws(StoreError) -> StoreNews {
    let loaded = try desk.store.loadFirst()
    desk.seen = loaded.sequence
    desk.first = Set(loaded.posts.map(\.id))
    desk.isLoading = true
    var board = Board()
    board.load(settings: loaded.settings)
    board.load(contributors: loaded.contributors)
    board.load(favours: loaded.favours)
    board.load(shoots: loaded.shoots)
    board.load(consents: loaded.consents)
    board.load(posts: loaded.posts, expecting: loaded.counts.values.reduce(0, +))
    return .first(board, totals: loaded.counts, last: loaded.sequence)
  }

  /// Reads the rest in chunks, and from then on follows other programs.
  func loadRest() {
    queue.async { [self] in
      let more = attempt { desk throws(StoreError) in
        // Asked first: a chunk is given once, so nothing that can fail may come between it and the loop.
        var people = Board()
        people.load(contributors: try desk.store.contributors())
        guard let chunk = try desk.store.loadRest(since: desk.seen, chunk: 10_000) else {
          desk.isLoading = false
          return false
        }
        for entry in chunk.entries { people.follow(entry) }
        tell(chunk.entries, &desk)
        let new = chunk.posts.filter { !desk.first.contains($0.id) }
        mailbox.post(.news(.more(new, Self.index(of: new, people))))
        return true
      }
      switch more {
      case true?: loadRest()
      case false?:
        mailbox.post(.news(.complete))
        follow()
      // What is not read is not declared complete; the trouble has been told.
      case nil:
        let isOver = desk.withLock { desk in
          desk.mayHaveNews = true
          // Without a connection it goes on when there is one.
          if !desk.isOffline { desk.isLoading = false }
          return !desk.isOffline
        }
        if isOver { follow() }
      }
    }
  }

  /// Folds what the filter searches here, so that the loop need not.
  ///
  /// Whoever is renamed after this is told of in the log, and what is told later holds.
  private static func index(of posts: [Post], _ people: Board) -> PostIndex {
    var index = PostIndex()
    for post in posts { index.put(post, on: people) }
    return index
  }
}
