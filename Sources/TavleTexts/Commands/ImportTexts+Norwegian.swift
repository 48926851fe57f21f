extension ImportTexts {
  static let norwegian = ImportTexts(
    heading: { "Fra tavla «\($0)»:" },
    cards: { "\($0) kort" },
    told: "som du har sagt", archived: "arkivert liste", position: "etter plassen",
    name: { "på grunn av «\($0)»" },
    wouldAdd: { "Ville legge til \($0) innlegg og \(people($1))." },
    added: { "La til \($0) innlegg og \(people($1)); tavle undo angrer det." },
    skipped: { "\($0) innlegg er allerede på tavla." },
    nothingNew: "Alt er allerede på tavla.",
    notTaken: "Ble ikke med:",
    askStage: { "\($0) → \($1)? (Enter, eller en annen kolonne) " },
    askGoOn: "Fortsette? (j/n) ", yesWords: ["j", "ja", "y", "yes"],
    cancelled: "Ingenting ble endret.",
    inboxTaken: { "\($0) tips fra innboksen" },
    inboxEmpty: "Innboksen er tom.",
    inboxRefused: { "\($0): \($1)" },
    inboxGrowing: "det skrives fortsatt i den", inboxNoFile: "det er ikke en vanlig fil",
    inboxUnreadable: "den kan ikke leses",
    attachments: "Vedlegg",
    membersBecameAsks: { "Medlemmer på kort er på innleggene for fagkunnskap: \($0)" },
    oldAsksSettled: { "Det skyldes ingenting for arbeid som er gjort: \($0)" },
    scheduledWithoutDay: { "Planlagte kort uten dato venter på en kollega: \($0)" },
    titlesCut: { "Titler som var for lange, begynner notatet: \($0)" },
    titlesFromNote: { "Titler hentet fra beskrivelsen: \($0)" },
    publishedDayFromLastActivity: { "Publisert dagen det sist skjedde noe: \($0)" },
    labelsBecameChannels: { "Etiketter som ble kanaler: \($0)" },
    commentsWithoutAuthor: { "Kommentarer uten kjent forfatter: \($0)" },
    actionsMayBeMissing: {
      "Trello eksporterer høyst \($0) handlinger; eldre kommentarer kan mangle"
    },
    leftBehind: { leftBehindNorwegian[$0] ?? $0.spelledOut },
    empty: FailureText("Fila er tom."),
    notAMessage: FailureText("Det er ikke en e-post: den har ikke noe hode."),
    noText: FailureText("Det er ingen ord som kan bli en tittel."),
    unknownKind: {
      FailureText("Filer på «\($0)» blir ikke lest.", "Det leses .txt, .md og .eml.")
    },
    tooLarge: { FailureText("Fila er på \($0) MiB; mer enn \($1) MiB blir ikke lest.") },
    notJSON: {
      FailureText("Fila er ikke JSON, eller er avbrutt i linje \($0).", "Eksporter den på nytt.")
    },
    notTrello: {
      FailureText(
        "Det er ikke en Trello-tavle som JSON: «\($0)» mangler eller er feil.",
        "I Trello: Meny, Skriv ut, eksporter og del, Eksporter som JSON.")
    },
    notABoard: {
      FailureText(
        "Det er ikke en tavle eksportert av tavle: «\($0)» mangler eller er feil.",
        "tavle export json lager en.")
    },
    newerVersion: {
      FailureText(
        "Fila er skrevet av en nyere tavle (versjon \($0); denne kjenner \($1)).",
        "Installer den nyere.")
    },
    unknownLists: {
      FailureText(
        "Tavla har ingen liste som heter \($0.joined(separator: ", ")).",
        "Den har: \($1.joined(separator: ", ")).")
    },
    badMapping: {
      FailureText("«\($0)» sier ikke hva som blir til hva.", "Skriv --map \"Liste=planlagt\".")
    },
    boardNotEmpty: FailureText(
      "En hel tavle kan bare leses inn i en tom.", "Nevn en ny fil med --board."))

  private static func people(_ count: Int) -> String {
    count == 1 ? "1 kollega" : "\(count) kolleger"
  }
}

private let leftBehindNorwegian = [
  "startDates": "startdatoer", "completedMarks": "merker for overholdt frist", "votes": "stemmer",
  "stickers": "klistremerker", "customFields": "egne felt", "covers": "forsider",
  "powerUps": "data fra power-ups", "locations": "steder", "reactions": "reaksjoner",
  "otherActions": "annen historikk", "boardDescription": "beskrivelsen av tavla",
  "membersWithoutCard": "medlemmer uten kort", "unknownMembers": "ukjente medlemmer",
  "commentsOnMissingCards": "kommentarer til kort som ikke er i fila",
  "emptyComments": "tomme kommentarer", "attachmentsWithoutAddress": "vedlegg uten adresse",
  "checklistItemDetails": "hvem og når på sjekklister", "separators": "skillekort",
  "emptyCards": "tomme kort", "emptyLabels": "tomme etiketter",
  "unreadableEntries": "oppføringer som ikke kunne leses",
]

extension DoctorTexts {
  static let norwegian = DoctorTexts(
    version: "tavle", board: "Tavle", size: "Størrelse", posts: "Innlegg", people: "Kolleger",
    entries: "Linjer i loggen", settings: "Innstillinger", inbox: "Innboks", language: "Språk",
    theme: "Tema", author: "Deg", terminal: "Terminal", colors: "Farger", characters: "Tegn",
    window: "Vindu", curses: "Curses", missing: "finnes ikke ennå", noTerminal: "ingen",
    well: "Alt er bra.", unwell: "Noe må ses på.", none: "–")
}
