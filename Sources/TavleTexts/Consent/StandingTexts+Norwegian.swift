extension StandingTexts {
  static let norwegian = StandingTexts(
    notAsked: "ikke spurt", hasLeft: "har sluttet", yes: "ja", partly: "delvis",
    asked: { "spurt \($0)" },
    yesUntil: { "ja til \($0)" }, runsOut: { "går ut \($0)" }, ranOut: { "gikk ut \($0)" },
    refused: { "nei, \($0)" }, withdrawn: { "trukket tilbake \($0)" })
}
