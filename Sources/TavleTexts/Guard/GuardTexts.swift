public import TavleCore

/// What the guard says, and the words of suggestions.
public struct GuardTexts: Sendable {
  /// Short signs of the two verdicts.
  public var note, stop: String
  /// They have left; the role is not theirs; they do not want it; they want it only if needed.
  public var left, notTheirRole, unwanted, ifNeeded: String
  /// They are on a break until a day, away on days, have said no to the role and may be asked again on a day.
  public var paused, away, saidNoToRole: @Sendable (_ days: String) -> String
  /// Being away leaves too few working days.
  public var awayLeaves: @Sendable (_ days: Int, _ wanted: Int) -> String
  /// They have said no to this post.
  public var saidNoToPost: String
  /// They do not know the topic.
  public var unknownTopic: @Sendable (_ topic: String) -> String
  /// They do not want to be asked at all.
  public var neverAsk: String
  /// A limit: their own, or what everybody has.
  public var limit: @Sendable (_ count: Int, _ isOwn: Bool) -> String
  /// How often they would be asked in 30 days, how many minutes that is, and the limits in words.
  public var asks, minutes: @Sendable (_ count: Int, _ limit: String) -> String
  /// Days since they were last asked, and the days of rest they want, or everybody has.
  public var rest: @Sendable (_ days: Int, _ wanted: Int, _ isOwn: Bool) -> String
  /// Asks that wait for their answer.
  public var unanswered: @Sendable (_ count: Int) -> String
  /// They help elsewhere at a time; a time outside working hours.
  public var booked, hours: @Sendable (_ time: String) -> String
  /// Working days of notice, and how many are wanted.
  public var leadTime: @Sendable (_ days: Int, _ wanted: Int) -> String
  /// Working days of notice.
  public var notice: @Sendable (_ days: Int) -> String
  /// How many are usual for a role.
  public var usualNotice: @Sendable (_ days: Int, _ role: String) -> String
  /// A weekday on which they do not work.
  public var weekday: @Sendable (_ weekday: String) -> String
  /// A holiday, and the day before one.
  public var holiday, eve: @Sendable (_ holiday: String) -> String
  /// Working days since they were asked, and after how many a reminder is kind.
  public var earlyReminder: @Sendable (_ days: Int, _ wanted: Int) -> String
  /// They were reminded once.
  public var reminded: String
  /// A week in which nobody is to be asked.
  public var quietWeek: @Sendable (_ week: Int) -> String
  /// How many of how many colleagues are asked this week.
  public var pulse: @Sendable (_ count: Int, _ roster: Int) -> String
  /// The share of one colleague, in percent, of so many asks.
  public var concentration: @Sendable (_ percent: Int, _ asks: Int) -> String
  /// Holidays by name.
  public var holidays: @Sendable (Holiday) -> String

  /// What a rule is about, where it was passed over.
  public var names: @Sendable (GuardRule) -> String
  /// The five parts of the points, in the order they are added.
  public var fit, points, restPart, room, share, wish: String
  /// Who can help with a role.
  public var whoCanHelp: String
  /// Headings over those with a remark and those who are not suggested.
  public var notedHeading, notSuggestedHeading: String
  /// How much of the own limit is used: `1 of 2 in 30 days`.
  public var used: @Sendable (_ asks: Int, _ limit: Int) -> String
  /// Nobody is without a remark; how many there are whose role it is.
  public var nobodyFree: @Sendable (_ able: Int) -> String
  /// The question for a reason, with the name, and what is wrong with a short one.
  public var reason: @Sendable (_ name: String) -> String
  /// A reason is too short; the fewest characters.
  public var reasonTooShort: @Sendable (_ least: Int) -> String
  /// What can be typed as a reason.
  public var reasonExample: String
  /// The key that chooses another role.
  public var otherRole: String
  /// An ask was stopped: whom it is about.
  public var stopped: @Sendable (_ name: String) -> String
}

extension Texts {
  /// What the guard says, with how serious it is: `STOP: on a break until …`.
  public func remark(_ remark: Remark, today: Day) -> String {
    let sign = remark.verdict == .stop ? rules.stop : rules.note
    return "\(sign): \(self.remark(remark.fact, today: today))"
  }

  /// What the guard says, in a sentence without a full stop.
  public func remark(_ fact: Remark.Fact, today: Day) -> String {
    let (texts, day) = (self.rules, { words.day($0, today: today) })
    return switch fact {
    case .left: texts.left
    case .paused(let until): texts.paused(day(until))
    case .notTheirRole: texts.notTheirRole
    case .unwanted: texts.unwanted
    case .ifNeeded: texts.ifNeeded
    case .consent(let standing, let medium, let channels):
      consent.on(consent.media(medium), consent.names(of: channels)) + ": "
        + self.standing(standing, today: today)
    case .away(let away): texts.away(words.stretch(away, today: today))
    case .awayLeaves(let days, let wanted): texts.awayLeaves(days, wanted)
    case .saidNoToPost: texts.saidNoToPost
    case .saidNoToRole(let until): texts.saidNoToRole(day(until.adding(days: 1)))
    case .unknownTopic(let topic): texts.unknownTopic(topic)
    case .asks(_, 0, true): texts.neverAsk
    case .asks(let count, let limit, let isOwn): texts.asks(count, texts.limit(limit, isOwn))
    case .minutes(let count, let limit, let isOwn): texts.minutes(count, texts.limit(limit, isOwn))
    case .rest(let days, let wanted, let isOwn): texts.rest(days, wanted, isOwn)
    case .unanswered(let count): texts.unanswered(count)
    case .booked(let time): texts.booked("\(time)")
    case .leadTime(let days, let wanted): texts.leadTime(days, wanted)
    case .weekday(let weekday): texts.weekday(words.weekdays[weekday.rawValue - 1])
    case .holiday(let holiday): texts.holiday(texts.holidays(holiday))
    case .eve(let holiday): texts.eve(texts.holidays(holiday))
    case .hours(let time): texts.hours("\(time)")
    case .earlyReminder(let days, let wanted): texts.earlyReminder(days, wanted)
    case .reminded: texts.reminded
    case .quietWeek(let week): texts.quietWeek(week)
    case .pulse(let count, let roster): texts.pulse(count, roster)
    case .concentration(let percent, let asks): texts.concentration(percent, asks)
    }
  }

  /// Why rules were passed over for an ask: which, and the reason.
  public func reason(_ override: Override, of ask: Ask, separator: String) -> String {
    let names = ask.text.rules(passedOverWith: override).map(rules.names)
    return [override.author, names.joined(separator: ", "), override.reason]
      .joined(separator: separator)
  }

  /// The points of a suggestion, part by part: `fit 40/40 · rest 20/20 …`.
  public func arithmetic(_ score: Score, separator: String) -> String {
    let parts = [
      (rules.fit, score.fit, 40), (rules.restPart, score.rest, 20), (rules.room, score.room, 20),
      (rules.share, score.share, 10), (rules.wish, score.wish, 10),
    ]
    return parts.map { "\($0.0) \($0.1)/\($0.2)" }.joined(separator: separator)
  }
}
