import Dispatch
import Synchronization
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `Two stores on one board` {
  @Test(arguments: Engine.all)
  func `see each other's changes, and only news is news`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    let (one, other) = (try place.open(), try place.open())
    #expect(try !one.hasNews())
    let entry = try other.commit(.addPost(tip("a", id: 1), PostDetails()))
    #expect(try holds { try one.hasNews() })
    #expect(try !one.hasNews())
    #expect(try !other.hasNews())
    #expect(try one.changes(since: 0) == [entry])
    #expect(entry.session == other.session)
    #expect(entry.session != one.session)
  }

  @Test(arguments: Engine.all)
  func `take what was asked ahead for true in that transaction only`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    let (one, other) = (try place.open(), try place.open())
    #expect(throws: StoreError.nothingToUndo) {
      try one.connection.transaction(.reading) { () throws(StoreError) in
        try one.connection.prefetch([Query(BoardStatement.settings)])
        throw .nothingToUndo
      }
    }
    try other.commit(.setBoard(.name("new")))
    #expect(try one.name() == "new")
  }

  @Test(arguments: Engine.all)
  func `give every post its own number, however many write at once`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    let location = place.location
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      do {
        let store = try Store.open(location)
        for post in 1...25 {
          try store.commit(.addPost(tip("x", id: Int64(writer * 100 + post)), PostDetails()))
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let (board, sequence) = try place.open().loadBoard()
    #expect(Set(board.posts.map(\.number)) == Set(1...200))
    #expect(sequence == 200)
  }

  @Test(arguments: Engine.all, [41, 42, 43] as [UInt64])
  func `make the same board, even while one of them is still loading`(
    _ engine: Engine, seed: UInt64
  ) throws {
    let place = try engine.makePlace()
    let (writer, reader) = (try place.open(), try place.open())
    var random = RandomChanges(seed: seed)
    var truth = Board()
    func write(_ count: Int) throws {
      for _ in 0..<count { try truth.apply(try writer.commit(random.next(on: truth)).change) }
    }
    try write(200)
    let first = try reader.loadFirst(openLimit: 3, publishedLimit: 3)
    var board = Board()
    board.load(settings: first.settings)
    board.load(contributors: first.contributors)
    board.load(favours: first.favours)
    board.load(shoots: first.shoots)
    board.load(consents: first.consents)
    board.load(posts: first.posts)
    var sequence = first.sequence
    try write(5)
    while let chunk = try reader.loadRest(since: sequence, chunk: 7) {
      for entry in chunk.entries { board.follow(entry) }
      sequence = chunk.entries.last?.sequence ?? sequence
      board.load(posts: chunk.posts)
      if truth.postCount > board.postCount { try write(1) }
    }
    for entry in try reader.changes(since: sequence) { board.follow(entry) }
    truth.forgetDetails(except: nil)
    board.forgetDetails(except: nil)
    #expect(board == truth)
  }

  @Test(arguments: Engine.all)
  func `refuse a change that the other's has made impossible`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    let (one, other) = (try place.open(), try place.open())
    let id = PostID(rawValue: 1)
    try one.commit(.addPost(tip("a", id: 1), PostDetails()))
    try other.commit(.removePost(id))
    #expect(throws: StoreError.refused(.noSuchPost(id))) {
      try one.commit(.group([.setBoard(.name("x")), .setPost(id, .title("b"))]))
    }
    #expect(try one.name() == "")
    #expect(try one.latestSequence() == 2)
  }

  @Test(arguments: Engine.all)
  func `mean a colleague for the same thing once, however many mean them`(
    _ engine: Engine
  ) throws {
    let place = try engine.makePlace()
    let (anne, per) = (try place.open(), try place.open())
    let (post, bo) = (tip("a", id: 1), ContributorID(rawValue: 2))
    try anne.commit(.addPost(post, PostDetails()))
    try anne.commit(.addContributor(Contributor(id: bo, name: "Bo")))
    func ask(_ id: Int64, _ state: AskState = .planned) -> Ask {
      var ask = Ask(id: AskID(rawValue: id), post: post.id, role: .camera, contributor: bo)
      ask.state = state
      return ask
    }
    try anne.commit(.addAsk(ask(3)))
    #expect(throws: StoreError.refused(.alreadyAsked(bo))) { try per.commit(.addAsk(ask(4))) }
    try per.commit(.setAsk(ask(3, .declined)))
    try per.commit(.addAsk(ask(4)))
    #expect(throws: StoreError.refused(.alreadyAsked(bo))) {
      try anne.commit(.setAsk(ask(3, .accepted)))
    }
    #expect(try anne.post(post.id)?.asks.map(\.state) == [.declined, .planned])
  }

  @Test(arguments: Engine.all)
  func `lose nothing of a list to which both add`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    let id = PostID(rawValue: 1)
    try place.open().commit(.addPost(tip("a", id: 1), PostDetails()))
    let location = place.location
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      do {
        let store = try Store.open(location)
        for tag in 1...5 {
          _ = try store.commit(author: author, at: start) {
            .setPost(id, .tags((try store.post(id)?.tags ?? []) + ["\(writer)-\(tag)"]))
          }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try place.open().post(id)?.tags.count == 40)
  }

  @Test(arguments: Engine.all)
  func `wait for each other while a change is made`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    let (one, other) = (try place.open(), try place.open(StoreOptions(patience: 0)))
    _ = try one.commit(author: author, at: start) {
      #expect(throws: StoreError.self) { try other.commit(.setBoard(.name("other"))) }
      return .setBoard(.name(try one.name() + "one"))
    }
    #expect(try other.name() == "one")
  }

  @Test(arguments: Engine.all)
  func `log nothing for a change that is not made`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    let store = try place.open()
    #expect(try store.commit(author: author, at: start) { .group([]) } == nil)
    #expect(throws: StoreError.nothingToUndo) {
      _ = try store.commit(author: author, at: start) { throw StoreError.nothingToUndo }
    }
    #expect(try store.latestSequence() == 0)
    try store.commit(.setBoard(.name("free again")))
  }
}

@Suite struct `Ten clients on one board` {
  @Test(arguments: Engine.all)
  func `see the same in the end, and nothing is lost or done twice`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    let ledger = Crew(of: 10, on: place.location, seed: 1, steps: 25).end()
    let problems = try ledger.problems(in: place.open())
    #expect(problems == [])
    #expect(ledger.boards.count == 10)
    #expect(ledger.confirmed.count > 100)
  }
}
