extension SafetyTexts {
  static let norwegian = SafetyTexts(
    title: "Tavla er skadet; dette er en sikkerhetskopi",
    until: { "Den nyeste sikkerhetskopien har alt til og med \($0)." },
    missing: { count, names, isComplete in
      let changes = count == 1 ? "1 senere endring" : "\(count) senere endringer"
      let sentence = "\(changes) av \(joinedNames(names, "og")) er ikke med."
      return isComplete ? sentence : "Minst \(sentence)"
    },
    nothingMissing: "Ingenting er gjort siden, så langt den skadede filen forteller.",
    unknownMissing: "Det som er gjort siden, kan ikke leses lenger.",
    look: "Se deg rundt først", lookDetail: "ingenting kan endres ennå",
    lookHint: "Dette er sikkerhetskopien, bare til å se i; en endring spør igjen",
    goOn: "Gå videre fra sikkerhetskopien", goOnDetail: "den skadede filen blir tatt vare på",
    goneOn: { "Du går videre fra sikkerhetskopien; den skadede tavla ligger i \($0)" },
    onlyForReading: {
      FailureText(
        "\($0) er bare åpnet for å se i den.", "tavle restore går videre fra en sikkerhetskopi.")
    },
    notBackedUp: { "Dagens sikkerhetskopi ble ikke laget: \($0)" },
    onNetwork: {
      "Tavla ligger på en nettverksdisk (\($0)), der to programmer kan ødelegge hverandres arbeid; "
        + "bruk en fil på maskinen eller postgres://…"
    },
    passwordsUnread: {
      "Passordfila \($0) leses ikke: den må være en fil som bare du kan lese (chmod 600)"
    },
    backups: { $0 == 0 ? "ingen" : "\($0), den nyeste fra \($1)" },
    endedWell: "i orden", endedBadly: "maskinen gikk ned; filen er undersøkt")
}
