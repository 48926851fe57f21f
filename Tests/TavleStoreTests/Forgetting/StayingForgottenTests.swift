import TavleCore
import TestSupport
import Testing

@testable import TavleStore

/// Whoever is forgotten, wherever they were named and wherever the board goes.
@Suite struct `Somebody who was named everywhere` {
  @Test(arguments: Engine.all)
  func `is in no byte afterwards, whatever field it was`(_ engine: Engine) throws {
    let everywhere = try NamedEverywhere().change
    var fields: Set<TextField> = []
    everywhere.forEachText { field, text in
      if text.contains("Anne Holm") { fields.insert(field) }
    }
    #expect(fields == Set(TextField.allCases))
    let board = try ForgettableBoard(engine, besides: everywhere)
    #expect(try !board.traces().isEmpty)
    let store = try board.place.open()
    let before = try store.completeBoard()
    _ = try board.forget(store)
    #expect(try board.traces() == [])
    let left = try store.completeBoard()
    #expect(left.firstBrokenInvariant() == nil)
    #expect(left.postCount == before.postCount && left.shoots.count == before.shoots.count)
  }

  @Test(arguments: Engine.all, Engine.all)
  func `stays forgotten where the board is copied to`(_ one: Engine, _ other: Engine) throws {
    let board = try ForgettableBoard(one)
    let store = try board.place.open()
    _ = try board.forget(store)
    var anne = Contributor(id: ContributorID(rawValue: 99), name: "A. Holm")
    anne.mail = "anne@firma.dk"
    let jonas = Contributor(id: ContributorID(rawValue: 98), name: "Jonas Berg")
    let there = try other.makePlace()
    _ = try store.copy(to: there.location)
    let copy = try there.open()
    #expect(try copy.daysForgotten(of: [anne, jonas]) == [board.day, nil])
    // Who is forgotten there later is known by the same key.
    try copy.commit(.addContributor(jonas))
    let at = Circumstances(
      now: start, today: board.day.adding(days: 1),
      identifiers: IdentifierSource(milliseconds: 0, seed: 1))
    _ = try copy.forget(jonas.id, ForgettingChoices(), word: "x", owner: "y", at)
    #expect(
      try copy.daysForgotten(of: [anne, jonas]) == [board.day, board.day.adding(days: 1)])
    #expect(try store.daysForgotten(of: [anne, jonas]) == [board.day, nil])
  }
}
