import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `What is tried again` {
  private let post = PostID(rawValue: 1)

  @Test(arguments: Engine.all)
  func `is done once, whoever tries it and whatever happened meanwhile`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    let store = try place.open()
    let id = CommitID()
    let add = Change.addPost(tip("a", id: 1), PostDetails())
    let entry = try store.commit(add, author: author, at: start, id: id)
    try store.commit(.removePost(post))
    #expect(try place.open().commit(add, author: author, at: start, id: id) == entry)
    #expect(try store.boardCount() == 0)
    #expect(try store.latestSequence() == 2)
  }

  @Test(arguments: Engine.all)
  func `takes nothing further back than the first time`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
    try store.commit(.setPost(post, .title("b")))
    try store.commit(.setPost(post, .title("c")))
    let (undo, redo) = (CommitID(), CommitID())
    let undone = try store.undo(author: author, at: start, id: undo)
    #expect(try store.undo(author: author, at: start, id: undo) == undone)
    #expect(try store.post(post)?.title == "b")
    let redone = try store.redo(author: author, at: start, id: redo)
    #expect(try store.redo(author: author, at: start, id: redo) == redone)
    #expect(try store.post(post)?.title == "c")
  }

  @Test(arguments: Engine.all)
  func `is built only if it was not done`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    let id = CommitID()
    var builds = 0
    for _ in 1...3 {
      let entry = try store.commit(author: author, at: start, id: id) {
        builds += 1
        return .setBoard(.name("\(builds)"))
      }
      #expect(entry?.sequence == 1)
    }
    #expect(builds == 1)
    #expect(try store.name() == "1")
  }

  @Test(arguments: Engine.all)
  func `after a refusal is tried anew`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    let id = CommitID()
    let rename = Change.setPost(post, .title("b"))
    #expect(throws: StoreError.refused(.noSuchPost(post))) {
      try store.commit(rename, author: author, at: start, id: id)
    }
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
    #expect(try store.commit(rename, author: author, at: start, id: id).sequence == 2)
  }
}
