import TavleCore

/// What the filter searches: the words of every post, folded once.
public struct BoardIndex: Sendable {
  private var index = SearchIndex()
  private var rows: [PostID: Int] = [:]
  private var posts: [PostID] = []
  private var last: (text: String, rows: [Int])?

  /// An index of all posts that are loaded.
  init(_ board: Board) {
    index.reserve(rows: board.postCount)
    rows.reserveCapacity(board.postCount)
    posts.reserveCapacity(board.postCount)
    add(board.posts, board)
  }

  /// Adds posts that were loaded.
  mutating func add(_ new: some Collection<Post>, _ board: Board) {
    for post in new where rows[post.id] == nil {
      rows[post.id] = index.append(post.searchFields(board))
      posts.append(post.id)
    }
    last = nil
  }

  /// Takes in what changed.
  mutating func update(_ changed: [PostID], _ board: Board) {
    for id in changed {
      switch (rows[id], board[id]) {
      case (let row?, let post?): index.replace(row, with: post.searchFields(board))
      case (let row?, nil): index.remove(row)
      case (nil, let post?): add([post], board)
      case (nil, nil): break
      }
    }
    last = nil
  }

  /// The posts a filter lets through. While letters are added only what was found before is searched.
  mutating func posts(matching text: String, _ board: Board, today: Day) -> Set<PostID> {
    let filter = FilterParser.parse(text, today: today)
    let previous = last.flatMap { text.hasPrefix($0.text) && filter.narrows ? $0.rows : nil }
    var found = index.rows(matching: filter.words, within: previous)
    if filter.hasTerms {
      found = found.filter { row in
        board[posts[row]].map { filter.matches($0, board, today: today) } ?? false
      }
    }
    last = (text, found)
    return Set(found.map { posts[$0] })
  }
}

extension Post {
  /// What words of a filter are looked for in.
  func searchFields(_ board: Board) -> [String] {
    [title, "#\(number)"] + tags + (source.map { [$0] } ?? [])
      + asks.compactMap { $0.contributor.flatMap { board[$0] }?.name }
  }
}
