extension CommandTexts {
  static let english = CommandTexts(
    failures: .english, imports: .english, doctor: .english,
    shoots: .english, consent: .english,
    noPosts: "No posts.", noPeople: "Nobody.", noEntries: "Nothing has been done yet.",
    undone: { "Undone: \($0)" }, redone: { "Done again: \($0)" },
    noScreen: {
      "A terminal called “\($0)” cannot show the full screen; here is the board as text."
    },
    unchanged: "Nothing had to be changed",
    written: { "Wrote \($0)" }, backedUp: { "Saved the board to \($0)" },
    restored: { "The board is now as in \($0)" },
    copied: { posts, people, entries in
      """
      Copied \(posts == 1 ? "1 post" : "\(posts) posts"), \
      \(people == 1 ? "1 colleague" : "\(people) colleagues") and \
      \(entries == 1 ? "1 entry" : "\(entries) entries") of the log.
      """
    },
    copying: { "Copying: \($0)%" },
    from: { "from \($0)" }, warning: "Note",
    department: "Department", mail: "Mail", phone: "Phone", chat: "Chat", language: "Language",
    roles: "Roles", topics: "Topics", asks: "Asks", lastAsked: "Last asked",
    hasLeft: "has left", neverAsked: "never",
    nextSuggestion: {
      "Next: \($0) (\($1)): \($2)"
    },
    noOpenRole: "Nothing is open on this post; name a role with --role.",
    builtIn: "built in", ownFile: "your own")
}

extension FailureTexts {
  static let english = FailureTexts(
    error: "Error", hint: "Try",
    noSuchPost: { FailureText("There is no post #\($0).", "tavle list shows the posts.") },
    notANumber: {
      FailureText("“\($0)” is not the number of a post.", "Write it like 42 or #42.")
    },
    severalPeople: {
      FailureText(
        "“\($0)” fits several colleagues: \($1.joined(separator: ", ")).",
        "Write more of the name, all of it with the parentheses, or the mail address.")
    },
    nobodyCalled: {
      FailureText(
        "Nobody on the roster is called “\($0)”.",
        $1.isEmpty
          ? "tavle people lists everybody; tavle person add puts somebody on the roster."
          : "\($1.joined(separator: ", ")).")
    },
    unknownWord: { kind, text, known in
      FailureText("“\(text)” is not \(kind.english).", "\(known.joined(separator: ", ")).")
    },
    notADay: {
      FailureText(
        "“\($0)” is not understood as a day.",
        "tomorrow, fri 9:00, week 49, 12/3, 2026-12-03, or - for none.")
    },
    notMinutes: {
      FailureText("“\($0)” is not a number of minutes.", "Write 1 to 1440, or nothing (\"\").")
    },
    noSuchItem: {
      FailureText("There is no thing to do number \($0); the post has \($1).")
    },
    emptyTip: FailureText(
      "A tip needs a title.", "Write it after tavle tip, or send it on standard input."),
    emptyText: FailureText("There are no words to write down.", "Put them in quotes: \"…\"."),
    tooLong: { start, count, limit in
      FailureText(
        "“\(start)…” has \(count) characters; there is room for \(limit).",
        "Say it in \(limit) characters; nothing was changed.")
    },
    nothingToEdit: {
      FailureText(
        "Nothing to change was named.", "tavle help \($0) lists what can be changed.")
    },
    notOnPost: {
      FailureText("\($0) is not on #\($1).", "tavle assign \($1) puts somebody on it.")
    },
    severalAsks: {
      FailureText(
        "\($0) is on #\($1) for several roles: \($2.joined(separator: ", ")).",
        "Say which with --role.")
    },
    stopped: { name, why in
      FailureText(
        "\(name) is not to be asked: \(why).",
        "If there is a good reason: --because \"…\"; it is kept with the ask.")
    },
    askIncomplete: { sentence in
      FailureText("\(sentence).", "tavle help ask shows what can be given.")
    },
    settledBefore: {
      FailureText(
        "\($0) \($2 ? "was thanked before for" : "was told before about") #\($1).",
        "tavle undo takes back what was last.")
    },
    routineNotYet: {
      FailureText("It is not time for “\($0)” yet.", "tavle routine lists the routines.")
    },
    noSuchFavour: { number, count in
      FailureText(
        "There is no favour \(number); the list has \(count).", "tavle favour list shows them.")
    },
    askedBefore: { name, number in
      FailureText(
        "\(name) has been asked about #\(number) already.",
        "tavle ask \(number) \"\(name)\" --remind writes the one reminder.")
    },
    notAsked: { name, number in
      FailureText("\(name) is not waiting to be reminded about #\(number).")
    },
    hasNotHelped: { name, number in
      FailureText(
        "\(name) has not helped with #\(number) yet.",
        "tavle answer \(number) \"\(name)\" done notes that they have.")
    },
    notMail: {
      FailureText("“\($0)” is not a mail address.", "Write it like anne@example.com.")
    },
    notAnAddress: {
      FailureText("“\($0)” is not a web address.", "Write it like https://example.com/post.")
    },
    sameName: {
      FailureText(
        "There is a colleague called \($0) already.",
        "Add --another if this is somebody else of the same name.")
    },
    refused: { FailureText("\($0).") },
    needsDay: FailureText(
      "A scheduled post needs a day.", "tavle schedule 42 fri gives it one and moves it."),
    notPutAway: { FailureText("#\($0) is on the board.") },
    cannotRead: { FailureText("\($0) cannot be read: \($1.english).") },
    cannotWrite: { FailureText("\($0) cannot be written: \($1.english).") },
    fileExists: { FailureText("\($0) is there already.", "Choose another name.") },
    addressAsCommand: {
      FailureText("\($0) is no command, but the address of a board.", "tavle --board \($0)")
    },
    addressAsFile: {
      FailureText(
        "\($0) is the address of a board, but a file is wanted here.",
        "Name a file; the board is named with --board.")
    },
    badSettings: { file, line, reason in
      FailureText("\(file)\(line.map { ":\($0)" } ?? ""): \(reason.english)")
    },
    badScript: {
      FailureText(
        "Line \($0) of the script is not understood at “\($1)”.",
        "Write keys like ctrl-x, enter, \"text\".")
    },
    noHome: FailureText(
      "There is no home folder to keep the board in.", "Say where with --board or TAVLE_BOARD."),
    noInbox: FailureText(
      "No inbox folder is set.", "Put inbox = \"/path\" into config.toml, or name it here."),
    store: .english,
    internalFault: { FailureText("Something unexpected happened: \($0).") })
}

extension StoreTexts {
  static let english = StoreTexts(
    noPermission: {
      FailureText("\($0) may not be read by you.", "Ask its owner, or choose another --board.")
    },
    readOnly: {
      FailureText("\($0) may be read but not written.", "Make it writable, or use another --board.")
    },
    missing: { FailureText("There is no board at \($0).", "Check the path.") },
    notADatabase: {
      FailureText("\($0) is not a board.", "Choose another --board; the file was left alone.")
    },
    locked: {
      FailureText("\($0) is in use by another program.", "Try again when it is done.")
    },
    diskFull: { FailureText("There is no room left for \($0).", "Make room and try again.") },
    notEmpty: {
      FailureText(
        "There is a board at \($0) already; it was left alone.",
        "tavle backup saves a board to a file; tavle restore puts it in the place of another.")
    },
    sameBoard: { FailureText("\($0) is the board itself.", "Choose another place to copy to.") },
    unsupported: {
      FailureText("\($0) cannot be opened by this tavle.", "Use a file.")
    },
    newerSchema: {
      FailureText(
        "The board was made by a newer tavle (version \($0); this one knows \($1)).",
        "Install the newer one.")
    },
    damaged: {
      FailureText("\($0) is damaged: \($1).", "tavle restore brings back a backup.")
    },
    changedSince: {
      FailureText(
        "It cannot be undone: \($0) has done something with it since (\($1)).",
        "tavle log shows what.")
    },
    nothingToUndo: FailureText("You have done nothing that could be undone."),
    nothingToRedo: FailureText("There is nothing to do again."),
    noSuchEntry: { FailureText("There is no entry \($0) in the log.", "tavle log lists them.") },
    gone: {
      FailureText(
        "The board is no longer at \($0): it was moved or removed while it was open.",
        "Nothing was changed. Put it back, or open it where it is now.")
    },
    replaced: FailureText("The board was replaced by another meanwhile.", "Try again."),
    server: .english,
    other: { FailureText("The board cannot be used: \($0).") })
}

extension FileReason {
  fileprivate var english: String {
    switch self {
    case .missing: "it does not exist"
    case .noFolder: "there is no such folder"
    case .noPermission: "you have no access"
    case .isFolder: "it is a folder"
    case .notAFile: "it is not a plain file"
    case .tooLarge: "it is too large"
    case .noRoom: "the disk is full"
    case .readOnly: "the disk is read-only"
    case .unknown: "for an unknown reason"
    }
  }
}

extension SettingsReason {
  fileprivate var english: String {
    switch self {
    case .syntax(let detail): "not valid TOML: \(detail)"
    case .unknownKey(let key): "there is no setting “\(key)”."
    case .wrongValue(let key, let wanted): "\(key) wants \(wanted)."
    case .unknownAction(let name): "there is no action “\(name)”; tavle keys lists them."
    case .unknownKeyName(let name): "there is no key called “\(name)”; write it like ctrl-x or g b."
    case .unreadable(let reason): "it cannot be read: \(reason.english)."
    case .unknownRole(let name): "there is no role “\(name)”."
    case .unknownColor(let name): "there is no colour “\(name)”."
    case .keyConflict(let keys, let kept, let dropped):
      "\(keys) is \(kept) already, so \(dropped) does not get it."
    }
  }
}

extension WordKind {
  fileprivate var english: String {
    switch self {
    case .stage: "a stage"
    case .role: "a role"
    case .format: "a form"
    case .priority: "a priority"
    case .level: "a level"
    case .wish: "a wish"
    case .reply: "an answer"
    case .channel: "a channel"
    case .language: "a language"
    case .country: "a country"
    case .column: "a field"
    case .theme: "a theme"
    case .state: "how far a favour can be"
    case .routine: "a routine"
    case .medium: "a way of being seen or heard"
    case .proof: "a way a yes is given"
    case .ground: "a ground"
    case .command: "a command"
    }
  }
}
