extension BoardTexts {
  static let norwegian = BoardTexts(
    emptyTip: { "Ingen tips ennå. Trykk \($0) for å skrive ned en idé; en tittel er nok." },
    emptyNeeds: { "Ingen trengs. Trykk \($0) på et tips for å velge hvem som kan hjelpe." },
    emptyScheduled: { "Ingenting har en dag. Trykk \($0) på et innlegg for å velge en." },
    emptyPublished: { "Ingenting er ute ennå. Trykk \($0) på et planlagt innlegg når det er det." },
    emptyArchive: "Arkivet er tomt. Innlegg du arkiverer, ligger her.",
    emptyTrash: "Papirkurven er tom. Det du kaster, kan hentes tilbake herfra.",
    nothingFits: { "Ingenting her passer. \($0) viser alt." },
    loading: "Henter …",
    from: { "fra \($0)" },
    nobodyYet: "ingen ennå",
    toAsk: "spør",
    needed: { "trengs \($0)" },
    marked: { "\($0) MARKERT" },
    filtered: { "FILTER \($0)" },
    sorted: { "ETTER \($0.uppercased())" },
    onlyWaiting: "VENTER PÅ MEG",
    sortOrders: {
      switch $0 {
      case "plan": "planlagt dag"
      case "priority": "viktighet"
      case "title": "tittel"
      case "newest": "nyeste først"
      case "longest": "lengst i kolonnen"
      default: "egen orden"
      }
    })
}
