extension ConnectionTexts {
  static let norwegian = ConnectionTexts(
    offline: "Ingen forbindelse", slow: "Venter på serveren",
    notDoneOffline: "Ikke gjort: ingen forbindelse. Trykk igjen når den er tilbake",
    notDoneSlow: "Ikke gjort: den forrige endringen er fortsatt på vei",
    back: "Forbindelsen er tilbake",
    replaced: "Tavla ble erstattet av en annen",
    quitUnsaved: "Den siste endringen er ikke lagret ennå. Avslutte likevel?",
    unsaved: "Den siste endringen er kanskje ikke lagret; `tavle log` viser om den er det",
    notCopied: "Ikke kopiert: notater og innleggstekster kan ikke leses akkurat nå")
}
