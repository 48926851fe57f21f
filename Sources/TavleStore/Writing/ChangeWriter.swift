import TavleCore

/// Carries out changes on a slice of the board and writes what they did, one by one.
struct ChangeWriter {
  private let connection: any Connection
  private let posts: PostWriter
  private let people: ContributorWriter
  private let shoots: ShootWriter
  private let numbers: Numbers
  private var board: Board

  init(_ connection: any Connection, on board: Board) {
    self.connection = connection
    self.board = board
    posts = PostWriter(connection: connection)
    people = ContributorWriter(connection: connection)
    shoots = ShootWriter(connection: connection)
    numbers = Numbers(connection: connection)
  }

  /// Carries out a change and returns the one that undoes it.
  ///
  /// When it throws, the transaction around it must be given up.
  mutating func perform(_ change: Change) throws(StoreError) -> Change {
    guard case .group(let changes) = change else { return try performOne(change) }
    var inverses: [Change] = []
    for change in changes { inverses.append(try perform(change)) }
    return .group(inverses.reversed())
  }

  private mutating func performOne(_ change: Change) throws(StoreError) -> Change {
    try checkOrigin(of: change)
    let inverse = try apply(change)
    try write(change, inverse)
    return inverse
  }

  private mutating func apply(_ change: Change) throws(StoreError) -> Change {
    do throws(ModelError) {
      try board.checkClaim(of: change)
      return try board.apply(change)
    } catch {
      throw .refused(error)
    }
  }

  /// What was imported is there once: another thing with the same origin is refused, with its identifier.
  private func checkOrigin(of change: Change) throws(StoreError) {
    let (query, origin): (any Statement, String?) =
      switch change {
      case .addPost(let post, _): (PostQuery.byOrigin, post.origin)
      case .addContributor(let person): (PeopleStatement.byOrigin, person.origin)
      default: (PostQuery.byOrigin, nil)
      }
    guard let origin, let other = try connection.number(query, .text(origin)) else { return }
    throw .refused(.exists(other))
  }

  private func write(_ change: Change, _ inverse: Change) throws(StoreError) {
    switch change {
    case .addPost, .removePost, .movePost, .setPost: try writePost(change, inverse)
    case .addAsk(let ask), .setAsk(let ask): try posts.put(ask)
    case .removeAsk(let post, let id): try posts.deleteAsk(post, id)
    case .addComment(let comment): try posts.add(comment)
    case .removeComment(let post, let id): try posts.deleteComment(post, id)
    case .addContributor(let person): try people.insert(person)
    case .removeContributor(let id): try people.delete(id)
    case .setContributor(let id, let value): try people.set(value, id)
    case .addFavour(let favour), .setFavour(let favour): try write(favour)
    case .removeFavour(let id):
      try connection.run(FavourStatement.delete, .integer(id.rawValue))
    case .addShoot(let shoot), .setShoot(let shoot): try shoots.put(shoot)
    case .removeShoot(let id): try shoots.delete(id)
    case .addConsent(let consent): try shoots.insert(consent)
    case .removeConsent(let id): try shoots.delete(id)
    case .setBoard(let value):
      try connection.run(
        BoardStatement.setSetting, .text(value.setting), .text(value.text))
    case .group: break
    }
  }

  private func write(_ favour: Favour) throws(StoreError) {
    try connection.run(
      FavourStatement.put, .integer(favour.id.rawValue), .text(favour.kind.rawValue),
      .text(favour.problem), SQLValue(favour.asker?.rawValue), SQLValue(favour.askerName),
      .text(favour.state.rawValue), SQLValue(favour.outcome),
      SQLValue(favour.deadline?.description), SQLValue(favour.createdAt.seconds),
      SQLValue(favour.closedAt?.seconds))
  }

  private func writePost(_ change: Change, _ inverse: Change) throws(StoreError) {
    switch (change, inverse) {
    case (.addPost(let post, let details), _):
      try posts.insert(board[post.id] ?? post, details)
      try numbers.count(post.stage, by: 1)
    case (.removePost(let id), .addPost(let old, _)):
      try posts.delete(id)
      try numbers.count(old.stage, by: -1)
    case (.movePost(let id, let new), .movePost(_, let old)):
      try posts.place(id, new)
      guard new.stage != old.stage else { return }
      try numbers.count(old.stage, by: -1)
      try numbers.count(new.stage, by: 1)
    case (.setPost(let id, let value), _):
      try posts.set(value, id, board.details(of: id) ?? PostDetails())
    default: break
    }
  }
}
