import Glibc
import Synchronization
import TavleCore
import TavleStore
import TavleTexts
import TavleUI

/// Keeps the plan in a folder as the board is, whoever changes it, until it is told to stop.
///
/// It sleeps while nothing happens but for one look at midnight; only what could not be written is tried again every minute.
struct PlanWatch: ~Copyable {
  private let folder: PlanFolder
  private let desk: Desk
  private let worker: StoreWorker
  private let bell = Bell()
  private var board = Board()
  private var times = StageTimes()
  /// Whether the board is still being read.
  private var isLoading = true
  /// Whether something may have changed since the last look.
  private var isStale = true
  /// What was said about files that could not be written; `nil` if they could.
  private var obstacle: String?
  private var isOffline = false

  /// Milliseconds until what could not be written is tried again.
  private static let pause: Int32 = 60_000

  /// Keeps a folder until Ctrl-C, `SIGTERM` or `SIGHUP`.
  ///
  /// - Throws: `StoreError` when the board cannot be read, or is not there any more; ``CommandError`` when the files cannot be
  ///   written at first.
  static func run(_ folder: PlanFolder, _ desk: Desk) throws {
    let location = try desk.location()
    if let words = desk.passwordWarning(location) { desk.warn(words) }
    var opening = StoreOptions()
    // The worker connects again by itself.
    opening.server.reconnecting = nil
    let worker = StoreWorker(
      try Store.open(location, opening), author: desk.settings.author, mailbox: Mailbox())
    let first = try worker.loadFirst()
    var watch = PlanWatch(folder, desk, worker)
    try watch.take(first)
    worker.loadRest()
    try watch.loop()
    worker.stopWatch()
    worker.finish()
  }

  private init(_ folder: PlanFolder, _ desk: Desk, _ worker: StoreWorker) {
    (self.folder, self.desk, self.worker) = (folder, desk, worker)
  }

  private mutating func loop() throws {
    bell.ringAtMidnight()
    var isFirst = true
    while true {
      if !isLoading, isStale || obstacle != nil {
        try write(isFirst: isFirst)
        isFirst = false
      }
      sleep()
      let reasons = bell.reasons()
      if reasons.contains(.stop) { return }
      if reasons.contains(.midnight) {
        isStale = true
        bell.ringAtMidnight()
      }
      for letter in worker.mailbox.collect() { try take(letter) }
    }
  }

  /// Waits for the board, for a signal, for midnight.
  private func sleep() {
    var waiting = [bell.descriptor, worker.mailbox.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    _ = poll(&waiting, 2, obstacle == nil ? -1 : Self.pause)
  }

  /// Writes what has changed, and says so; what goes wrong later than at first is said once.
  private mutating func write(isFirst: Bool) throws {
    do {
      let paths = try folder.write(board, times, at: Clock.now)
      for path in paths { Output.errors.text(desk.texts.commands.written(path)) }
      if isFirst { Output.errors.text(desk.texts.planSheet.watching(folder.path)) }
      (isStale, obstacle) = (false, nil)
    } catch {
      guard !isFirst else { throw error }
      let failure = Failure(error, texts: desk.texts)
      if failure.sentence != obstacle { failure.say() }
      obstacle = failure.sentence
    }
  }

  // MARK: What the board tells

  private mutating func take(_ letter: Letter) throws {
    switch letter {
    case .news(let news): try take(news)
    case .trouble(.gone(let path)): throw StoreError.gone(path: path)
    case .trouble(let error): Failure(error, texts: desk.texts).say()
    case .refused, .notKept, .hookEnded, .rescue: break
    }
  }

  private mutating func take(_ news: StoreNews) throws {
    switch news {
    case .first(let board, _, let last):
      self.board = board
      isLoading = true
      try readTimes(through: last)
    case .more(let posts, _): board.load(posts: posts)
    case .complete:
      (isLoading, isStale) = (false, true)
      worker.tidy()
    case .changed(let entries):
      for entry in entries {
        board.follow(entry)
        times.follow(entry)
      }
      isStale = true
    case .connection(let connection): take(connection)
    default: break
    }
  }

  /// Reads the log from its beginning to where the board is.
  private mutating func readTimes(through last: Int64) throws {
    let entries = try worker.desk.withLock { desk throws(StoreError) in
      try desk.store.changes(since: 0)
    }
    times = StageTimes()
    for entry in entries where entry.sequence <= last { times.follow(entry) }
  }

  private mutating func take(_ connection: Connectivity) {
    switch connection {
    case .offline:
      isOffline = true
      desk.warn(desk.texts.connection.offline)
    case .online where isOffline:
      isOffline = false
      Output.errors.text(desk.texts.connection.back)
    case .online, .slow: break
    }
  }
}
