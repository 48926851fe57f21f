extension PlanSheetTexts {
  static let english = PlanSheetTexts(
    title: "Plan", titleFor: { "Plan for \($0)" }, asOf: { "as of \($0)" },
    weeks: { $0 == $1 ? "week \($0)" : "weeks \($0)–\($1)" },
    post: "Post", help: "Help", shoot: "Shoot", openDoor: "Open door", yourPart: "Your part",
    emptyWeek: "Nothing planned yet", emptyWeekForYou: "Nothing for you this week",
    with: { "with \($0)" }, about: { "for \($0)" }, made: { "we make \($0)" },
    vacant: "nobody yet", unsettled: "not settled yet",
    day: "Day", week: "Week", from: "From", until: "Until", kind: "What", number: "Number",
    name: "Title", channels: "Channels", status: "Status", role: "Help with", who: "Who",
    place: "Where",
    watching: { "Keeping the plan in \($0) as the board is. Ctrl-C ends it." },
    unchanged: { "\($0) says the same already." },
    how: .english)
}
