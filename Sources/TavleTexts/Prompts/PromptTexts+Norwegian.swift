extension PromptTexts {
  static let norwegian = PromptTexts(
    newPost: { "Nytt i \($0)" },
    newPostExample:
      "Tittel #emne +kanal @hvem-tipset >dag, f.eks.: Ny robot #logistikk +ig @anne >fre kl 9",
    planExample: "i morgen · fre kl 9 · neste tir · +2u · uke 49 · 12/3 · - for ingen",
    publishExample: "Hvor kan det ses? Lim inn adressen, flere med mellomrom, eller bare Enter",
    filterExample: "ord #emne @person +kanal steg:tips frist:uke rolle:kamera åpen:korrektur !ikke",
    plan: { "Når? \($0)" }, publish: { "\($0) er publisert" }, moveTo: { "Flytt \($0) til" },
    channels: { "Kanaler for \($0)" }, tags: { "Emneord for \($0)" }, format: { "Form på \($0)" },
    role: { "Hva trengs til \($0)?" }, comment: { "Kommentar til \($0)" },
    whichText: { "Hvilken tekst i \($0)?" }, whichAsk: { "Hvem har svart om \($0)?" },
    title: "Tittel", filter: "Finn", sort: "Rekkefølge", theme: "Farger", language: "Språk",
    link: "Hvilken lenke?", newPerson: "Kollegaens navn", topic: "Hvilket tema?",
    colleague: { "Hvem kan hjelpe? \($0), \($1)" },
    reply: { "\($0), \($1)" },
    canDoThis: { $0 == 0 ? "ingen ennå" : $0 == 1 ? "1 kollega" : "\($0) kolleger" },
    nobodyYet: "Ingen ennå", openRole: "noter at rollen er ledig",
    notTheirRole: "ikke blant rollene deres", neverAsked: "aldri spurt",
    onThisPost: "er allerede med her",
    lastAsked: {
      $0 == 0 ? "spurt i dag" : $0 == 1 ? "spurt i går" : "spurt for \($0) dager siden"
    },
    clearsDate: "ingen dag", noDate: "Skriv en dag, eller - for ingen.",
    otherReadings: "opp og ned for den andre lesningen",
    notADate: { "«\($0)» kan ikke leses som en dag." },
    dayFirst: "Et planlagt innlegg må ha en dag.",
    found: { "\($0) innlegg" },
    noSuchFilter: { "«\($0)» er ingen betingelse og søkes som ord · \($1)" },
    typeToFind: "Skriv for å finne", nothingFits: "Ingenting passer.",
    takesNew: { "Ingenting passer. Enter tar «\($0)» som ny." },
    start: "Tavlen er tom. Hvordan vil du begynne?",
    startExample: "Med et eksempel", startExampleDetail: "til å se seg om i; én angre fjerner det",
    startEmpty: "Med en tom tavle", startEmptyDetail: "for å komme i gang med én gang",
    startHint: "Trykk n for å skrive ned den første ideen.",
    discard: "Kaste det du har skrevet?",
    accept: "ta", cancel: "avbryt", choose: "velg", save: "lagre")
}
