import TavleCore
import TavleStore
import TestSupport
import Testing

@Suite struct `Undo` {
  private let post = PostID(rawValue: 1)

  @Test(arguments: Engine.all)
  func `is refused when somebody changed the same thing since, and names them`(
    _ engine: Engine
  ) throws {
    let place = try engine.makePlace()
    let (anne, per) = (try place.open(), try place.open())
    try anne.commit(.addPost(tip("a", id: 1), PostDetails()))
    try anne.commit(.setPost(post, .title("b")))
    let theirs = try per.commit(.setPost(post, .title("c")), author: "Per", at: start)
    #expect(throws: StoreError.changedSince(theirs)) { try anne.undo(author: author, at: start) }
    #expect(try anne.post(post)?.title == "c")
    #expect(try anne.latestSequence() == 3)
    _ = try per.undo(author: "Per", at: start)
    _ = try anne.undo(author: author, at: start)
    #expect(try per.post(post)?.title == "a")
  }

  @Test(arguments: Engine.all)
  func `leaves other fields of the same post as others made them`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
    try store.commit(.setPost(post, .title("b")))
    _ = try store.commit(.setPost(post, .minutes(5)), author: "Per", at: start)
    _ = try store.undo(author: author, at: start)
    #expect(try store.post(post)?.title == "a")
    #expect(try store.post(post)?.minutes == 5)
  }

  @Test(arguments: Engine.all)
  func `does not take away a new post that others have talked about`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
    let comment = Comment(
      id: CommentID(rawValue: 9), post: post, author: "Per", at: start, text: "Ja!")
    let theirs = try store.commit(.addComment(comment), author: "Per", at: start)
    #expect(throws: StoreError.changedSince(theirs)) { try store.undo(author: author, at: start) }
    #expect(try store.details(of: post)?.comments == [comment])
  }

  @Test(arguments: Engine.all)
  func `goes back step by step, and redo forward, until something new is done`(
    _ engine: Engine
  ) throws {
    let store = try engine.makePlace().open()
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
    for title in ["b", "c", "d"] { try store.commit(.setPost(post, .title(title))) }
    func title() throws -> String? { try store.post(post)?.title }
    func undo() throws { _ = try store.undo(author: author, at: start) }
    func redo() throws { _ = try store.redo(author: author, at: start) }
    try undo()
    try undo()
    #expect(try title() == "b")
    try redo()
    #expect(try title() == "c")
    try undo()
    try redo()
    try redo()
    #expect(try title() == "d")
    try undo()
    try store.commit(.setPost(post, .title("e")))
    #expect(throws: StoreError.nothingToRedo) { try redo() }
    try undo()
    #expect(try title() == "c")
  }

  @Test(arguments: Engine.all)
  func `leaves alone what the author has not seen, and so does redo`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
    let seen = try store.commit(.setPost(post, .title("b")))
    try store.commit(.setPost(post, .minutes(5)))
    let undone = try store.undo(author: author, at: start, seen: seen.sequence)
    #expect(undone.undoes == seen.sequence)
    #expect(try store.post(post)?.title == "a")
    #expect(throws: StoreError.nothingToRedo) {
      try store.redo(author: author, at: start, seen: seen.sequence)
    }
    _ = try store.redo(author: author, at: start, seen: undone.sequence)
    #expect(try store.post(post)?.title == "b")
  }

  @Test(arguments: Engine.all)
  func `takes back nothing else when what was meant was taken back elsewhere`(
    _ engine: Engine
  ) throws {
    let store = try engine.makePlace().open()
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
    let seen = try store.commit(.setPost(post, .title("b"))).sequence
    let undone = try store.undo(author: author, at: start)
    #expect(throws: StoreError.changedSince(undone)) {
      try store.undo(author: author, at: start, seen: seen)
    }
    #expect(try store.post(post)?.title == "a")
    let redone = try store.redo(author: author, at: start)
    #expect(throws: StoreError.changedSince(redone)) {
      try store.redo(author: author, at: start, seen: undone.sequence)
    }
    #expect(try store.post(post)?.title == "b")
  }

  @Test(arguments: Engine.all)
  func `can be of any entry of the log, once`(_ engine: Engine) throws {
    let store = try engine.makePlace().open()
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
    let entry = try store.commit(.setPost(post, .title("b")))
    try store.commit(.setPost(post, .minutes(5)))
    let undo = try store.undo(sequence: entry.sequence, author: "Per", at: start)
    #expect(undo.undoes == entry.sequence)
    #expect(try store.post(post)?.title == "a")
    #expect(throws: StoreError.changedSince(undo)) {
      try store.undo(sequence: entry.sequence, author: author, at: start)
    }
    _ = try store.undo(sequence: undo.sequence, author: author, at: start)
    #expect(try store.post(post)?.title == "b")
    #expect(throws: StoreError.noSuchEntry(99)) {
      try store.undo(sequence: 99, author: author, at: start)
    }
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func `of every random change gives the board before it`(_ seed: UInt64) throws {
    var random = RandomChanges(seed: seed)
    var board = Board()
    for _ in 0..<300 {
      let before = board
      let change = random.next(on: board)
      let inverse = try board.apply(change)
      let after = board
      let again = try board.apply(inverse)
      #expect(board == before)
      try board.apply(again)
      #expect(board == after)
    }
  }
}
