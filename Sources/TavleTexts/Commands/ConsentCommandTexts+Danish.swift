extension ConsentCommandTexts {
  static let danish = ConsentCommandTexts(
    heldBack: {
      FailureText("\($0).", "--reason \"…\" går videre alligevel; grunden gemmes ved opslaget.")
    },
    nobodyIn: { "Der er ikke noteret nogen, der er med i #\($0)." },
    notIn: {
      FailureText("\($0) er ikke med i #\($1).", "tavle appears \($1) viser, hvem der er.")
    },
    staysIn: { FailureText("\($0) er med i #\($1), fordi vi har spurgt om hjælp til det.") },
    wording: { "ordlyd \($0)" },
    nothingToTakeDown: "Intet skal tages ned.",
    noSuchTakedown: {
      FailureText("Der er intet af den slags at tage ned af #\($0).", "tavle takedown viser det.")
    },
    severalTakedowns: {
      FailureText(
        "Flere ting af #\($0) skal tages ned: \($1.joined(separator: "; ")).",
        "Skriv nummeret på den ene efter #\($0).")
    })
}
