/// What is waiting: debts, answers, what is needed soon, tips to sort, routines.
public struct Agenda: Hashable, Sendable {
  /// Who is meant to help and cannot any more, with the reason.
  public var conflicts: [Conflict] = []
  /// Posts that are scheduled although somebody who is seen or heard has not said yes, by day.
  public var consents: [Unsettled] = []
  /// What is to be taken down, by deadline.
  public var takedowns: [Down] = []
  /// Thanks and results that are owed, oldest first.
  public var debts: [Debt] = []
  /// Asks that are out, oldest first.
  public var awaited: [Awaited] = []
  /// Who was asked whether they may be shown and has not answered, who waits longest first.
  public var unanswered: [Unanswered] = []
  /// Shoots of the next ``shootDays`` days, the next one first.
  public var shoots: [ShootID] = []
  /// What is needed or planned this week or was before, by day.
  public var week: [Due] = []
  /// The oldest tips to sort, oldest first, at most ``tipLimit``.
  public var tips: [PostID] = []
  /// How many there are in all.
  public var tipCount = 0
  /// Favours that are not over and are needed within ``favourDays``, or were: the next ones first.
  public var favours: [Favour] = []

  /// So many days before a shoot it is looked at: who comes, and who is missing.
  public static let shootDays = 7

  /// So many days before the day of a favour it is time to offer help.
  public static let favourDays = 14

  /// So many tips are listed: who has more sorts on the board.
  public static let tipLimit = 100
  /// Routines that have their time and are not done.
  public var routines: [Routine] = []
  /// How many colleagues were asked this ISO week, of how many there are.
  public var askedThisWeek = 0, roster = 0

  /// Nothing.
  public init() {}

  /// A colleague who is meant to help and cannot.
  public struct Conflict: Hashable, Sendable {
    /// With what.
    public let ask: Ask
    /// Why not.
    public let remark: Remark
  }

  /// A scheduled post on which somebody's yes is missing.
  public struct Unsettled: Hashable, Sendable {
    /// The post.
    public let post: PostID
    /// The day it is to come out.
    public let day: Day
    /// What is the matter, the gravest first.
    public let remark: ConsentRemark
  }

  /// Something to take down.
  public struct Down: Hashable, Sendable {
    /// The post it is noted on, and its place in the list there.
    public let post: PostID
    /// Its place in the list there.
    public let place: Int
    /// The last day it may be there.
    public let deadline: Day
  }

  /// An ask without an answer.
  public struct Awaited: Hashable, Sendable {
    /// The ask.
    public let ask: Ask
    /// Whether they have had the time to answer.
    public let isOverdue: Bool
  }

  /// Questions whether somebody may be shown, without an answer.
  public struct Unanswered: Hashable, Sendable {
    /// Who was asked.
    public let person: ContributorID
    /// What they were asked, oldest first; at least one.
    public let questions: [Consent]
    /// The day of the oldest.
    public var since: Day { questions[0].day }
  }

  /// Something that is needed or planned on a day: an ask, or without one the post itself.
  public struct Due: Hashable, Sendable {
    /// The post.
    public let post: PostID
    /// The ask; `nil` for the post itself.
    public let ask: AskID?
    /// The day.
    public let day: Day
  }

  /// Debts of a kind.
  public func debts(_ kind: Debt.Kind) -> [Debt] { debts.filter { $0.kind == kind } }

  /// Whether nothing is waiting.
  public var isEmpty: Bool {
    conflicts.isEmpty && consents.isEmpty && takedowns.isEmpty && debts.isEmpty && awaited.isEmpty
      && unanswered.isEmpty && shoots.isEmpty && week.isEmpty && tips.isEmpty
      && favours.isEmpty && routines.isEmpty
  }
}

extension Guard {
  /// What is waiting on the board.
  ///
  /// O(posts + asks).
  public func agenda() -> Agenda {
    var agenda = Agenda()
    let rows = board.table.rows
    var asked: Set<ContributorID> = []
    for place in rows.indices where rows[place].isOnAgenda {
      take(rows[place], into: &agenda, &asked)
    }
    agenda.tipCount = board.posts(in: .tip).count
    agenda.tips = oldestTips()
    agenda.favours = nextFavours
    agenda.unanswered = unanswered
    agenda.shoots = nextShoots
    agenda.askedThisWeek = asked.count { board[$0]?.hasLeft == false }
    agenda.roster = board.people.values.count { !$0.hasLeft }
    agenda.routines = openRoutines
    agenda.sort()
    return agenda
  }

  /// Favours with a day that is near.
  ///
  /// Source: `practices.md` rows 29 and 30.
  private var nextFavours: [Favour] {
    let last = clock.today.adding(days: Agenda.favourDays)
    let near = board.helped.values.compactMap { favour in
      favour.state.isOver ? nil : favour.deadline.flatMap { $0 <= last ? (day: $0, favour) : nil }
    }
    return near.sorted { ($0.day, $0.1.id) < ($1.day, $1.1.id) }.map(\.1)
  }

  private var unanswered: [Agenda.Unanswered] {
    // Only who is on record can have been asked: the roster is longer, and is sorted by name each time it is read.
    board.consented.keys.compactMap { person in
      let questions = board.openQuestions(to: person)
      return questions.isEmpty ? nil : Agenda.Unanswered(person: person, questions: questions)
    }
    .sorted { ($0.since, $0.person) < ($1.since, $1.person) }
  }

  private var nextShoots: [ShootID] {
    let days = clock.today...clock.today.adding(days: Agenda.shootDays)
    return board.shoots.filter { !$0.isCancelled && days.contains($0.day) }.map(\.id)
  }

  /// The oldest tips in order, found in one walk.
  private func oldestTips() -> [PostID] {
    var oldest: [(at: Int64, id: PostID)] = []
    for id in board.posts(in: .tip) {
      let entry = (at: board[id]?.createdAt.seconds ?? 0, id: id)
      if oldest.count == Agenda.tipLimit, let last = oldest.last, entry >= last { continue }
      let place = oldest.firstIndex { entry < $0 } ?? oldest.count
      oldest.insert(entry, at: place)
      if oldest.count > Agenda.tipLimit { oldest.removeLast() }
    }
    return oldest.map(\.id)
  }

  private func take(_ post: Post, into agenda: inout Agenda, _ asked: inout Set<ContributorID>) {
    agenda.debts += debts(of: post)
    let week = clock.today.daysOfWeek
    for ask in post.asks {
      if let day = ask.askedAt.map(clock.day), week.contains(day), let person = ask.contributor {
        asked.insert(person)
      }
    }
    for (place, takedown) in post.takedowns.enumerated() where takedown.isOpen {
      agenda.takedowns.append(
        Agenda.Down(post: post.id, place: place, deadline: takedown.deadline))
    }
    guard post.stage.isAhead else { return }
    if post.stage == .scheduled, let day = post.planDay { takeConsents(post, day, into: &agenda) }
    if let day = post.planDay, isThisWeek(day), post.stage == .scheduled {
      agenda.week.append(Agenda.Due(post: post.id, ask: nil, day: day))
    }
    for ask in post.asks where ask.state.isRunning { take(ask, into: &agenda) }
  }

  /// What the yes of somebody is missing for; a note stops nothing and waits until the post is looked at.
  private func takeConsents(_ post: Post, _ day: Day, into agenda: inout Agenda) {
    let remarks = board.consentRemarks(on: post, at: max(day, clock.today), today: clock.today)
    if let remark = remarks.first, remark.verdict == .stop {
      agenda.consents.append(Agenda.Unsettled(post: post.id, day: day, remark: remark))
    }
  }

  private func take(_ ask: Ask, into agenda: inout Agenda) {
    // What is missing for a post that is scheduled stands among the consents.
    let isListed = board[ask.post]?.stage == .scheduled
    if let remark = conflict(of: ask), !(isListed && remark.rule == .consent) {
      agenda.conflicts.append(Agenda.Conflict(ask: ask, remark: remark))
    }
    if ask.state == .asked {
      agenda.awaited.append(Agenda.Awaited(ask: ask, isOverdue: isOverdue(ask)))
    }
    if let day = ask.neededBy, isThisWeek(day) {
      agenda.week.append(Agenda.Due(post: ask.post, ask: ask.id, day: day))
    }
  }

  /// This ISO week or before.
  private func isThisWeek(_ day: Day) -> Bool { day < clock.today.daysOfWeek.upperBound }

  /// What has come between since somebody was meant for something that lies ahead.
  public func conflict(of ask: Ask) -> Remark? {
    guard ask.state.isRunning, let person = ask.contributor.flatMap({ board[$0] }) else {
      return nil
    }
    if let day = ask.neededBy, day < clock.today { return nil }
    return standing(on: person, Wanted(Need(ask), board[ask.post])).notPassedOver(for: ask).first
  }

  /// Routines of whose period nothing is on record; none before anything was published, or anybody is there.
  private var openRoutines: [Routine] {
    Routine.allCases.filter { routine in
      let isOfUse =
        routine == .rosterReview
        ? !board.people.isEmpty : !board.posts(in: .published).isEmpty
      guard isOfUse, let period = routine.period(on: clock.today) else { return false }
      return board.routines[routine] != period
    }
  }
}

extension Post {
  /// Whether anything about it can be waiting.
  fileprivate var isOnAgenda: Bool {
    !asks.isEmpty || planDay != nil || !takedowns.isEmpty
  }
}

extension Agenda {
  fileprivate mutating func sort() {
    consents.sort { ($0.day, $0.post) < ($1.day, $1.post) }
    takedowns.sort { ($0.deadline, $0.post, $0.place) < ($1.deadline, $1.post, $1.place) }
    debts.sort { ($0.since, $0.ask.id) < ($1.since, $1.ask.id) }
    awaited.sort {
      ($0.ask.askedAt?.seconds ?? 0, $0.ask.id) < ($1.ask.askedAt?.seconds ?? 0, $1.ask.id)
    }
    week.sort {
      ($0.day, $0.post, $0.ask?.rawValue ?? 0) < ($1.day, $1.post, $1.ask?.rawValue ?? 0)
    }
    conflicts.sort {
      ($0.ask.neededBy?.number ?? .max, $0.ask.id) < ($1.ask.neededBy?.number ?? .max, $1.ask.id)
    }
  }
}
