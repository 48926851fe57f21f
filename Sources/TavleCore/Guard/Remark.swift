/// What the guard says about asking somebody, with the numbers it rests on.
///
/// Source: `practices.md` §5.3 (gates) and §5.4 (rules).
public struct Remark: Hashable, Sendable {
  /// How serious it is.
  public let verdict: Verdict
  /// What there is to say.
  public let fact: Fact

  /// A remark.
  public init(_ verdict: Verdict, _ fact: Fact) {
    self.verdict = verdict
    self.fact = fact
  }

  /// What becomes of an ask; no remark at all is *OK*.
  public enum Verdict: String, Comparable, Codable, Sendable {
    /// A sentence; Enter goes on.
    case note
    /// Wants a reason.
    case stop

    /// A note is less.
    public static func < (a: Verdict, b: Verdict) -> Bool { a == .note && b == .stop }
  }

  /// What is the case.
  public enum Fact: Hashable, Sendable {
    /// They have left.
    case left
    /// They are on a break; the last day of it.
    case paused(until: Day)
    /// The role is not among theirs.
    case notTheirRole
    /// They do not know the topic an expert is asked for.
    case unknownTopic(String)
    /// They do not want the role.
    case unwanted
    /// They want it only if nobody else can.
    case ifNeeded
    /// They have said no to being shown so, or their yes does not hold until then; on which of the channels, nothing is
    /// everywhere.
    case consent(ConsentStanding, Medium, [Channel])
    /// They are away on the day.
    case away(Away)
    /// Being away leaves fewer working days than they want notice.
    case awayLeaves(days: Int, wanted: Int)
    /// They have said no to this post.
    case saidNoToPost
    /// They have said no to the role; the last day on which they are left alone.
    case saidNoToRole(until: Day)
    /// The asks in 30 days with this one, and the most; whether they said so themselves, or it is what everybody has.
    case asks(Int, of: Int, isOwn: Bool = true)
    /// The minutes in 30 days with this ask, and the most.
    case minutes(Int, of: Int, isOwn: Bool = true)
    /// Days since they were last asked, and the days of rest they want.
    case rest(days: Int, wanted: Int, isOwn: Bool = true)
    /// So many asks they have not answered.
    case unanswered(Int)
    /// They help elsewhere within two hours.
    case booked(at: LocalTime)
    /// Working days until the day, and the notice that is wanted.
    case leadTime(days: Int, wanted: Int)
    /// The day is no weekday of theirs.
    case weekday(Weekday)
    /// The day is a holiday.
    case holiday(Holiday)
    /// The day after is a holiday.
    case eve(Holiday)
    /// The time is outside working hours.
    case hours(LocalTime)
    /// Working days since they were asked, and the days to wait before a reminder.
    case earlyReminder(days: Int, wanted: Int)
    /// They were reminded once already.
    case reminded
    /// The ISO week of the day or of today is a quiet one.
    case quietWeek(Int)
    /// So many of so many colleagues are asked this week, with this one.
    case pulse(Int, of: Int)
    /// Their share of all asks in 90 days, in percent, and how many asks that are.
    case concentration(percent: Int, of: Int)
  }
}

extension Remark {
  /// The rule the fact belongs to.
  public var rule: GuardRule {
    switch fact {
    case .left, .paused: .pause
    case .notTheirRole, .unknownTopic, .unwanted, .ifNeeded: .wish
    case .consent: .consent
    case .away, .awayLeaves: .away
    case .saidNoToPost, .saidNoToRole: .saidNo
    case .asks: .asks
    case .minutes: .minutes
    case .rest: .rest
    case .unanswered: .unanswered
    case .booked: .doubleBooked
    case .leadTime: .leadTime
    case .weekday, .holiday, .eve, .hours: .workingHours
    case .earlyReminder, .reminded: .reminder
    case .quietWeek: .quietPeriod
    case .pulse: .pulse
    case .concentration: .concentration
    }
  }

  /// Whether no reason helps: nobody is reminded twice, and a *no* to being shown stands.
  public var isFinal: Bool {
    switch fact {
    case .reminded: true
    case .consent(let standing, _, _): standing.isFinal
    default: false
    }
  }

  /// Which of several cases of its rule it is, where one says nothing about another; `nil` where numbers only grow.
  ///
  /// Stored with an ``Override``, so the words stay as they are.
  public var subject: String? {
    switch fact {
    case .left: "left"
    case .paused(let until): "until \(until)"
    case .away(let away): "\(away.first)/\(away.last)"
    case .awayLeaves: "notice"
    case .unwanted: "unwanted"
    case .consent(_, let medium, _): medium.rawValue
    case .saidNoToPost: "post"
    case .saidNoToRole: "role"
    case .booked(let time): "\(time)"
    case .weekday(let day): "weekday \(day.rawValue)"
    case .holiday(let holiday): holiday.rawValue
    default: nil
    }
  }
}
