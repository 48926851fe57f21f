import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

/// What a store, its copies and what others have open still know of somebody who is forgotten.
@Suite struct `Somebody who is forgotten` {
  @Test(arguments: Engine.all)
  func `is in no byte of the board, its log, its copies and the texts beside it`(
    _ engine: Engine
  ) throws {
    let board = try ForgettableBoard(engine)
    #expect(try board.traces().count > 5)
    let (store, other) = (try board.place.open(), try board.place.open())
    _ = try other.loadBoard()
    let receipt = try board.forget(store)
    #expect(try board.traces() == [])
    #expect(receipt.counts[.asks] == 2 && receipt.counts[.consents] == 1)
    #expect(receipt.redacted > 10 && receipt.kept == 0 && receipt.logEntries > 8)
    #expect(receipt.rewritten == (engine.testDescription == "SQLite" ? 2 : 1))
    #expect(receipt.removed.isEmpty && receipt.unreadable.isEmpty && receipt.hasStaying)
    #expect(try !store.isForgettingUnfinished())
    let left = try store.completeBoard()
    #expect(left.firstBrokenInvariant() == nil && left.postCount == 3)
    #expect(Set(left.posts.map(\.number)) == [1, 2, 3])
    #expect(left.contributors.map(\.name).sorted() == ["Per Lund", "tidligere kollega"])
    let text = try String(contentsOfFile: board.places.texts[0], encoding: .utf8)
    #expect(text == "Spørg tidligere kollega om robotten\n")
  }

  @Test(arguments: Engine.all)
  func `is brought back by nobody's undo, and others load the board again`(
    _ engine: Engine
  ) throws {
    let board = try ForgettableBoard(engine)
    let other = try board.place.open()
    let seen = try other.loadBoard().sequence
    _ = try board.forget(try board.place.open())
    #expect(throws: StoreError.replaced) { try other.changes(since: seen) }
    #expect(throws: StoreError.replaced) {
      try other.undo(author: ForgettableBoard.author, at: start)
    }
    #expect(throws: StoreError.replaced) {
      try other.redo(author: ForgettableBoard.author, at: start)
    }
    #expect(throws: StoreError.refused(.noSuchContributor(board.anne))) {
      try other.commit(.setContributor(board.anne, .name("Anne Holm")))
    }
    _ = try other.loadBoard()
    var undone = 0
    while (try? other.undo(author: ForgettableBoard.author, at: start)) != nil { undone += 1 }
    while (try? other.redo(author: ForgettableBoard.author, at: start)) != nil {}
    #expect(undone > 0)
    #expect(try other.completeBoard().contributors.allSatisfy { $0.name != "Anne Holm" })
    try other.connection.wipeDeleted()
    #expect(try board.traces() == [])
  }

  @Test(arguments: Engine.all)
  func `is forgotten in the end, wherever that is interrupted`(_ engine: Engine) throws {
    var points: [String] = []
    var isInterrupted = true
    while isInterrupted {
      let board = try ForgettableBoard(engine)
      let (store, idle) = (try board.place.open(), try board.place.open())
      _ = try idle.loadBoard()
      isInterrupted = false
      var left = points.count
      store.whileForgetting = { point throws(StoreError) in
        left -= 1
        guard left < 0 else { return }
        points.append(point)
        isInterrupted = true
        throw .other(detail: point)
      }
      _ = try? board.forget(store)
      let next = try board.place.open()
      let isKnown = try next.contributors().contains { $0.id == board.anne }
      if isInterrupted {
        #expect(try next.isForgettingUnfinished() != isKnown, "\(points.last ?? "")")
        let receipt = try board.forget(next)
        #expect(receipt.counts[.asks] == 2)
      }
      #expect(try board.traces() == [], "\(points.last ?? "")")
      #expect(try board.place.open().resumeForgetting(board.at, board.places) == nil)
    }
    #expect(points.count > 7 && Set(points).isSuperset(of: ["in the board", "after the bytes"]))
  }

  @Test(arguments: Engine.all)
  func `is known by a keyed hash only, in the copies too`(_ engine: Engine) throws {
    let board = try ForgettableBoard(engine)
    let store = try board.place.open()
    var anne = Contributor(id: ContributorID(rawValue: 99), name: "A. Holm")
    anne.mail = "ANNE@firma.dk"
    let jonas = Contributor(id: ContributorID(rawValue: 98), name: "Jonas Berg")
    #expect(try store.daysForgotten(of: [anne, jonas]) == [nil, nil])
    _ = try board.forget(store)
    #expect(try store.daysForgotten(of: [anne, jonas]) == [board.day, nil])
    let copies = board.places.boards + Store.backups(of: board.place.location).map(\.path)
    for path in copies {
      let copy = try Store.open(.file(path: path), StoreOptions(access: .reading))
      #expect(try copy.daysForgotten(of: [anne, jonas]) == [board.day, nil])
    }
    #expect(!copies.isEmpty)
  }

  @Test
  func `is deleted with a copy that cannot be read, and with a file set aside if that is said`()
    throws
  {
    let board = try ForgettableBoard(.sqlite)
    guard case .file(let path) = board.place.location else { return }
    let daily = try #require(Store.backups(of: board.place.location).first).path
    let aside = path + ".before-restore-1"
    for file in [daily, aside] {
      try "Anne Holm er her".write(toFile: file, atomically: true, encoding: .utf8)
    }
    let receipt = try board.forget(try board.place.open())
    #expect(receipt.removed == [daily] && receipt.unreadable == [aside])
    #expect(!FileManager.default.fileExists(atPath: daily))
    var again = try ForgettableBoard(.sqlite)
    again.places.removesUnreadable = true
    guard case .file(let second) = again.place.location else { return }
    try "Anne Holm".write(
      toFile: second + ".before-restore-1", atomically: true, encoding: .utf8)
    #expect(try again.forget(try again.place.open()).removed == [second + ".before-restore-1"])
    #expect(try again.traces() == [])
  }

  @Test func `is in no copy that is made meanwhile`() throws {
    let board = try ForgettableBoard(.sqlite)
    let store = try board.place.open()
    store.whileForgetting = { point throws(StoreError) in
      if point == "after the board" { throw .other(detail: "") }
    }
    _ = try? board.forget(store)
    #expect(try store.upkeep.backUp(on: board.day) == nil)
    store.whileForgetting = { _ in }
    _ = try board.forget(store)
    #expect(try store.upkeep.backUp(on: board.day) != nil)
    #expect(try board.traces() == [])
  }

  @Test func `does not take long on a large board`() throws {
    let place = try Engine.sqlite.makePlace()
    let store = try place.open()
    let anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
    try store.commit(.addContributor(anne))
    let posts = (1...10_000).map { number -> Change in
      let id = PostID(rawValue: Int64(number))
      var post = Post(id: id, title: "Opslag \(number) om pumper", createdAt: start)
      if number % 20 == 0 {
        post.source = "Anne Holm"
        post.asks = [Ask(id: AskID(rawValue: 1), post: id, role: .camera, contributor: anne.id)]
      }
      return .addPost(post, PostDetails(note: String(repeating: "En lang note. ", count: 40)))
    }
    try store.commit(.group(posts))
    let at = Circumstances(
      now: start, today: Day(number: 20_800),
      identifiers: IdentifierSource(milliseconds: 0, seed: 1))
    let time = try ContinuousClock().measure {
      _ = try store.forget(anne.id, ForgettingChoices(), word: "x", owner: "y", at)
    }
    print("forgetting on 10,000 posts: \(time)")
    #expect(time < .seconds(60))
    #expect(try store.completeBoard().posts.count { $0.source == "Anne Holm" } == 0)
  }

  @Test(arguments: Engine.all) func `is asked about in SQL that engines know`(_ engine: Engine)
    throws
  {
    let store = try engine.makePlace().open()
    for statement in ForgettingStatement.allCases { try store.connection.prepare(statement.sql) }
  }
}
