import TavleCore
import TavleStore
import TestSupport
import Testing

@Suite struct `Every engine` {
  @Test(arguments: Engine.all, [1, 2, 3, 4, 5, 6] as [UInt64])
  func `keeps a board that is equal to one in memory through random changes`(
    _ engine: Engine, seed: UInt64
  ) throws {
    let place = try engine.makePlace()
    let store = try place.open()
    var random = RandomChanges(seed: seed)
    var board = Board()
    for _ in 0..<150 {
      let entry = try store.commit(random.next(on: board), author: author, at: random.moment())
      #expect(try board.apply(entry.change) == entry.inverse)
    }
    #expect(try store.completeBoard() == board)
    #expect(try place.open().completeBoard() == board)
    #expect(board.firstBrokenInvariant() == nil)
    let counts = try store.stageCounts().filter { $0.value > 0 }
    #expect(counts == Dictionary(grouping: board.posts, by: \.stage).mapValues(\.count))
  }

  @Test(arguments: Engine.all, [11, 12, 13] as [UInt64])
  func `undoes everything back to an empty board and redoes it all, over restarts`(
    _ engine: Engine, seed: UInt64
  ) throws {
    let place = try engine.makePlace()
    var random = RandomChanges(seed: seed)
    var boards = [Board()]
    let store = try place.open()
    for _ in 0..<60 {
      var board = try #require(boards.last)
      try board.apply(try store.commit(random.next(on: board)).change)
      boards.append(board)
    }
    for board in boards.dropLast().reversed() {
      _ = try place.open().undo(author: author, at: start)
      #expect(try store.completeBoard().posts.count == board.posts.count)
    }
    #expect(throws: StoreError.nothingToUndo) { try store.undo(author: author, at: start) }
    #expect(try store.boardCount() == 0)
    for _ in boards.dropFirst() { _ = try place.open().redo(author: author, at: start) }
    #expect(try store.completeBoard() == boards.last)
    #expect(throws: StoreError.nothingToRedo) { try store.redo(author: author, at: start) }
  }

  @Test(arguments: Engine.all)
  func `logs what was committed, in order`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    let store = try place.open()
    var random = RandomChanges(seed: 21)
    var board = Board()
    var entries: [LogEntry] = []
    for _ in 0..<100 {
      let entry = try store.commit(random.next(on: board), author: author, at: random.moment())
      try board.apply(entry.change)
      entries.append(entry)
    }
    #expect(entries.map(\.sequence) == Array(1...100))
    #expect(try place.open().changes(since: 0) == entries)
    #expect(try store.changes(since: 97) == entries.suffix(3))
    #expect(try store.log(limit: 5) == entries.suffix(5).reversed())
    #expect(try store.latestSequence() == 100)
    let post = try #require(board.posts.first).id
    let touching = entries.filter { $0.change.posts.contains(post) }
    #expect(try store.log(limit: 1000, post: post) == touching.reversed())
  }
}
