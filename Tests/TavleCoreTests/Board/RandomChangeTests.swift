import TavleCore
import TestSupport
import Testing

struct RandomChangeTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `whatever happens can be undone and done again, and the board stays sound`(
    _ seed: UInt64
  ) throws {
    var changes = RandomChanges(seed: seed)
    var board = Board()
    for step in 0..<500 {
      let change = changes.next(on: board)
      let before = board
      let inverse = try board.apply(change)
      let after = board
      #expect(board.firstBrokenInvariant() == nil, "step \(step): \(change)")
      let again = try board.apply(inverse)
      #expect(board == before, "step \(step): \(change)")
      #expect(again.plain == change.plain, "step \(step)")
      #expect(try board.apply(again) == inverse, "step \(step)")
      #expect(board == after, "step \(step): \(change)")
    }
    #expect(board.postCount > 20)
  }

  @Test(arguments: 11...14 as ClosedRange<UInt64>)
  func `undoing everything leaves an empty board`(_ seed: UInt64) throws {
    var changes = RandomChanges(seed: seed)
    var board = Board()
    var inverses: [Change] = []
    for _ in 0..<600 { inverses.append(try board.apply(changes.next(on: board))) }
    for inverse in inverses.reversed() { try board.apply(inverse) }
    #expect(board == Board())
  }

  @Test(arguments: 21...24 as ClosedRange<UInt64>)
  func `a refused group changes nothing, long texts loaded or not`(_ seed: UInt64) throws {
    var changes = RandomChanges(seed: seed)
    var board = Board()
    let nowhere = PostID(rawValue: 1)
    for step in 0..<300 {
      let change = changes.next(on: board)
      let before = board
      #expect(throws: ModelError.noSuchPost(nowhere)) {
        try board.apply(.group([change, .removePost(nowhere)]))
      }
      #expect(board == before, "step \(step): \(change)")
      try board.apply(change)
      if step.isMultiple(of: 3) { board.forgetDetails(except: board.posts.first?.id) }
    }
  }

  @Test(arguments: 31...38 as ClosedRange<UInt64>)
  func `a board that is still being read follows the log to the same end`(
    _ seed: UInt64
  ) throws {
    var log = Log(seed: seed)
    for _ in 0..<300 { try log.add() }
    var partial = Board()
    partial.load(settings: log.board.settings)
    partial.load(contributors: log.board.contributors)
    partial.load(favours: log.board.favours)
    partial.load(shoots: log.board.shoots)
    partial.load(consents: log.board.consents)
    partial.load(posts: log.board.summaries.filter { $0.stage == .tip }.prefix(10))
    var seen = log.entries.count
    var cursor = PostID(rawValue: 0)
    while let chunk = log.chunk(after: cursor, limit: 15) {
      for _ in 0..<20 { try log.add() }
      if chunk.count.isMultiple(of: 2) { partial.follow(log, from: &seen) }
      let rest = log.chunk(after: cursor, limit: 15) ?? []
      partial.follow(log, from: &seen)
      partial.load(posts: rest, expecting: log.board.postCount)
      cursor = rest.last?.id ?? PostID(rawValue: .max)
      #expect(partial.firstBrokenInvariant() == nil)
    }
    partial.forgetDetails(except: nil)
    log.board.forgetDetails(except: nil)
    #expect(partial == log.board)
  }
}

/// A board and everything that happened to it.
private struct Log {
  var board = Board()
  var entries: [LogEntry] = []
  private var changes: RandomChanges

  init(seed: UInt64) { changes = RandomChanges(seed: seed) }

  mutating func add() throws {
    let change = changes.next(on: board)
    let inverse = try board.apply(change)
    entries.append(
      LogEntry(
        sequence: Int64(entries.count + 1), session: "test", author: "Kari", at: TestBoard.now,
        change: change, inverse: inverse))
  }

  /// The next posts in the order of their age, as a store reads them.
  func chunk(after cursor: PostID, limit: Int) -> [Post]? {
    let rest = board.summaries.filter { $0.id > cursor }.prefix(limit)
    return rest.isEmpty ? nil : Array(rest)
  }
}

extension Board {
  fileprivate var summaries: [Post] { posts.sorted { $0.id < $1.id } }

  fileprivate mutating func follow(_ log: Log, from seen: inout Int) {
    for entry in log.entries[seen...] { follow(entry) }
    seen = log.entries.count
  }
}

extension Change {
  /// The same change without what follows from something else.
  fileprivate var plain: Change {
    switch self {
    case .addPost(var post, let details):
      post.setDerived(hasNote: false, hasCaption: false, commentCount: 0)
      return .addPost(post, details)
    case .group(let parts): return .group(parts.map(\.plain))
    default: return self
    }
  }
}
