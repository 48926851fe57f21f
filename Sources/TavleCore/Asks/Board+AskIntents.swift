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
  /// The local time on that day, if it matters.
  public var time: LocalTime?

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
  /// Rules that are passed over are kept on the ask.
  ///
  /// - Throws: ``ModelError/alreadyAsked(_:)`` when they are on the post for this role and have not said no.
  public func assigning(
    _ contributor: ContributorID, to id: PostID, for need: Need, overriding: [Override] = [],
    _ at: inout Circumstances
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
    ask.text.overrides += overriding
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
  ///
  /// - Throws: ``ModelError/nothingAwaited(_:)`` when there was no answer to something that is not out.
  public func recording(
    _ reply: Reply, on id: AskID, of post: PostID, overriding: [Override] = [],
    _ at: Circumstances
  ) throws(ModelError) -> Change {
    guard var ask = ask(try existing(post).id, id) else { throw .noSuchAsk(id) }
    guard let person = ask.contributor else { throw .askWithoutContributor(id) }
    if reply == .noAnswer, ask.state != .asked, ask.state != .noAnswer {
      throw .nothingAwaited(person)
    }
    // Who has said no is asked anew, with a reminder of its own; where something else was noted, that was a mistake.
    if ask.askedAt == nil || (reply == .asked && ask.state.isOff) {
      (ask.askedAt, ask.remindedAt) = (at.now, nil)
    }
    ask.text.overrides += overriding
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
    if let time = need.time { ask.text.time = time }
  }

  private func moveOn(_ post: Post, _ at: Circumstances) -> [Change] {
    guard post.stage == .tip, let move = try? moving(post.id, to: .needsColleague, at) else {
      return []
    }
    return [move]
  }
}

// MARK: Afterwards

extension Board {
  /// Ends an ask whose colleague cannot any more: one that has not gone out is taken away, one that has is not needed any more,
  /// which says nothing about them.
  public func giving(
    up id: AskID, on post: PostID, _ at: Circumstances
  ) throws(ModelError) -> Change {
    guard var ask = ask(try existing(post).id, id) else { throw .noSuchAsk(id) }
    if ask.askedAt == nil { return .removeAsk(post, id) }
    (ask.state, ask.answeredAt) = (.released, at.now)
    return .setAsk(ask)
  }

  /// Notes whether somebody who has helped would do it again, and lets their wish for the role follow.
  ///
  /// *No, thanks* leaves the wish alone: it is not suggested for 30 days, without further consequences.
  public func noting(
    _ again: Again, on id: AskID, of post: PostID, _ at: Circumstances
  ) throws(ModelError) -> Change {
    guard var ask = ask(try existing(post).id, id) else { throw .noSuchAsk(id) }
    guard let person = ask.contributor else { throw .askWithoutContributor(id) }
    ask.text.again = again
    ask.text.againAt = at.now
    return .joined([.setAsk(ask)] + wish(after: again, for: ask.role, of: try existing(person)))
  }

  private func wish(after again: Again, for role: Role, of person: Contributor) -> [Change] {
    let wish: Wish? =
      switch again {
      case .gladly: .gladly
      case .ok: .ok
      case .noThanks: nil
      }
    guard let wish, let place = person.skills.firstIndex(where: { $0.role == role }),
      person.skills[place].wish != wish
    else { return [] }
    var skills = person.skills
    skills[place].wish = wish
    return [.setContributor(person.id, .skills(skills))]
  }
}

// MARK: Letters

extension Board {
  /// Keeps what was written about an ask; nothing else about it changes.
  public func writing(
    _ id: AskID, of post: PostID, _ change: (inout Ask) -> Void
  ) throws(ModelError) -> Change {
    guard let old = ask(try existing(post).id, id) else { throw .noSuchAsk(id) }
    var ask = old
    change(&ask)
    return ask == old ? .group([]) : .setAsk(ask)
  }

  /// Notes that the letter went out, with everything that stood in it.
  public func sending(
    _ letter: Ask, overriding: [Override] = [], _ at: Circumstances
  ) throws(ModelError) -> Change {
    guard let old = ask(try existing(letter.post).id, letter.id) else {
      throw .noSuchAsk(letter.id)
    }
    guard old.contributor == letter.contributor, old.contributor != nil else {
      throw .askWithoutContributor(letter.id)
    }
    var ask = letter
    (ask.state, ask.askedAt, ask.answeredAt) = (.asked, at.now, nil)
    ask.remindedAt = nil
    ask.text.overrides += overriding
    return .setAsk(ask)
  }

  /// Notes that somebody was reminded, which happens once.
  public func reminding(
    _ id: AskID, of post: PostID, overriding: [Override] = [], _ at: Circumstances
  ) throws(ModelError) -> Change {
    try writing(id, of: post) { ask in
      ask.remindedAt = at.now
      ask.text.overrides += overriding
    }
  }

  /// Notes that somebody was thanked, and for what.
  public func thanking(
    _ id: AskID, of post: PostID, for sentence: String, _ at: Circumstances
  ) throws(ModelError) -> Change {
    try writing(id, of: post) { ask in
      ask.finish(at)
      ask.thankedAt = at.now
      ask.text.thankedFor = sentence
    }
  }

  /// Notes that somebody was told how it went, with the numbers.
  public func telling(
    _ id: AskID, of post: PostID, _ result: String, _ at: Circumstances
  ) throws(ModelError) -> Change {
    try writing(id, of: post) { ask in
      ask.finish(at)
      ask.toldAt = at.now
      ask.text.result = result
    }
  }
}

extension Ask {
  /// Whoever is thanked or told has helped, also if nobody noted it.
  fileprivate mutating func finish(_ at: Circumstances) {
    guard state == .accepted else { return }
    (state, doneAt) = (.done, doneAt ?? at.now)
  }
}
