extension SessionTexts {
  static let norwegian = SessionTexts(
    copiedToFile: { "Ingen utklippstavle her; lagret i \($0)" },
    copied: "Kopiert til utklippstavla", copiedByTerminal: "Kopiert, hvis terminalen tillater det",
    notCopied: "Det er ingen utklippstavle her",
    saved: { "Lagret i \($0)" }, notSaved: { "\($0) kan ikke skrives" },
    kept: { "Det du skrev på sist, er i \($0)" },
    failed: { "\($0) sluttet med en feil; det du skrev, er i \($1)" },
    notRemembered: "Valgt inntil videre; konfigurasjonen kan ikke skrives",
    notStarted: { "\($0) kan ikke startes; sett $EDITOR til editoren din" },
    failedUnchanged: { "\($0) sluttet med en feil; ingenting er endret" },
    openedLink: { "Åpnet \($0)" }, noBrowser: { "Ingen nettleser her; adressen er \($0)" },
    shell: "tavle venter; kom tilbake med exit",
    keyConflict: { "Tasten \($0) betyr \($1); \($2) i konfigurasjonen din er utelatt" })
}
