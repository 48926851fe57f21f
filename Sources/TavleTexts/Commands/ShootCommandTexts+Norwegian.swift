extension ShootCommandTexts {
  static let norwegian = ShootCommandTexts(
    noShoots: "Ingen opptak er planlagt. tavle shoot add planlegger et.",
    noSuchShoot: {
      FailureText("Ingen opptak heter «\($0)».", "tavle shoot list --all viser dem.")
    },
    severalShoots: {
      FailureText(
        "«\($0)» passer på flere opptak: \($1.joined(separator: ", ")).",
        "Skriv mer av tittelen, eller nummeret.")
    },
    doesNotCome: { name, title in
      FailureText(
        "\(name) skal ikke være med på «\(title)».",
        "tavle shoot show \"\(title)\" viser hvem som skal; tavle assign setter noen på.")
    },
    sheetByName: "tavle shoot show viser hvem som er spurt; nevnt ved navn får de også et ark.",
    notAsked: {
      "\($0) er ikke på noen av innleggene: si det selv, eller sett dem på et med tavle assign"
    },
    sheetAgain: {
      $0 == 1
        ? "1 kollega har sagt ja: send arket på nytt"
        : "\($0) kolleger har sagt ja: send arkene på nytt"
    },
    noDoors: "Døra står ikke åpen noen dag. tavle door add åpner den.",
    noSuchDoor: { number, count in
      FailureText(
        "Det er ingen åpen dør nummer \(number); lista har \(count).", "tavle door viser dem.")
    },
    doorFrom: { "fra \($0)" },
    visits: { "Denne måneden: \($0) besøk" })
}
