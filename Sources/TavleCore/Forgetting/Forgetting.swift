/// What it means that a colleague is forgotten: what is held, what stands in the way, and what is done.
///
/// Source: `practices.md` §6.3.
public struct Forgetting: Sendable {
  /// Who.
  public let person: Contributor
  /// How much is held, by kind.
  public internal(set) var counts: [Kind: Int] = [:]
  /// Every text that names them, or may, and is not gone with what is theirs.
  public internal(set) var hits: [Hit] = []
  /// What has to be done, or said, before.
  public internal(set) var obstacles: [Obstacle] = []
  /// Everything that is done, as one change, which must be in no log.
  public internal(set) var change = Change.group([])
  /// What comes from another program under a name that is theirs, and is to be known by it no more.
  public internal(set) var origins: [TextPlace.Holder] = []

  /// A kind of thing that is held about somebody.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case asks, appearances, takedowns, consents, calls, favours, skills, away, contact
  }

  /// A text that names somebody, or may.
  public struct Hit: Hashable, Sendable {
    /// Where, and with what around it.
    public let mention: Mention
    /// What it is chosen by.
    public let key: MentionKey
    /// Whether it is replaced.
    public let isRedacted: Bool
  }

  /// What has to be done before somebody can be forgotten.
  public enum Obstacle: Hashable, Sendable {
    /// They are seen or heard on posts, and what they said yes to has not been taken back.
    case notWithdrawn([PostID])
    /// Something of a post is still to be taken down.
    case open(PostID, Takedown)
  }
}

extension Contributor {
  /// By this is known, whatever it is called, the one in whose place those stand who are forgotten.
  public static let formerOrigin = "tavle:former-colleague"

  /// Whether it stands for those who are forgotten.
  public var isFormer: Bool { origin == Self.formerOrigin }
}

extension Board {
  /// What it means that a colleague is forgotten.
  ///
  /// What they did goes to one former colleague, without their words; what they said, can and want goes; texts that name them
  /// name a former colleague. Done again, there is nothing left to do. Long texts must be loaded. O(n) of all that is
  /// written.
  ///
  /// - Parameters:
  ///   - person: who; what of their record the board has not got any more is looked for in texts.
  ///   - choices: what was decided.
  ///   - word: what a former colleague is called, in the language of the board.
  ///   - owner: who answers for what stays published.
  ///   - at: now.
  /// - Returns: what it means; nothing is changed yet.
  /// - Throws: ``ModelError`` where the board does not allow it.
  public func forgetting(
    _ person: Contributor, _ choices: ForgettingChoices, word: String, owner: String,
    _ at: inout Circumstances
  ) throws(ModelError) -> Forgetting {
    var forgetting = Forgetting(person: person)
    forgetting.counts = held(by: person)
    forgetting.obstacles = choices.stays == nil ? obstacles(to: person.id) : []
    let redaction = Redaction(of: person, on: self, choices, word: word)
    var work = ForgettingWork(self, of: person.id, word: word)
    try work.apply(redaction.changes())
    (forgetting.hits, forgetting.origins) = (redaction.hits, redaction.origins)
    try work.run(stays: choices.stays, owner: owner, &at)
    forgetting.change = .joined(work.changes)
    return forgetting
  }

  /// How much is held, by kind; what there is nothing of is left out.
  private func held(by person: Contributor) -> [Forgetting.Kind: Int] {
    let id = person.id
    var counts: [Forgetting.Kind: Int] = [:]
    for place in table.rows.indices {
      let post = table.rows[place]
      counts[.asks, default: 0] += post.asks.count { $0.contributor == id }
      counts[.appearances, default: 0] += post.appears.count { $0.contributor == id }
      counts[.takedowns, default: 0] += post.takedowns.count { $0.contributor == id }
    }
    counts[.consents] = consents(of: id).count
    counts[.calls] = filmed.values.count { $0.calls.contains { $0.contributor == id } }
    counts[.favours] = helped.values.count { $0.asker == id }
    if let own = people[id] {
      counts[.skills] = own.skills.count + own.topics.count
      counts[.away] = own.away.count
      counts[.contact] = [own.mail, own.phone, own.chat].compactMap(\.self).count
    }
    return counts.filter { $0.value > 0 }
  }

  private func obstacles(to id: ContributorID) -> [Forgetting.Obstacle] {
    var found: [Forgetting.Obstacle] = []
    let posts = sightings(of: id).filter { isNotWithdrawn($0, id) }.map(\.post.id)
    if !posts.isEmpty { found.append(.notWithdrawn(posts)) }
    for place in table.rows.indices {
      let post = table.rows[place]
      for takedown in post.takedowns where takedown.contributor == id && takedown.isOpen {
        found.append(.open(post.id, takedown))
      }
    }
    return found
  }

  /// Whether a post is out and nothing was ever to be taken down, or is about to come out.
  private func isNotWithdrawn(_ sighting: Sighting, _ id: ContributorID) -> Bool {
    guard sighting.isOut else { return sighting.post.stage == .scheduled }
    return !sighting.post.takedowns.contains { $0.contributor == id }
  }
}
