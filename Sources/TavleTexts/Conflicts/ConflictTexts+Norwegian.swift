extension ConflictTexts {
  static let norwegian = ConflictTexts(
    changed: { "\($0) har endret dette imens" }, somebody: "En annen", yours: "Du",
    empty: "(tomt)", keepMine: "Behold mitt", editOn: "Skriv videre på mitt",
    takeTheirs: { "Ta det fra \($0)" }, keepBoth: { "Behold begge, det fra \($0) først" },
    readOn: "les videre", stillHere: "det du skrev, er her fortsatt",
    refusal: FailureText("En annen har endret det samme imens.", "Se på det og prøv igjen."))
}
