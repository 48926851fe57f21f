import TavleCore
import TavleStore

let author = "Anne"
let start = Moment(seconds: 1_700_000_000)

/// A tip with everything at its default.
func tip(_ title: String, id: Int64) -> Post {
  Post(id: PostID(rawValue: id), title: title, createdAt: start)
}

extension Store {
  /// Commits as ``author`` at ``start``.
  @discardableResult
  func commit(_ change: Change) throws(StoreError) -> LogEntry {
    try commit(change, author: author, at: start)
  }
}
