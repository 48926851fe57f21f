/// What it means that a colleague takes their yes back: what is done at once, and what is to be done by hand.
///
/// Source: `practices.md` §6.2.
public struct Withdrawal: Hashable, Sendable {
  /// Who.
  public let person: ContributorID
  /// How they are not to be seen or heard any more.
  public let media: [Medium]
  /// Where; empty is everywhere.
  public let channels: [Channel]
  /// What is to be taken down, post by post.
  public internal(set) var takedowns: [Down] = []
  /// Posts that are not *scheduled* any more.
  public internal(set) var unscheduled: [PostID] = []
  /// What they need not help with any more.
  public internal(set) var released: [Ask] = []
  /// Shoots that do not take place, as nobody is left to be filmed.
  public internal(set) var cancelled: [ShootID] = []
  /// Everything that is done at once, as one change.
  public internal(set) var change = Change.group([])

  /// Something to take down.
  public struct Down: Hashable, Sendable {
    /// The post.
    public let post: PostID
    /// Where, by when, and who sees to it.
    public let takedown: Takedown
  }
}

extension Board {
  /// Takes back what a colleague has said yes to.
  ///
  /// New records say so; what is out gets a task for every address, or for every channel where no address is known, to be done
  /// within ``Takedown/days`` working days; what is scheduled goes back to *needs colleague*; they need not help with it any
  /// more; a shoot at which nobody else is left is called off. Shares, screenshots and print are outside of reach. O(posts).
  ///
  /// With a post it is only about that one: what is on record then is their *no* to it.
  ///
  /// - Throws: ``ModelError/noSuchContributor(_:)``.
  public func withdrawing(
    _ person: ContributorID, _ media: [Medium] = Medium.allCases, on channels: [Channel] = [],
    from post: PostID? = nil, owner: String, in country: Country, _ at: inout Circumstances
  ) throws(ModelError) -> Withdrawal {
    _ = try existing(person)
    var work = WithdrawalWork(
      board: self, withdrawal: Withdrawal(person: person, media: media, channels: channels))
    for medium in media {
      var consent = Consent(
        id: at.identifier(), person, medium, on: channels, post == nil ? .withdrawn : .no,
        day: at.today, author: owner)
      consent.post = post
      try work.apply(.addConsent(consent))
    }
    let deadline = WorkCalendar(country).adding(Takedown.days, to: at.today)
    for sighting in sightings(of: person)
    where work.concerns(sighting) && (post == nil || sighting.post.id == post) {
      if sighting.isOut { try work.takeDown(sighting.post, owner, deadline) }
      if sighting.post.stage.isAhead { try work.take(off: sighting.post.id, at) }
    }
    try work.leaveShoots(at.today)
    work.withdrawal.change = .joined(work.changes)
    return work.withdrawal
  }
}

/// A withdrawal while it is put together, on a board that follows it.
private struct WithdrawalWork {
  var board: Board
  var withdrawal: Withdrawal
  private(set) var changes: [Change] = []

  init(board: Board, withdrawal: Withdrawal) {
    (self.board, self.withdrawal) = (board, withdrawal)
  }

  mutating func apply(_ change: Change) throws(ModelError) {
    guard !change.isEmpty else { return }
    try board.apply(change)
    changes.append(change)
  }

  func concerns(_ sighting: Sighting) -> Bool {
    let places = sighting.post.channels + sighting.post.links.compactMap(\.channel)
    return sighting.media.contains(where: withdrawal.media.contains)
      && (places.isEmpty || places.contains(where: concerns))
  }

  private func concerns(_ channel: Channel) -> Bool {
    withdrawal.channels.isEmpty || withdrawal.channels.contains(channel)
  }

  /// A task for every address of a post, and for its channels that have none.
  mutating func takeDown(_ post: Post, _ owner: String, _ deadline: Day) throws(ModelError) {
    let links = post.links.filter { $0.channel.map(concerns) ?? true }
    let known = Set(post.links.compactMap(\.channel))
    let others = post.channels.filter { concerns($0) && !known.contains($0) }
    var places: [(Channel?, String?)] = links.map { ($0.channel, $0.address) }
    places += others.map { ($0, nil) }
    if places.isEmpty { places = [(nil, nil)] }
    let new = places.map { channel, address in
      Takedown(of: withdrawal.person, channel, address, owner: owner, deadline: deadline)
    }.filter { task in
      !post.takedowns.contains { $0.isSame(as: task) && $0.holds(for: post) }
    }
    guard !new.isEmpty else { return }
    withdrawal.takedowns += new.map { Withdrawal.Down(post: post.id, takedown: $0) }
    try apply(.setPost(post.id, .takedowns(post.takedowns + new)))
  }

  /// Lets them off what they were asked for on a post, and the post off its day in *scheduled*.
  mutating func take(off id: PostID, _ at: Circumstances) throws(ModelError) {
    let asks = board[id]?.asks.filter { ask in
      ask.contributor == withdrawal.person && ask.state.isRunning
        && Medium(ask.role).map(withdrawal.media.contains) ?? false
    }
    for ask in asks ?? [] {
      try apply(try board.giving(up: ask.id, on: id, at))
      withdrawal.released.append(ask)
    }
    if board[id]?.stage == .scheduled {
      try apply(try board.moving(id, to: .needsColleague, at))
      withdrawal.unscheduled.append(id)
    }
  }

  /// Nobody is waited for where they are let off; what lies ahead and has nobody left who comes is called off.
  mutating func leaveShoots(_ today: Day) throws(ModelError) {
    let (person, posts) = (withdrawal.person, Set(withdrawal.released.map(\.post)))
    for before in board.shoots where before.day >= today && !before.isCancelled {
      guard before.posts.contains(where: posts.contains) else { continue }
      var shoot = before
      if !board.asks(at: shoot).contains(where: { $0.contributor == person }) {
        shoot.calls.removeAll { $0.contributor == person }
      }
      shoot.isCancelled = board.crew(of: shoot).allSatisfy { $0 == person }
      guard shoot != before else { continue }
      try apply(.setShoot(shoot))
      if shoot.isCancelled { withdrawal.cancelled.append(shoot.id) }
    }
  }
}

extension Takedown {
  /// Whether it is about the same person in the same place.
  fileprivate func isSame(as other: Takedown) -> Bool {
    contributor == other.contributor && address == other.address && channel == other.channel
  }

  /// Whether nothing new is to be done: it is being seen to, was decided against, or was done after the post came out.
  func holds(for post: Post) -> Bool {
    guard let doneOn, let published = post.publishedDay else { return true }
    return doneOn >= published
  }
}
