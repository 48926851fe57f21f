extension PlanSheetTexts {
  static let norwegian = PlanSheetTexts(
    title: "Plan", titleFor: { "Plan for \($0)" }, asOf: { "per \($0)" },
    weeks: { $0 == $1 ? "uke \($0)" : "uke \($0)–\($1)" },
    post: "Innlegg", help: "Hjelp", shoot: "Opptak", openDoor: "Åpen dør", yourPart: "Din del",
    emptyWeek: "Ingenting planlagt ennå", emptyWeekForYou: "Ikke noe for deg denne uken",
    with: { "med \($0)" }, about: { "til \($0)" }, made: { "vi lager \($0)" },
    vacant: "ingen ennå", unsettled: "ikke avtalt ennå",
    day: "Dag", week: "Uke", from: "Fra", until: "Til", kind: "Hva", number: "Nummer",
    name: "Tittel", channels: "Kanaler", status: "Status", role: "Hjelp til", who: "Hvem",
    place: "Sted",
    watching: { "Planen i \($0) følger tavlen. Ctrl-C stopper." },
    unchanged: { "Det står det samme i \($0) fra før." },
    how: .norwegian)
}
