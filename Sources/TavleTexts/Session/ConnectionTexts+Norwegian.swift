extension ConnectionTexts {
  static let norwegian = ConnectionTexts(
    offline: "Ingen forbindelse", slow: "Venter på serveren",
    notDoneOffline: "Ikke gjort: ingen forbindelse. Det prøves på nytt hele tiden",
    notDoneSlow: "Ikke gjort: den forrige endringen er fortsatt på vei",
    back: "Forbindelsen er tilbake",
    quitUnsaved: "Den siste endringen er ikke lagret ennå. Avslutte likevel?")
}
