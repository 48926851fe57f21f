public import TavleCore

/// What a board shows first.
public struct Loaded: Sendable {
  /// The name and other settings.
  public let settings: [BoardValue]
  /// Everybody on the roster.
  public let contributors: [Contributor]
  /// The help log.
  public let favours: [Favour]
  /// The shoots.
  public let shoots: [Shoot]
  /// What colleagues said about being seen or heard.
  public let consents: [Consent]
  /// The posts at the top of the four columns.
  public let posts: [Post]
  /// How many posts each stage has, loaded or not.
  ///
  /// Stages without posts may be missing.
  public let counts: [Stage: Int]
  /// The place in the log up to which this is the board.
  public let sequence: Int64
}

/// A further part of a board, together with what happened before it was read.
public struct LoadedChunk: Sendable {
  /// What happened since the place given; follow these first.
  public let entries: [LogEntry]
  /// Posts as they are after that; those that are on the board already are the same there.
  public let posts: [Post]
}

extension Store {
  /// Reads what is seen first: the open columns and the newest of what is published.
  ///
  /// Then ``loadRest(since:chunk:)``.
  ///
  /// - Parameters:
  ///   - openLimit: how many posts to read of each open column, from the top.
  ///   - publishedLimit: how many published posts to read, from the top.
  /// - Returns: the posts with everything else that fits on a first screen, from one moment.
  /// - Throws: `StoreError`.
  public func loadFirst(
    openLimit: Int = 100, publishedLimit: Int = 100
  ) throws(StoreError) -> Loaded {
    restCursor = nil
    // What is known of the board changes only when all of it has been read.
    let (loaded, generation, mark) = try connection.transaction(.reading) {
      () throws(StoreError) in
      let loaded = try readFirst(openLimit: openLimit, publishedLimit: publishedLimit)
      return (loaded, try presentGeneration(), try LogMark.newest(connection))
    }
    self.generation = generation
    self.mark = mark
    return loaded
  }

  private func readFirst(openLimit: Int, publishedLimit: Int) throws(StoreError) -> Loaded {
    let limits = Stage.columns.map { stage in
      (stage: stage, posts: stage == .published ? publishedLimit : openLimit)
    }
    try connection.prefetch(
      limits.flatMap { PostReader.queries(forTopOf: $0.stage, limit: $0.posts) }
        + ContributorReader.queriesForAll + ShootReader.queriesForAll
        + ConsentReader.queriesForAll
        + [
          Query(FavourStatement.all), Query(BoardStatement.settings),
          Query(BoardStatement.counters),
        ])
    let reader = PostReader(connection)
    var posts: [Post] = []
    for limit in limits { posts += try reader.top(of: limit.stage, limit: limit.posts) }
    return Loaded(
      settings: try Settings(connection).values,
      contributors: try ContributorReader(connection).everybody(),
      favours: try FavourReader(connection).all(), shoots: try ShootReader(connection).all(),
      consents: try ConsentReader(connection).all(), posts: posts,
      counts: try stageCounts(), sequence: try latestSequence())
  }

  /// Reads further posts until there are no more; then `nil`.
  ///
  /// What is read comes with the entries of the log since a place the caller has seen, both from one moment: a
  /// reader that follows the entries and then takes in the posts has the board as it was at that moment.
  public func loadRest(
    since sequence: Int64, chunk: Int = 5000
  ) throws(StoreError) -> LoadedChunk? {
    let loaded = try connection.transaction(.reading) { () throws(StoreError) in
      LoadedChunk(
        entries: try entries(since: sequence),
        posts: try PostReader(connection, pool: restPool).stretch(after: restCursor, limit: chunk))
    }
    guard let last = loaded.posts.last else {
      restPool = Pool()
      return loaded.entries.isEmpty ? nil : loaded
    }
    restCursor = last.id
    return loaded
  }

  /// Reads all there is into one board, long texts left out.
  public func loadBoard() throws(StoreError) -> (board: Board, sequence: Int64) {
    let first = try loadFirst()
    var board = Board()
    board.load(settings: first.settings)
    board.load(contributors: first.contributors)
    board.load(favours: first.favours)
    board.load(shoots: first.shoots)
    board.load(consents: first.consents)
    board.load(posts: first.posts, expecting: first.counts.values.reduce(0, +))
    var sequence = first.sequence
    while let chunk = try loadRest(since: sequence) {
      for entry in chunk.entries { board.follow(entry) }
      sequence = chunk.entries.last?.sequence ?? sequence
      board.load(posts: chunk.posts)
    }
    return (board, sequence)
  }

  /// Reads all there is into one board, long texts too, from one moment.
  public func completeBoard() throws(StoreError) -> Board {
    try connection.transaction(.reading) { () throws(StoreError) in
      let reader = PostReader(connection)
      var board = Board()
      board.load(settings: try Settings(connection).values)
      board.load(contributors: try ContributorReader(connection).everybody())
      board.load(favours: try FavourReader(connection).all())
      board.load(shoots: try ShootReader(connection).all())
      board.load(consents: try ConsentReader(connection).all())
      let posts = try reader.stretch(after: nil, limit: .max)
      board.load(posts: posts, expecting: posts.count)
      for post in posts {
        let hasDetails = post.hasNote || post.hasCaption || post.commentCount > 0
        let details = hasDetails ? try reader.details(of: post.id) : PostDetails()
        board.load(details: details, of: post.id)
      }
      return board
    }
  }

  /// How many posts each stage has; does not count them.
  ///
  /// Stages without posts may be missing.
  public func stageCounts() throws(StoreError) -> [Stage: Int] {
    let rows = try connection.all(BoardStatement.counters, []) { row in
      (name: row.text(0) ?? "", value: row.integer(1) ?? 0)
    }
    let values = Dictionary(rows.map { ($0.name, Int($0.value)) }, uniquingKeysWith: +)
    return Stage.allCases.reduce(into: [:]) { $0[$1] = values[Numbers.counter(of: $1)] }
  }

  /// How many posts there are in all stages.
  public func boardCount() throws(StoreError) -> Int {
    try stageCounts().values.reduce(0, +)
  }
}
