extension ImportTexts {
  static let english = ImportTexts(
    heading: { "From the board “\($0)”:" },
    cards: { $0 == 1 ? "1 card" : "\($0) cards" },
    told: "as told", archived: "archived list", position: "by its place",
    name: { "because of “\($0)”" },
    wouldAdd: { "Would add \(posts($0)) and \(people($1))." },
    added: { "Added \(posts($0)) and \(people($1)); tavle undo takes it back." },
    skipped: { "\(posts($0)) on the board already." },
    nothingNew: "Everything is on the board already.",
    notTaken: "Not taken over:",
    askStage: { "\($0) → \($1)? (Enter, or another stage) " },
    askGoOn: "Go on? (y/n) ", yesWords: ["y", "yes"],
    cancelled: "Nothing was changed.",
    inboxTaken: { $0 == 1 ? "1 tip from the inbox" : "\($0) tips from the inbox" },
    inboxEmpty: "The inbox is empty.",
    inboxRefused: { "\($0): \($1)" },
    inboxGrowing: "it is still being written", inboxNoFile: "it is not a plain file",
    inboxUnreadable: "it cannot be read",
    attachments: "Attachments",
    membersBecameAsks: { "Members of cards are on the posts for expertise: \($0)" },
    oldAsksSettled: { "Nothing is owed for work that is done: \($0)" },
    scheduledWithoutDay: { "Scheduled cards without a date wait for a colleague: \($0)" },
    titlesCut: { "Titles that were too long begin the note: \($0)" },
    titlesFromNote: { "Titles taken from the description: \($0)" },
    publishedDayFromLastActivity: { "Published on the day of the last activity: \($0)" },
    labelsBecameChannels: { "Labels that became channels: \($0)" },
    commentsWithoutAuthor: { "Comments without a known author: \($0)" },
    actionsMayBeMissing: { "Trello exports \($0) actions at most; older comments may be missing" },
    leftBehind: { $0.spelledOut },
    empty: FailureText("The file is empty."),
    notAMessage: FailureText("That is not a mail message: it has no headers."),
    noText: FailureText("It holds no words that could become a title."),
    unknownKind: {
      FailureText(
        "Files ending in “\($0)” are not read.", "Read are .txt, .md and .eml.")
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
        "It has: \($1.joined(separator: ", ")).")
    },
    badMapping: {
      FailureText("“\($0)” is not a mapping.", "Write it like --map \"List=scheduled\".")
    },
    boardNotEmpty: FailureText(
      "A whole board can only be read into an empty one.", "Name a new file with --board."))

  private static func posts(_ count: Int) -> String { count == 1 ? "1 post" : "\(count) posts" }
  private static func people(_ count: Int) -> String {
    count == 1 ? "1 colleague" : "\(count) colleagues"
  }
}

extension String {
  /// A name in camel case as words: `coverImages` is `cover images`.
  var spelledOut: String {
    reduce(into: "") { words, letter in
      if letter.isUppercase { words += " " }
      words += letter.lowercased()
    }
  }
}

extension DoctorTexts {
  static let english = DoctorTexts(
    version: "tavle", board: "Board", size: "Size", posts: "Posts", people: "People",
    entries: "Log entries", settings: "Settings", inbox: "Inbox", language: "Language",
    theme: "Theme", author: "You", terminal: "Terminal", colors: "Colours",
    characters: "Characters", window: "Window", curses: "Curses",
    missing: "not there yet", noTerminal: "none",
    well: "All is well.", unwell: "Something needs attention.", none: "–")
}
