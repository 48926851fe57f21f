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
    asks: { "no. \($0) in 30 days, planned ones too; own limit \($1)" },
    minutes: { "\($0) min in 30 days with this; own limit \($1)" },
    rest: { days, wanted in
      let ago = days == 0 ? "today" : days == 1 ? "yesterday" : "\(days) days ago"
      return "asked \(ago); wants \(wanted == 1 ? "1 day" : "\(wanted) days") of rest"
    },
    unanswered: {
      $0 == 1 ? "has not answered an earlier ask" : "has not answered \($0) earlier asks"
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
    fit: "fit", points: "points", restPart: "rest", room: "room",
    share: "share", wish: "wish", whoCanHelp: "Who can help?",
    notedHeading: "With a note", notSuggestedHeading: "Not suggested",
    used: { "\($0) of \($1) in 30 days" },
    nobodyFree: { "Nobody without a remark: 0 of \($0)" },
    reason: { "Why ask \($0) all the same?" },
    reasonTooShort: { "Write why, in at least \($0) characters; it is kept with the ask." },
    reasonExample: "kept with the ask; the colleague may get to see it", otherRole: "another role",
    stopped: { "\($0) is not to be asked now" })
}
