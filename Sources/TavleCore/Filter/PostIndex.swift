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

  /// Makes the index of all posts of a board.
  public init(_ board: Board) {
    index.reserve(rows: board.posts.count)
    rows.reserveCapacity(board.posts.count)
    // By index: a post is large, and looking at it in its place copies nothing.
    let all = board.posts
    for place in all.indices { add(all[place], on: board) }
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

  /// The posts that pass a filter, in no particular order.
  ///
  /// - Parameters:
  ///   - filter: What to look for.
  ///   - board: The board the posts are on; posts that are not are left out.
  ///   - today: The day that `due:` counts from.
  /// - Returns: The identifiers.
  public func posts(matching filter: Filter, on board: Board, today: Day) -> [PostID] {
    let allowed = allowedRows(filter)
    if filter.isWordsOnly { return posts.indices.filter { allowed[$0] }.map { posts[$0] } }
    let matcher = FilterMatcher(filter, board: board, today: today)
    let all = board.posts
    let found = all.indices.filter {
      matcher.matchesValues(all[$0]) && isAllowed(all[$0].id, near: $0, allowed)
        && matcher.matchesNames(all[$0])
    }
    return found.map { all[$0].id }
  }

  /// Until posts come and go, the rows stand in the order of the board: then nothing is hashed.
  private func isAllowed(_ id: PostID, near place: Int, _ allowed: [Bool]) -> Bool {
    if place < posts.count, posts[place] == id, isThere[place] { return allowed[place] }
    return rows[id].map { allowed[Int($0)] } ?? false
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
