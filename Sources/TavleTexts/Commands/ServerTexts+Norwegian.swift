extension ServerTexts {
  static let norwegian = ServerTexts(
    libraryMissing: {
      FailureText(
        "Biblioteket for PostgreSQL mangler: \($0).", "Installer libpq5, eller bruk en fil.")
    },
    badAddress: {
      FailureText(
        "Adressen kan ikke forstås: \($0).",
        "Skriv postgres://bruker@vert/database; "
          + "i et passord er @ / ? %40 %2F %3F. Bedre: ~/.pgpass.")
    },
    unreachable: { place, detail in
      FailureText(
        "Det er ingen forbindelse til \(place)" + (detail.isEmpty ? "." : ": \(detail)"),
        "Ingenting er endret. Sjekk nettverket og serveren, og prøv igjen.")
    },
    unconfirmed: {
      FailureText(
        "Forbindelsen til \($0) ble brutt mens endringen ble lagret. Det er ukjent om den rakk det.",
        "tavle log viser den om den rakk det.")
    },
    interrupted: {
      FailureText("Serveren avbrøt arbeidet igjen og igjen: \($0).", "Prøv igjen.")
    },
    pooled: {
      FailureText(
        "En pooler foran serveren beholder ikke forbindelsen: \($0).",
        "Sett den til session pooling (pool_mode = session), eller koble deg direkte til serveren.")
    },
    loginRefused: { place, detail in
      FailureText(
        "\(place) slipper deg ikke inn: \(detail)",
        "Skriv passordet i ~/.pgpass eller PGPASSWORD, eller spør en administrator.")
    },
    notAllowed: { place, sql in
      FailureText(
        "Du mangler rettigheter til \(place).",
        "En administrator kan kjøre: \(sql)")
    },
    noDatabase: { place, sql in
      FailureText(
        "Det er ingen database i UTF-8 til tavla: \(place).",
        "En administrator kan kjøre: \(sql)")
    })
}
