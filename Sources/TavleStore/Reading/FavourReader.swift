import TavleCore

/// Reads the help log.
struct FavourReader {
  private let read: RowReader
  private var connection: any Connection { read.connection }

  init(_ connection: any Connection) { read = RowReader(connection) }

  /// All favours.
  func all() throws(StoreError) -> [Favour] {
    try connection.all(FavourStatement.all, [], favour)
  }

  /// One favour; `nil` if it is not there.
  func favour(_ id: FavourID) throws(StoreError) -> Favour? {
    try connection.first(FavourStatement.byID, [.integer(id.rawValue)], favour)
  }

  /// The favours of somebody.
  func favours(of asker: ContributorID) throws(StoreError) -> [Favour] {
    try connection.all(FavourStatement.byAsker, [.integer(asker.rawValue)], favour)
  }

  private func favour(_ row: any SQLRow) throws(StoreError) -> Favour {
    var favour = Favour(
      id: try read.identifier(row, 0), try read.word(row, 1), problem: try read.text(row, 2),
      createdAt: try read.moment(row, 8))
    favour.asker = row.integer(3).map(ContributorID.init(rawValue:))
    favour.askerName = row.text(4)
    favour.state = try read.word(row, 5)
    favour.outcome = row.text(6)
    favour.deadline = try read.day(row, 7)
    favour.closedAt = read.optionalMoment(row, 9)
    return favour
  }
}
