extension SafetyTexts {
  static let english = SafetyTexts(
    title: "The board is damaged; this is a backup",
    until: { "Its newest backup has everything until \($0)." },
    missing: { count, names, isComplete in
      let changes = count == 1 ? "1 later change" : "\(count) later changes"
      let sentence = "\(changes) by \(joinedNames(names, "and")) \(count == 1 ? "is" : "are")"
      return isComplete ? "\(sentence) not in it." : "At least \(sentence) not in it."
    },
    nothingMissing: "Nothing was done after that, as far as the damaged file tells.",
    unknownMissing: "What was done after that can no longer be read.",
    look: "Look around first", lookDetail: "nothing can be changed yet",
    lookHint: "This is the backup, only to look at; a change asks again",
    goOn: "Go on from this backup", goOnDetail: "the damaged file is kept",
    goneOn: { "You go on from the backup; the damaged board is kept in \($0)" },
    onlyForReading: {
      FailureText("\($0) is open only to look at.", "tavle restore goes on from a backup.")
    },
    notBackedUp: { "Today's backup was not made: \($0)" },
    onNetwork: {
      "The board is on a network disk (\($0)), where two programs can damage each other's work; "
        + "use a local file or postgres://…"
    },
    passwordsUnread: {
      "The password file \($0) is not read: it must be a file that only you may read (chmod 600)"
    },
    backups: { $0 == 0 ? "none" : "\($0), the newest of \($1)" },
    endedWell: "in order", endedBadly: "the system went down; the file was checked")
}
