/// Puts together what two people made of the same thing.
///
/// Every function takes what both began with, what somebody else made of it, and what is to be done now. Where the two
/// are at odds the last one wins and ``isClean`` says that somebody has to be asked.
struct Merge {
  /// Whether nobody's doing was overruled so far.
  private(set) var isClean = true

  /// A value that can only be taken as a whole.
  mutating func value<Value: Equatable>(_ base: Value, _ theirs: Value, _ mine: Value) -> Value {
    if mine == base || mine == theirs { return theirs }
    return theirs == base ? mine : overrule(mine)
  }

  /// Takes a value although somebody else wants another.
  mutating func overrule<Value>(_ mine: Value) -> Value {
    isClean = false
    return mine
  }

  /// Changes that set the same field.
  mutating func change(_ base: Change, _ theirs: Change, _ mine: Change) -> Change {
    switch (base, theirs, mine) {
    case (.setPost(_, let base), .setPost(_, let theirs), .setPost(let id, let mine)):
      .setPost(id, value(of: base, theirs, mine))
    case (
      .setContributor(_, let base), .setContributor(_, let theirs),
      .setContributor(let id, let mine)
    ):
      .setContributor(id, value(of: base, theirs, mine))
    case (.setAsk(let base), .setAsk(let theirs), .setAsk(let mine)):
      .setAsk(ask(base, theirs, mine))
    case (.setFavour(let base), .setFavour(let theirs), .setFavour(let mine)):
      .setFavour(favour(base, theirs, mine))
    case (.setShoot(let base), .setShoot(let theirs), .setShoot(let mine)):
      .setShoot(shoot(base, theirs, mine))
    default: value(base, theirs, mine)
    }
  }

  private mutating func value(
    of base: PostValue, _ theirs: PostValue, _ mine: PostValue
  ) -> PostValue {
    switch (base, theirs, mine) {
    case (.tags(let base), .tags(let theirs), .tags(let mine)):
      .tags(list(base, theirs, mine, by: \.self))
    case (.channels(let base), .channels(let theirs), .channels(let mine)):
      .channels(list(base, theirs, mine, by: \.self))
    case (.links(let base), .links(let theirs), .links(let mine)):
      .links(list(base, theirs, mine, by: \.address))
    case (.checklist(let base), .checklist(let theirs), .checklist(let mine)):
      .checklist(checklist(base, theirs, mine))
    case (.appears(let base), .appears(let theirs), .appears(let mine)):
      .appears(list(base, theirs, mine, by: \.who))
    case (.takedowns(let base), .takedowns(let theirs), .takedowns(let mine)):
      .takedowns(list(base, theirs, mine, by: \.place))
    default: value(base, theirs, mine)
    }
  }

  private mutating func value(
    of base: ContributorValue, _ theirs: ContributorValue, _ mine: ContributorValue
  ) -> ContributorValue {
    switch (base, theirs, mine) {
    case (.skills(let base), .skills(let theirs), .skills(let mine)):
      .skills(list(base, theirs, mine, by: \.role) { $0.skill($1, $2, $3) })
    case (.topics(let base), .topics(let theirs), .topics(let mine)):
      .topics(list(base, theirs, mine, by: \.name))
    case (.away(let base), .away(let theirs), .away(let mine)):
      .away(list(base, theirs, mine, by: \.self).joined)
    case (.limits(let base), .limits(let theirs), .limits(let mine)):
      .limits(limits(base, theirs, mine))
    default: value(base, theirs, mine)
    }
  }

  private mutating func limits(_ base: Limits, _ theirs: Limits, _ mine: Limits) -> Limits {
    var limits = theirs
    limits.asks = value(base.asks, theirs.asks, mine.asks)
    limits.minutes = value(base.minutes, theirs.minutes, mine.minutes)
    limits.restDays = value(base.restDays, theirs.restDays, mine.restDays)
    limits.weekdays = value(base.weekdays, theirs.weekdays, mine.weekdays)
    for role in Role.allCases {
      limits.leadDays[role] = value(
        base.leadDays[role], theirs.leadDays[role], mine.leadDays[role])
    }
    return limits
  }

  /// How well and how gladly are two things.
  private mutating func skill(_ base: Skill, _ theirs: Skill, _ mine: Skill) -> Skill {
    Skill(
      role: mine.role, level: value(base.level, theirs.level, mine.level),
      wish: value(base.wish, theirs.wish, mine.wish))
  }
}

extension Takedown {
  /// What two versions of the same thing to take down share.
  fileprivate var place: [String] {
    ["\(contributor.rawValue)", channel?.rawValue ?? "", address ?? ""]
  }
}
