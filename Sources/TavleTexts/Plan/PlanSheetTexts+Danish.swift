extension PlanSheetTexts {
  static let danish = PlanSheetTexts(
    title: "Plan", titleFor: { "Plan for \($0)" }, asOf: { "pr. \($0)" },
    weeks: { $0 == $1 ? "uge \($0)" : "uge \($0)–\($1)" },
    post: "Opslag", help: "Hjælp", shoot: "Optagelse", openDoor: "Åben dør", yourPart: "Din del",
    emptyWeek: "Intet planlagt endnu", emptyWeekForYou: "Ikke noget for dig i denne uge",
    with: { "med \($0)" }, about: { "til \($0)" }, made: { "vi laver \($0)" },
    vacant: "ingen endnu", unsettled: "ikke aftalt endnu",
    day: "Dag", week: "Uge", from: "Fra", until: "Til", kind: "Hvad", number: "Nummer",
    name: "Titel", channels: "Kanaler", status: "Status", role: "Hjælp til", who: "Hvem",
    place: "Sted",
    watching: { "Planen i \($0) følger tavlen. Ctrl-C stopper." },
    unchanged: { "Der står det samme i \($0) i forvejen." },
    how: .danish)
}
