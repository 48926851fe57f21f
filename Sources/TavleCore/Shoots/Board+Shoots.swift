extension Board {
  /// All shoots, by day and time.
  public var shoots: [Shoot] {
    filmed.values.sorted {
      ($0.day, $0.time?.minutes ?? .max, $0.id) < ($1.day, $1.time?.minutes ?? .max, $1.id)
    }
  }

  /// A shoot by its identifier.
  public subscript(id: ShootID) -> Shoot? { filmed[id] }

  /// A shoot that is there, or the error that says it is not.
  public func existing(_ id: ShootID) throws(ModelError) -> Shoot {
    guard let shoot = filmed[id] else { throw .noSuchShoot(id) }
    return shoot
  }

  /// Puts loaded shoots on the board.
  public mutating func load(shoots: some Collection<Shoot>) {
    for shoot in shoots { filmed[shoot.id] = shoot }
  }

  /// Asks of the posts of a shoot that are about being there: those that are open, running or done.
  public func asks(at shoot: Shoot) -> [Ask] {
    allAsks(at: shoot).filter(\.isWantedThere)
  }

  /// Those whose answer was *no*, or was none, among them.
  private func allAsks(at shoot: Shoot) -> [Ask] {
    made(at: shoot).flatMap(\.asks).filter(\.role.isAtShoot)
  }

  /// What is made at a shoot: its posts that were not put away.
  public func made(at shoot: Shoot) -> [Post] {
    shoot.posts.compactMap { self[$0] }.filter { $0.stage.column != nil }
  }

  /// Times to come of those who still come: who was asked and is off it again does not, whatever time was noted.
  public func calls(at shoot: Shoot) -> [Shoot.Call] {
    let all = allAsks(at: shoot)
    let wanted = all.filter(\.isWantedThere)
    return shoot.calls.filter { call in
      self[call.contributor] != nil
        && (wanted.contains { $0.contributor == call.contributor }
          || !all.contains { $0.contributor == call.contributor })
    }
  }

  /// Who is to be there, each once, in the order of the posts; then those who only have a time.
  public func crew(of shoot: Shoot) -> [ContributorID] {
    var seen: Set<ContributorID> = []
    return (asks(at: shoot).compactMap(\.contributor) + calls(at: shoot).map(\.contributor))
      .filter { self[$0] != nil && seen.insert($0).inserted }
  }

  /// Those of the crew who come: who said yes, or has only been given a time.
  ///
  /// Only of them may the others hear.
  public func settledCrew(of shoot: Shoot) -> [ContributorID] {
    let asks = asks(at: shoot)
    return crew(of: shoot).filter { someone in
      let own = asks.filter { $0.contributor == someone }
      return own.isEmpty || own.contains(where: \.state.isSettled)
    }
  }

  /// The posts of all shoots a post is made at, itself among them; none if it is made at none.
  func postsMadeTogether(with post: PostID) -> Set<PostID> {
    Set(filmed.values.filter { !$0.isCancelled && $0.posts.contains(post) }.flatMap(\.posts))
  }

  /// Whether a colleague knows that they are to be at a shoot: they were asked, or have a time to come.
  public func knows(_ person: ContributorID, of shoot: Shoot) -> Bool {
    calls(at: shoot).contains { $0.contributor == person }
      || asks(at: shoot).contains { $0.contributor == person && $0.state.isTheirs }
  }

  /// Gives a shoot other facts; what was needed of those who come on its old day is needed on the new one.
  public func setting(_ shoot: Shoot) throws(ModelError) -> Change {
    let old = try existing(shoot.id)
    guard old.day != shoot.day else { return .setShoot(shoot) }
    let asks = asks(at: old).filter { $0.neededBy == old.day && $0.state != .done }
    return .joined(
      [.setShoot(shoot)]
        + asks.map { ask in
          var ask = ask
          ask.neededBy = shoot.day
          return .setAsk(ask)
        })
  }

  // MARK: Carrying out changes

  mutating func add(_ shoot: Shoot) throws(ModelError) -> Change {
    guard filmed[shoot.id] == nil else { throw .exists(shoot.id.rawValue) }
    try check(shoot)
    filmed[shoot.id] = shoot
    return .removeShoot(shoot.id)
  }

  mutating func removeShoot(_ id: ShootID) throws(ModelError) -> Shoot {
    let old = try existing(id)
    filmed[id] = nil
    return old
  }

  mutating func set(_ shoot: Shoot) throws(ModelError) -> Shoot {
    let old = try existing(shoot.id)
    try check(shoot)
    filmed[shoot.id] = shoot
    return old
  }

  /// Posts of it may not be loaded yet, or be gone again; colleagues are there, as the rest names them.
  private func check(_ shoot: Shoot) throws(ModelError) {
    guard shoot.title.contains(where: { !$0.isWhitespace }) else { throw .empty(.shoot) }
    for call in shoot.calls { _ = try existing(call.contributor) }
  }
}

extension Ask {
  /// Whether somebody is still to be there because of it, or was.
  fileprivate var isWantedThere: Bool { state == .open || state == .done || state.isRunning }
}
