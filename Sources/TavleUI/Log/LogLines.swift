import TavleCore
import TavleTexts

/// One entry of the log in words.
struct LogLine: Hashable, Sendable {
  /// Its place in the log.
  var sequence: Int64
  /// When and by whom it was done.
  var at: Moment
  var author: String
  /// What was done, in words that follow the author.
  var sentence: String
  /// The post it is about, if it is one, and what that is called.
  var post: PostID?
  var title: String
  /// Whether it was undone and not done again.
  var isUndone: Bool
  /// The entry to undo so that this one is undone: itself, or what did it again.
  var undoable: Int64

  /// Everything the filter looks at.
  var searchText: String { "\(author) \(sentence) \(title)" }
}

/// Entries of the log, newest first, with what they say; the words are made once, not with every frame.
///
/// An entry that undoes another, or does it again, has no line of its own where the other has one: that line says
/// whether it is undone now.
struct LogLines: Sendable {
  private var entries: [LogEntry]
  private var language: Language
  /// What the entries say, newest first.
  private(set) var lines: [LogLine] = []

  init(_ entries: [LogEntry], _ texts: Texts, _ board: Board, today: Day) {
    self.entries = entries
    language = texts.language
    describe(texts, board, today)
  }

  /// Puts an entry on top that was just committed; one that is there already stays alone.
  mutating func add(_ entry: LogEntry, _ texts: Texts, _ board: Board, today: Day) {
    guard entries.first.map({ $0.sequence < entry.sequence }) ?? true else { return }
    entries.insert(entry, at: 0)
    describe(texts, board, today)
  }

  /// Says everything anew when the language has changed.
  mutating func refresh(_ texts: Texts, _ board: Board, today: Day) {
    guard language != texts.language else { return }
    language = texts.language
    describe(texts, board, today)
  }

  private mutating func describe(_ texts: Texts, _ board: Board, _ today: Day) {
    let known = Set(entries.map(\.sequence))
    let undoers = Dictionary(
      entries.compactMap { entry in entry.undoes.map { ($0, entry.sequence) } }
    ) { first, _ in first }
    lines = entries.compactMap { entry in
      guard entry.undoes.map({ !known.contains($0) }) ?? true else { return nil }
      let chain = UndoChain(entry, undoers)
      let posts = entry.change.posts
      return LogLine(
        sequence: entry.sequence, at: entry.at, author: entry.author,
        sentence: texts.describe(entry, in: board, today: today),
        post: posts.count == 1 ? posts.first : nil,
        title: posts.count == 1 ? posts.first.flatMap { board[$0] }?.title ?? "" : "",
        isUndone: chain.isUndone, undoable: chain.last)
    }
  }
}

/// An entry and those that undid it, did it again, and so on.
private struct UndoChain {
  /// Whether the entry is undone now.
  var isUndone = false
  /// The newest entry of the chain.
  var last: Int64

  init(_ entry: LogEntry, _ undoers: [Int64: Int64]) {
    last = entry.sequence
    while let undoer = undoers[last], undoer > last {
      isUndone.toggle()
      last = undoer
    }
  }
}
