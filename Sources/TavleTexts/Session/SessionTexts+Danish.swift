extension SessionTexts {
  static let danish = SessionTexts(
    copiedToFile: { "Ingen udklipsholder her; gemt i \($0)" },
    copied: "Kopieret til udklipsholderen",
    copiedByTerminal: "Kopieret, hvis terminalen tillader det",
    notCopied: "Der er ingen udklipsholder her",
    saved: { "Gemt i \($0)" }, notSaved: { "\($0) kan ikke skrives" },
    kept: { "Det, du var ved at skrive sidst, er i \($0)" },
    failed: { "\($0) sluttede med en fejl; det, du skrev, er i \($1)" },
    notRemembered: "Valgt indtil videre; konfigurationen kan ikke skrives",
    notStarted: { "\($0) kan ikke startes; sæt $EDITOR til din editor" },
    failedUnchanged: { "\($0) sluttede med en fejl; intet er rettet" },
    openedLink: { "Åbnede \($0)" }, noBrowser: { "Ingen browser her; adressen er \($0)" },
    shell: "tavle venter; kom tilbage med exit",
    keyConflict: { "Tasten \($0) betyder \($1); \($2) i din konfiguration er udeladt" })
}
