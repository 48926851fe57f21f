extension ConsentCommandTexts {
  static let danish = ConsentCommandTexts(
    heldBack: {
      FailureText("\($0).", "--reason \"…\" går videre alligevel; grunden gemmes ved opslaget.")
    },
    nobodyIn: { "Der er ikke noteret nogen, der er med i #\($0)." },
    nobodyAhead: "Der er ikke noteret nogen, der er med i det, der kommer.",
    notIn: {
      FailureText("\($0) er ikke med i #\($1).", "tavle appears \($1) viser, hvem der er.")
    },
    staysIn: { name, number in
      FailureText(
        "\(name) er med i #\(number), fordi vi har spurgt om hjælp til det.",
        "tavle answer \(number) \"\(name)\" no noterer, at de ikke hjælper.")
    },
    saidBefore: { "tavle person consent \"\($0)\" viser, hvad der er svaret." },
    wording: { "ordlyd \($0)" },
    untilIsOver: {
      FailureText(
        "Et ja til \($0) ville allerede være udløbet.",
        "--until nævner en dag, der kommer; - er uden slutdato.")
    },
    unusedChannels: { "intet opslag er til \($0)" },
    nothingToTakeDown: "Intet skal tages ned.",
    noSuchTakedown: {
      FailureText(
        "Der er intet af den slags at tage ned af #\($0).",
        "tavle takedown viser, hvad der skal ned.")
    },
    severalTakedowns: {
      FailureText(
        "Flere ting af #\($0) skal tages ned: \($1.joined(separator: "; ")).",
        "Skriv nummeret på den ene efter #\($0).")
    })
}
