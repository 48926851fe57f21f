import TavleCore

extension ForgettingTexts {
  static let english = ForgettingTexts(
    formerColleague: "former colleague",
    title: { "What is forgotten of \($0)" },
    kinds: { count, kind in
      let word = { (one: String, many: String) in "\(count) \(count == 1 ? one : many)" }
      return switch kind {
      case .asks: word("ask", "asks")
      case .appearances: word("post they are seen or heard on", "posts they are seen or heard on")
      case .takedowns:
        word("thing that is or is to be taken down", "things that are or are to be taken down")
      case .consents:
        word("answer about being seen and heard", "answers about being seen and heard")
      case .calls: word("time to come to a shoot", "times to come to a shoot")
      case .favours: word("favour they asked for", "favours they asked for")
      case .skills: word("role or topic", "roles and topics")
      case .away: word("time away", "times away")
      case .contact: word("way to reach them", "ways to reach them")
      }
    },
    nothingElse: "There is nothing but the name.",
    mentions: "Words that name them, or may", replaced: "is replaced", stays: "stays",
    ofPost: { "#\($0)" }, ofColleague: { "colleague \($0)" },
    notWithdrawn: {
      $0 == 1
        ? "They are seen or heard on a post that is out or scheduled."
        : "They are seen or heard on \($0) posts that are out or scheduled."
    },
    openTakedowns: {
      $0 == 1 ? "One thing is still to be taken down." : "\($0) things are still to be taken down."
    },
    withdrawn: {
      switch $0 {
      case 0: "Their yes is taken back; nothing is to be taken down."
      case 1: "Their yes is taken back; one thing is to be taken down."
      default: "Their yes is taken back; \($0) things are to be taken down."
      }
    },
    takeDownFirst:
      "Take it down, note that it is done, and do this again; or say with --stays on which other ground it stays.",
    ask: "This cannot be undone. Forget? (y/n) ",
    needsYes: "Nothing was done: nobody can be asked here. Say --yes to go on.",
    unfinished: "Forgetting a colleague was interrupted, and something is still there.",
    noneUnfinished: "No forgetting was interrupted.",
    howToResume: { "End it with: \($0)" },
    resumeInShell: { "A colleague is not wholly forgotten. End it: \($0)" },
    leftOut: { "\($0) was forgotten on \($1) and is left out." },
    moreLeftOut: {
      $0 == 1
        ? "One more who was forgotten is left out." : "\($0) more who were forgotten are left out."
    },
    again: "With --again they come in all the same.",
    againInShell: { "To take them in all the same: \($0)" },
    goesToFormer:
      "What they did in the file goes to a former colleague, and texts with their whole name get that word instead.",
    stayForgotten: {
      FailureText(
        "\($0) was forgotten on \($1) and was not put on the roster.",
        "Add --again to put them on it all the same.")
    },
    receipt: ForgettingReceiptTexts(
      title: { "A colleague was forgotten \($0)" },
      redacted: { "Words replaced: \($0)" }, kept: { "Words that may name them and stay: \($0)" },
      logEntries: { "Entries taken out of the log: \($0)" },
      rewritten: { "Copies of the board written anew: \($0)" },
      removed: { "Removed, as it could not be read: \($0)" },
      unreadable: { "Still there, as it could not be read: \($0)" },
      staying: "What is published stays, on another ground.",
      remains:
        "What remains: the numbers of the posts, and a code with the day, so that nobody takes them in again unknowingly.",
      beyond:
        "Out of tavle's reach: mails that were sent, calendars, printouts, exported files, copies you made yourself, synced folders and the backups of a server."
    ))
}
