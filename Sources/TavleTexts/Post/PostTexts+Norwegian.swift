extension PostTexts {
  static let norwegian = PostTexts(
    title: "Tittel", stage: "Status", plan: "Plan", channels: "Kanaler", format: "Form",
    priority: "Prioritet", tags: "Emneord", source: "Tips fra", minutes: "Tid per kollega",
    asks: "Hvem hjelper", checklist: "Å gjøre", links: "Lenker", note: "Notat",
    caption: "Innleggstekst", comments: "Kommentarer", history: "Historikk",
    addAsk: "spør en kollega", addItem: "en oppgave", addLink: "en lenke",
    addComment: "en kommentar",
    writeNote: "Hva handler det om, og hva må de andre vite?",
    writeCaption: "Teksten som skal publiseres",
    since: { $0 == WordTexts.norwegian.today ? "siden i dag" : "i \($0)" }, published: { "ute \($0)" },
    nobodyYet: "ingen ennå",
    loading: "Leser …", notLoaded: "Tekstene leses fortsatt inn; prøv igjen om et øyeblikk",
    noHistory: "Ingenting ennå", gone: "Innlegget er ikke på tavla lenger",
    sourceOf: { "Hvem ga tipset til \($0)?" },
    minutesOf: { "Hvor mange minutter må en kollega bruke på \($0)?" },
    itemOf: { "Å gjøre for \($0)" }, linkOf: { "Hvor kan man se \($0)?" },
    noteOf: { "Notat, \($0)" }, captionOf: { "Innleggstekst, \($0)" },
    sourceExample: "Et navn; tomt for ingen", minutesExample: "20; tomt hvis det er uvisst",
    itemExample: "Lån dronen", linkExample: "https://…",
    removedAsk: { "Tok \($0) av \($1)" }, removedItem: { "Fjernet «\($0)»" },
    removedLink: { "Fjernet lenken \($0)" }, removedComment: { "Fjernet kommentaren fra \($0)" },
    movedItem: { "Flyttet «\($0)»" }, itemAtEnd: "Den står ytterst i listen")
}
