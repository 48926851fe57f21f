extension StandingTexts {
  static let english = StandingTexts(
    notAsked: "not asked", hasLeft: "has left", yes: "yes", partly: "in part",
    asked: { "asked \($0)" },
    yesUntil: { "yes until \($0)" }, runsOut: { "runs out \($0)" }, ranOut: { "ran out \($0)" },
    refused: { "no, \($0)" }, withdrawn: { "withdrawn \($0)" })
}
