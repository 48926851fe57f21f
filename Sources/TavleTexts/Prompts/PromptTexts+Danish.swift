extension PromptTexts {
  static let danish = PromptTexts(
    newPost: { "Nyt i \($0)" },
    newPostExample:
      "Titel #emne +kanal @hvem-tippede >dag, fx: Ny robot #logistik +ig @anne >fre kl 9",
    planExample: "i morgen · fre kl 9 · næste tir · +2u · uge 49 · 12/3 · - for ingen",
    publishExample: "Hvor kan det ses? Indsæt adressen, flere med mellemrum, eller bare Enter",
    filterExample: "ord #emne @person +kanal fase:tip frist:uge rolle:kamera åben:korrektur !ikke",
    plan: { "Hvornår? \($0)" }, publish: { "\($0) er udgivet" }, moveTo: { "Flyt \($0) til" },
    channels: { "Kanaler for \($0)" }, tags: { "Emneord for \($0)" }, format: { "Form på \($0)" },
    role: { "Hvad mangler der til \($0)?" }, comment: { "Kommentar til \($0)" },
    whichText: { "Hvilken tekst i \($0)?" }, whichAsk: { "Hvem har svaret om \($0)?" },
    title: "Titel", filter: "Find", sort: "Rækkefølge", theme: "Farver", language: "Sprog",
    link: "Hvilket link?", newPerson: "Kollegaens navn", topic: "Hvilket emne?",
    colleague: { "Hvem kan hjælpe? \($0), \($1)" },
    reply: { "\($0), \($1)" },
    canDoThis: { $0 == 0 ? "ingen endnu" : $0 == 1 ? "1 kollega" : "\($0) kolleger" },
    nobodyYet: "Ingen endnu", openRole: "notér, at rollen er ledig",
    notTheirRole: "ikke blandt deres roller", neverAsked: "aldrig spurgt",
    onThisPost: "er allerede med her",
    lastAsked: {
      $0 == 0 ? "spurgt i dag" : $0 == 1 ? "spurgt i går" : "spurgt for \($0) dage siden"
    },
    clearsDate: "ingen dag", noDate: "Skriv en dag, eller - for ingen.",
    otherReadings: "op og ned for den anden læsning",
    notADate: { "“\($0)” kan ikke læses som en dag." },
    dayFirst: "Et planlagt opslag skal have en dag.",
    found: { "\($0) opslag" },
    noSuchFilter: { "“\($0)” er ingen betingelse og søges som ord · \($1)" },
    typeToFind: "Skriv for at finde", nothingFits: "Intet passer.",
    takesNew: { "Intet passer. Enter tager “\($0)” som ny." },
    start: "Tavlen er tom. Hvordan vil du begynde?",
    startExample: "Med et eksempel",
    startExampleDetail: "til at se sig om i; én fortryd fjerner det",
    startEmpty: "Med en tom tavle", startEmptyDetail: "for at gå i gang med det samme",
    startHint: "Tryk n for at skrive den første idé ned.",
    discard: "Smid det, du har skrevet, væk?",
    accept: "tag", cancel: "annullér", choose: "vælg", save: "gem")
}
