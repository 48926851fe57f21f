extension ImportTexts {
  static let danish = ImportTexts(
    heading: { "Fra tavlen “\($0)”:" },
    cards: { "\($0) kort" },
    told: "som du har sagt", archived: "arkiveret liste", position: "efter sin plads",
    name: { "på grund af “\($0)”" },
    wouldAdd: { "Ville tilføje \($0) opslag og \(people($1))." },
    added: { "Tilføjede \($0) opslag og \(people($1)); tavle undo fortryder det." },
    skipped: { "\($0) opslag er allerede på tavlen." },
    nothingNew: "Alt er allerede på tavlen.",
    notTaken: "Kom ikke med:",
    askStage: { "\($0) → \($1)? (Enter, eller en anden kolonne) " },
    askGoOn: "Fortsæt? (j/n) ", yesWords: ["j", "ja", "y", "yes"],
    cancelled: "Intet blev ændret.",
    inboxTaken: { $0 == 1 ? "1 tip fra indbakken" : "\($0) tips fra indbakken" },
    inboxEmpty: "Indbakken er tom.",
    inboxRefused: { "\($0): \($1)" },
    inboxGrowing: "der skrives stadig i den", inboxNoFile: "det er ikke en almindelig fil",
    inboxUnreadable: "den kan ikke læses",
    attachments: "Vedhæftet",
    membersBecameAsks: { "Medlemmer på kort er på opslagene for fagviden: \($0)" },
    oldAsksSettled: { "Der skyldes intet for arbejde, der er gjort: \($0)" },
    scheduledWithoutDay: { "Planlagte kort uden dato venter på en kollega: \($0)" },
    titlesCut: { "Titler, der var for lange, begynder noten: \($0)" },
    titlesFromNote: { "Titler taget fra beskrivelsen: \($0)" },
    publishedDayFromLastActivity: { "Udgivet den dag, der sidst skete noget: \($0)" },
    labelsBecameChannels: { "Etiketter, der blev kanaler: \($0)" },
    commentsWithoutAuthor: { "Kommentarer uden kendt forfatter: \($0)" },
    actionsMayBeMissing: {
      "Trello eksporterer højst \($0) handlinger; ældre kommentarer kan mangle"
    },
    leftBehind: { leftBehindDanish[$0] ?? $0.spelledOut },
    empty: FailureText("Filen er tom."),
    notAMessage: FailureText("Det er ikke en mail: den har intet hoved."),
    noText: FailureText("Der er ingen ord, der kan blive en titel."),
    unknownKind: {
      FailureText("Filer på “\($0)” bliver ikke læst.", "Der læses .txt, .md og .eml.")
    },
    tooLarge: { FailureText("Filen fylder \($0) MiB; mere end \($1) MiB bliver ikke læst.") },
    notJSON: {
      FailureText("Filen er ikke JSON, eller er afbrudt i linje \($0).", "Eksportér den igen.")
    },
    notTrello: {
      FailureText(
        "Det er ikke en Trello-tavle som JSON: “\($0)” mangler eller er forkert.",
        "I Trello: Menu, Udskriv, eksportér og del, Eksportér som JSON.")
    },
    notABoard: {
      FailureText(
        "Det er ikke en tavle eksporteret af tavle: “\($0)” mangler eller er forkert.",
        "tavle export json laver en.")
    },
    newerVersion: {
      FailureText(
        "Filen er skrevet af en nyere tavle (version \($0); denne kender \($1)).",
        "Installér den nyere.")
    },
    unknownLists: {
      FailureText(
        "Tavlen har ingen liste, der hedder \($0.joined(separator: ", ")).",
        "Den har: \($1.joined(separator: ", ")).")
    },
    badMapping: {
      FailureText(
        "“\($0)” siger ikke, hvad der bliver til hvad.", "Skriv --map \"Liste=planlagt\".")
    },
    boardNotEmpty: FailureText(
      "En hel tavle kan kun læses ind i en tom.", "Nævn en ny fil med --board."))

  private static func people(_ count: Int) -> String {
    count == 1 ? "1 kollega" : "\(count) kolleger"
  }
}

private let leftBehindDanish = [
  "startDates": "startdatoer", "completedMarks": "mærker for overholdt frist", "votes": "stemmer",
  "stickers": "klistermærker", "customFields": "egne felter", "covers": "forsider",
  "powerUps": "data fra power-ups", "locations": "steder", "reactions": "reaktioner",
  "otherActions": "anden historik", "boardDescription": "tavlens beskrivelse",
  "membersWithoutCard": "medlemmer uden kort", "unknownMembers": "ukendte medlemmer",
  "commentsOnMissingCards": "kommentarer til kort, der ikke er i filen",
  "emptyComments": "tomme kommentarer", "attachmentsWithoutAddress": "vedhæftninger uden adresse",
  "checklistItemDetails": "hvem og hvornår på tjeklister", "separators": "skillekort",
  "emptyCards": "tomme kort", "emptyLabels": "tomme etiketter",
  "unreadableEntries": "poster, der ikke kunne læses",
]

extension DoctorTexts {
  static let danish = DoctorTexts(
    version: "tavle", board: "Tavle", size: "Størrelse", posts: "Opslag", people: "Kolleger",
    entries: "Linjer i loggen", settings: "Indstillinger", inbox: "Indbakke", language: "Sprog",
    theme: "Tema", author: "Dig", terminal: "Terminal", colors: "Farver", characters: "Tegn",
    window: "Vindue", curses: "Curses", missing: "findes ikke endnu", noTerminal: "ingen",
    well: "Alt er godt.", unwell: "Noget skal ses efter.", none: "–")
}
