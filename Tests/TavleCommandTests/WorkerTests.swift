import Dispatch
import Glibc
import Synchronization
import TavleCore
import TavleStore
import TavleUI
import TestSupport
import Testing

@testable import tavle

/// What the store's worker tells the loop, when all is well and when a server is lost.
@Suite struct WorkerTests {
  private static let moment = Moment(seconds: 1_700_000_000)

  private func worker(_ address: String) throws -> StoreWorker {
    var options = StoreOptions()
    options.server.reconnecting = nil
    let store = try Store.open(StoreLocation(address), options)
    return StoreWorker(store, author: "Anne", mailbox: Mailbox())
  }

  /// Collects letters until one is as wanted.
  private func letters(
    from worker: StoreWorker, until isLast: (Letter) -> Bool
  ) throws -> [Letter] {
    var all: [Letter] = []
    let isThere = holds {
      all += worker.mailbox.collect()
      return all.contains(where: isLast)
    }
    guard isThere else { throw TestFailure("\(all)") }
    return all
  }

  private func isComplete(_ letter: Letter) -> Bool {
    if case .news(.complete) = letter { true } else { false }
  }

  private func connections(_ letters: [Letter]) -> [Connectivity] {
    letters.compactMap { if case .news(.connection(let how)) = $0 { how } else { nil } }
  }

  private func post(_ number: Int64, note: String = "") -> Change {
    let post = Post(
      id: PostID(rawValue: number), title: "Tip \(number)", createdAt: Self.moment)
    return .addPost(post, PostDetails(note: note))
  }

  // MARK: Telling

  @Test func `what the program did itself is never told as somebody else's`() throws {
    let place = try Engine.sqlite.makePlace()
    let worker = try worker(place.address)
    _ = try worker.loadFirst()
    worker.loadRest()
    _ = try letters(from: worker, until: isComplete)
    worker.commit(post(1), over: .group([]), at: Self.moment)
    _ = try letters(from: worker) { if case .news(.committed) = $0 { true } else { false } }
    _ = try place.open().commit(post(2), author: "Per", at: Self.moment)
    // As when what others did before it could not be read just then.
    worker.desk.withLock { desk in (desk.seen, desk.mayHaveNews) = (0, true) }
    worker.queue.async { worker.lookForNews() }
    let told = try letters(from: worker) { if case .news(.changed) = $0 { true } else { false } }
    let entries = told.flatMap { letter -> [LogEntry] in
      if case .news(.changed(let entries)) = letter { entries } else { [] }
    }
    #expect(entries.map(\.author) == ["Per"])
  }

  @Test func `what stands in the way of every look is told once`() throws {
    let place = try Engine.sqlite.makePlace()
    let worker = try worker(place.address)
    _ = try worker.loadFirst()
    worker.loadRest()
    _ = try letters(from: worker, until: isComplete)
    func troubles(after looks: Int) throws -> [StoreError] {
      for _ in 0..<looks { worker.queue.async { worker.lookForNews() } }
      worker.queue.async { worker.mailbox.post(.news(.complete)) }
      return try letters(from: worker, until: isComplete).compactMap {
        if case .trouble(let error) = $0 { error } else { nil }
      }
    }
    for _ in 1...2 {
      rename(place.address, "\(place.address).away")
      #expect(try troubles(after: 3) == [.gone(path: place.address)])
      rename("\(place.address).away", place.address)
      #expect(try troubles(after: 1).isEmpty)
    }
  }

  @Test func `what is heard of silence counts only while there is a connection`() {
    let mailbox = Mailbox()
    let line = Line(mailbox)
    line.isSilent(true)
    line.isLost(true)
    line.isSilent(true)
    line.isSilent(false)
    line.isLost(false)
    line.isSilent(true)
    #expect(connections(mailbox.collect()) == [.slow, .offline, .online, .slow])
  }

  // MARK: Attempts

  @Test func `one attempt to connect is under way, and one at most is planned`() {
    var attempts = Attempts()
    let (now, again) = (attempts.begin(), attempts.begin())
    #expect(now && !again)
    attempts.end()
    let first = attempts.plan()
    let asked = attempts.begin()
    #expect(asked)
    attempts.end()
    let second = attempts.plan()
    let (void, planned, third) = (
      attempts.begin(planned: first), attempts.begin(planned: second), attempts.begin()
    )
    #expect(!void && planned && !third)
  }
}

extension WorkerTests {
  private static let server = Comment(rawValue: PostgresServer.missing)

  // MARK: A server that is lost

  @Test(.enabled(if: PostgresServer.isInstalled, server))
  func `whoever waits for texts finds the loss, and it is told`() throws {
    let server = try PostgresServer.shared()
    let proxy = try FlakyProxy(to: server)
    let worker = try worker(proxy.address(schema: try server.makeSchema()))
    worker.commit(post(1, note: "Long"), over: .group([]), at: Self.moment)
    _ = try letters(from: worker) { if case .news(.committed) = $0 { true } else { false } }
    let ids = [PostID(rawValue: 1), PostID(rawValue: 2)]
    #expect(try worker.details(of: ids) == [ids[0]: PostDetails(note: "Long")])
    _ = try worker.loadFirst()
    try proxy.set(Weather(.closed))
    #expect(throws: StoreError.self) { try worker.details(of: ids) }
    try proxy.set(Weather())
    let told = try letters(from: worker, until: isComplete)
    #expect(connections(told) == [.offline, .online])
  }

  @Test(.enabled(if: PostgresServer.isInstalled, server))
  func `an undo that had to wait takes back what was meant, and not what was done elsewhere since`()
    throws
  {
    let server = try PostgresServer.shared()
    let (proxy, schema) = (try FlakyProxy(to: server), try server.makeSchema())
    let worker = try worker(proxy.address(schema: schema))
    _ = try worker.loadFirst()
    worker.commit(post(1), over: .group([]), at: Self.moment)
    _ = try letters(from: worker) { if case .news(.committed) = $0 { true } else { false } }
    try proxy.set(Weather(.closed))
    worker.undo(nil, seen: 1, at: Self.moment)
    _ = try letters(from: worker) {
      if case .news(.connection(.offline)) = $0 { true } else { false }
    }
    let elsewhere = try Store.open(StoreLocation(server.address(schema: schema)))
    _ = try elsewhere.commit(post(2), author: "Anne", at: Self.moment)
    try proxy.set(Weather())
    let told = try letters(from: worker) {
      if case .news(.committed) = $0 { true } else { false }
    }
    let undone = told.compactMap { letter -> LogEntry? in
      if case .news(.committed(let entry)) = letter { entry } else { nil }
    }
    #expect(undone.map(\.change) == [.removePost(PostID(rawValue: 1))])
  }

  @Test(.enabled(if: PostgresServer.isInstalled, server))
  func `a change that breaks each connection is tried with longer and longer pauses`() throws {
    let server = try PostgresServer.shared()
    let proxy = try FlakyProxy(to: server)
    let worker = try worker(proxy.address(schema: try server.makeSchema()))
    try proxy.set(Weather(cuts: [.commit(1...1)]))
    let start = Limit.now
    proxy.cutAll()
    worker.commit(post(1), over: .group([]), at: Self.moment)
    var told: [Letter] = []
    let isEnough = holds {
      told += worker.mailbox.collect()
      return connections(told).count { $0 == .offline } > 6
    }
    #expect(isEnough)
    #expect(Limit.now - start > 0.3)
  }

  @Test(.enabled(if: PostgresServer.isInstalled, server))
  func `wherever the connection breaks while the board is read, all of it comes`() throws {
    let server = try PostgresServer.shared()
    let schema = try server.makeSchema()
    let people = (1...200).map { number in
      Change.addContributor(
        Contributor(
          id: ContributorID(rawValue: Int64(number)),
          name: "\(number) " + String(repeating: "Holm", count: 20)))
    }
    _ = try Store.open(StoreLocation(server.address(schema: schema))).commit(
      .group(people + (1_001...1_250).map { post($0) }), author: "Anne", at: Self.moment)
    let proxy = try FlakyProxy(to: server)
    var breaks = 0
    for bytes in stride(from: 20_000, to: 300_000, by: 5_000) {
      try proxy.set(Weather(cuts: [.bytes(bytes...bytes)]))
      let cuts = proxy.cuts
      guard let worker = try? worker(proxy.address(schema: schema)) else { continue }
      try proxy.set(Weather())
      guard case .first(let board, _, _)? = try? worker.loadFirst() else { continue }
      worker.loadRest()
      let more = try letters(from: worker, until: isComplete).flatMap { letter in
        if case .news(.more(let posts, _)) = letter { posts } else { [Post]() }
      }
      #expect(board.postCount + more.count == 250, "cut after \(bytes) bytes")
      if proxy.cuts > cuts { breaks += 1 }
    }
    #expect(breaks > 3)
  }
}
