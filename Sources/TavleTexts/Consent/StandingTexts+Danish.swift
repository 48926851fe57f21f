extension StandingTexts {
  static let danish = StandingTexts(
    notAsked: "ikke spurgt", hasLeft: "er stoppet", yes: "ja", partly: "delvist",
    asked: { "spurgt \($0)" },
    yesUntil: { "ja til \($0)" }, runsOut: { "udløber \($0)" }, ranOut: { "udløb \($0)" },
    refused: { "nej, \($0)" }, withdrawn: { "trukket tilbage \($0)" })
}
