public import TavleCore
import TerminalKit

/// The screen that shows what was done, newest first, and where the user is in it.
public struct LogScreen: Sendable {
  /// The post whose log is shown; `nil` for the whole board.
  let post: PostID?
  /// The words an entry must have; empty for none.
  var filterText = ""
  /// The entries; `nil` until the log has been read.
  var log: LogLines?
  /// The sequence number of the selected entry.
  var selected: Int64?
  /// Its place in the list when it was last seen there.
  var place = 0
  /// The first visible entry.
  var window = ScrollWindow()

  /// The log of one post, or of the whole board.
  public init(post: PostID? = nil) { self.post = post }
}

extension LogScreen {
  /// The entries the filter lets through.
  var lines: [LogLine] {
    guard let log else { return [] }
    let words = filterText.split(separator: " ").map { SearchWord(String($0)) }
    guard !words.isEmpty else { return log.lines }
    return log.lines.filter { line in words.allSatisfy { $0.matches(line.searchText) } }
  }

  /// Selects a place, as near as there is one.
  mutating func select(_ place: Int, among lines: [LogLine]) {
    guard !lines.isEmpty else { return }
    self.place = min(max(0, place), lines.count - 1)
    selected = lines[self.place].sequence
  }

  /// Makes selection and scroll position fit what there is.
  mutating func settle(room: Int) {
    let lines = lines
    if let found = lines.firstIndex(where: { $0.sequence == selected }) {
      place = found
    } else {
      selected = nil
      select(place, among: lines)
    }
    window = window.following(place, count: lines.count, room: room)
  }
}
