extension Board {
  /// All favours, newest first.
  public var favours: [Favour] {
    helped.values.sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) }
  }

  /// A favour by its identifier.
  public subscript(id: FavourID) -> Favour? { helped[id] }

  /// What the team has earned.
  public var karma: Karma { Karma(points: helped.values.count { $0.state == .solved }) }

  /// A favour that is there, or the error that says it is not.
  public func existing(_ id: FavourID) throws(ModelError) -> Favour {
    guard let favour = helped[id] else { throw .noSuchFavour(id) }
    return favour
  }

  /// Puts loaded favours on the board.
  public mutating func load(favours: some Collection<Favour>) {
    for favour in favours { helped[favour.id] = favour }
  }

  /// Moves a favour to a state; one that is over tells what came of it to whoever asked.
  ///
  /// - Throws: ``ModelError/empty(_:)`` when it is to be over and nothing is said about what came of it.
  public func moving(
    _ id: FavourID, to state: Favour.State, outcome: String? = nil, _ at: Circumstances
  ) throws(ModelError) -> Change {
    var favour = try existing(id)
    favour.state = state
    if let outcome { favour.outcome = outcome }
    favour.closedAt = state.isOver ? favour.closedAt ?? at.now : nil
    return .setFavour(favour)
  }
}

// MARK: Carrying out changes

extension Board {
  mutating func add(_ favour: Favour) throws(ModelError) -> Change {
    guard helped[favour.id] == nil else { throw .exists(favour.id.rawValue) }
    try check(favour)
    helped[favour.id] = favour
    return .removeFavour(favour.id)
  }

  mutating func removeFavour(_ id: FavourID) throws(ModelError) -> Favour {
    let old = try existing(id)
    helped[id] = nil
    return old
  }

  mutating func set(_ favour: Favour) throws(ModelError) -> Favour {
    let old = try existing(favour.id)
    try check(favour)
    helped[favour.id] = favour
    return old
  }

  private func check(_ favour: Favour) throws(ModelError) {
    guard favour.problem.contains(where: { !$0.isWhitespace }) else { throw .empty(.problem) }
    if let asker = favour.asker { _ = try existing(asker) }
    guard !favour.state.isOver || favour.outcome?.allSatisfy(\.isWhitespace) == false else {
      throw .empty(.outcome)
    }
  }
}
