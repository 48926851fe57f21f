/// How far the copy of a board has come; at its end, what was copied.
public struct CopyProgress: Hashable, Sendable {
  /// How many posts have been copied.
  public private(set) var posts = 0
  /// How many colleagues.
  public private(set) var people = 0
  /// How many entries of the log.
  public private(set) var entries = 0
  /// How many rows of all tables have been copied.
  public private(set) var rows = 0
  /// How many rows there are to copy.
  public let total: Int

  init(total: Int) { self.total = total }

  mutating func count(_ rows: Int, of table: BoardTable) {
    self.rows += rows
    switch table {
    case .posts: posts += rows
    case .people: people += rows
    case .log: entries += rows
    default: break
    }
  }
}
