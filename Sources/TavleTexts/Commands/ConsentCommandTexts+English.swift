extension ConsentCommandTexts {
  static let english = ConsentCommandTexts(
    heldBack: {
      FailureText("\($0).", "--reason \"…\" goes on all the same; it is kept with the post.")
    },
    nobodyIn: { "Nobody is seen or heard on #\($0), as far as is noted." },
    notIn: { FailureText("\($0) is not in #\($1).", "tavle appears \($1) lists who is.") },
    staysIn: { FailureText("\($0) is in #\($1) because of being asked to help with it.") },
    wording: { "words shown: \($0)" },
    nothingToTakeDown: "Nothing is to be taken down.",
    noSuchTakedown: {
      FailureText("Nothing like that is to be taken down of #\($0).", "tavle takedown lists it.")
    },
    severalTakedowns: {
      FailureText(
        "Several things are to be taken down of #\($0): \($1.joined(separator: "; ")).",
        "Write the number of one after #\($0).")
    })
}
