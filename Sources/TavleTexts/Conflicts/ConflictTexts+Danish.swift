extension ConflictTexts {
  static let danish = ConflictTexts(
    changed: { "\($0) har rettet det imens" }, somebody: "En anden", yours: "Du",
    empty: "(tomt)", keepMine: "Behold mit", editOn: "Skriv videre på mit",
    takeTheirs: { "Tag det fra \($0)" }, keepBoth: { "Behold begge, det fra \($0) først" },
    readOn: "læs videre", stillHere: "det, du skrev, er her stadig",
    refusal: FailureText("En anden har rettet det samme imens.", "Se på det, og prøv igen."))
}
