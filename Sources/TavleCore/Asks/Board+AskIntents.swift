/// What is to be asked: the role, for an expert the topic, by when, and for how long.
public struct Need: Hashable, Sendable {
  /// The role.
  public var role: Role
  /// The topic, for ``Role/expertise``.
  public var topic: String?
  /// The day the help is needed; by default the planned day of the post.
  public var neededBy: Day?
  /// How long it takes, in minutes; by default what the post says.
  public var minutes: Int?

  /// A need.
  public init(_ role: Role, topic: String? = nil, neededBy: Day? = nil, minutes: Int? = nil) {
    self.role = role
    self.topic = topic
    self.neededBy = neededBy
    self.minutes = minutes
  }
}

extension Board {
  /// Means a contributor for a role on a post: fills an open role or adds an ask.
  ///
  /// A tip moves to *needs colleague*.
  ///
  /// - Throws: ``ModelError/alreadyAsked(_:)`` when they are on the post for this role and have not said no.
  public func assigning(
    _ contributor: ContributorID, to id: PostID, for need: Need, _ at: inout Circumstances
  ) throws(ModelError) -> Change {
    let post = try existing(id)
    _ = try existing(contributor)
    if post.isClaimed(by: contributor, role: need.role, topic: need.topic) {
      throw .alreadyAsked(contributor)
    }
    let open = post.asks.first {
      $0.role == need.role && $0.topic == need.topic && $0.state == .open
    }
    var ask = open ?? Ask(id: at.identifier(), post: id, role: need.role)
    ask.contributor = contributor
    ask.state = .planned
    fill(&ask, from: need, post)
    let change: Change = open == nil ? .addAsk(ask) : .setAsk(ask)
    return .joined([change] + moveOn(post, at))
  }

  /// Notes that a post needs a role, without meaning anybody.
  ///
  /// A tip moves to *needs colleague*.
  public func opening(
    _ need: Need, on id: PostID, _ at: inout Circumstances
  ) throws(ModelError) -> Change {
    let post = try existing(id)
    var ask = Ask(id: at.identifier(), post: id, role: need.role)
    fill(&ask, from: need, post)
    return .joined([.addAsk(ask)] + moveOn(post, at))
  }

  /// Records that an ask went out, its answer, that there was none, or that the help was given.
  public func recording(
    _ reply: Reply, on id: AskID, of post: PostID, _ at: Circumstances
  ) throws(ModelError) -> Change {
    guard var ask = ask(try existing(post).id, id) else { throw .noSuchAsk(id) }
    guard ask.contributor != nil else { throw .askWithoutContributor(id) }
    if ask.askedAt == nil { ask.askedAt = at.now }
    switch reply {
    case .asked: (ask.state, ask.answeredAt) = (.asked, nil)
    case .yes: (ask.state, ask.answeredAt) = (.accepted, at.now)
    case .no: (ask.state, ask.answeredAt) = (.declined, at.now)
    case .noAnswer: (ask.state, ask.answeredAt) = (.noAnswer, at.now)
    case .done: (ask.state, ask.doneAt) = (.done, at.now)
    }
    if reply != .done { ask.doneAt = nil }
    return .setAsk(ask)
  }

  private func fill(_ ask: inout Ask, from need: Need, _ post: Post) {
    ask.topic = need.topic
    ask.neededBy = need.neededBy ?? ask.neededBy ?? post.planDay
    ask.minutes = need.minutes ?? ask.minutes ?? post.minutes
  }

  private func moveOn(_ post: Post, _ at: Circumstances) -> [Change] {
    guard post.stage == .tip, let move = try? moving(post.id, to: .needsColleague, at) else {
      return []
    }
    return [move]
  }
}
