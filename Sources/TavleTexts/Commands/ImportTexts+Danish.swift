extension ImportTexts {
  static let danish = ImportTexts(
    heading: { "Fra tavlen »\($0)«:" },
    cards: { "\($0) kort" },
    told: "som du har sagt", archived: "arkiveret liste", position: "efter sin plads",
    name: { "på grund af »\($0)«" },
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
    membersBecameAsks: {
      "\(times($0)) er et medlem af et kort sat på opslaget som fagviden"
    },
    oldAsksSettled: { "\(times($0)) hjælp på færdige opslag giver ingen tak at indhente" },
    scheduledWithoutDay: {
      "\($0) \($0 == 1 ? "planlagt" : "planlagte") kort uden dato venter på en kollega"
    },
    titlesCut: {
      $0 == 1
        ? "1 titel var for lang; resten står først i noten"
        : "\($0) titler var for lange; resten står først i noten"
    },
    titlesFromNote: { "\($0) kort uden titel har fået den første linje af beskrivelsen" },
    publishedDayFromLastActivity: {
      "\($0) opslag står som udgivet den dag, der sidst skete noget med kortet"
    },
    labelsBecameChannels: {
      $0 == 1 ? "1 etiket er blevet en kanal" : "\($0) etiketter er blevet kanaler"
    },
    commentsWithoutAuthor: {
      $0 == 1
        ? "1 kommentar har ingen kendt forfatter" : "\($0) kommentarer har ingen kendt forfatter"
    },
    actionsMayBeMissing: {
      "Trello eksporterer højst \($0) handlinger; ældre kommentarer kan mangle"
    },
    leftBehind: { leftBehindDanish.phrase($0, $1) },
    empty: FailureText("Filen er tom."),
    notAMessage: FailureText("Det er ikke en mail: den har intet hoved."),
    noText: FailureText("Der er ingen ord, der kan blive en titel."),
    unknownKind: {
      FailureText("Filer på »\($0)« bliver ikke læst.", ".txt, .md eller .eml.")
    },
    tooLarge: { FailureText("Filen fylder \($0) MiB; mere end \($1) MiB bliver ikke læst.") },
    notJSON: {
      FailureText("Filen er ikke JSON, eller er afbrudt i linje \($0).", "Eksportér den igen.")
    },
    notTrello: {
      FailureText(
        "Det er ikke en Trello-tavle som JSON: »\($0)« mangler eller er forkert.",
        "I Trello: Menu, Udskriv, eksportér og del, Eksportér som JSON.")
    },
    notABoard: {
      FailureText(
        "Det er ikke en tavle eksporteret af tavle: »\($0)« mangler eller er forkert.",
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
        "\($1.joined(separator: ", ")).")
    },
    badMapping: {
      FailureText(
        "»\($0)« siger ikke, hvad der bliver til hvad.", "Skriv --map \"Liste=planlagt\".")
    },
    openQuote: {
      FailureText(
        "Et anførselstegn på linje \($0) bliver aldrig lukket.",
        "Eksportér filen igen, eller luk det i hånden.")
    },
    noNames: {
      FailureText(
        "Ingen kolonne har navne; der er: \($0.joined(separator: ", ")).",
        "Sig hvilken: --map \"overskrift=name\".")
    },
    unknownHeadings: {
      FailureText(
        "Der er ingen kolonne, der hedder \($0.joined(separator: ", ")).",
        $1.isEmpty ? nil : "\($1.joined(separator: ", ")).")
    },
    noCards: FailureText("Der er ingen kort i filen.", "Eksportér adressebogen igen."),
    peopleFrom: { source in
      switch source {
      case "vcard": "Fra vCards"
      case "entra": "Fra Entra ID"
      case "outlook": "Fra Outlook"
      case "google": "Fra Google Kontakter"
      default: "Fra en tabel"
      }
    },
    columns: { column in
      switch column {
      case "name": "navn"
      case "first-name": "fornavn"
      case "middle-name": "mellemnavn"
      case "last-name": "efternavn"
      case "mail": "mail"
      case "login": "mail, hvor der ikke er en anden"
      case "department": "afdeling"
      case "job-title": "stilling"
      case "phone": "telefon"
      case "language": "sprog"
      case "identifier": "nummer"
      case "user-type": "gæster tages ikke med"
      case "enabled", "blocked": "lukkede konti tages ikke med"
      default: column
      }
    },
    neverStored: "gemmes aldrig", unknownColumn: "tages ikke med",
    andMore: { "og \($0) flere" },
    wouldAddPeople: { new, filled in
      "Ville tilføje \(new == 1 ? "1 kollega" : "\(new) kolleger")\(filled == 0 ? "" : " og udfylde noget om \(filled)")."
    },
    addedPeople: { new, filled in
      "Tilføjede \(new == 1 ? "1 kollega" : "\(new) kolleger")\(filled == 0 ? "" : " og udfyldte noget om \(filled)")."
    },
    differing: { "Listen siger noget andet om \($0) af dem og bliver, som den er." },
    namesakes: {
      "En til af samme navn, med en anden adresse: \($0). Er det den samme, så skriv adressen på listen først."
    },
    nobodyNew: "Listen har det hele i forvejen.",
    nobodyThere: "Der er ingen i filen, der kan tages med.",
    skippedPeople: { reason, lines, count in
      switch reason {
      case "no-name": "\(count) uden navn (linje \(lines))"
      case "guest": "\(count == 1 ? "1 gæst" : "\(count) gæster") (linje \(lines))"
      case "disabled":
        "\(count == 1 ? "1 lukket konto" : "\(count) lukkede konti") (linje \(lines))"
      case "twice": "\(count), der står der to gange (linje \(lines))"
      case "too-many-cells": "\(count) med flere felter end overskrifter (linje \(lines))"
      case "no-person":
        "\(count), der ikke er \(count == 1 ? "en person" : "personer") (linje \(lines))"
      default: "\(count) skåret af (linje \(lines))"
      }
    },
    badMails: { "Ingen mailadresse, og udeladt: linje \($0)" },
    privateLeft: {
      "Private mailadresser og numre gemmes ikke: udeladt for \($0 == 1 ? "1 kollega" : "\($0) kolleger")"
    },
    boardNotEmpty: FailureText(
      "En hel tavle kan kun læses ind i en tom.", "Nævn en ny fil med --board."))

  private static func times(_ count: Int) -> String { count == 1 ? "1 gang" : "\(count) gange" }
  private static func people(_ count: Int) -> String {
    count == 1 ? "1 kollega" : "\(count) kolleger"
  }
}

private let leftBehindDanish = [
  "startDates": ("startdato", "startdatoer"),
  "completedMarks": ("mærke for overholdt frist", "mærker for overholdt frist"),
  "votes": ("stemme", "stemmer"),
  "stickers": ("klistermærke", "klistermærker"),
  "customFields": ("eget felt", "egne felter"),
  "covers": ("forside", "forsider"),
  "powerUps": ("oplysning fra power-ups", "oplysninger fra power-ups"),
  "locations": ("sted", "steder"),
  "reactions": ("reaktion", "reaktioner"),
  "otherActions": ("linje historik", "linjer historik"),
  "boardDescription": ("beskrivelse af tavlen", "beskrivelser af tavlen"),
  "membersWithoutCard": ("medlem uden kort", "medlemmer uden kort"),
  "unknownMembers": ("ukendt medlem", "ukendte medlemmer"),
  "commentsOnMissingCards": (
    "kommentar til et kort, der ikke er i filen", "kommentarer til kort, der ikke er i filen"
  ),
  "emptyComments": ("tom kommentar", "tomme kommentarer"),
  "attachmentsWithoutAddress": ("vedhæftning uden adresse", "vedhæftninger uden adresse"),
  "checklistItemDetails": ("navn eller frist på en tjekliste", "navne og frister på tjeklister"),
  "separators": ("skillekort", "skillekort"),
  "emptyCards": ("tomt kort", "tomme kort"),
  "emptyLabels": ("tom etiket", "tomme etiketter"),
  "unreadableEntries": ("post, der ikke kunne læses", "poster, der ikke kunne læses"),
]

extension DoctorTexts {
  static let danish = DoctorTexts(
    version: "tavle", board: "Tavle", size: "Størrelse", posts: "Opslag", people: "Kolleger",
    entries: "Linjer i loggen", settings: "Indstillinger", inbox: "Indbakke", language: "Sprog",
    theme: "Tema", author: "Dig", terminal: "Terminal", colors: "Farver", characters: "Tegn",
    window: "Vindue", curses: "Curses",
    backups: "Sikkerhedskopier", lastEnd: "Sidste afslutning", missing: "findes ikke endnu",
    noTerminal: "ingen",
    well: "Alt er godt.", unwell: "Noget skal ses efter.", none: "–")
}
