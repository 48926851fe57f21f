extension ConnectionTexts {
  static let danish = ConnectionTexts(
    offline: "Ingen forbindelse", slow: "Venter på serveren",
    notDoneOffline: "Ikke gjort: ingen forbindelse. Tryk igen, når den er tilbage",
    notDoneSlow: "Ikke gjort: den forrige ændring er stadig på vej",
    back: "Der er forbindelse igen",
    replaced: "Tavlen blev erstattet af en anden",
    quitUnsaved: "Den sidste ændring er ikke gemt endnu. Slut alligevel?",
    unsaved: "Den sidste ændring er måske ikke gemt; `tavle log` viser, om den er",
    notCopied: "Ikke kopieret: noter og opslagstekster kan ikke læses lige nu")
}
