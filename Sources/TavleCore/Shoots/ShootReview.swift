/// Who comes to a shoot, who is missing, and what could go wrong: what is looked through before it.
///
/// Source: `practices.md` row 21 and §5.4, *Roster review before a shoot*.
public struct ShootReview: Hashable, Sendable {
  /// Every role of its posts that is about being there: those that are missing first, then those that are not settled; by time
  /// and name.
  public let places: [Place]

  /// A role with whoever is meant for it.
  public struct Place: Hashable, Sendable {
    /// What is asked for.
    public let ask: Ask
    /// Who is meant; `nil` is nobody yet.
    public let person: Contributor?
    /// When they are to come.
    public let time: LocalTime?
    /// What they have said about being shown so, on the channels for which it stands worst; `nil` if nobody is meant, or it is
    /// not said where it will be shown.
    public let consent: Consented?
    /// Days since they were last asked for anything; `nil` if never.
    public let daysSinceAsked: Int?
    /// Other shoots at the same time that they are to be at.
    public let otherShoots: [ShootID]
    /// Why they cannot be there on the day: away, on a break, not a working day of theirs.
    public let remarks: [Remark]
    /// Whether the role hangs on one colleague, or on nobody.
    public let isVulnerable: Bool
    /// Who is suggested first of those who do not come anyway.
    public let backUp: ContributorID?

    /// Whether somebody comes.
    public var state: State {
      guard person != nil else { return .missing }
      return ask.state.isSettled ? .coming : .unsettled
    }

    /// What is wrong with their consent: everything but a *yes* that holds.
    public var consentProblem: ConsentStanding? {
      consent.flatMap { $0.standing.verdict == nil ? nil : $0.standing }
    }
  }

  /// How it stands with somebody's consent, and on which channels it stands so.
  public struct Consented: Hashable, Sendable {
    /// How it stands.
    public let standing: ConsentStanding
    /// On which channels.
    public let channels: [Channel]
  }

  /// Whether somebody comes.
  public enum State: Int, CaseIterable, Comparable, Sendable {
    /// Nobody is meant.
    case missing
    /// Somebody is meant and has not said yes.
    case unsettled
    case coming

    /// What needs doing comes first.
    public static func < (a: State, b: State) -> Bool { a.rawValue < b.rawValue }
  }

  /// How many roles are so far.
  public func count(_ state: State) -> Int { places.count { $0.state == state } }

  /// Whose consent is missing or runs out, each once, in the order of the places.
  public var withoutConsent: [Contributor] {
    var seen: Set<ContributorID> = []
    return places.filter { $0.consentProblem != nil }.compactMap(\.person)
      .filter { seen.insert($0.id).inserted }
  }
}

extension Guard {
  /// Looks a shoot through.
  ///
  /// O(posts + roles × (asks + people × log people)).
  public func review(of shoot: Shoot) -> ShootReview {
    let supply = RoleSupply(board.contributors)
    let crew = Set(board.crew(of: shoot))
    let asked = board.table.placesOfAsks
    let places = board.asks(at: shoot).map { place(of: $0, at: shoot, crew, supply, asked) }
    return ShootReview(
      places: places.sorted { a, b in
        (a.state, a.time?.minutes ?? .max, a.person?.name ?? "", a.ask.id)
          < (b.state, b.time?.minutes ?? .max, b.person?.name ?? "", b.ask.id)
      })
  }

  private func place(
    of ask: Ask, at shoot: Shoot, _ crew: Set<ContributorID>, _ supply: RoleSupply,
    _ asked: [Int]
  ) -> ShootReview.Place {
    let (person, post) = (ask.contributor.flatMap { board[$0] }, board[ask.post])
    var need = Need(ask)
    need.neededBy = shoot.day
    need.time = person.map { shoot.time(for: $0.id) } ?? shoot.time ?? need.time
    let suggestions = suggestions(for: need, on: post, as: ask.id, at: asked)
    let backUp = suggestions.all.first {
      $0.group != .notSuggested && !crew.contains($0.contributor.id)
    }
    let own = suggestions.all.first { $0.contributor.id == person?.id }
    return ShootReview.Place(
      ask: ask, person: person, time: person.map { shoot.time(for: $0.id) } ?? shoot.time,
      consent: person.flatMap { p in post.flatMap { worst(of: p, ask.role, on: $0, at: shoot) } },
      daysSinceAsked: own?.load.last.map { max(0, $0.distance(to: clock.today)) },
      otherShoots: person.map { others(than: shoot, with: $0.id) } ?? [],
      remarks: own.map(hindrances) ?? [],
      isVulnerable: supply.isVulnerable(ask.role), backUp: backUp?.contributor.id)
  }

  /// What somebody has said where it stands worst, on the day the post is to come out, or that of the shoot.
  private func worst(
    of person: Contributor, _ role: Role, on post: Post, at shoot: Shoot
  ) -> ShootReview.Consented? {
    guard let medium = Medium(role) else { return nil }
    let day = max(post.dayOnPlan ?? shoot.day, shoot.day)
    let all = post.channels.map {
      board.standing(of: person.id, medium, on: $0, at: day, for: post.id, today: clock.today)
    }
    guard let worst = all.max(by: { $0.severity < $1.severity }) else { return nil }
    return ShootReview.Consented(
      standing: worst, channels: zip(post.channels, all).filter { $0.1 == worst }.map(\.0))
  }

  private func others(than shoot: Shoot, with person: ContributorID) -> [ShootID] {
    board.shoots.filter { other in
      other.id != shoot.id && !other.isCancelled && other.day == shoot.day
        && board.crew(of: other).contains(person) && shoot.overlaps(other, for: person)
    }.map(\.id)
  }

  /// Why somebody cannot be there, whatever they were asked for.
  private func hindrances(_ suggestion: Suggestion) -> [Remark] {
    let rules: Set<GuardRule> = [.pause, .away, .workingHours, .doubleBooked]
    return suggestion.remarks.filter { $0.verdict == .stop && rules.contains($0.rule) }
  }
}

extension ConsentStanding {
  /// How much it is in the way: nothing, soon, still to be asked, for good.
  fileprivate var severity: Int {
    isFinal ? 3 : verdict == .stop ? 2 : verdict == .note ? 1 : 0
  }
}

extension Shoot {
  /// Whether somebody would have to be at two shoots of a day at once; where a time is not known they may.
  fileprivate func overlaps(_ other: Shoot, for person: ContributorID) -> Bool {
    guard let own = stay(of: person), let others = other.stay(of: person) else { return true }
    return own.overlaps(others)
  }

  /// From when to when somebody is there, in minutes of the day: from their own time until it ends.
  private func stay(of person: ContributorID) -> Range<Int>? {
    guard let call = self.time(for: person) else { return nil }
    let begin = Int(call.minutes)
    let end = Int((time ?? call).minutes) + (minutes ?? 60)
    return begin..<max(end, begin + 1)
  }
}
