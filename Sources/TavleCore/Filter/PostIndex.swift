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

  /// Makes an empty index.
  public init() {}

  /// Makes the index of all posts of a board.
  public init(_ board: Board) {
    index.reserve(rows: board.posts.count)
    rows.reserveCapacity(board.posts.count)
    for post in board.posts { put(post, on: board) }
  }

  /// Takes in a post, or what has become of it.
  public mutating func put(_ post: Post, on board: Board) {
    let fields = PostIndex.fields(of: post) { board[$0]?.name }
    if let row = rows[post.id] {
      index.replace(Int(row), with: fields)
    } else {
      rows[post.id] = Int32(index.append(fields))
      posts.append(post.id)
    }
  }

  /// Lets go of a post; nothing happens if it is not there.
  public mutating func remove(_ id: PostID) {
    guard let row = rows.removeValue(forKey: id) else { return }
    index.remove(Int(row))
  }

  /// The posts that pass a filter, in no particular order.
  ///
  /// - Parameters:
  ///   - filter: What to look for.
  ///   - board: The board the posts are on; posts that are not are left out.
  ///   - today: The day that `due:` counts from.
  /// - Returns: The identifiers.
  public func posts(matching filter: Filter, on board: Board, today: Day) -> [PostID] {
    let matcher = FilterMatcher(filter, board: board, today: today)
    let words = filter.necessaryWords
    guard !words.isEmpty else {
      return board.posts.indices.filter { matcher.matches(board.posts[$0]) }
        .map { board.posts[$0].id }
    }
    let found = index.rows(matching: words).map { posts[$0] }
    if filter.isWordsOnly { return found.filter { rows[$0] != nil } }
    return found.filter { board[$0].map(matcher.matches) ?? false }
  }

  static func fields(of post: Post, name: (ContributorID) -> String?) -> [String] {
    var fields = [post.title, "#\(post.number)"]
    fields += post.tags
    if let source = post.source { fields.append(source) }
    fields += post.asks.compactMap { $0.contributor.flatMap(name) }
    return fields
  }
}
