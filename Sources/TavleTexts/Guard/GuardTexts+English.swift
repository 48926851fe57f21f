import TavleCore

extension GuardTexts {
  static let english = GuardTexts(
    note: "NOTE", stop: "STOP",
    left: "has left", notTheirRole: "this is not one of their roles",
    unwanted: "does not want this role",
    ifNeeded: "only if nobody else can, at their own wish",
    paused: { "on a break until \($0)" }, away: { "away \($0)" },
    saidNoToRole: { "said no to this role; not before \($0)" },
    awayLeaves: { "being away leaves \($0) of \($1) working days' notice" },
    saidNoToPost: "has said no to this post",
    unknownTopic: { "does not know \($0)" }, neverAsk: "does not want to be asked",
    limit: { $1 ? "own limit \($0)" : "usually at most \($0)" },
    asks: { "no. \($0) in 30 days, planned ones too; \($1)" },
    minutes: { "\($0) min in 30 days with this; \($1)" },
    rest: { days, wanted, isOwn in
      let ago = days == 0 ? "today" : days == 1 ? "yesterday" : "\(days) days ago"
      let rest = wanted == 1 ? "1 day of rest" : "\(wanted) days of rest"
      return "asked \(ago); \(isOwn ? "wants \(rest)" : "usually \(rest)")"
    },
    unanswered: {
      $0 == 1 ? "has an ask that waits for an answer" : "has \($0) asks that wait for an answer"
    },
    booked: { "helps elsewhere at \($0)" }, hours: { "\($0) is outside working hours" },
    leadTime: { "\($0) working \($0 == 1 ? "day's" : "days'") notice; \($1) wanted" },
    notice: { "\($0 == 1 ? "1 working day's" : "\($0) working days'") notice" },
    usualNotice: { "you usually give \($0) for \($1)" },
    weekday: { "does not work on \($0)s" }, holiday: { "a holiday: \($0)" },
    eve: { "the day before \($0)" },
    earlyReminder: {
      let asked = $0 == 0 ? "today" : $0 == 1 ? "1 working day ago" : "\($0) working days ago"
      return "asked \(asked); wait \($1) before reminding"
    },
    reminded: "has been reminded once",
    quietWeek: { "week \($0) is a quiet week" },
    pulse: { "that makes \($0) of \($1) colleagues asked this week" },
    concentration: { "\($0) % of all asks in 90 days (n=\($1))" },
    holidays: {
      switch $0 {
      case .newYear: "New Year's Day"
      case .maundyThursday: "Maundy Thursday"
      case .goodFriday: "Good Friday"
      case .easterSunday: "Easter Sunday"
      case .easterMonday: "Easter Monday"
      case .generalPrayerDay: "General Prayer Day"
      case .labourDay: "1 May"
      case .ascension: "Ascension Day"
      case .norwegianConstitutionDay: "17 May"
      case .whitSunday: "Whit Sunday"
      case .whitMonday: "Whit Monday"
      case .danishConstitutionDay: "Constitution Day"
      case .christmasEve: "Christmas Eve"
      case .christmasDay: "Christmas Day"
      case .secondChristmasDay: "Boxing Day"
      }
    },
    names: {
      switch $0 {
      case .pause: "a break"
      case .wish: "their wish"
      case .consent: "consent"
      case .away: "being away"
      case .saidNo: "a no"
      case .asks: "limit of asks"
      case .minutes: "limit of minutes"
      case .rest: "rest between asks"
      case .unanswered: "an unanswered ask"
      case .doubleBooked: "booked twice"
      case .leadTime: "notice"
      case .workingHours: "working hours"
      case .reminder: "reminders"
      case .quietPeriod: "a quiet week"
      case .pulse: "the team's share"
      case .concentration: "one colleague's share"
      }
    },
    fit: "fit", points: "points", restPart: "rest", room: "room",
    share: "share", wish: "wish", whoCanHelp: "Who can help?",
    notedHeading: "With a note", notSuggestedHeading: "Not suggested",
    used: { "\($0) of \($1) in 30 days" },
    nobodyFree: { "Nobody without a remark: 0 of \($0)" },
    reason: { "Why ask \($0) all the same?" },
    reasonTooShort: { "Write why, in at least \($0) characters; it is kept." },
    reasonExample: "kept with the ask; the colleague may get to see it", otherRole: "another role",
    stopped: { "\($0) is not to be asked now" })
}
