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
    let found = try neededPosts(change)
    board.load(posts: found, expecting: found.count)
    for post in found { board.load(details: try posts.details(of: post.id), of: post.id) }
    board.load(contributors: try neededContributors(change))
    board.load(favours: try neededFavours(change))
    board.load(shoots: try neededShoots(change))
    board.load(consents: try neededConsents(change))
    board.load(settings: try Settings(connection).values)
    return board
  }

  /// What the change touches, and what a contributor who is to go is still asked for.
  private func neededPosts(_ change: Change) throws(StoreError) -> [Post] {
    var ids = change.touchedPosts
    for person in change.removedContributors {
      let key = [SQLValue.integer(person.rawValue)]
      let asked = try connection.all(PostQuery.byContributor, key) { row in row.integer(0) ?? 0 }
      ids.formUnion(asked.map(PostID.init(rawValue:)))
    }
    try connection.prefetch(
      ids.subtracting(change.addedPosts).flatMap(PostReader.queries)
        + change.namedContributors.flatMap(ContributorReader.queries)
        + [Query(BoardStatement.settings)])
    var found: [Post] = []
    for id in ids {
      if let post = try posts.post(id) { found.append(post) }
    }
    return found
  }

  /// What the change touches, and what a contributor who is to go has asked for.
  private func neededFavours(_ change: Change) throws(StoreError) -> [Favour] {
    let reader = FavourReader(connection)
    var found: [Favour] = []
    for id in change.touchedFavours {
      if let favour = try reader.favour(id) { found.append(favour) }
    }
    for person in change.removedContributors { found += try reader.favours(of: person) }
    return found
  }

  /// What the change touches, and where a contributor who is to go has a time to come.
  private func neededShoots(_ change: Change) throws(StoreError) -> [Shoot] {
    let reader = ShootReader(connection)
    var found: [Shoot] = []
    for id in change.touchedShoots {
      if let shoot = try reader.shoot(id) { found.append(shoot) }
    }
    for person in change.removedContributors { found += try reader.shoots(calling: person) }
    return found
  }

  /// What the change touches, and what a contributor who is to go has said.
  private func neededConsents(_ change: Change) throws(StoreError) -> [Consent] {
    let reader = ConsentReader(connection)
    var found: [Consent] = []
    for id in change.touchedConsents {
      if let consent = try reader.consent(id) { found.append(consent) }
    }
    for person in change.removedContributors { found += try reader.consents(of: person) }
    return found
  }

  private func neededContributors(_ change: Change) throws(StoreError) -> [Contributor] {
    var found: [Contributor] = []
    for id in change.namedContributors {
      if let person = try people.contributor(id) { found.append(person) }
    }
    return found
  }
}
