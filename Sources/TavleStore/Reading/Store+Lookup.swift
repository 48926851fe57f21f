public import TavleCore

extension Store {
  /// The long texts of a post; `nil` if there is no such post.
  public func details(of id: PostID) throws(StoreError) -> PostDetails? {
    try connection.transaction(.reading) { () throws(StoreError) in
      let reader = PostReader(connection)
      return try reader.post(id) == nil ? nil : try reader.details(of: id)
    }
  }

  /// A post by its identifier.
  public func post(_ id: PostID) throws(StoreError) -> Post? {
    try connection.transaction(.reading) { () throws(StoreError) in
      try PostReader(connection).post(id)
    }
  }

  /// The post people call by a number.
  public func post(number: Int) throws(StoreError) -> Post? {
    try connection.transaction(.reading) { () throws(StoreError) in
      guard let id = try connection.number(PostQuery.byNumber, SQLValue(number)) else {
        return nil
      }
      return try PostReader(connection).post(PostID(rawValue: id))
    }
  }

  /// All posts of a stage, in the order they stand there, read without the rest of the board.
  public func posts(in stage: Stage) throws(StoreError) -> [Post] {
    try connection.transaction(.reading) { () throws(StoreError) in
      try PostReader(connection).top(of: stage, limit: .max)
    }.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
  }

  /// Everybody on the roster.
  public func contributors() throws(StoreError) -> [Contributor] {
    try connection.transaction(.reading) { () throws(StoreError) in
      try ContributorReader(connection).everybody()
    }
  }

  /// What the board is called.
  public func name() throws(StoreError) -> String { try Settings(connection).name }

  /// The ranks of the first and the last post of a stage; `nil` if it has none.
  public func rankBounds(of stage: Stage) throws(StoreError) -> ClosedRange<Rank>? {
    let key = SQLValue.text(stage.rawValue)
    guard let first = try connection.number(PostQuery.firstRank, key),
      let last = try connection.number(PostQuery.lastRank, key)
    else { return nil }
    return Rank(rawValue: first)...max(Rank(rawValue: first), Rank(rawValue: last))
  }

  /// Which posts were imported from these origins.
  public func findOrigins(_ origins: [String]) throws(StoreError) -> [String: PostID] {
    try connection.transaction(.reading) { () throws(StoreError) in
      var found: [String: PostID] = [:]
      for origin in origins {
        found[origin] = try connection.number(PostQuery.byOrigin, .text(origin))
          .map(PostID.init(rawValue:))
      }
      return found
    }
  }
}
