extension ConnectionTexts {
  static let danish = ConnectionTexts(
    offline: "Ingen forbindelse", slow: "Venter på serveren",
    notDoneOffline: "Ikke gjort: ingen forbindelse. Der prøves hele tiden igen",
    notDoneSlow: "Ikke gjort: den forrige ændring er stadig på vej",
    back: "Der er forbindelse igen",
    quitUnsaved: "Den sidste ændring er ikke gemt endnu. Slut alligevel?")
}
