extension ConflictTexts {
  static let english = ConflictTexts(
    changed: { "\($0) changed this meanwhile" }, somebody: "Somebody else", yours: "You",
    empty: "(empty)", keepMine: "Keep mine", editOn: "Go on editing mine",
    takeTheirs: { "Take the one by \($0)" }, keepBoth: { "Keep both, the one by \($0) first" },
    readOn: "read on", stillHere: "what you wrote is still here",
    refusal: FailureText(
      "Somebody else has changed the same thing meanwhile.", "Look at it and try again."))
}
