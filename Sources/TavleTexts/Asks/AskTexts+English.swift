import TavleCore

extension AskTexts {
  static let english = AskTexts(
    askOf: { "Ask \($0) · \($1)" }, remindOf: { "Remind \($0) · \($1)" },
    parts: {
      switch $0 {
      case .what: "What"
      case .why: "Why you"
      case .evidence: "Evidence"
      case .when: "When"
      case .gain: "In it for you"
      case .use: "What happens"
      case .wayOut: "Way out"
      }
    },
    suggestions: {
      switch $0 {
      case .what: "What do you ask for, in one sentence?"
      case .why: "Why this colleague and no other?"
      case .evidence: "What shows that it works?"
      case .when: "Day, time, place and minutes"
      case .gain: "What do they get out of it?"
      case .use: "Where will it be shown?"
      case .wayOut: ""
      }
    },
    day: "Day", time: "Time", place: "Place", minutes: "Minutes",
    answerBy: "Answer by",
    toClipboard: { "Copy it and note: \($0 ? "reminded" : "asked")" },
    toMail: { "Write a mail file (.eml) and note: \($0 ? "reminded" : "asked")" },
    noteOnly: { "Only note: \($0 ? "reminded" : "asked")" },
    words: { "\($0) of \($1) words" }, writtenIn: { "in \($0)" },
    allWell: "Nothing is missing", guardWell: "OK: nothing speaks against asking",
    problem: { problem, name, weekday in
      switch problem {
      case .empty: "“\(name)” is empty"
      case .noDay: "There is no day"
      case .dayPast: "The day has passed"
      case .noMinutes: "There are no minutes"
      case .noAnswerDay: "There is no day for an answer"
      case .answerTooLate: "The answer is due after the day"
      case .answerPast: "The day for an answer has passed"
      case .tooLong(let words): "\(words) words; \(AskLetter.wordLimit) is enough"
      case .wrongWeekday(let text, _): "“\(text)” is a \(weekday)"
      case .belittling(let word): "“\(word)” makes it small, or presses"
      case .nowhereShown: "Nothing says where it will be shown"
      case .exclamations: "One exclamation mark is enough"
      }
    },
    preview: "As it will read",
    asked: { "Asked \($0)" }, reminded: { "Reminded \($0)" },
    thanked: { "Thanked \($0)" }, told: { "Told \($0) how it went" },
    closed: { "Noted that \($0) did not answer" },
    mailSaved: { "The mail is in \($0)" }, changed: { "Changed the ask to \($0)" },
    hookFailed: { "Your command for \($0) failed: \($1)" },
    againQuestion: { "Would \($0) do it again?" },
    again: {
      switch $0 {
      case .gladly: "gladly again"
      case .ok: "ok"
      case .noThanks: "no, thanks"
      }
    },
    againMeaning: {
      switch $0 {
      case .gladly: "the wish for the role becomes “gladly”"
      case .ok: "the wish becomes “ok”"
      case .noThanks: "not suggested for this role for 30 days"
      }
    },
    againKeys: {
      switch $0 {
      case .gladly: "g"
      case .ok: "o"
      case .noThanks: "n"
      }
    },
    againNoted: { name, again in
      switch again {
      case .gladly: "\(name) would gladly do it again"
      case .ok: "\(name) is ok with doing it again"
      case .noThanks: "Noted: \(name) is not suggested for this role for 30 days"
      }
    },
    thankFor: { "What did \($0) do, concretely? \($1)" },
    thankExample: "You explained the heat pump so that my mother understood it",
    thankEmpty: "Thanks need one concrete sentence about what they did.",
    tellOf: { "How did it go? For \($0), \($1)" },
    tellExample: "4,120 have seen it on Instagram, twice as many as usual",
    tellEmpty: "Tell it with a number, such as how many have seen it.",
    whomToThank: { "Whom to thank for \($0)?" }, whomToTell: { "Whom to tell about \($0)?" },
    nobodyToThank: "Nobody here is owed thanks", nobodyToTell: "Nobody here is owed a result",
    nobodyToAsk: "Nobody is meant here yet; choose somebody first",
    allAsked: "Nobody here is left to be asked",
    conflicts: { "\($0) cannot any more" },
    thanksOwed: { "\($0) thanks owed" },
    resultsOwed: { $0 == 1 ? "1 result owed" : "\($0) results owed" },
    awaited: { $0 == 1 ? "1 answer awaited" : "\($0) answers awaited" },
    owesThanks: { "thanks owed: \($0)" }, owesResult: { "result owed: \($0)" },
    today: "Today", nothingToDo: "Nothing is waiting. Enjoy the day.",
    headings: {
      switch $0 {
      case .takedowns: "To take down"
      case .consents: "No yes yet"
      case .conflicts: "No longer fits"
      case .thanks: "Thanks owed"
      case .results: "Results owed"
      case .answers: "Answers awaited"
      case .questions: "May they be shown: no answer yet"
      case .shoots: "Shoots"
      case .week: "Needed this week"
      case .favours: "Help for colleagues"
      case .tips: "Tips to sort"
      case .routines: "Routines"
      }
    },
    askedAgo: { "asked \($0)" },
    overdue: { "no answer in \($0 == 1 ? "1 working day" : "\($0) working days")" },
    earlyNoAnswer: { "has \($0 == 1 ? "1 working day" : "\($0) working days") to answer" },
    wasReminded: "reminded once", changedMeanwhile: "Somebody else has changed the ask",
    noNoted: { "\($0) said no: not suggested for \($1) before \($2)" },
    noLongerFits: { "\($0) cannot" }, owedSince: { "since \($0)" },
    askedThisWeek: { "Asked in week \($2): \($0) of \($1)" },
    routines: {
      switch $0 {
      case .mondayNumbers: "Monday numbers"
      case .fridayThanks: "Friday thanks"
      case .firstMonday: "First Monday: the show"
      case .rosterReview: "Quarterly look at the roster"
      }
    },
    routineOpen: { "\($0) not done" }, isDue: "to be done",
    routineDone: { "\($0): settled for this time" },
    receiptCopied: "The receipt is written",
    newsCopied: "The news for the office is written",
    followUp: "more like it", followUpTitle: { "More on \($0)" },
    tellOffice: "tell the office",
    noSource: "Nobody is noted as the source of the tip")
}
