import TavleCore
import TestSupport
import Testing

struct RebaseTests {
  private let post = TestBoard.id(1)

  /// What a change comes to that was made on a board which somebody else has changed since.
  private func rebase(
    _ mine: Change, after theirs: Change, from board: Board
  ) throws -> (change: Change, board: Board) {
    var now = board
    try now.apply(theirs)
    let change = try mine.rebased(over: board.expectation(of: mine), on: now)
    try now.apply(change)
    return (change, now)
  }

  @Test func `what nobody else has touched is set as it was to be`() throws {
    let mine = Change.setPost(post, .title("Mine"))
    let (change, board) = try rebase(
      mine, after: .setPost(post, .minutes(5)), from: try TestBoard.make())
    #expect(change == mine)
    #expect(board[post]?.minutes == 5)
  }

  @Test func `what has the new value already is left out`() throws {
    let mine = Change.group([.setPost(post, .title("Same")), .setPost(post, .priority(.high))])
    let (change, _) = try rebase(
      mine, after: .setPost(post, .title("Same")), from: try TestBoard.make())
    #expect(change == .group([.setPost(post, .priority(.high))]))
  }

  @Test func `two values for one field are a conflict that shows all three`() throws {
    let board = try TestBoard.make()
    let (theirs, mine) = (
      Change.setPost(post, .title("Theirs")), Change.setPost(post, .title("Me"))
    )
    let conflict = Conflict(
      base: .setPost(post, .title("Ny pakkerobot på lageret")), theirs: theirs, mine: mine)
    #expect(throws: Overtaken([conflict])) { try rebase(mine, after: theirs, from: board) }
  }

  @Test func `an empty value is a value`() throws {
    let mine = Change.setPost(TestBoard.id(4), .plan(nil, nil))
    let theirs = Change.setPost(TestBoard.id(4), .plan(TestBoard.day("2026-12-04"), nil))
    #expect(throws: Overtaken.self) {
      try rebase(mine, after: theirs, from: try TestBoard.make())
    }
  }

  @Test func `every conflict of a group is told, and only they`() throws {
    let values: [PostValue] = [.title("Me"), .minutes(7), .note("Me")]
    let mine = Change.group(values.map { .setPost(post, $0) })
    let theirs = Change.group([.setPost(post, .title("Bo")), .setPost(post, .note("Bo"))])
    do {
      _ = try rebase(mine, after: theirs, from: try TestBoard.make())
      Issue.record("nothing was told")
    } catch let error as Overtaken {
      #expect(
        error.conflicts.map(\.mine) == [.setPost(post, values[0]), .setPost(post, values[2])])
    }
  }

  @Test func `texts that are not loaded are not expected`() throws {
    var board = try TestBoard.make()
    board.forgetDetails(except: nil)
    #expect(board.expectation(of: .setPost(post, .note("x"))).isEmpty)
    #expect(!board.expectation(of: .setPost(post, .title("x"))).isEmpty)
  }

  @Test func `what is said of something that is gone is left for the rules to refuse`() throws {
    let board = try TestBoard.make()
    let mine = Change.setPost(post, .title("Mine"))
    #expect(throws: ModelError.noSuchPost(post)) {
      try rebase(mine, after: .removePost(post), from: board)
    }
  }

  // MARK: Deciding

  @Test func `keeping one's own goes through the next time, leaving theirs keeps the rest`() throws
  {
    var board = try TestBoard.make()
    let other = TestBoard.id(2)
    let mine = Change.group([.setPost(post, .title("Me")), .setPost(other, .title("Also me"))])
    let expected = board.expectation(of: mine)
    try board.apply(.setPost(post, .title("Bo")))
    do {
      _ = try mine.rebased(over: expected, on: board)
      Issue.record("nothing was told")
    } catch {
      let conflict = try #require(error.conflicts.first)
      let again = try mine.replacing(conflict.mine)
        .rebased(over: expected.replacing(conflict.theirs), on: board)
      #expect(again == mine)
      #expect(mine.leavingOut(conflict) == .group([.setPost(other, .title("Also me"))]))
    }
  }

  // MARK: Whatever happens

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `a change nobody came before is carried out as it is`(_ seed: UInt64) throws {
    var changes = RandomChanges(seed: seed)
    var board = Board()
    for _ in 0..<200 {
      let change = changes.next(on: board)
      var after = board
      let inverse = try after.apply(change)
      #expect(try change.rebased(over: inverse, on: board) == change)
      #expect(try change.rebased(over: board.expectation(of: change), on: board) == change)
      board = after
    }
  }

  @Test(arguments: 11...13 as ClosedRange<UInt64>)
  func `changes of different fields give the same board in either order`(_ seed: UInt64) throws {
    var changes = RandomChanges(seed: seed)
    var board = Board()
    for _ in 0..<100 { try board.apply(changes.next(on: board)) }
    var pairs = 0
    while pairs < 100 {
      let (one, other) = (changes.next(on: board), changes.next(on: board))
      let fields = Set(one.leaves.compactMap(\.field))
      guard !fields.isEmpty, (one.leaves + other.leaves).allSatisfy({ $0.field != nil }),
        fields.isDisjoint(with: other.leaves.compactMap(\.field))
      else {
        try board.apply(changes.next(on: board))
        continue
      }
      let first = try rebase(other, after: one, from: board).board
      #expect(try rebase(one, after: other, from: board).board == first)
      pairs += 1
    }
  }

  @Test(arguments: 22...24 as ClosedRange<UInt64>)
  func `two changes of one field either agree, or say so and can be decided`(
    _ seed: UInt64
  ) throws {
    var changes = RandomChanges(seed: seed)
    var board = Board()
    for _ in 0..<100 { try board.apply(changes.next(on: board)) }
    var conflicts = 0
    for _ in 0..<500 {
      let (one, other) = (changes.next(on: board), changes.next(on: board))
      var now = board
      try now.apply(one)
      let expected = board.expectation(of: other)
      do {
        let change = try other.rebased(over: expected, on: now)
        _ = try? now.apply(change)
      } catch {
        conflicts += 1
        let kept = error.conflicts.reduce((other, expected)) {
          ($0.0.replacing($1.mine), $0.1.replacing($1.theirs))
        }
        #expect(throws: Never.self) { try kept.0.rebased(over: kept.1, on: now) }
      }
      #expect(now.firstBrokenInvariant() == nil)
      board = now
    }
    #expect(conflicts > 0)
  }
}
