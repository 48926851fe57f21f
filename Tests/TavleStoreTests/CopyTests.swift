import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

/// Every engine with every engine.
private let pairs = Engine.all.flatMap { from in Engine.all.map { Pair(from: from, to: $0) } }

private struct Pair: CustomTestStringConvertible {
  let from: Engine
  let to: Engine
  var testDescription: String { "\(from.testDescription) to \(to.testDescription)" }
}

@Suite struct `A copied board` {
  /// A board that much was done to, some of it undone and done again.
  private func makeBoard(on engine: Engine, seed: UInt64, changes: Int = 120) throws -> Place {
    let place = try engine.makePlace()
    let store = try place.open()
    var random = RandomChanges(seed: seed)
    var board = Board()
    for _ in 0..<changes { try board.apply(try store.commit(random.next(on: board)).change) }
    for _ in 0..<3 { _ = try store.undo(author: author, at: random.moment()) }
    _ = try store.redo(author: author, at: random.moment())
    return place
  }

  /// What people see of a board: all of it, its log, and how many posts each stage has.
  private func expectEqual(_ one: Store, _ other: Store) throws {
    #expect(try one.completeBoard() == other.completeBoard())
    #expect(try one.log(limit: .max) == other.log(limit: .max))
    #expect(try one.stageCounts() == other.stageCounts())
    #expect(try other.firstDamage() == nil)
  }

  @Test(arguments: pairs, [61, 62] as [UInt64])
  fileprivate func `is the same there and back again, log and all`(
    _ pair: Pair, seed: UInt64
  ) throws {
    let origin = try makeBoard(on: pair.from, seed: seed).open()
    let (there, back) = (try pair.to.makePlace(), try pair.from.makePlace())
    let copied = try origin.copy(to: there.location)
    let copy = try there.open()
    #expect(copied.posts == (try copy.boardCount()))
    #expect(copied.people == (try copy.contributors().count))
    #expect(copied.entries == 124 && copied.rows == copied.total)
    _ = try copy.copy(to: back.location)
    try expectEqual(origin, copy)
    try expectEqual(origin, try back.open())
  }

  @Test(arguments: pairs)
  fileprivate func `goes on where the other one was`(_ pair: Pair) throws {
    let from = try makeBoard(on: pair.from, seed: 64)
    defer { withExtendedLifetime(from) {} }
    let origin = try from.open()
    let place = try pair.to.makePlace()
    _ = try origin.copy(to: place.location)
    let copy = try place.open()
    // What was undone before the copy is done again after it, and what was done is undone.
    let redone = try copy.redo(author: author, at: start)
    #expect(redone == (try copy.log(limit: 1).first))
    let sequence = try origin.redo(author: author, at: start).sequence
    #expect(redone.sequence == sequence)
    for _ in 0..<20 {
      let undone = try copy.undo(author: author, at: start)
      #expect(undone.undoes == (try origin.undo(author: author, at: start).undoes))
    }
    #expect(try copy.completeBoard() == origin.completeBoard())
    let numbers = try copy.completeBoard().posts.map(\.number)
    let entry = try copy.commit(.addPost(tip("fresh", id: 1), PostDetails()))
    #expect(entry == (try copy.log(limit: 1).first) && entry.sequence == sequence + 21)
    guard case .addPost(let post, _) = entry.change else { throw StoreError.replaced }
    #expect(!numbers.contains(post.number) && post.number > numbers.max() ?? 0)
  }

  @Test(arguments: pairs)
  fileprivate func `holds every text as it was`(_ pair: Pair) throws {
    let store = try pair.from.makePlace().open()
    let text = "a'b\"c\\d\n\te; DROP TABLE post; -- $1 ? %s \u{301}é 東京 🎂👩‍👩‍👧 \u{10FFFF}\u{FFFD}"
    var post = tip(text, id: .max)
    (post.tags, post.source, post.origin) = ([text, "", " "], text, text)
    let long = String(repeating: text, count: 20_000)
    try store.commit(.addPost(post, PostDetails(note: long, caption: text)))
    let place = try pair.to.makePlace()
    _ = try store.copy(to: place.location)
    try expectEqual(store, try place.open())
  }

  @Test(arguments: pairs)
  fileprivate func `is copied whole when there is little or nothing on it`(_ pair: Pair) throws {
    let (from, to) = (try pair.from.makePlace(), try pair.to.makePlace())
    let store = try from.open()
    #expect(try store.copy(to: to.location).total > 0)
    #expect(try store.copy(to: to.location).posts == 0)
    try expectEqual(store, try to.open())
    for id in [Int64.min, 0, .max] { try store.commit(.addPost(tip("a", id: id), PostDetails())) }
    #expect(try store.copy(to: to.location).posts == 3)
    try expectEqual(store, try to.open())
  }

  @Test(arguments: pairs)
  fileprivate func `does not take the place of another`(_ pair: Pair) throws {
    let store = try makeBoard(on: pair.from, seed: 65, changes: 10).open()
    for change in [
      Change.addPost(tip("a", id: 1), PostDetails()), .setBoard(.name("mine")),
      .addContributor(Contributor(id: ContributorID(rawValue: 1), name: "Anne")),
    ] {
      let place = try pair.to.makePlace()
      let other = try place.open()
      let entry = try other.commit(change)
      let error = StoreError.notEmpty(path: other.connection.place)
      #expect(throws: error) { try store.copy(to: place.location) }
      #expect(try other.log(limit: .max) == [entry])
    }
  }

  @Test(arguments: pairs)
  fileprivate func `is there as a whole or not at all`(_ pair: Pair) throws {
    let store = try makeBoard(on: pair.from, seed: 66, changes: 30).open()
    let place = try pair.to.makePlace()
    let end = StoreError.other(detail: "end")
    var steps = 0
    _ = try store.copy(to: place.location) { _ in steps += 1 }
    #expect(steps > 10)
    for last in stride(from: 1, through: steps, by: 4) {
      let place = try pair.to.makePlace()
      var step = 0
      #expect(throws: end) {
        try store.copy(to: place.location) { _ throws(StoreError) in
          step += 1
          if step == last { throw end }
        }
      }
      let target = try place.open()
      #expect(try target.completeBoard() == Board() && target.log(limit: .max) == [])
      if last > steps - 4 {
        _ = try store.copy(to: place.location)
        try expectEqual(store, target)
      }
    }
  }

  @Test(arguments: pairs)
  fileprivate func `is noticed by those who have it open`(_ pair: Pair) throws {
    let store = try makeBoard(on: pair.from, seed: 67).open()
    let place = try pair.to.makePlace()
    let (reader, writer) = (try place.open(), try place.open())
    let sequence = try reader.loadFirst().sequence
    _ = try store.copy(to: place.location)
    #expect(try holds { try reader.hasNews() })
    #expect(throws: StoreError.replaced) { try reader.changes(since: sequence) }
    // Whoever writes without looking sees that their entry is not the next one.
    let entry = try writer.commit(.setBoard(.name("x")))
    #expect(entry.sequence > sequence + 1)
  }

  @Test(arguments: pairs)
  fileprivate func `is of one moment, while both boards are in use`(_ pair: Pair) throws {
    let from = try makeBoard(on: pair.from, seed: 68)
    let (store, writer) = (try from.open(), try from.open())
    let log = try store.log(limit: .max)
    let board = try store.completeBoard()
    let place = try pair.to.makePlace()
    let other = try place.open(StoreOptions(patience: 0.01))
    var refused = 0
    _ = try store.copy(to: place.location) { _ throws(StoreError) in
      try writer.commit(.addPost(tip("later", id: Int64.random(in: 1...(.max))), PostDetails()))
      do throws(StoreError) { try other.commit(.setBoard(.name("x"))) } catch { refused += 1 }
    }
    #expect(refused > 10)
    #expect(try other.completeBoard() == board)
    #expect(try other.log(limit: .max) == log)
  }
}
