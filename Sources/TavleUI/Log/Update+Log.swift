import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means on the log.
  mutating func performOnLog(_ action: Action) -> [Effect] {
    switch action {
    case .up: stepInLog(-1)
    case .down: stepInLog(1)
    case .pageUp: stepInLog(-logRoom)
    case .pageDown: stepInLog(logRoom)
    case .first: stepInLog(.min / 2)
    case .last: stepInLog(.max / 2)
    case .open: openSelectedEntry()
    case .filter: open(filterPrompt())
    case .clearFilter: clearLogFilter()
    case .back: filterText.isEmpty ? closeScreen() : clearLogFilter()
    default: []
    }
  }

  /// Keeps the selection on an entry that is shown, and in view.
  mutating func settleLog() {
    guard case .log(var shown) = screen else { return }
    shown.log?.refresh(texts, board, today: today)
    shown.settle(room: logRoom)
    screen = .log(shown)
  }

  /// Takes entries of the log, newest first, of one post or of all.
  mutating func takeLog(_ entries: [LogEntry], _ post: PostID?) {
    let lines = LogLines(entries, texts, board, today: today)
    for index in screens.indices {
      switch screens[index] {
      case .log(var shown) where shown.post == post:
        shown.log = lines
        screens[index] = .log(shown)
      case .post(var shown) where shown.post == post:
        shown.history = lines
        screens[index] = .post(shown)
      default: break
      }
    }
  }

  /// Puts an entry that was just committed on top of the lists that are open and have been read.
  mutating func addToLogs(_ entry: LogEntry) {
    let posts = entry.change.posts
    for index in screens.indices {
      switch screens[index] {
      case .log(var shown) where shown.post.map(posts.contains) ?? true:
        shown.log?.add(entry, texts, board, today: today)
        screens[index] = .log(shown)
      case .post(var shown) where posts.contains(shown.post):
        shown.history?.add(entry, texts, board, today: today)
        screens[index] = .post(shown)
      default: break
      }
    }
  }

  // MARK: Where the user is

  /// Entries that fit below each other.
  var logRoom: Int { max(1, size.rows - logTop - (size.rows > 1 ? 1 : 0)) }

  /// The row of the first entry.
  var logTop: Int { size.rows < 4 ? 0 : size.rows < 16 ? 1 : 2 }

  private mutating func stepInLog(_ distance: Int) -> [Effect] {
    guard case .log(var shown) = screen else { return [] }
    shown.select(shown.place + distance, among: shown.lines)
    screen = .log(shown)
    return []
  }

  /// Selects the entry at a row of the screen; tells whether there is one.
  mutating func selectLogRow(at row: Int) -> Bool {
    guard case .log(var shown) = screen, row >= logTop, row < logTop + logRoom else { return false }
    let lines = shown.lines
    let place = shown.window.first + row - logTop
    guard lines.indices.contains(place) else { return false }
    shown.select(place, among: lines)
    screen = .log(shown)
    return true
  }

  private mutating func clearLogFilter() -> [Effect] {
    setFilter("")
    return []
  }

  /// The entry that is selected on the log; `nil` on every other screen.
  var selectedEntry: LogLine? {
    guard case .log(let shown) = screen else { return nil }
    return shown.lines.first { $0.sequence == shown.selected }
  }

  private mutating func openSelectedEntry() -> [Effect] {
    guard let post = selectedEntry?.post, board[post] != nil else {
      return say(.note, texts.log.noPost)
    }
    return open(post: post)
  }

  /// Why nothing can be undone on the log; `nil` if it can, and on every other screen.
  var reasonAgainstUndo: String? {
    guard case .log = screen else { return nil }
    guard let entry = selectedEntry else { return texts.errors.nothingSelected }
    return entry.isUndone ? texts.log.alreadyUndone : nil
  }
}
