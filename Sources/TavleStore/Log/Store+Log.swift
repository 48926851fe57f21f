public import TavleCore

extension Store {
  /// The place of the newest entry in the log; 0 while there is none.
  public func latestSequence() throws(StoreError) -> Int64 {
    try connection.number(BoardStatement.counter, .text("change")) ?? 0
  }

  /// Whether another store has committed since this was asked last; costs a few microseconds.
  ///
  /// A server's word of it takes a moment to arrive.
  public func hasNews() throws(StoreError) -> Bool { try connection.hasNews() }

  /// All entries after a place in the log, this store's own as well, in order.
  ///
  /// - Throws: `StoreError.replaced` when the board was restored or imported as a whole since it was loaded.
  public func changes(since sequence: Int64) throws(StoreError) -> [LogEntry] {
    try connection.transaction(.reading) { () throws(StoreError) in
      try entries(since: sequence)
    }
  }

  /// The newest entries, newest first; of one post, or of all.
  public func log(limit: Int, post: PostID? = nil) throws(StoreError) -> [LogEntry] {
    guard let post else { return try log.entries(.newest, SQLValue(limit)) }
    return try log.entries(.newestOfPost, SQLValue(post.rawValue), SQLValue(limit))
  }

  func presentGeneration() throws(StoreError) -> Int64 {
    try connection.number(BoardStatement.counter, .text("generation")) ?? 1
  }

  func entries(since sequence: Int64) throws(StoreError) -> [LogEntry] {
    // A log that is shorter than it was is another one, whatever it says.
    guard try presentGeneration() == generation, try latestSequence() >= sequence else {
      throw .replaced
    }
    let entries = try log.entries(.after, SQLValue(sequence))
    if let last = entries.last { mark = LogMark(last) }
    return entries
  }
}
