import Dispatch
import Synchronization
import TavleCore
import TavleStore
import TestSupport
import Testing

@Suite struct `A change made over something seen` {
  private let id = PostID(rawValue: 1)

  /// A board with one post, seen by the user and changed by Per since.
  private func overtaken(
    _ engine: Engine, by theirs: PostValue...
  ) throws -> (store: Store, seen: Board) {
    let place = try engine.makePlace()
    let store = try place.open()
    try store.commit(.addPost(tip("a", id: 1), PostDetails(note: "old")))
    let seen = try store.completeBoard()
    for (index, value) in theirs.enumerated() {
      let moment = start.adding(seconds: Int64(index + 1))
      _ = try place.open().commit(.setPost(id, value), author: "Per", at: moment)
    }
    return (store, seen)
  }

  private func commit(_ value: PostValue, _ store: Store, _ seen: Board) throws -> LogEntry {
    let change = Change.setPost(id, value)
    return try store.commit(
      change, author: author, at: start, over: seen.expectation(of: change))
  }

  @Test(arguments: Engine.all)
  func `leaves what others did to other fields`(_ engine: Engine) throws {
    let (store, seen) = try overtaken(engine, by: .title("b"), .caption("new"))
    _ = try commit(.note("mine"), store, seen)
    #expect(try store.post(id)?.title == "b")
    #expect(try store.details(of: id) == PostDetails(note: "mine", caption: "new"))
  }

  @Test(arguments: Engine.all)
  func `is refused with both values and whoever set the other, and nothing is changed`(
    _ engine: Engine
  ) throws {
    let (store, seen) = try overtaken(engine, by: .note("theirs"), .title("b"))
    var conflict = Conflict(
      base: .setPost(id, .note("old")), theirs: .setPost(id, .note("theirs")),
      mine: .setPost(id, .note("mine")))
    (conflict.author, conflict.at) = ("Per", start.adding(seconds: 1))
    #expect(throws: StoreError.overtaken([conflict])) { try commit(.note("mine"), store, seen) }
    #expect(try store.details(of: id)?.note == "theirs")
    #expect(try store.latestSequence() == 3)
    let kept = try store.commit(
      conflict.mine, author: author, at: start, over: conflict.theirs)
    #expect(kept.inverse == conflict.theirs)
  }

  @Test(arguments: Engine.all)
  func `is logged as it was really done`(_ engine: Engine) throws {
    let (store, seen) = try overtaken(engine, by: .tags(["theirs"]))
    let entry = try commit(.tags(["mine"]), store, seen)
    #expect(entry.change == .setPost(id, .tags(["theirs", "mine"])))
    #expect(entry.inverse == .setPost(id, .tags(["theirs"])))
    _ = try store.undo(author: author, at: start)
    #expect(try store.post(id)?.tags == ["theirs"])
  }

  @Test(arguments: Engine.all)
  func `is done when somebody else has done the very same`(_ engine: Engine) throws {
    let (store, seen) = try overtaken(engine, by: .title("b"))
    let entry = try commit(.title("b"), store, seen)
    #expect(entry.change == .setPost(id, .title("b")))
    #expect(try store.post(id)?.title == "b")
  }

  @Test(arguments: Engine.all)
  func `is refused by the rules when the post is gone`(_ engine: Engine) throws {
    let (store, seen) = try overtaken(engine)
    try store.commit(.removePost(id))
    #expect(throws: StoreError.refused(.noSuchPost(id))) { try commit(.title("b"), store, seen) }
  }

  @Test(arguments: Engine.all)
  func `loses nothing of a list to which many add without looking`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    try place.open().commit(.addPost(tip("a", id: 1), PostDetails()))
    let location = place.location
    let id = id
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      do {
        let store = try Store.open(location)
        for item in 1...5 {
          // Everybody has seen the list when it was empty.
          let list = [ChecklistItem(title: "\(writer)-\(item)")]
          _ = try store.commit(
            .setPost(id, .checklist(list)), author: "\(writer)", at: start,
            over: .setPost(id, .checklist([])))
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try place.open().post(id)?.checklist.count == 20)
  }
}
