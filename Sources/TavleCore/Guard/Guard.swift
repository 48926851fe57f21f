/// The rules that keep colleagues from being asked too often, too late or against their wish.
///
/// Limits belong to the colleague. A rule says its reason in numbers (``Remark``); nothing is refused in silence, and
/// neither how often somebody says yes nor how their posts did is looked at. Source: `practices.md` §5.4.
public struct Guard: Sendable {
  let board: Board
  let norms: TeamNorms
  let clock: DayClock

  /// The guard of a board on a day.
  public init(_ board: Board, norms: TeamNorms = TeamNorms(), clock: DayClock) {
    self.board = board
    self.norms = norms
    self.clock = clock
  }

  /// What there is to say about asking somebody for something on a post: stops first, none if all is well.
  ///
  /// An ask that exists already is left out of the counts. O(posts + asks).
  public func remarks(
    on person: Contributor, for need: Need, on post: Post?, as ask: AskID? = nil
  ) -> [Remark] {
    let loads = AskLoads(board, role: need.role, post: post?.id, except: ask, clock)
    let wanted = Wanted(need, post)
    return (judge(person, wanted, loads) + team(person, wanted, loads)).stopsFirst
  }

  /// What stops asking somebody for the same thing on several posts, each judged as those before leave the board; every rule
  /// once.
  public func stops(
    on person: ContributorID, for need: Need, onEach posts: [PostID], _ at: Circumstances
  ) -> [Remark] {
    var (board, at, stops) = (board, at, [Remark]())
    for id in posts {
      guard let person = board[person], let post = board[id] else { continue }
      let found = Guard(board, norms: norms, clock: clock).remarks(on: person, for: need, on: post)
      stops += found.stops.filter { new in
        !stops.contains { $0.rule == new.rule && $0.subject == new.subject }
      }
      guard let change = try? board.assigning(person.id, to: id, for: need, &at) else { continue }
      _ = try? board.apply(change)
    }
    return stops
  }

  /// What there is to say about an ask that exists, before it goes out or as long as the day lies ahead.
  public func remarks(on ask: Ask) -> [Remark] {
    guard let person = ask.contributor.flatMap({ board[$0] }) else { return [] }
    return remarks(on: person, for: Need(ask), on: board[ask.post], as: ask.id)
  }

  /// What there is to say about reminding somebody of an ask they have not answered.
  public func remarks(reminding ask: Ask) -> [Remark] {
    guard let person = ask.contributor.flatMap({ board[$0] }), let asked = ask.askedAt else {
      return []
    }
    let days = calendar(of: person).workingDays(after: clock.day(asked), through: clock.today)
    var remarks = blocks(on: person, Wanted(Need(ask), board[ask.post]))
    if ask.remindedAt != nil { remarks.append(Remark(.stop, .reminded)) }
    if days < norms.reminderDays {
      remarks.append(Remark(.note, .earlyReminder(days: days, wanted: norms.reminderDays)))
    }
    return remarks.stopsFirst
  }

  /// Whether somebody has had the time to answer, so that no answer is one.
  public func isOverdue(_ ask: Ask) -> Bool {
    guard ask.state == .asked, let asked = ask.askedAt,
      let person = ask.contributor.flatMap({ board[$0] })
    else { return false }
    let days = calendar(of: person).workingDays(after: clock.day(asked), through: clock.today)
    return days > norms.answerDays
  }

  /// Whether somebody is there on a day: not away, not on a break, and it is a working day of theirs.
  ///
  /// Whether they want to be asked again so soon is another question (``remarks(on:for:on:as:)``).
  public func isFree(_ person: Contributor, on day: Day) -> Bool {
    let isPaused = person.pausedUntil.map { $0 >= day } ?? false
    return !person.hasLeft && !isPaused && person.limits.days.contains(day.weekday)
      && Holiday(day, in: person.country ?? holidays) == nil
      && !person.away.contains { $0.covers(day) }
  }

  /// The working days of somebody: Monday to Friday without holidays of their country, or the board's, and without the
  /// days they are away.
  ///
  /// Who works on Mondays only has no longer notice in weeks: it is the asker's time that is counted.
  public func calendar(of person: Contributor) -> WorkCalendar {
    WorkCalendar(person.country ?? holidays, away: person.away)
  }

  /// The working days of the team.
  public var teamCalendar: WorkCalendar { WorkCalendar(holidays) }
}

extension Guard {
  /// The country whose public holidays count: the board's, else the team's.
  public var holidays: Country { board.country ?? norms.country }
}

/// What is wanted of somebody, with what the post fills in.
struct Wanted {
  var role: Role
  var topic: String?
  var day: Day?
  var time: LocalTime?
  var minutes: Int
  /// The post it is for, and where that is to be shown.
  var post: PostID?
  var channels: [Channel]
  /// The day it is to come out; not before the help is given.
  var shownOn: Day?

  init(_ need: Need, _ post: Post?) {
    role = need.role
    topic = need.topic
    day = need.neededBy ?? post?.planDay
    time = need.time
    minutes = need.minutes ?? post?.minutes ?? 0
    (self.post, channels) = (post?.id, post?.channels ?? [])
    shownOn = [need.neededBy, post?.planDay].compactMap(\.self).max()
  }
}

extension Need {
  /// What an ask asks for.
  public init(_ ask: Ask) {
    self.init(ask.role, topic: ask.topic, neededBy: ask.neededBy, minutes: ask.minutes)
    time = ask.text.time
  }
}

extension [Remark] {
  /// The same remarks, those that stop before those that only note.
  var stopsFirst: [Remark] { filter { $0.verdict == .stop } + filter { $0.verdict == .note } }

  /// The most serious verdict; `nil` if there is nothing to say.
  public var verdict: Remark.Verdict? { map(\.verdict).max() }

  /// Those that want a reason.
  public var stops: [Remark] { filter { $0.verdict == .stop } }
}
