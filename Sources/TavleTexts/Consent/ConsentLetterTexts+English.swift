extension ConsentLetterTexts {
  static let english = ConsentLetterTexts(
    askSubject: "May we show you?",
    question: { media, channels, purpose in
      "May we show you (\(media)) on \(channels)"
        + (purpose.isEmpty ? "?" : ", for this: \(purpose)?")
    },
    holdsUntil: { "A yes holds until \($0); then I ask again." },
    cutFirst: "You see every cut before anybody else does, and can say no to that one.",
    takeBack: {
      "You can take it back at any time with one word, and it is gone from our own channels within \($0 == 1 ? "1 working day" : "\($0) working days")."
    },
    outOfReach: "What others have shared, saved or printed we cannot call back.",
    noIsFine: "No is a perfectly good answer, and you need not say why.",
    guardian: { "As you are under 18, the answer is \($0)'s; please show them this." },
    asked: { "Asked \($0) whether we may show them" },
    nothingToAsk: { "\($0) has said yes to all of it, or no" },
    receiptSubject: "You are not to be shown any more",
    noted: { "Noted on \($2): we do not show you any more (\($0), \($1))." },
    comesDown: { "What is out is taken down by \($0)." },
    nothingOut: "Nothing is out that you are in.",
    letOff: "You need not help with what lies ahead either.",
    noConsequences: "It has no consequences for you, and you need not say why.",
    confirm: { "\($0) is not to be shown any more: \($1). Go on?" },
    downCount: { "\($0) to take down" }, offPlan: { "\($0) not scheduled any more" },
    offShoots: { "\($0) called off" }, awayFrom: { "they do not come to \($0)" },
    nothingFollows: "nothing is out or planned",
    withdrawn: { "\($0) is not shown any more; \($1) to take down" },
    listTitle: { "To take down: \($0), \($1)" }, by: { "by \($0), \($1)" },
    unscheduled: "Not scheduled any more", calledOff: "Shoots called off", and: "and")
}
