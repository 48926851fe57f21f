import TavleCore

/// Reads as much of a board as a change needs to be judged: what it touches, with all details.
///
/// The cost follows the change and not the board.
struct Slice {
  private let posts: PostReader
  private let people: ContributorReader
  private let connection: any Connection

  init(_ connection: any Connection) {
    self.connection = connection
    posts = PostReader(connection)
    people = ContributorReader(connection)
  }

  func board(for change: Change) throws(StoreError) -> Board {
    var board = Board()
    for id in change.touchedPosts { try load(id, into: &board) }
    for person in change.removedContributors {
      let asked = try connection.all(PostQuery.byContributor, [.integer(person.rawValue)]) { row in
        PostID(rawValue: row.integer(0) ?? 0)
      }
      for id in asked where board[id] == nil { try load(id, into: &board) }
    }
    var found: [Contributor] = []
    for id in change.namedContributors {
      if let person = try people.contributor(id) { found.append(person) }
    }
    board.load(contributors: found)
    board.load(name: try Settings(connection).name)
    return board
  }

  private func load(_ id: PostID, into board: inout Board) throws(StoreError) {
    guard let post = try posts.post(id) else { return }
    board.load(posts: [post])
    board.load(details: try posts.details(of: id), of: id)
  }
}
