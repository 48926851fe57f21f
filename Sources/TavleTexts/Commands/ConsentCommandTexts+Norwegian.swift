extension ConsentCommandTexts {
  static let norwegian = ConsentCommandTexts(
    heldBack: {
      FailureText("\($0).", "--reason \"…\" går videre likevel; grunnen lagres ved innlegget.")
    },
    nobodyIn: { "Det er ikke notert noen som er med i #\($0)." },
    notIn: {
      FailureText("\($0) er ikke med i #\($1).", "tavle appears \($1) viser hvem som er det.")
    },
    staysIn: { FailureText("\($0) er med i #\($1) fordi vi har spurt om hjelp til det.") },
    wording: { "ordlyd \($0)" },
    nothingToTakeDown: "Ingenting må tas ned.",
    noSuchTakedown: {
      FailureText("Det er ikke noe slikt å ta ned av #\($0).", "tavle takedown viser det.")
    },
    severalTakedowns: {
      FailureText(
        "Flere ting må tas ned av #\($0): \($1.joined(separator: "; ")).",
        "Skriv nummeret på den ene etter #\($0).")
    })
}
