extension ShootCommandTexts {
  static let danish = ShootCommandTexts(
    noShoots: "Ingen optagelse er planlagt. tavle shoot add planlægger en.",
    noSuchShoot: {
      FailureText("Ingen optagelse hedder »\($0)«.", "tavle shoot list --all viser dem.")
    },
    severalShoots: {
      FailureText(
        "»\($0)« passer på flere optagelser: \($1.joined(separator: ", ")).",
        "Skriv mere af titlen, eller nummeret.")
    },
    doesNotCome: { name, title in
      FailureText(
        "\(name) skal ikke med til »\(title)«.",
        "tavle shoot show \"\(title)\" viser, hvem der skal; tavle assign sætter nogen på.")
    },
    sheetByName: "tavle shoot show viser, hvem der er spurgt; nævnt ved navn får de også et ark.",
    notAsked: {
      "\($0) er ikke på noget af opslagene: sig det selv, eller sæt dem på et med tavle assign"
    },
    sheetAgain: {
      $0 == 1
        ? "1 kollega har sagt ja: send arket igen" : "\($0) kolleger har sagt ja: send arkene igen"
    },
    noDoors: "Døren står ikke åben nogen dag. tavle door add åbner den.",
    noSuchDoor: { number, count in
      FailureText(
        "Der er ingen åben dør nummer \(number); listen har \(count).", "tavle door viser dem.")
    },
    doorFrom: { "fra \($0)" },
    visits: { "Denne måned: \($0) besøg" })
}
