/// The searchable texts of all posts of a board, kept up as posts change.
///
/// Searched are title, tags, source, `#number` and the names of asked colleagues. Whoever changes
/// a post tells the index with ``put(_:on:)``, and after a colleague was renamed, for each of
/// their posts.
public struct PostIndex: Sendable {
  private var index = SearchIndex()
  private var rows: [PostID: Int32] = [:]
  /// The post of each row; of a removed one too.
  private var posts: [PostID] = []
  private var isThere: [Bool] = []

  /// Makes an empty index.
  public init() {}

  /// Makes the index of all posts of a board, with room for those that are still to come.
  public init(_ board: Board, expecting total: Int = 0) {
    let room = max(total, board.posts.count)
    index.reserve(rows: room)
    rows.reserveCapacity(room)
    posts.reserveCapacity(room)
    isThere.reserveCapacity(room)
    // By index: a post is large, and looking at it in its place copies nothing.
    let all = board.posts
    for place in all.indices { add(all[place], on: board) }
  }

  /// Takes in all of another index, which has been made elsewhere; what it says of a post holds.
  ///
  /// Much cheaper than taking in its posts one by one.
  public mutating func merge(_ other: PostIndex) {
    let first = Int32(posts.count)
    for (place, id) in other.posts.enumerated() where other.isThere[place] {
      guard let old = rows.updateValue(first + Int32(place), forKey: id) else { continue }
      index.remove(Int(old))
      isThere[Int(old)] = false
    }
    index.append(other.index)
    posts += other.posts
    isThere += other.isThere
  }

  /// Takes in a post, or what has become of it.
  public mutating func put(_ post: Post, on board: Board) {
    guard let row = rows[post.id] else { return add(post, on: board) }
    index.replace(Int(row), with: PostIndex.fields(of: post) { board[$0]?.name })
  }

  private mutating func add(_ post: Post, on board: Board) {
    let fields = PostIndex.fields(of: post) { board[$0]?.name }
    rows[post.id] = Int32(index.append(fields))
    posts.append(post.id)
    isThere.append(true)
  }

  /// Lets go of a post; nothing happens if it is not there.
  public mutating func remove(_ id: PostID) {
    guard let row = rows.removeValue(forKey: id) else { return }
    index.remove(Int(row))
    isThere[Int(row)] = false
  }

  /// Which posts pass a filter.
  ///
  /// - Parameters:
  ///   - filter: What to look for.
  ///   - board: The board the posts are on.
  ///   - today: The day that `due:` counts from.
  /// - Returns: what can be asked about each post.
  public func matches(_ filter: Filter, on board: Board, today: Day) -> PostMatches {
    let allowed = allowedRows(filter)
    guard !filter.isWordsOnly else { return PostMatches(rows: rows, isMatch: allowed) }
    let matcher = FilterMatcher(filter, board: board, today: today)
    var found = [Bool](repeating: false, count: allowed.count)
    let all = board.posts
    for place in all.indices {
      guard let row = row(of: all[place].id, near: place), allowed[row] else { continue }
      found[row] = matcher.matchesValues(all[place]) && matcher.matchesNames(all[place])
    }
    return PostMatches(rows: rows, isMatch: found)
  }

  /// The rows of posts, for ``PostMatches/filter(_:rows:)``; they hold until a post comes or goes.
  public func rows(of ids: [PostID]) -> [Int32] { ids.map { rows[$0] ?? -1 } }

  /// Until posts come and go, the rows stand in the order of the board: then nothing is hashed.
  private func row(of id: PostID, near place: Int) -> Int? {
    if place < posts.count, posts[place] == id, isThere[place] { return place }
    return rows[id].map { Int($0) }
  }

  /// For each row whether its post is still there and its words are as the filter wants them.
  private func allowedRows(_ filter: Filter) -> [Bool] {
    var allowed = isThere
    let necessary = filter.necessaryWords
    if !necessary.isEmpty {
      var found = [Bool](repeating: false, count: allowed.count)
      for row in index.rows(matching: necessary) { found[row] = allowed[row] }
      allowed = found
    }
    for word in filter.excludedWords {
      let marks = index.marks(word)
      for row in marks.indices where marks[row] { allowed[row] = false }
    }
    return allowed
  }

  static func fields(of post: Post, name: (ContributorID) -> String?) -> [String] {
    var fields = [post.title, "#\(post.number)"]
    fields += post.tags.map { "#" + $0 }
    if let source = post.source { fields.append(source) }
    fields += post.asks.compactMap { $0.contributor.flatMap(name) }
    return fields
  }
}

/// The posts that a filter lets through.
public struct PostMatches: Sendable {
  let rows: [PostID: Int32]
  let isMatch: [Bool]

  /// Whether a post passed.
  public func contains(_ id: PostID) -> Bool { rows[id].map { isMatch[Int($0)] } ?? false }

  /// Those of some posts that passed, by their rows in the index: for long lists, as nothing is hashed.
  public func filter(_ ids: [PostID], rows: [Int32]) -> [PostID] {
    var passed: [PostID] = []
    for (id, row) in zip(ids, rows) where row >= 0 && isMatch[Int(row)] { passed.append(id) }
    return passed
  }
}
