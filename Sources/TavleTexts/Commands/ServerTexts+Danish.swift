extension ServerTexts {
  static let danish = ServerTexts(
    libraryMissing: {
      FailureText(
        "Biblioteket til PostgreSQL mangler: \($0).", "Installér libpq5, eller brug en fil.")
    },
    badAddress: {
      FailureText(
        "Adressen kan ikke forstås: \($0).",
        "Skriv postgres://bruger@vært/database; "
          + "i en adgangskode er @ / ? %40 %2F %3F. Bedre: ~/.pgpass.")
    },
    unreachable: { place, detail in
      FailureText(
        "Der er ingen forbindelse til \(place)" + (detail.isEmpty ? "." : ": \(detail)"),
        "Intet er ændret. Se efter netværket og serveren, og prøv igen.")
    },
    unconfirmed: {
      FailureText(
        "Forbindelsen til \($0) blev afbrudt, mens ændringen blev gemt. Det vides ikke, om den nåede det.",
        "tavle log viser den, hvis den nåede det.")
    },
    interrupted: {
      FailureText("Serveren afbrød arbejdet igen og igen: \($0).", "Prøv igen.")
    },
    pooled: {
      FailureText(
        "En pooler foran serveren beholder ikke forbindelsen: \($0).",
        "Sæt den til session pooling (pool_mode = session), eller forbind direkte til serveren.")
    },
    loginRefused: { place, detail in
      FailureText(
        "\(place) lukker dig ikke ind: \(detail)",
        "Skriv adgangskoden i ~/.pgpass eller PGPASSWORD, eller spørg en administrator.")
    },
    notAllowed: { place, sql in
      FailureText(
        "Du mangler rettigheder til \(place).",
        "En administrator kan køre: \(sql)")
    },
    noDatabase: { place, sql in
      FailureText(
        "Der er ingen database i UTF-8 til tavlen: \(place).",
        "En administrator kan køre: \(sql)")
    })
}
