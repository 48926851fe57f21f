extension ConsentCommandTexts {
  static let norwegian = ConsentCommandTexts(
    heldBack: {
      FailureText("\($0).", "--reason \"…\" går videre likevel; grunnen lagres ved innlegget.")
    },
    nobodyIn: { "Det er ikke notert noen som er med i #\($0)." },
    nobodyAhead: "Det er ikke notert noen som er med i det som kommer.",
    notIn: {
      FailureText("\($0) er ikke med i #\($1).", "tavle appears \($1) viser hvem som er det.")
    },
    staysIn: { name, number in
      FailureText(
        "\(name) er med i #\(number) fordi vi har spurt om hjelp til det.",
        "tavle answer \(number) \"\(name)\" no noterer at de ikke hjelper.")
    },
    saidBefore: { "tavle person consent \"\($0)\" viser hva som er svart." },
    wording: { "ordlyd \($0)" },
    untilIsOver: {
      FailureText(
        "Et ja til \($0) ville alt være utløpt.",
        "--until nevner en dag som kommer; - er uten sluttdato.")
    },
    unusedChannels: { "ingen innlegg er til \($0)" },
    nothingToTakeDown: "Ingenting må tas ned.",
    noSuchTakedown: {
      FailureText(
        "Det er ikke noe slikt å ta ned av #\($0).",
        "tavle takedown viser hva som skal ned.")
    },
    severalTakedowns: {
      FailureText(
        "Flere ting må tas ned av #\($0): \($1.joined(separator: "; ")).",
        "Skriv nummeret på den ene etter #\($0).")
    })
}
