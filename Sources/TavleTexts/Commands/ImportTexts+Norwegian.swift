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
    notTaken: "Kom ikke med:",
    askStage: { "\($0) → \($1)? (Enter, eller en annen kolonne) " },
    askGoOn: "Fortsette? (j/n) ", yesWords: ["j", "ja", "y", "yes"],
    cancelled: "Ingenting ble endret.",
    inboxTaken: { "\($0) tips fra innboksen" },
    inboxEmpty: "Innboksen er tom.",
    inboxRefused: { "\($0): \($1)" },
    inboxGrowing: "det skrives fortsatt i den", inboxNoFile: "det er ikke en vanlig fil",
    inboxUnreadable: "den kan ikke leses",
    attachments: "Vedlegg",
    membersBecameAsks: {
      "\(times($0)) er et medlem av et kort satt på innlegget som fagkunnskap"
    },
    oldAsksSettled: { "\(times($0)) hjelp på ferdige innlegg gir ingen takk å ta igjen" },
    scheduledWithoutDay: {
      "\($0) \($0 == 1 ? "planlagt" : "planlagte") kort uten dato venter på en kollega"
    },
    titlesCut: {
      $0 == 1
        ? "1 tittel var for lang; resten står først i notatet"
        : "\($0) titler var for lange; resten står først i notatet"
    },
    titlesFromNote: { "\($0) kort uten tittel har fått den første linjen av beskrivelsen" },
    publishedDayFromLastActivity: {
      "\($0) innlegg står som publisert dagen det sist skjedde noe med kortet"
    },
    labelsBecameChannels: {
      $0 == 1 ? "1 etikett er blitt en kanal" : "\($0) etiketter er blitt kanaler"
    },
    commentsWithoutAuthor: {
      $0 == 1
        ? "1 kommentar har ingen kjent forfatter" : "\($0) kommentarer har ingen kjent forfatter"
    },
    actionsMayBeMissing: {
      "Trello eksporterer høyst \($0) handlinger; eldre kommentarer kan mangle"
    },
    leftBehind: { leftBehindNorwegian.phrase($0, $1) },
    empty: FailureText("Fila er tom."),
    notAMessage: FailureText("Det er ikke en e-post: den har ikke noe hode."),
    noText: FailureText("Det er ingen ord som kan bli en tittel."),
    unknownKind: {
      FailureText("Filer på «\($0)» blir ikke lest.", ".txt, .md eller .eml.")
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
        "\($1.joined(separator: ", ")).")
    },
    badMapping: {
      FailureText("«\($0)» sier ikke hva som blir til hva.", "Skriv --map \"Liste=planlagt\".")
    },
    openQuote: {
      FailureText(
        "Et anførselstegn på linje \($0) blir aldri lukket.",
        "Eksporter filen igjen, eller lukk det for hånd.")
    },
    noNames: {
      FailureText(
        "Ingen kolonne har navn; det finnes: \($0.joined(separator: ", ")).",
        "Si hvilken: --map \"overskrift=name\".")
    },
    unknownHeadings: {
      FailureText(
        "Det er ingen kolonne som heter \($0.joined(separator: ", ")).",
        $1.isEmpty ? nil : "\($1.joined(separator: ", ")).")
    },
    noCards: FailureText("Det er ingen kort i fila.", "Eksporter adresseboka på nytt."),
    peopleFrom: { source in
      switch source {
      case "vcard": "Fra vCard"
      case "entra": "Fra Entra ID"
      case "outlook": "Fra Outlook"
      case "google": "Fra Google Kontakter"
      default: "Fra en tabell"
      }
    },
    columns: { column in
      switch column {
      case "name": "navn"
      case "first-name": "fornavn"
      case "middle-name": "mellomnavn"
      case "last-name": "etternavn"
      case "mail": "e-post"
      case "login": "e-post, der det ikke er en annen"
      case "department": "avdeling"
      case "job-title": "stilling"
      case "phone": "telefon"
      case "language": "språk"
      case "identifier": "nummer"
      case "user-type": "gjester tas ikke med"
      case "enabled", "blocked": "stengte kontoer tas ikke med"
      default: column
      }
    },
    neverStored: "lagres aldri", unknownColumn: "tas ikke med",
    andMore: { "og \($0) til" },
    wouldAddPeople: { new, filled in
      "Ville lagt til \(new == 1 ? "1 kollega" : "\(new) kolleger")\(filled == 0 ? "" : " og fylt inn noe om \(filled)")."
    },
    addedPeople: { new, filled in
      "La til \(new == 1 ? "1 kollega" : "\(new) kolleger")\(filled == 0 ? "" : " og fylte inn noe om \(filled)")."
    },
    differing: { "Lista sier noe annet om \($0) av dem og blir som den er." },
    namesakes: {
      "Én til med samme navn og en annen adresse: \($0). Er det den samme, så skriv adressen på lista først."
    },
    nobodyNew: "Lista har alt fra før.",
    nobodyThere: "Det er ingen i fila som kan tas med.",
    skippedPeople: { reason, lines, count in
      switch reason {
      case "no-name": "\(count) uten navn (linje \(lines))"
      case "guest": "\(count == 1 ? "1 gjest" : "\(count) gjester") (linje \(lines))"
      case "disabled":
        "\(count == 1 ? "1 stengt konto" : "\(count) stengte kontoer") (linje \(lines))"
      case "twice": "\(count) som står der to ganger (linje \(lines))"
      case "too-many-cells": "\(count) med flere felt enn overskrifter (linje \(lines))"
      case "no-person":
        "\(count) som ikke er \(count == 1 ? "en person" : "personer") (linje \(lines))"
      default: "\(count) kuttet av (linje \(lines))"
      }
    },
    badMails: { "Ingen e-postadresse, og utelatt: linje \($0)" },
    privateLeft: {
      "Private e-postadresser og numre lagres ikke: utelatt for \($0 == 1 ? "1 kollega" : "\($0) kolleger")"
    },
    boardNotEmpty: FailureText(
      "En hel tavle kan bare leses inn i en tom.", "Nevn en ny fil med --board."))

  private static func times(_ count: Int) -> String { count == 1 ? "1 gang" : "\(count) ganger" }
  private static func people(_ count: Int) -> String {
    count == 1 ? "1 kollega" : "\(count) kolleger"
  }
}

private let leftBehindNorwegian = [
  "startDates": ("startdato", "startdatoer"),
  "completedMarks": ("merke for overholdt frist", "merker for overholdt frist"),
  "votes": ("stemme", "stemmer"),
  "stickers": ("klistremerke", "klistremerker"),
  "customFields": ("eget felt", "egne felt"),
  "covers": ("forside", "forsider"),
  "powerUps": ("opplysning fra power-ups", "opplysninger fra power-ups"),
  "locations": ("sted", "steder"),
  "reactions": ("reaksjon", "reaksjoner"),
  "otherActions": ("linje historikk", "linjer historikk"),
  "boardDescription": ("beskrivelse av tavla", "beskrivelser av tavla"),
  "membersWithoutCard": ("medlem uten kort", "medlemmer uten kort"),
  "unknownMembers": ("ukjent medlem", "ukjente medlemmer"),
  "commentsOnMissingCards": (
    "kommentar til et kort som ikke er i fila", "kommentarer til kort som ikke er i fila"
  ),
  "emptyComments": ("tom kommentar", "tomme kommentarer"),
  "attachmentsWithoutAddress": ("vedlegg uten adresse", "vedlegg uten adresse"),
  "checklistItemDetails": ("navn eller frist på en sjekkliste", "navn og frister på sjekklister"),
  "separators": ("skillekort", "skillekort"),
  "emptyCards": ("tomt kort", "tomme kort"),
  "emptyLabels": ("tom etikett", "tomme etiketter"),
  "unreadableEntries": ("oppføring som ikke kunne leses", "oppføringer som ikke kunne leses"),
]

extension DoctorTexts {
  static let norwegian = DoctorTexts(
    version: "tavle", board: "Tavle", size: "Størrelse", posts: "Innlegg", people: "Kolleger",
    entries: "Linjer i loggen", settings: "Innstillinger", inbox: "Innboks", language: "Språk",
    theme: "Tema", author: "Deg", terminal: "Terminal", colors: "Farger", characters: "Tegn",
    window: "Vindu", curses: "Curses",
    backups: "Sikkerhetskopier", lastEnd: "Siste avslutning", missing: "finnes ikke ennå",
    noTerminal: "ingen",
    well: "Alt er bra.", unwell: "Noe må ses på.", none: "–")
}
