extension ConsentCommandTexts {
  static let english = ConsentCommandTexts(
    heldBack: {
      FailureText("\($0).", "--reason \"…\" goes on all the same; it is kept with the post.")
    },
    nobodyIn: { "Nobody is seen or heard on #\($0), as far as is noted." },
    nobodyAhead: "Nobody is seen or heard on what lies ahead, as far as is noted.",
    notIn: { FailureText("\($0) is not in #\($1).", "tavle appears \($1) lists who is.") },
    staysIn: { name, number in
      FailureText(
        "\(name) is in #\(number) because of being asked to help with it.",
        "tavle answer \(number) \"\(name)\" no notes that they do not.")
    },
    saidBefore: { "tavle person consent \"\($0)\" shows what was said." },
    wording: { "words shown: \($0)" },
    untilIsOver: {
      FailureText(
        "A yes until \($0) would be over already.",
        "--until names a day that lies ahead; - is no end.")
    },
    unusedChannels: { "no post is for \($0)" },
    nothingToTakeDown: "Nothing is to be taken down.",
    noSuchTakedown: {
      FailureText(
        "Nothing like that is to be taken down of #\($0).", "tavle takedown lists what is.")
    },
    severalTakedowns: {
      FailureText(
        "Several things are to be taken down of #\($0): \($1.joined(separator: "; ")).",
        "Write the number of one after #\($0).")
    })
}
