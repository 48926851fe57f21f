extension ImportTexts {
  static let english = ImportTexts(
    heading: { "From the board “\($0)”:" },
    cards: { cards($0) },
    told: "as told", archived: "archived list", position: "by its place",
    name: { "because of “\($0)”" },
    wouldAdd: { "Would add \(posts($0)) and \(people($1))." },
    added: { "Added \(posts($0)) and \(people($1)); tavle undo takes it back." },
    skipped: { "\(posts($0)) on the board already." },
    nothingNew: "Everything is on the board already.",
    notTaken: "Not taken along:",
    askStage: { "\($0) → \($1)? (Enter, or another stage) " },
    askGoOn: "Go on? (y/n) ", yesWords: ["y", "yes"],
    cancelled: "Nothing was changed.",
    inboxTaken: { $0 == 1 ? "1 tip from the inbox" : "\($0) tips from the inbox" },
    inboxEmpty: "The inbox is empty.",
    inboxRefused: { "\($0): \($1)" },
    inboxGrowing: "it is still being written", inboxNoFile: "it is not a plain file",
    inboxUnreadable: "it cannot be read",
    attachments: "Attachments",
    membersBecameAsks: { "\(times($0)) a member of a card was put on the post as expertise" },
    oldAsksSettled: {
      "Help given \($0 == 1 ? "once" : "\($0) times") on finished posts leaves no thanks to catch up on"
    },
    scheduledWithoutDay: {
      $0 == 1
        ? "1 scheduled card without a date waits for a colleague"
        : "\($0) scheduled cards without a date wait for a colleague"
    },
    titlesCut: {
      $0 == 1
        ? "1 title was too long; the rest begins the note"
        : "\($0) titles were too long; the rest begins the note"
    },
    titlesFromNote: {
      "\(cards($0)) without a title got the first line of the description"
    },
    publishedDayFromLastActivity: {
      "\(posts($0)) counted as published on the day something last happened to the card"
    },
    labelsBecameChannels: {
      $0 == 1 ? "1 label became a channel" : "\($0) labels became channels"
    },
    commentsWithoutAuthor: {
      $0 == 1 ? "1 comment has no known author" : "\($0) comments have no known author"
    },
    actionsMayBeMissing: { "Trello exports \($0) actions at most; older comments may be missing" },
    leftBehind: { leftBehindEnglish.phrase($0, $1) },
    empty: FailureText("The file is empty."),
    notAMessage: FailureText("That is not a mail message: it has no headers."),
    noText: FailureText("It holds no words that could become a title."),
    unknownKind: {
      FailureText(
        "Files ending in “\($0)” are not read.", ".txt, .md or .eml.")
    },
    tooLarge: { FailureText("The file has \($0) MiB; more than \($1) MiB is not read.") },
    notJSON: {
      FailureText("The file is not JSON, or is cut off at line \($0).", "Export it once more.")
    },
    notTrello: {
      FailureText(
        "That is not the JSON of a Trello board: “\($0)” is missing or wrong.",
        "In Trello: Menu, Print, export and share, Export as JSON.")
    },
    notABoard: {
      FailureText(
        "That is not a board exported by tavle: “\($0)” is missing or wrong.",
        "tavle export json makes one.")
    },
    newerVersion: {
      FailureText(
        "The file was written by a newer tavle (version \($0); this one knows \($1)).",
        "Install the newer one.")
    },
    unknownLists: {
      FailureText(
        "The board has no list called \($0.joined(separator: ", ")).",
        "\($1.joined(separator: ", ")).")
    },
    badMapping: {
      FailureText("“\($0)” is not a mapping.", "Write it like --map \"List=scheduled\".")
    },
    openQuote: {
      FailureText(
        "A quotation mark on line \($0) is never closed.",
        "Export the file again, or close it by hand.")
    },
    noNames: {
      FailureText(
        "No column holds names; there are: \($0.joined(separator: ", ")).",
        "Say which: --map \"heading=name\".")
    },
    unknownHeadings: {
      FailureText(
        "There is no column called \($0.joined(separator: ", ")).",
        $1.isEmpty ? nil : "\($1.joined(separator: ", ")).")
    },
    noCards: FailureText("There is no card in the file.", "Export the address book again."),
    peopleFrom: { source in
      switch source {
      case "vcard": "From vCards"
      case "entra": "From Entra ID"
      case "outlook": "From Outlook"
      case "google": "From Google Contacts"
      default: "From a table"
      }
    },
    columns: { column in
      switch column {
      case "name": "name"
      case "first-name": "first name"
      case "middle-name": "middle name"
      case "last-name": "last name"
      case "mail": "mail"
      case "login": "mail, where there is no other"
      case "department": "department"
      case "job-title": "job title"
      case "phone": "phone"
      case "language": "language"
      case "identifier": "identifier"
      case "user-type": "guests are left out"
      case "enabled", "blocked": "closed accounts are left out"
      default: column
      }
    },
    neverStored: "never stored", unknownColumn: "left out",
    andMore: { "and \($0) more" },
    wouldAddPeople: { new, filled in
      "Would add \(new == 1 ? "1 colleague" : "\(new) colleagues")\(filled == 0 ? "" : " and fill in something about \(filled)")."
    },
    addedPeople: { new, filled in
      "Added \(new == 1 ? "1 colleague" : "\(new) colleagues")\(filled == 0 ? "" : " and filled in something about \(filled)")."
    },
    differing: { "The roster says something else about \($0) of them, and stays as it is." },
    namesakes: {
      "Another of the same name with another address: \($0). If it is the same colleague, write the address on the roster first."
    },
    nobodyNew: "The roster has everything already.",
    nobodyThere: "There is nobody in the file who can be taken in.",
    skippedPeople: { reason, lines, count in
      switch reason {
      case "no-name": "\(count) without a name (line \(lines))"
      case "guest": "\(count == 1 ? "1 guest" : "\(count) guests") (line \(lines))"
      case "disabled":
        "\(count == 1 ? "1 closed account" : "\(count) closed accounts") (line \(lines))"
      case "twice": "\(count) who \(count == 1 ? "stands" : "stand") there twice (line \(lines))"
      case "too-many-cells": "\(count) with more cells than headings (line \(lines))"
      case "no-person":
        "\(count == 1 ? "1 that is no person" : "\(count) that are no people") (line \(lines))"
      default: "\(count) cut off (line \(lines))"
      }
    },
    badMails: { "No mail address, and left out: line \($0)" },
    privateLeft: {
      "Private mail addresses and numbers are not stored: left out for \($0 == 1 ? "1 colleague" : "\($0) colleagues")"
    },
    boardNotEmpty: FailureText(
      "A whole board can only be read into an empty one.", "Name a new file with --board."))

  private static func posts(_ count: Int) -> String { count == 1 ? "1 post" : "\(count) posts" }
  private static func cards(_ count: Int) -> String { count == 1 ? "1 card" : "\(count) cards" }
  private static func times(_ count: Int) -> String { count == 1 ? "Once" : "\(count) times" }
  private static func people(_ count: Int) -> String {
    count == 1 ? "1 colleague" : "\(count) colleagues"
  }
}

private let leftBehindEnglish = [
  "startDates": ("start date", "start dates"),
  "completedMarks": ("mark of a kept deadline", "marks of kept deadlines"),
  "votes": ("vote", "votes"),
  "stickers": ("sticker", "stickers"),
  "customFields": ("custom field", "custom fields"),
  "covers": ("cover", "covers"),
  "powerUps": ("piece of power-up data", "pieces of power-up data"),
  "locations": ("place", "places"),
  "reactions": ("reaction", "reactions"),
  "otherActions": ("line of history", "lines of history"),
  "boardDescription": ("description of the board", "descriptions of the board"),
  "membersWithoutCard": ("member without a card", "members without a card"),
  "unknownMembers": ("unknown member", "unknown members"),
  "commentsOnMissingCards": (
    "comment on a card that is not in the file", "comments on cards that are not in the file"
  ),
  "emptyComments": ("empty comment", "empty comments"),
  "attachmentsWithoutAddress": ("attachment without an address", "attachments without an address"),
  "checklistItemDetails": ("name or deadline on a checklist", "names and deadlines on checklists"),
  "separators": ("card that only separates", "cards that only separate"),
  "emptyCards": ("empty card", "empty cards"),
  "emptyLabels": ("empty label", "empty labels"),
  "unreadableEntries": ("entry that could not be read", "entries that could not be read"),
]

extension [String: (String, String)] {
  /// One of a kind, or several, by the kind's name; a kind that is not in the table goes by its name.
  func phrase(_ kind: String, _ count: Int) -> String {
    let words = self[kind] ?? (kind, kind)
    return "\(count) \(count == 1 ? words.0 : words.1)"
  }
}

extension DoctorTexts {
  static let english = DoctorTexts(
    version: "tavle", board: "Board", size: "Size", posts: "Posts", people: "People",
    entries: "Log entries", settings: "Settings", inbox: "Inbox", language: "Language",
    theme: "Theme", author: "You", terminal: "Terminal", colors: "Colours",
    characters: "Characters", window: "Window", curses: "Curses",
    backups: "Backups", lastEnd: "Last end",
    missing: "not there yet", noTerminal: "none",
    well: "All is well.", unwell: "Something needs attention.", none: "–")
}
