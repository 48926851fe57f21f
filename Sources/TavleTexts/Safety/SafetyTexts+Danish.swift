extension SafetyTexts {
  static let danish = SafetyTexts(
    title: "Tavlen er beskadiget; dette er en sikkerhedskopi",
    until: { "Den nyeste sikkerhedskopi har alt til og med \($0)." },
    missing: { count, names, isComplete in
      let changes = count == 1 ? "1 senere ændring" : "\(count) senere ændringer"
      let sentence = "\(changes) af \(joinedNames(names, "og")) er ikke med."
      return isComplete ? sentence : "Mindst \(sentence)"
    },
    nothingMissing: "Der er ikke gjort noget siden, så vidt den beskadigede fil fortæller.",
    unknownMissing: "Hvad der er gjort siden, kan ikke læses længere.",
    look: "Se dig omkring først", lookDetail: "intet kan ændres imens",
    lookHint: "Det er sikkerhedskopien, kun til at se i; en ændring spørger igen",
    goOn: "Gå videre fra sikkerhedskopien", goOnDetail: "den beskadigede fil bliver gemt",
    goneOn: { "Du går videre fra sikkerhedskopien; den beskadigede tavle er gemt i \($0)" },
    onlyForReading: {
      FailureText(
        "\($0) er kun åbnet til at se i.", "tavle restore går videre fra en sikkerhedskopi.")
    },
    notBackedUp: { "Dagens sikkerhedskopi blev ikke lavet: \($0)" },
    onNetwork: {
      "Tavlen ligger på et netværksdrev (\($0)), hvor to programmer kan ødelægge hinandens arbejde; "
        + "brug en fil på maskinen eller postgres://…"
    },
    passwordsUnread: {
      "Adgangskodefilen \($0) læses ikke: den skal være en fil, som kun du må læse (chmod 600)"
    },
    backups: { $0 == 0 ? "ingen" : "\($0), den nyeste fra \($1)" },
    endedWell: "i orden", endedBadly: "maskinen gik ned; filen er undersøgt")
}
