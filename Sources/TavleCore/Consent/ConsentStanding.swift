/// What somebody has said about one medium on one channel, as it counts on a day.
public enum ConsentStanding: Hashable, Sendable {
  /// Nobody has asked them, which is something to know.
  case notAsked
  /// They were asked on a day and have not answered.
  case asked(Day)
  /// They said yes; the last day it holds, if there is one.
  case yes(until: Day?)
  /// They said yes, and it holds today but not on the day that is asked about.
  case expiring(Day)
  /// They said yes, and it does not hold any more.
  case expired(Day)
  case refused(Day)
  case withdrawn(Day)
  /// They have left, and said nothing about this post.
  case hasLeft

  /// What follows for a post that is to come out: nothing, a note, or a stop.
  public var verdict: Remark.Verdict? {
    switch self {
    case .yes: nil
    case .expiring: .note
    case .notAsked, .asked, .expired, .refused, .withdrawn, .hasLeft: .stop
    }
  }

  /// What follows for asking somebody to help: as long as they have not said no, they can be asked.
  public var verdictForAsking: Remark.Verdict? {
    switch self {
    case .yes: nil
    case .notAsked, .asked, .expiring, .expired: .note
    case .refused, .withdrawn, .hasLeft: .stop
    }
  }

  /// Whether no reason is good enough to go ahead.
  public var isFinal: Bool {
    switch self {
    case .refused, .withdrawn, .hasLeft: true
    case .notAsked, .asked, .yes, .expiring, .expired: false
    }
  }
}

extension Board {
  /// What a colleague has said, oldest first.
  public func consents(of person: ContributorID) -> [Consent] { consented[person] ?? [] }

  /// Who answers for a colleague under age, as far as anybody has.
  public func guardian(of person: ContributorID) -> Consent.Guardian? {
    consents(of: person).compactMap(\.guardian).last
  }

  /// All records, oldest first.
  public var consents: [Consent] {
    consented.values.joined().sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// What counts of what a colleague has said.
  ///
  /// The last answer counts. What was said about this very post counts against what is standing, except that a later refusal
  /// always counts; being asked again does not take a *yes* away. Who has left is used only where they said yes to the post.
  public func standing(
    of person: ContributorID, _ medium: Medium, on channel: Channel, at day: Day,
    for post: PostID? = nil, today: Day
  ) -> ConsentStanding {
    let records = consents(of: person).filter {
      $0.medium == medium && ($0.post == nil || $0.post == post)
        && ($0.channels.contains(channel) || $0.answer.isRefusal && $0.channels.isEmpty)
    }
    let own = records.last { $0.post != nil && $0.answer != .asked }
    let standing = records.last { $0.post == nil && $0.answer != .asked }
    if people[person]?.hasLeft == true, own?.answer != .yes { return .hasLeft }
    let answer =
      if let own, let standing, (standing.day, standing.id) > (own.day, own.id),
        standing.answer.isRefusal
      { standing } else { own ?? standing }
    guard let answer else {
      return records.last.map { .asked($0.day) } ?? .notAsked
    }
    return ConsentStanding(answer, at: day, today: today)
  }
}

extension Board {
  /// How it stands with one medium of somebody on some channels: how it stands, and where it stands so.
  ///
  /// ``Channel/unnamed`` is left out, so that it reads *everywhere*.
  public func standings(
    of person: ContributorID, _ medium: Medium, on channels: [Channel], at day: Day,
    for post: PostID? = nil, today: Day
  ) -> [(standing: ConsentStanding, channels: [Channel])] {
    var found: [(standing: ConsentStanding, channels: [Channel])] = []
    for channel in channels {
      let standing = standing(of: person, medium, on: channel, at: day, for: post, today: today)
      if let place = found.firstIndex(where: { $0.standing == standing }) {
        if !found[place].channels.isEmpty { found[place].channels.append(channel) }
      } else {
        found.append((standing, channel == .unnamed ? [] : [channel]))
      }
    }
    return found
  }
}

extension Channel {
  /// A channel nobody has named: what is said about it is said about everywhere.
  static let unnamed = Channel(rawValue: "")
}

extension ConsentStanding {
  fileprivate init(_ consent: Consent, at day: Day, today: Day) {
    switch consent.answer {
    case .asked: self = .asked(consent.day)
    case .no: self = .refused(consent.day)
    case .withdrawn: self = .withdrawn(consent.day)
    case .yes:
      guard let until = consent.until, until < day else {
        self = .yes(until: consent.until)
        return
      }
      self = until < today ? .expired(until) : .expiring(until)
    }
  }
}
