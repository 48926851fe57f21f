extension CommandTexts {
  static let danish = CommandTexts(
    failures: .danish, imports: .danish, doctor: .danish,
    shoots: .danish, consent: .danish,
    noPosts: "Ingen opslag.", noPeople: "Ingen.", noEntries: "Der er ikke gjort noget endnu.",
    undone: { "Fortrudt: \($0)" }, redone: { "Gjort igen: \($0)" },
    noScreen: { "Terminalen »\($0)« kan ikke vise hele skærmen; her er tavlen som tekst." },
    unchanged: "Intet skulle rettes",
    written: { "Skrev \($0)" }, backedUp: { "Gemte tavlen i \($0)" },
    restored: { "Tavlen er nu som i \($0)" },
    copied: { posts, people, entries in
      """
      Kopierede \(posts) opslag, \(people == 1 ? "1 kollega" : "\(people) kolleger") og \
      \(entries == 1 ? "1 linje" : "\(entries) linjer") i loggen.
      """
    },
    copying: { "Kopierer: \($0) %" },
    from: { "fra \($0)" }, warning: "Bemærk",
    department: "Afdeling", mail: "Mail", phone: "Telefon", chat: "Chat", language: "Sprog",
    roles: "Roller", topics: "Emner", asks: "Aftaler", lastAsked: "Sidst spurgt",
    hasLeft: "er stoppet", neverAsked: "aldrig",
    nextSuggestion: {
      "Næste forslag: \($0) (\($1)): \($2)"
    },
    noOpenRole: "Intet er ledigt på opslaget; nævn en rolle med --role.",
    builtIn: "indbygget", ownFile: "dit eget")
}

extension FailureTexts {
  static let danish = FailureTexts(
    error: "Fejl", hint: "Prøv",
    noSuchPost: { FailureText("Der er intet opslag #\($0).", "tavle list viser opslagene.") },
    notANumber: {
      FailureText("»\($0)« er ikke nummeret på et opslag.", "Skriv det som 42 eller #42.")
    },
    severalPeople: {
      FailureText(
        "»\($0)« passer på flere kolleger: \($1.joined(separator: ", ")).",
        "Skriv mere af navnet, det hele med parentesen, eller mailadressen.")
    },
    nobodyCalled: {
      FailureText(
        "Ingen på listen hedder »\($0)«.",
        $1.isEmpty
          ? "tavle people viser alle; tavle person add sætter nogen på listen."
          : "\($1.joined(separator: ", ")).")
    },
    unknownWord: { kind, text, known in
      FailureText("»\(text)« er ikke \(kind.danish).", "\(known.joined(separator: ", ")).")
    },
    notADay: {
      FailureText(
        "»\($0)« kan ikke forstås som en dag.",
        "i morgen, fre kl 9, uge 49, 12/3, 2026-12-03, eller - for ingen.")
    },
    notMinutes: {
      FailureText("»\($0)« er ikke et antal minutter.", "Skriv 1 til 1440, eller intet (\"\").")
    },
    noSuchItem: { FailureText("Der er intet punkt nummer \($0); opslaget har \($1).") },
    emptyTip: FailureText(
      "Et tip skal have en titel.", "Skriv den efter tavle tip, eller send den på standard input."),
    emptyText: FailureText("Der er ingen ord at skrive ned.", "Skriv dem i anførselstegn: \"…\"."),
    tooLong: { start, count, limit in
      FailureText(
        "»\(start)…« er på \(count) tegn; der er plads til \(limit).",
        "Sig det med \(limit) tegn; intet er ændret.")
    },
    nothingToEdit: {
      FailureText(
        "Der er ikke nævnt noget at rette.", "tavle help \($0) viser, hvad der kan rettes.")
    },
    notOnPost: {
      FailureText("\($0) er ikke på #\($1).", "tavle assign \($1) sætter nogen på.")
    },
    severalAsks: {
      FailureText(
        "\($0) har flere roller på #\($1): \($2.joined(separator: ", ")).",
        "Sig hvilken med --role.")
    },
    stopped: { name, why in
      FailureText(
        "\(name) skal ikke spørges: \(why).",
        "Er der en god grund: --because \"…\"; den gemmes ved spørgsmålet.")
    },
    askIncomplete: { sentence in
      FailureText("\(sentence).", "tavle help ask viser, hvad der kan angives.")
    },
    settledBefore: {
      FailureText(
        "\($0) \($2 ? "har fået tak for" : "ved allerede, hvordan det gik med") #\($1).",
        "tavle undo fortryder det sidste.")
    },
    routineNotYet: {
      FailureText("Det er ikke tid til »\($0)« endnu.", "tavle routine viser rutinerne.")
    },
    noSuchFavour: { number, count in
      FailureText(
        "Der er ingen tjeneste \(number); listen har \(count).", "tavle favour list viser dem.")
    },
    askedBefore: { name, number in
      FailureText(
        "\(name) er allerede spurgt om #\(number).",
        "tavle ask \(number) \"\(name)\" --remind skriver den ene påmindelse.")
    },
    notAsked: { name, number in FailureText("\(name) venter ikke på en påmindelse om #\(number).")
    },
    hasNotHelped: { name, number in
      FailureText(
        "\(name) har ikke hjulpet med #\(number) endnu.",
        "tavle answer \(number) \"\(name)\" done noterer det.")
    },
    notMail: { FailureText("»\($0)« er ikke en mailadresse.", "Skriv den som anne@firma.dk.") },
    notAnAddress: {
      FailureText("»\($0)« er ikke en webadresse.", "Skriv den som https://firma.dk/opslag.")
    },
    sameName: {
      FailureText(
        "Der er allerede en kollega, der hedder \($0).",
        "Tilføj --another, hvis det er en anden med samme navn.")
    },
    refused: { FailureText("\($0).") },
    needsDay: FailureText(
      "Et planlagt opslag skal have en dag.",
      "tavle schedule 42 fre giver det en og flytter det."),
    notPutAway: { FailureText("#\($0) er på tavlen.") },
    cannotRead: { FailureText("\($0) kan ikke læses: \($1.danish).") },
    cannotWrite: { FailureText("\($0) kan ikke skrives: \($1.danish).") },
    fileExists: { FailureText("\($0) findes allerede.", "Vælg et andet navn.") },
    addressAsCommand: {
      FailureText("\($0) er ingen kommando, men adressen på en tavle.", "tavle --board \($0)")
    },
    addressAsFile: {
      FailureText(
        "\($0) er adressen på en tavle, men her skal der stå en fil.",
        "Skriv navnet på en fil; tavlen skrives efter --board.")
    },
    badSettings: { file, line, reason in
      FailureText("\(file)\(line.map { ":\($0)" } ?? ""): \(reason.danish)")
    },
    badScript: {
      FailureText(
        "Linje \($0) i skriptet kan ikke forstås ved »\($1)«.",
        "Skriv taster som ctrl-x, enter, \"tekst\".")
    },
    noHome: FailureText(
      "Der er ingen hjemmemappe at have tavlen i.", "Sig hvor med --board eller TAVLE_BOARD."),
    noInbox: FailureText(
      "Der er ikke valgt en indbakke.",
      "Skriv inbox = \"/sti\" i config.toml, eller nævn mappen her."),
    store: .danish,
    internalFault: { FailureText("Der skete noget uventet: \($0).") })
}

extension StoreTexts {
  static let danish = StoreTexts(
    noPermission: {
      FailureText("Du må ikke læse \($0).", "Spørg ejeren, eller vælg en anden --board.")
    },
    readOnly: {
      FailureText(
        "\($0) kan læses, men ikke skrives.", "Gør den skrivbar, eller brug en anden --board.")
    },
    missing: { FailureText("Der er ingen tavle på \($0).", "Se stien efter.") },
    notADatabase: {
      FailureText("\($0) er ikke en tavle.", "Vælg en anden --board; filen er ikke rørt.")
    },
    locked: { FailureText("\($0) bruges af et andet program.", "Prøv igen, når det er færdigt.") },
    diskFull: { FailureText("Der er ikke plads til \($0).", "Gør plads, og prøv igen.") },
    notEmpty: {
      FailureText(
        "Der er allerede en tavle på \($0); den er ikke rørt.",
        "tavle backup gemmer en tavle i en fil; tavle restore erstatter en anden med den.")
    },
    sameBoard: { FailureText("\($0) er den samme tavle.", "Vælg et andet sted at kopiere til.") },
    unsupported: { FailureText("\($0) kan ikke åbnes af denne tavle.", "Brug en fil.") },
    newerSchema: {
      FailureText(
        "Tavlen er lavet af en nyere tavle (version \($0); denne kender \($1)).",
        "Installér den nyere.")
    },
    damaged: {
      FailureText("\($0) er beskadiget: \($1).", "tavle restore henter en sikkerhedskopi.")
    },
    changedSince: {
      FailureText(
        "Det kan ikke fortrydes: \($0) har siden gjort noget med det (\($1)).",
        "tavle log viser hvad.")
    },
    nothingToUndo: FailureText("Du har ikke gjort noget, der kan fortrydes."),
    nothingToRedo: FailureText("Der er intet at gøre igen."),
    noSuchEntry: { FailureText("Der er ingen linje \($0) i loggen.", "tavle log viser dem.") },
    gone: {
      FailureText(
        "Tavlen er ikke længere på \($0): den er flyttet eller slettet, mens den var åben.",
        "Intet er ændret. Læg den tilbage, eller åbn den dér, hvor den er nu.")
    },
    replaced: FailureText("Tavlen blev imens erstattet af en anden.", "Prøv igen."),
    server: .danish,
    other: { FailureText("Tavlen kan ikke bruges: \($0).") })
}

extension FileReason {
  fileprivate var danish: String {
    switch self {
    case .missing: "den findes ikke"
    case .noFolder: "der er ingen sådan mappe"
    case .noPermission: "du har ikke adgang"
    case .isFolder: "det er en mappe"
    case .notAFile: "det er ikke en almindelig fil"
    case .tooLarge: "den er for stor"
    case .noRoom: "der er ikke plads på disken"
    case .readOnly: "disken kan kun læses"
    case .unknown: "af en ukendt årsag"
    }
  }
}

extension SettingsReason {
  fileprivate var danish: String {
    switch self {
    case .syntax(let detail): "ikke gyldig TOML: \(detail)"
    case .unknownKey(let key): "der er ingen indstilling »\(key)«."
    case .wrongValue(let key, let wanted): "\(key) skal være \(wanted)."
    case .unknownAction(let name): "der er ingen handling »\(name)«; tavle keys viser dem."
    case .unknownKeyName(let name): "ingen tast hedder »\(name)«; skriv den som ctrl-x eller g b."
    case .unreadable(let reason): "den kan ikke læses: \(reason.danish)."
    case .unknownRole(let name): "der er ingen rolle, der hedder »\(name)«."
    case .unknownColor(let name): "der er ingen farve, der hedder »\(name)«."
    case .keyConflict(let keys, let kept, let dropped):
      "\(keys) er allerede \(kept), så \(dropped) får den ikke."
    }
  }
}

extension WordKind {
  fileprivate var danish: String {
    switch self {
    case .stage: "en kolonne"
    case .role: "en rolle"
    case .format: "en form"
    case .priority: "en prioritet"
    case .level: "et niveau"
    case .wish: "et ønske"
    case .reply: "et svar"
    case .channel: "en kanal"
    case .language: "et sprog"
    case .country: "et land"
    case .column: "et felt"
    case .theme: "et tema"
    case .state: "så langt, en tjeneste kan være"
    case .routine: "en rutine"
    case .medium: "en måde at være med på"
    case .proof: "en måde at sige ja på"
    case .ground: "et grundlag"
    case .command: "en kommando"
    }
  }
}
