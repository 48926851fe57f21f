import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// Puts entries of the log into words; knows which take back which as far as they were read.
struct LogWords {
  private let desk: Desk
  private let names: Board
  private let undoes: [Int64: Int64]

  /// Words for some entries.
  ///
  /// - Throws: `StoreError` when the names of posts and colleagues cannot be read.
  init(_ entries: [LogEntry], _ desk: Desk) throws {
    self.desk = desk
    names = try desk.names(for: entries)
    let pairs = entries.compactMap { entry in entry.undoes.map { (entry.sequence, $0) } }
    undoes = Dictionary(pairs) { first, _ in first }
  }

  /// What an entry did; one that takes something back says what.
  func sentence(_ entry: LogEntry) -> String {
    let log = desk.texts.log
    guard entry.undoes != nil else { return describe(entry) }
    return isRedo(entry) ? log.redid(describe(entry)) : log.undid(describe(entry.reversed))
  }

  /// What was done, without saying that it was taken back or done again.
  func describe(_ entry: LogEntry) -> String {
    desk.texts.describe(entry, in: names, today: desk.today)
  }

  /// The numbers of the posts an entry is about.
  func numbers(_ entry: LogEntry) -> [Int] { entry.change.posts.compactMap { names[$0]?.number } }

  /// Taking back something taken back is doing it again.
  private func isRedo(_ entry: LogEntry) -> Bool {
    var depth = 0
    var next = entry.undoes
    while let sequence = next {
      depth += 1
      next = undoes[sequence]
    }
    return depth.isMultiple(of: 2)
  }
}

/// An entry of the log, as `--json` prints it.
struct LogView: Encodable {
  /// Its place in the log.
  let sequence: Int64
  /// When, ISO 8601 in UTC.
  let at: String
  /// Who.
  let author: String
  /// What, as a sentence in the user's language.
  let what: String
  /// The numbers of the posts it is about.
  let posts: [Int]
  /// The entry it takes back.
  let undoes: Int64?

  /// A view of an entry.
  init(_ entry: LogEntry, _ words: LogWords) {
    sequence = entry.sequence
    at = entry.at.iso8601
    author = entry.author
    what = words.sentence(entry)
    posts = words.numbers(entry)
    undoes = entry.undoes
  }
}

extension Desk {
  /// A board that knows the posts and colleagues some entries are about.
  fileprivate func names(for entries: [LogEntry]) throws -> Board {
    let store = try store()
    var board = Board()
    board.load(contributors: try store.contributors())
    for id in Set(entries.flatMap(\.change.posts)) {
      if let post = try store.post(id) { board.load(posts: [post]) }
    }
    return board
  }
}
