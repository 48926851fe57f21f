public import TavleCore

/// How it stands with somebody's consent, in a few words.
public struct StandingTexts: Sendable {
  /// Nobody asked; they have left.
  public var notAsked, hasLeft: String
  /// They said yes, for good; yes to some and no to some.
  public var yes, partly: String
  /// They were asked on a day; said yes until a day; it runs out before it is needed; it has run out; they said no, took
  /// it back.
  public var asked, yesUntil, runsOut, ranOut, refused,
    withdrawn: @Sendable (_ day: String) -> String
}

extension Texts {
  /// How it stands with somebody's consent.
  public func standing(_ standing: ConsentStanding, today: Day) -> String {
    let day = { words.day($0, today: today) }
    return switch standing {
    case .notAsked: standings.notAsked
    case .asked(let since): standings.asked(day(since))
    case .yes(nil): standings.yes
    case .yes(let until?): standings.yesUntil(day(until))
    case .expiring(let until): standings.runsOut(day(until))
    case .expired(let until): standings.ranOut(day(until))
    case .refused(let since): standings.refused(day(since))
    case .withdrawn(let since): standings.withdrawn(day(since))
    case .hasLeft: standings.hasLeft
    }
  }

  /// How it stands with everything somebody has said, in a word or two.
  ///
  /// A yes that holds for a month still needs no day.
  public func standing(_ summary: ConsentSummary, today: Day) -> String {
    switch summary {
    case .partly: standings.partly
    case .all(.yes(let until?)) where today.distance(to: until) > ConsentSummary.soon:
      standings.yes
    case .all(.refused), .all(.withdrawn): consent.answers(.no)
    case .all(let standing): self.standing(standing, today: today)
    }
  }
}
