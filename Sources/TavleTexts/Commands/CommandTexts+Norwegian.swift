extension CommandTexts {
  static let norwegian = CommandTexts(
    failures: .norwegian, imports: .norwegian, doctor: .norwegian,
    shoots: .norwegian, consent: .norwegian,
    noPosts: "Ingen innlegg.", noPeople: "Ingen.", noEntries: "Det er ikke gjort noe ennå.",
    undone: { "Angret: \($0)" }, redone: { "Gjort igjen: \($0)" },
    noScreen: { "Terminalen «\($0)» kan ikke vise hele skjermen; her er tavla som tekst." },
    unchanged: "Ingenting måtte endres",
    written: { "Skrev \($0)" }, backedUp: { "Lagret tavla i \($0)" },
    restored: { "Tavla er nå som i \($0)" },
    copied: { posts, people, entries in
      """
      Kopierte \(posts) innlegg, \(people == 1 ? "1 kollega" : "\(people) kolleger") og \
      \(entries == 1 ? "1 linje" : "\(entries) linjer") i loggen.
      """
    },
    copying: { "Kopierer: \($0) %" },
    from: { "fra \($0)" }, warning: "Merk",
    department: "Avdeling", mail: "E-post", phone: "Telefon", chat: "Chat", language: "Språk",
    roles: "Roller", topics: "Temaer", asks: "Avtaler", lastAsked: "Sist spurt",
    hasLeft: "har sluttet", neverAsked: "aldri",
    nextSuggestion: {
      "Neste forslag: \($0) (\($1)): \($2)"
    },
    noOpenRole: "Ingenting er ledig på innlegget; nevn en rolle med --role.",
    builtIn: "innebygd", ownFile: "ditt eget")
}

extension FailureTexts {
  static let norwegian = FailureTexts(
    error: "Feil", hint: "Prøv",
    noSuchPost: { FailureText("Det finnes ikke noe innlegg #\($0).", "tavle list viser dem.") },
    notANumber: {
      FailureText("«\($0)» er ikke nummeret på et innlegg.", "Skriv det som 42 eller #42.")
    },
    severalPeople: {
      FailureText(
        "«\($0)» passer på flere kolleger: \($1.joined(separator: ", ")).",
        "Skriv mer av navnet, hele med parentesen, eller e-postadressen.")
    },
    nobodyCalled: {
      FailureText(
        "Ingen på lista heter «\($0)».",
        $1.isEmpty
          ? "tavle people viser alle; tavle person add setter noen på lista."
          : "\($1.joined(separator: ", ")).")
    },
    unknownWord: { kind, text, known in
      FailureText("«\(text)» er ikke \(kind.norwegian).", "\(known.joined(separator: ", ")).")
    },
    notADay: {
      FailureText(
        "«\($0)» kan ikke forstås som en dag.",
        "i morgen, fre kl 9, uke 49, 12/3, 2026-12-03, eller - for ingen.")
    },
    notMinutes: {
      FailureText(
        "«\($0)» er ikke et antall minutter.", "Skriv 1 til 1440, eller ingenting (\"\").")
    },
    noSuchItem: { FailureText("Det finnes ikke noe punkt nummer \($0); innlegget har \($1).") },
    emptyTip: FailureText(
      "Et tips trenger en tittel.", "Skriv den etter tavle tip, eller send den på standard input."),
    emptyText: FailureText("Det er ingen ord å skrive ned.", "Skriv dem i anførselstegn: \"…\"."),
    tooLong: { start, count, limit in
      FailureText(
        "«\(start)…» er på \(count) tegn; det er plass til \(limit).",
        "Si det med \(limit) tegn; ingenting er endret.")
    },
    nothingToEdit: {
      FailureText(
        "Det er ikke nevnt noe å endre.", "tavle help \($0) viser hva som kan endres.")
    },
    notOnPost: {
      FailureText("\($0) er ikke på #\($1).", "tavle assign \($1) setter noen på.")
    },
    severalAsks: {
      FailureText(
        "\($0) har flere roller på #\($1): \($2.joined(separator: ", ")).",
        "Si hvilken med --role.")
    },
    stopped: { name, why in
      FailureText(
        "\(name) skal ikke spørres: \(why).",
        "Er det en god grunn: --because \"…\"; den lagres ved spørsmålet.")
    },
    askIncomplete: { sentence in
      FailureText("\(sentence).", "tavle help ask viser hva som kan oppgis.")
    },
    settledBefore: {
      FailureText(
        "\($0) \($2 ? "har fått takk for" : "vet allerede hvordan det gikk med") #\($1).",
        "tavle undo angrer det siste.")
    },
    routineNotYet: {
      FailureText("Det er ikke tid for «\($0)» ennå.", "tavle routine viser rutinene.")
    },
    noSuchFavour: { number, count in
      FailureText(
        "Det er ingen tjeneste \(number); lista har \(count).", "tavle favour list viser dem.")
    },
    askedBefore: { name, number in
      FailureText(
        "\(name) er allerede spurt om #\(number).",
        "tavle ask \(number) \"\(name)\" --remind skriver den ene påminnelsen.")
    },
    notAsked: { name, number in FailureText("\(name) venter ikke på en påminnelse om #\(number).")
    },
    hasNotHelped: { name, number in
      FailureText(
        "\(name) har ikke hjulpet med #\(number) ennå.",
        "tavle answer \(number) \"\(name)\" done noterer det.")
    },
    notMail: {
      FailureText("«\($0)» er ikke en e-postadresse.", "Skriv den som anne@firma.no.")
    },
    notAnAddress: {
      FailureText("«\($0)» er ikke en nettadresse.", "Skriv den som https://firma.no/innlegg.")
    },
    sameName: {
      FailureText(
        "Det er allerede en kollega som heter \($0).",
        "Legg til --another hvis det er en annen med samme navn.")
    },
    refused: { FailureText("\($0).") },
    needsDay: FailureText(
      "Et planlagt innlegg trenger en dag.", "tavle schedule 42 fre gir det en og flytter det."),
    notPutAway: { FailureText("#\($0) er på tavla.") },
    cannotRead: { FailureText("\($0) kan ikke leses: \($1.norwegian).") },
    cannotWrite: { FailureText("\($0) kan ikke skrives: \($1.norwegian).") },
    fileExists: { FailureText("\($0) finnes allerede.", "Velg et annet navn.") },
    addressAsCommand: {
      FailureText("\($0) er ingen kommando, men adressen til en tavle.", "tavle --board \($0)")
    },
    addressAsFile: {
      FailureText(
        "\($0) er adressen til en tavle, men her skal det stå en fil.",
        "Skriv navnet på en fil; tavla skrives etter --board.")
    },
    badSettings: { file, line, reason in
      FailureText("\(file)\(line.map { ":\($0)" } ?? ""): \(reason.norwegian)")
    },
    badScript: {
      FailureText(
        "Linje \($0) i skriptet kan ikke forstås ved «\($1)».",
        "Skriv taster som ctrl-x, enter, \"tekst\".")
    },
    noHome: FailureText(
      "Det er ingen hjemmemappe å ha tavla i.", "Si hvor med --board eller TAVLE_BOARD."),
    noInbox: FailureText(
      "Det er ikke valgt noen innboks.",
      "Skriv inbox = \"/sti\" i config.toml, eller nevn mappa her."),
    store: .norwegian,
    internalFault: { FailureText("Det skjedde noe uventet: \($0).") })
}

extension StoreTexts {
  static let norwegian = StoreTexts(
    noPermission: {
      FailureText("Du kan ikke lese \($0).", "Spør eieren, eller velg en annen --board.")
    },
    readOnly: {
      FailureText(
        "\($0) kan leses, men ikke skrives.", "Gjør den skrivbar, eller bruk en annen --board.")
    },
    missing: { FailureText("Det er ingen tavle på \($0).", "Se over stien.") },
    notADatabase: {
      FailureText("\($0) er ikke en tavle.", "Velg en annen --board; fila er ikke rørt.")
    },
    locked: {
      FailureText("\($0) er i bruk av et annet program.", "Prøv igjen når det er ferdig.")
    },
    diskFull: { FailureText("Det er ikke plass til \($0).", "Gjør plass og prøv igjen.") },
    notEmpty: {
      FailureText(
        "Det er allerede en tavle på \($0); den er ikke rørt.",
        "tavle backup lagrer en tavle i en fil; tavle restore bytter ut en annen med den.")
    },
    sameBoard: { FailureText("\($0) er den samme tavla.", "Velg et annet sted å kopiere til.") },
    unsupported: { FailureText("\($0) kan ikke åpnes av denne tavle.", "Bruk en fil.") },
    newerSchema: {
      FailureText(
        "Tavla er laget av en nyere tavle (versjon \($0); denne kjenner \($1)).",
        "Installer den nyere.")
    },
    damaged: {
      FailureText("\($0) er skadet: \($1).", "tavle restore henter en sikkerhetskopi.")
    },
    changedSince: {
      FailureText(
        "Det kan ikke angres: \($0) har siden gjort noe med det (\($1)).",
        "tavle log viser hva.")
    },
    nothingToUndo: FailureText("Du har ikke gjort noe som kan angres."),
    nothingToRedo: FailureText("Det er ingenting å gjøre igjen."),
    noSuchEntry: { FailureText("Det er ingen linje \($0) i loggen.", "tavle log viser dem.") },
    gone: {
      FailureText(
        "Tavla er ikke lenger på \($0): den er flyttet eller slettet mens den var åpen.",
        "Ingenting er endret. Legg den tilbake, eller åpne den der den er nå.")
    },
    replaced: FailureText("Tavla ble imens erstattet av en annen.", "Prøv igjen."),
    server: .norwegian,
    other: { FailureText("Tavla kan ikke brukes: \($0).") })
}

extension FileReason {
  fileprivate var norwegian: String {
    switch self {
    case .missing: "den finnes ikke"
    case .noFolder: "det er ingen slik mappe"
    case .noPermission: "du har ikke tilgang"
    case .isFolder: "det er en mappe"
    case .notAFile: "det er ikke en vanlig fil"
    case .tooLarge: "den er for stor"
    case .noRoom: "det er ikke plass på disken"
    case .readOnly: "disken kan bare leses"
    case .unknown: "av ukjent årsak"
    }
  }
}

extension SettingsReason {
  fileprivate var norwegian: String {
    switch self {
    case .syntax(let detail): "ikke gyldig TOML: \(detail)"
    case .unknownKey(let key): "det finnes ingen innstilling «\(key)»."
    case .wrongValue(let key, let wanted): "\(key) skal være \(wanted)."
    case .unknownAction(let name): "det finnes ingen handling «\(name)»; tavle keys viser dem."
    case .unknownKeyName(let name): "ingen tast heter «\(name)»; skriv den som ctrl-x eller g b."
    case .unreadable(let reason): "den kan ikke leses: \(reason.norwegian)."
    case .unknownRole(let name): "det finnes ingen rolle som heter «\(name)»."
    case .unknownColor(let name): "det finnes ingen farge som heter «\(name)»."
    case .keyConflict(let keys, let kept, let dropped):
      "\(keys) er allerede \(kept), så \(dropped) får den ikke."
    }
  }
}

extension WordKind {
  fileprivate var norwegian: String {
    switch self {
    case .stage: "en kolonne"
    case .role: "en rolle"
    case .format: "en form"
    case .priority: "en prioritet"
    case .level: "et nivå"
    case .wish: "et ønske"
    case .reply: "et svar"
    case .channel: "en kanal"
    case .language: "et språk"
    case .country: "et land"
    case .column: "et felt"
    case .theme: "et tema"
    case .state: "så langt en tjeneste kan være"
    case .routine: "en rutine"
    case .medium: "en måte å være med på"
    case .proof: "en måte å si ja på"
    case .ground: "et grunnlag"
    case .command: "en kommando"
    }
  }
}
